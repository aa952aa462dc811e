#pragma once

#include "units/notation.h"

#include <optional>
#include <string_view>
#include <vector>

namespace mlsys {

/// Output visitor that reads the one number of an answer that has a name; nested ones are object.field.
class ReadOutput {
public:
    explicit ReadOutput(std::string_view name) : m_name(name) {}
    double base = 0; ///< in base units
    Dim dim{};
    bool found = false;

    template <Dim D, class R> void number(const char* name, const Quantity<D, R>& q, Unit<D>, const char*) {
        take(name, plainBase(q), D);
    }
    template <Dim D, class R>
    void number(const char* name, const std::optional<Quantity<D, R>>& q, Unit<D>, const char*) {
        if (q) take(name, plainBase(*q), D);
    }
    template <class R> void number(const char* name, const R& x, const char*) { take(name, plain(x), {}); }
    template <class R> void number(const char* name, const std::optional<R>& x, const char*) {
        if (x) take(name, plain(*x), {});
    }
    template <Dim D, class R> void integer(const char* name, const Quantity<D, R>& q, const char*) {
        take(name, plainBase(q), D);
    }
    template <class R> void integer(const char* name, const R& x, const char*) { take(name, plain(x), {}); }
    void flag(const char*, bool, const char*) {}
    void text(const char*, std::string_view, const char*) {}
    template <class E, class Names> void choice(const char*, E, const Names&, const char*) {}
    template <class T> void object(const char* name, const T& x, const char*) {
        const std::string_view outer(name);
        if (!m_name.starts_with(outer) || m_name.substr(outer.size(), 1) != ".") return;
        ReadOutput inner(m_name.substr(outer.size() + 1));
        x.visit(inner);
        if (inner.found) take(m_name, inner.base, inner.dim);
    }
    template <class T> void list(const char*, const std::vector<T>&, const char*) {}

private:
    void take(std::string_view name, double value, Dim d) {
        if (name != m_name) return;
        base = value;
        dim = d;
        found = true;
    }
    std::string_view m_name;
};

} // namespace mlsys
