#pragma once

#include "units/quantity.h"
#include "units/traced.h"

#include <string_view>

namespace mlsys {

/// What is needed to find the origin of a value when a formula is explained; cheap to pass when it is not.
struct Cite {
    const void* owner = nullptr;                                      ///< the entity that holds the value
    Origin (*look)(const void* owner, const char* pointer) = nullptr; ///< finds the origin inside the owner
    const char* pointer = ""; ///< place of the value in the owner, as a JSON pointer

    Origin origin() const { return look ? look(owner, pointer) : Origin{}; }
};

namespace detail {
Traced traceGiven(const char* symbol, double value, Dim dim, const Cite& cite);
Traced traceNamed(const char* symbol, const Traced& value, Dim dim);
} // namespace detail

/// A value entering a formula under `symbol`: the number itself, or a recorded one with its origin.
template <class R, Dim D> Quantity<D, R> given(const char* symbol, Quantity<D> q, const Cite& cite = {}) {
    if constexpr (std::is_same_v<R, double>)
        return q;
    else
        return Quantity<D, R>::fromBase(detail::traceGiven(symbol, q.base(), D, cite));
}
/// A pure number entering a formula under `symbol`.
template <class R> R given(const char* symbol, double x, const Cite& cite = {}) {
    if constexpr (std::is_same_v<R, double>)
        return x;
    else
        return detail::traceGiven(symbol, x, Dim{}, cite);
}

/// Gives an intermediate result a symbol, so that an explanation shows it as a line of its own.
template <Dim D, class R> Quantity<D, R> define(const char* symbol, const Quantity<D, R>& q) {
    if constexpr (std::is_same_v<R, double>)
        return q;
    else
        return Quantity<D, R>::fromBase(detail::traceNamed(symbol, q.base(), D));
}
/// Gives an intermediate ratio a symbol.
inline double define(const char*, double x) {
    return x;
}
/// Gives an intermediate recorded ratio a symbol.
inline Traced define(const char* symbol, const Traced& x) {
    return detail::traceNamed(symbol, x, Dim{});
}

/// The plain number of a double result.
inline double plain(double x) {
    return x;
}
/// The plain number of a recorded result.
inline double plain(const Traced& x) {
    return x.value();
}
/// The base-unit number of a result, whatever it records.
template <Dim D, class R> double plainBase(const Quantity<D, R>& q) {
    return plain(q.base());
}
/// The number of a ratio, whatever it records.
template <class R> double plainBase(const R& x) {
    return plain(x);
}
/// The plain quantity of a result, whatever it records.
template <Dim D, class R> Quantity<D> plain(const Quantity<D, R>& q) {
    return Quantity<D>::fromBase(plain(q.base()));
}

/// `x` with the number that another order of evaluation gave, where a later rounding would tell the two apart.
inline double evaluatedAs(double, double value) {
    return value;
}
/// The recorded formula of `x` with the number that another order of evaluation gave.
inline Traced evaluatedAs(const Traced& x, double value) {
    Expression same = *x.expression();
    same.value = value;
    return Traced(std::make_shared<const Expression>(std::move(same)));
}

/// A call of a function that formulas show by name.
template <class R, class... Args> R call(const NamedFunction& function, const Args&... args) {
    if constexpr (std::is_same_v<R, double>) {
        const double arguments[] = {args...};
        return function.compute(arguments);
    } else {
        return traceCall(function, {args...});
    }
}

} // namespace mlsys
