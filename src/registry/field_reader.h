#pragma once

#include "registry/entity_reader.h"
#include "registry/object_reader.h"

namespace mlsys {

/// Visitor of field lists that fills the members of an entity from JSON.
class FieldReader {
public:
    FieldReader(ObjectReader& in, const ReadContext& context) : m_in(in), m_context(context) {}

    template <Dim D>
    void number(std::type_identity_t<NumberName<D>> name, Quantity<D>& q, const Range& range, Stated stated) {
        if (const auto x = m_in.number(name.text, range, stated, name.unit)) q = fromBase<D>(*x * name.factor);
    }
    template <Dim D>
    void number(std::type_identity_t<NumberName<D>> name, std::optional<Quantity<D>>& q, const Range& range,
                Stated stated) {
        if (const auto x = m_in.number(name.text, range, stated, name.unit)) q = fromBase<D>(*x * name.factor);
    }
    void number(NumberName<dim::none> name, double& x, const Range& range, Stated stated) {
        x = m_in.number(name.text, range, stated, name.unit).value_or(x);
    }
    void number(NumberName<dim::none> name, std::optional<double>& x, const Range& range, Stated stated) {
        x = m_in.number(name.text, range, stated, name.unit);
    }
    void integer(NumberName<dim::none> name, double& x, const Range& range, Stated stated) {
        x = m_in.integer(name.text, range, stated).value_or(x);
    }
    void integer(NumberName<dim::none> name, int& x, const Range& range, Stated stated) {
        x = static_cast<int>(m_in.integer(name.text, range, stated).value_or(x));
    }
    void integer(NumberName<dim::none> name, std::optional<double>& x, const Range& range, Stated stated) {
        x = m_in.integer(name.text, range, stated);
    }
    void text(const char* name, std::string& x, Stated stated) { x = m_in.text(name, stated).value_or(""); }
    template <class Names> void choice(const char* name, std::string& x, const Names& names, Stated stated) {
        if (const auto i = m_in.choice(name, names, stated)) x = names[*i];
    }
    template <class E, class Names> void choice(const char* name, E& x, const Names& names, Stated stated) {
        if (const auto i = m_in.choice(name, names, stated)) x = static_cast<E>(*i);
    }
    template <class E, class Names>
    void choice(const char* name, std::optional<E>& x, const Names& names, Stated stated) {
        if (const auto i = m_in.choice(name, names, stated)) x = static_cast<E>(*i);
    }
    template <class F> void group(const char* name, Stated stated, F&& fill) {
        if (const Json* object = m_in.take(name, stated)) nested(name, *object, fill);
    }
    template <class T, class F> void group(const char* name, std::optional<T>& x, F&& fill) {
        const Json* object = m_in.take(name, Stated::optional);
        if (object) nested(name, *object, [&](FieldReader& inner) { fill(inner, x.emplace()); });
    }
    template <class T> void entity(const char* name, Ref<T>& x) {
        if (const auto found = reference<T>(name, Stated::always)) x = *found;
    }
    template <class T> void entity(const char* name, std::optional<Ref<T>>& x) {
        x = reference<T>(name, Stated::optional);
    }
    /// Whether every reference was resolved.
    bool complete() const { return m_complete; }

private:
    template <class F> void nested(const char* name, const Json& object, F&& fill) {
        const Place place{&m_in.place(), name};
        ObjectReader in(object, place, m_context.faults, false);
        FieldReader inner(in, m_context);
        fill(inner);
        in.finish();
    }
    template <class T> std::optional<Ref<T>> reference(const char* name, Stated stated) {
        const Json* value = m_in.take(name, stated);
        if (!value) return std::nullopt;
        auto found = readReference<T>(*value, Place{&m_in.place(), name}, m_context);
        m_complete = m_complete && found;
        return found;
    }

    ObjectReader& m_in;
    const ReadContext& m_context;
    bool m_complete = true;
};

} // namespace mlsys
