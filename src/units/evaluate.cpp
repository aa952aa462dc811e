#include "units/evaluate.h"

#include <algorithm>
#include <unordered_map>

namespace mlsys {

namespace {

using Op = Expression::Op;

/// Evaluates each shared part of a formula once.
class Evaluation {
public:
    explicit Evaluation(const std::function<double(const Expression&)>& valueOf) : m_valueOf(valueOf) {}

    double of(const Expression& e) {
        if (e.op == Op::Literal) return e.value;
        const auto known = m_known.find(&e);
        return known != m_known.end() ? known->second : m_known[&e] = fresh(e);
    }

private:
    double fresh(const Expression& e) {
        const auto argument = [&](std::size_t i) { return of(*e.arguments[i]); };
        switch (e.op) {
        case Op::Literal: break;
        case Op::Given: return m_valueOf(e);
        case Op::Named: return argument(0);
        case Op::Add: return argument(0) + argument(1);
        case Op::Subtract: return argument(0) - argument(1);
        case Op::Multiply: return argument(0) * argument(1);
        case Op::Divide: return argument(0) / argument(1);
        case Op::Min: return std::min(argument(0), argument(1));
        case Op::Max: return std::max(argument(0), argument(1));
        case Op::Function: return called(e);
        }
        return e.value;
    }

    double called(const Expression& e) {
        std::vector<double> arguments;
        for (const auto& argument : e.arguments) arguments.push_back(of(*argument));
        return e.compute(arguments.data());
    }

    const std::function<double(const Expression&)>& m_valueOf;
    std::unordered_map<const Expression*, double> m_known;
};

} // namespace

double evaluate(const Expression& formula, const std::function<double(const Expression&)>& valueOf) {
    return Evaluation(valueOf).of(formula);
}

} // namespace mlsys
