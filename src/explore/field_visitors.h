#pragma once

#include "explore/solver_entry.h"
#include "scenario/field.h"
#include "units/notation.h"

#include <cmath>

namespace mlsys {

/// Input visitor that collects the description of every field; give it a default-constructed input.
class DescribeInputs {
public:
    std::vector<FieldInfo> fields;

    void number(const char* name, double& x, Range r, const char* meaning, Need need = Need::optional) {
        push({.name = name, .kind = Kind::Number, .range = r, .need = need, .meaning = meaning}, x);
    }
    template <Dim D>
    void number(const char* name, Quantity<D>& q, Unit<D> u, Range r, const char* meaning, Need need = Need::optional) {
        push(quantityField(name, u, r, meaning, need), q.in(u));
    }
    template <Dim D>
    void number(const char* name, std::optional<Quantity<D>>& q, Unit<D> u, Range r, const char* meaning) {
        FieldInfo f = quantityField(name, u, r, meaning, Need::optional);
        if (q) f.fallback = q->in(u);
        fields.push_back(std::move(f));
    }
    void number(const char* name, std::optional<double>& x, Range r, const char* meaning) {
        FieldInfo f{.name = name, .kind = Kind::Number, .range = r, .meaning = meaning};
        if (x) f.fallback = *x;
        fields.push_back(std::move(f));
    }
    void integer(const char* name, double& x, Range r, const char* meaning, Need need = Need::optional) {
        push({.name = name, .kind = Kind::Integer, .range = r, .need = need, .meaning = meaning}, x);
    }
    void integer(const char* name, std::optional<double>& x, Range r, const char* meaning) {
        fields.push_back({.name = name, .kind = Kind::Integer, .range = r, .meaning = meaning});
        if (x) fields.back().fallback = *x;
    }
    void flag(const char* name, bool& x, const char* meaning) {
        fields.push_back({.name = name, .kind = Kind::Flag, .fallback = x, .meaning = meaning});
    }
    template <class E, class Names>
    void choice(const char* name, E& x, const Names& names, const char* meaning, Need need = Need::optional) {
        FieldInfo f{.name = name, .kind = Kind::Choice, .need = need, .choices = {names.begin(), names.end()}};
        f.meaning = meaning;
        if (need == Need::optional) f.fallback = std::string(names[static_cast<std::size_t>(x)]);
        fields.push_back(std::move(f));
    }
    template <class T> void entity(const char* name, Ref<T>&, const char* meaning) {
        fields.push_back({.name = name, .kind = kindOf<T>(), .need = Need::required, .meaning = meaning});
    }
    template <class T> void entity(const char* name, std::optional<Ref<T>>&, const char* meaning) {
        fields.push_back({.name = name, .kind = kindOf<T>(), .meaning = meaning});
    }
    void entities(const char* name, std::vector<Ref<Grid>>&, const char* meaning) {
        fields.push_back({.name = name, .kind = Kind::Grids, .need = Need::required, .meaning = meaning});
    }

private:
    void push(FieldInfo f, double fallback) {
        if (f.need == Need::optional) f.fallback = fallback;
        fields.push_back(std::move(f));
    }
    template <Dim D>
    static FieldInfo quantityField(const char* name, Unit<D> u, Range r, const char* meaning, Need need) {
        return {.name = name,
                .kind = Kind::Number,
                .dim = D,
                .unitFactor = u.factor,
                .unit = u.symbol,
                .range = r,
                .need = need,
                .meaning = meaning};
    }
    template <class T> static Kind kindOf() {
        if constexpr (std::is_same_v<T, Model>) return Kind::Model;
        if constexpr (std::is_same_v<T, Hardware>) return Kind::Hardware;
        if constexpr (std::is_same_v<T, Fleet>) return Kind::Fleet;
        if constexpr (std::is_same_v<T, Fabric>) return Kind::Fabric;
        if constexpr (std::is_same_v<T, Grid>) return Kind::Grid;
    }
};

/// Input visitor that fills an input from checked arguments in field order.
class FillInputs {
public:
    explicit FillInputs(const Arguments& arguments) : m_arguments(arguments) {}

    void number(const char*, double& x, Range, const char*, Need = Need::optional) { take<double>(x); }
    template <Dim D> void number(const char*, Quantity<D>& q, Unit<D> u, Range, const char*, Need = Need::optional) {
        if (const auto& a = next()) q = {std::get<double>(*a), u};
    }
    template <Dim D> void number(const char*, std::optional<Quantity<D>>& q, Unit<D> u, Range, const char*) {
        if (const auto& a = next()) q = Quantity<D>(std::get<double>(*a), u);
    }
    void number(const char*, std::optional<double>& x, Range, const char*) { take<double>(x); }
    void integer(const char*, double& x, Range, const char*, Need = Need::optional) { take<double>(x); }
    void integer(const char*, std::optional<double>& x, Range, const char*) { take<double>(x); }
    void flag(const char*, bool& x, const char*) { take<bool>(x); }
    template <class E, class Names>
    void choice(const char*, E& x, const Names& names, const char*, Need = Need::optional) {
        if (const auto& a = next())
            x = static_cast<E>(std::ranges::find(names, std::get<std::string>(*a)) - names.begin());
    }
    template <class T> void entity(const char*, Ref<T>& x, const char*) { take<Ref<T>>(x); }
    template <class T> void entity(const char*, std::optional<Ref<T>>& x, const char*) { take<Ref<T>>(x); }
    void entities(const char*, std::vector<Ref<Grid>>& x, const char*) { take<std::vector<Ref<Grid>>>(x); }

private:
    const std::optional<Argument>& next() { return m_arguments[m_index++]; }
    template <class T, class Target> void take(Target& x) {
        if (const auto& a = next()) x = std::get<T>(*a);
    }
    const Arguments& m_arguments;
    std::size_t m_index = 0;
};

/// Output visitor that collects an answer's values; numbers are in the unit of their field.
class CollectOutputs {
public:
    AnswerValue::Object fields;

