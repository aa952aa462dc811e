#include "units/traced.h"

#include <cmath>

namespace mlsys {

namespace {

using Op = Expression::Op;

Traced combine(Op op, double value, const Traced& a, const Traced& b) {
    return Traced(std::make_shared<const Expression>(
        Expression{.op = op, .value = value, .symbol = {}, .arguments = {a.expression(), b.expression()}}));
}

/// Whether `x` is a constant of the law with this value, not a variable that happens to have it.
bool isLiteral(const Traced& x, double value) {
    return x.expression()->op == Op::Literal && x.value() == value;
}

} // namespace

Traced::Traced(double literal)
    : m_expression(std::make_shared<const Expression>(Expression{.value = literal, .symbol = {}})) {}

Traced operator+(const Traced& a, const Traced& b) {
    if (isLiteral(a, 0)) return b;
    if (isLiteral(b, 0)) return a;
    return combine(Op::Add, a.value() + b.value(), a, b);
}
Traced operator-(const Traced& a, const Traced& b) {
    return combine(Op::Subtract, a.value() - b.value(), a, b);
}
Traced operator*(const Traced& a, const Traced& b) {
    if (isLiteral(a, 1)) return b;
    if (isLiteral(b, 1)) return a;
    if ((isLiteral(a, 0) || isLiteral(b, 0)) && std::isfinite(a.value() * b.value())) return Traced(0);
    return combine(Op::Multiply, a.value() * b.value(), a, b);
}
Traced operator/(const Traced& a, const Traced& b) {
    return combine(Op::Divide, a.value() / b.value(), a, b);
}
Traced min(const Traced& a, const Traced& b) {
    return combine(Op::Min, std::min(a.value(), b.value()), a, b);
}
Traced max(const Traced& a, const Traced& b) {
    return combine(Op::Max, std::max(a.value(), b.value()), a, b);
}

Traced traceCall(const NamedFunction& function, std::initializer_list<Traced> arguments) {
    Expression call{.op = Op::Function, .symbol = function.name, .compute = function.compute};
    std::vector<double> values;
    for (const Traced& argument : arguments) {
        call.arguments.push_back(argument.expression());
        values.push_back(argument.value());
    }
    call.value = function.compute(values.data());
    return Traced(std::make_shared<const Expression>(std::move(call)));
}

Traced sqrt(const Traced& x) {
    return traceCall({"sqrt", [](const double* a) { return std::sqrt(a[0]); }}, {x});
}
Traced exp(const Traced& x) {
    return traceCall({"exp", [](const double* a) { return std::exp(a[0]); }}, {x});
}
Traced log(const Traced& x) {
    return traceCall({"ln", [](const double* a) { return std::log(a[0]); }}, {x});
}
Traced ceil(const Traced& x) {
    return traceCall({"ceil", [](const double* a) { return std::ceil(a[0]); }}, {x});
}
Traced floor(const Traced& x) {
    return traceCall({"floor", [](const double* a) { return std::floor(a[0]); }}, {x});
}
Traced pow(const Traced& x, const Traced& y) {
    return traceCall({"pow", [](const double* a) { return std::pow(a[0], a[1]); }}, {x, y});
}

} // namespace mlsys
