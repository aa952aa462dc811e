#pragma once

#include "scenario/field.h"
#include "units/notation.h"

namespace mlsys {

/// Input visitor that writes an input down as arguments in field order: FillInputs reads them back.
class CollectArguments {
public:
    Arguments arguments;

    void number(const char*, const double& x, Range, const char*, Need = Need::optional) { push(x); }
    template <Dim D>
    void number(const char*, const Quantity<D>& q, Unit<D> u, Range, const char*, Need = Need::optional) {
        push(q.in(u));
    }
    template <Dim D> void number(const char*, const std::optional<Quantity<D>>& q, Unit<D> u, Range, const char*) {
        if (q)
            push(q->in(u));
        else
            arguments.emplace_back();
    }
    void number(const char*, const std::optional<double>& x, Range, const char*) { pushIf(x); }
    void integer(const char*, const double& x, Range, const char*, Need = Need::optional) { push(x); }
    void integer(const char*, const std::optional<double>& x, Range, const char*) { pushIf(x); }
    void flag(const char*, const bool& x, const char*) { push(x); }
    template <class E, class Names>
    void choice(const char*, const E& x, const Names& names, const char*, Need = Need::optional) {
        push(std::string(names[static_cast<std::size_t>(x)]));
    }
    template <class T> void entity(const char*, const Ref<T>& x, const char*) { push(x); }
    template <class T> void entity(const char*, const std::optional<Ref<T>>& x, const char*) { pushIf(x); }
    void entities(const char*, const std::vector<Ref<Grid>>& x, const char*) { push(x); }

private:
    template <class T> void push(const T& x) { arguments.emplace_back(std::in_place, x); }
    template <class T> void pushIf(const std::optional<T>& x) {
        if (x)
            push(*x);
        else
            arguments.emplace_back();
    }
};

/// The arguments that stand for an input of `Solver`.
template <class Solver> Arguments argumentsOf(const typename Solver::Input& input) {
    CollectArguments collect;
    Solver::Input::visit(collect, input);
    return std::move(collect.arguments);
}

} // namespace mlsys