    template <Dim D, class R> void number(const char* name, const Quantity<D, R>& q, Unit<D> u, const char*) {
        push(name, plainBase(q) / u.factor);
    }
    template <Dim D, class R>
    void number(const char* name, const std::optional<Quantity<D, R>>& q, Unit<D> u, const char*) {
        if (q)
            push(name, plainBase(*q) / u.factor);
        else
            fields.push_back({name, {}});
    }
    template <class R> void number(const char* name, const R& x, const char*) { push(name, plain(x)); }
    template <class R> void number(const char* name, const std::optional<R>& x, const char*) {
        if (x)
            push(name, plain(*x));
        else
            fields.push_back({name, {}});
    }
    template <class R> void integer(const char* name, const R& x, const char*) {
        fields.push_back({name, {static_cast<long long>(plainBase(x))}});
    }
    void flag(const char* name, bool x, const char*) { fields.push_back({name, {x}}); }
    void text(const char* name, std::string_view x, const char*) { fields.push_back({name, {std::string(x)}}); }
    template <class E, class Names> void choice(const char* name, E x, const Names& names, const char*) {
        fields.push_back({name, {std::string(names[static_cast<std::size_t>(x)])}});
    }
    template <class T> void object(const char* name, const T& x, const char*) {
        fields.push_back({name, {collect(x)}});
    }
    template <class T> void list(const char* name, const std::vector<T>& xs, const char*) {
        AnswerValue::List all;
        for (const T& x : xs) all.push_back({collect(x)});
        fields.push_back({name, {std::move(all)}});
    }

private:
    void push(const char* name, double x) { fields.push_back({name, {x}}); }
    template <class T> static AnswerValue::Object collect(const T& x) {
        CollectOutputs inner;
        x.visit(inner);
        return std::move(inner.fields);
    }
};

/// Output visitor that collects the numbers of an answer with their formulas.
class TraceOutputs {
public:
    explicit TraceOutputs(std::string prefix = {}) : m_prefix(std::move(prefix)) {}
    std::vector<TracedOutput> outputs;

    template <Dim D, class R> void number(const char* name, const Quantity<D, R>& q, Unit<D> u, const char*) {
        outputs.push_back({m_prefix + name, Traced(q.base()), D, u.factor, u.symbol});
    }
    template <Dim D, class R>
    void number(const char* name, const std::optional<Quantity<D, R>>& q, Unit<D> u, const char* meaning) {
        if (q) number(name, *q, u, meaning);
    }
    template <class R> void number(const char* name, const R& x, const char*) {
        outputs.push_back({m_prefix + name, Traced(x)});
    }
    template <class R> void number(const char* name, const std::optional<R>& x, const char* meaning) {
        if (x) number(name, *x, meaning);
    }
    template <Dim D, class R> void integer(const char* name, const Quantity<D, R>& q, const char* meaning) {
        number(name, q, Unit<D>{1, ""}, meaning);
    }
    template <class R> void integer(const char* name, const R& x, const char* meaning) { number(name, x, meaning); }
    void flag(const char*, bool, const char*) {}
    void text(const char*, std::string_view, const char*) {}
    template <class E, class Names> void choice(const char*, E, const Names&, const char*) {}
    template <class T> void object(const char* name, const T& x, const char*) { descend(m_prefix + name + ".", x); }
    template <class T> void list(const char* name, const std::vector<T>& xs, const char*) {
        for (std::size_t i = 0; i < xs.size(); ++i) descend(m_prefix + name + "[" + std::to_string(i) + "].", xs[i]);
    }

private:
    template <class T> void descend(std::string prefix, const T& x) {
        TraceOutputs inner(std::move(prefix));
        x.visit(inner);
        outputs.insert(outputs.end(), inner.outputs.begin(), inner.outputs.end());
    }
    std::string m_prefix;
};

/// Output visitor that collects the description of every output; give it a default-constructed answer.
class DescribeOutputs {
public:
    std::vector<OutputInfo> outputs;

    template <Dim D, class Q> void number(const char* name, const Q&, Unit<D> u, const char* meaning) {
        outputs.push_back({name, D, u.symbol, "number", meaning});
    }
    template <class R> void number(const char* name, const R&, const char* meaning) { push(name, "number", meaning); }
    template <class R> void integer(const char* name, const R&, const char* meaning) { push(name, "integer", meaning); }
    void flag(const char* name, bool, const char* meaning) { push(name, "flag", meaning); }
    void text(const char* name, std::string_view, const char* meaning) { push(name, "text", meaning); }
    template <class E, class Names> void choice(const char* name, E, const Names&, const char* meaning) {
        push(name, "text", meaning);
    }
    template <class T> void object(const char* name, const T&, const char* meaning) { push(name, "object", meaning); }
    template <class T> void list(const char* name, const T&, const char* meaning) { push(name, "list", meaning); }

private:
    void push(const char* name, const char* type, const char* meaning) {
        outputs.push_back({name, {}, "", type, meaning});
    }
};

} // namespace mlsys
