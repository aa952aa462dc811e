#include "registry/properties.h"

#include "registry/entity_fields.h"
#include "registry/json.h"
#include "scenario/argument_check.h"
#include "units/format.h"

#include <charconv>
#include <cstdio>

namespace mlsys {

namespace {

/// The shortest number that becomes `base` again when a file is read.
double inFieldUnit(double base, double factor) {
    char text[40];
    std::snprintf(text, sizeof text, "%.15g", base / factor);
    double rounded = 0;
    std::from_chars(text, text + sizeof text, rounded);
    return rounded * factor == base ? rounded : base / factor;
}

/// Visitor of field lists that collects the values that are stated.
class PropertyCollector {
public:
    explicit PropertyCollector(const Sources& sources) : m_sources(sources) {}

    std::vector<Property> found;

    template <Dim D> void number(std::type_identity_t<NumberName<D>> name, const Quantity<D>& q, const Range&, Stated) {
        push(name.text, {inFieldUnit(q.base(), name.factor)}, D, name);
    }
    template <Dim D>
    void number(std::type_identity_t<NumberName<D>> name, const std::optional<Quantity<D>>& q, const Range& range,
                Stated stated) {
        if (q) number(name, *q, range, stated);
    }
    void number(NumberName<dim::none> name, double x, const Range&, Stated) { push(name.text, {x}, {}, name); }
    void number(NumberName<dim::none> name, const std::optional<double>& x, const Range& range, Stated stated) {
        if (x) number(name, *x, range, stated);
    }
    void integer(NumberName<dim::none> name, double x, const Range& range, Stated stated) {
        number(name, x, range, stated);
    }
    void integer(NumberName<dim::none> name, const std::optional<double>& x, const Range& range, Stated stated) {
        number(name, x, range, stated);
    }
    void text(const char* name, const std::string& x, Stated) {
        if (!x.empty()) push(name, {x});
    }
    template <class Names> void choice(const char* name, const std::string& x, const Names&, Stated stated) {
        text(name, x, stated);
    }
    template <class E, class Names> void choice(const char* name, const E& x, const Names& names, Stated) {
        push(name, {std::string(names[static_cast<std::size_t>(x)])});
    }
    template <class E, class Names>
    void choice(const char* name, const std::optional<E>& x, const Names& names, Stated stated) {
        if (x) choice(name, *x, names, stated);
    }
    template <class F> void group(const char* name, Stated, F&& fill) {
        const std::size_t outer = m_prefix.size();
        m_prefix += pointerStep(name);
        fill(*this);
        m_prefix.resize(outer);
    }
    template <class T, class F> void group(const char* name, const std::optional<T>& x, F&& fill) {
        if (x) group(name, Stated::always, [&](PropertyCollector& inner) { fill(inner, *x); });
    }
    template <class T> void entity(const char* name, const Ref<T>& x) {
        if (!x->id.empty()) return push(name, {x->id});
        group(name, Stated::always, [&](PropertyCollector& inner) {
            inner.text("name", x->name, Stated::always);
            visitFields(inner, *x);
        });
    }
    template <class T> void entity(const char* name, const std::optional<Ref<T>>& x) {
        if (x) entity(name, *x);
    }

private:
    void push(std::string_view name, AnswerValue value) {
        const std::string pointer = m_prefix + pointerStep(name);
        found.push_back({.pointer = pointer, .value = std::move(value), .origin = m_sources.at(pointer.c_str())});
    }
    template <Dim D> void push(std::string_view name, AnswerValue value, Dim dim, const NumberName<D>& unit) {
        push(name, std::move(value));
        found.back().dim = dim;
        found.back().factor = unit.factor;
        found.back().unit = unit.unit;
    }

    const Sources& m_sources;
    std::string m_prefix;
};

void putAt(AnswerValue::Object& object, std::string_view pointer, AnswerValue value) {
    const std::string_view rest = pointer.substr(1);
    const auto end = rest.find('/');
    const std::string name(rest.substr(0, end));
    if (end == std::string_view::npos) {
        object.push_back({name, std::move(value)});
        return;
    }
    if (object.empty() || object.back().name != name) object.push_back({name, {AnswerValue::Object{}}});
    putAt(std::get<AnswerValue::Object>(object.back().value.data), rest.substr(end), std::move(value));
}

/// Without a registry a source goes by its title.
AnswerValue citation(const Origin& origin, const Registry* registry) {
    const auto source = registry ? registry->sourceTitled(origin.source) : std::nullopt;
    return {AnswerValue::Object{{"source", {source ? (*source)->id : origin.source}}, {"date", {origin.date}}}};
}

AnswerValue::Object citations(const Sources& sources, const Registry* registry) {
    AnswerValue::Object all;
    for (const auto& [pointer, origin] : sources.byPointer)
        if (!origin.source.empty()) all.push_back({pointer, citation(origin, registry)});
    return all;
}

AnswerValue::Object remarks(const std::vector<std::pair<std::string, std::string>>& notes) {
    AnswerValue::Object all;
    for (const auto& [pointer, remark] : notes) all.push_back({pointer, {remark}});
    return all;
}

} // namespace

std::string Property::text() const {
    const auto* number = std::get_if<double>(&value.data);
    if (!number) return std::get<std::string>(value.data);
    if (dim != Dim{}) return format(*number * factor, dim, 4).text();
    return messageNumber(*number) + (unit.empty() ? "" : " " + std::string(unit));
}

template <class T> std::vector<Property> properties(const T& entity) {
    PropertyCollector collector(entity.sources);
    visitFields(collector, entity);
    return std::move(collector.found);
}

template <class T> AnswerValue fileValue(const T& entity, const Registry* registry) {
    AnswerValue::Object file{{"id", {entity.id}}, {"name", {entity.name}}};
    AnswerValue::List aliases;
    for (const std::string& alias : entity.aliases) aliases.push_back({alias});
    if (!aliases.empty()) file.push_back({"aliases", {std::move(aliases)}});
    for (Property& p : properties(entity)) putAt(file, p.pointer, std::move(p.value));
    AnswerValue::Object sources = citations(entity.sources, registry);
    if (!sources.empty()) file.push_back({"sources", {std::move(sources)}});
    if (!entity.notes.empty()) file.push_back({"notes", {remarks(entity.notes)}});
    return {std::move(file)};
}

AnswerValue fileValue(const Preset& preset, const Registry& registry) {
    AnswerValue::Object assumptions;
    for (const auto& [name, origin] : preset.assumptions.origins.byPointer)
        assumptions.push_back({name, {assumptionValue(preset.assumptions, name)}});
    AnswerValue::Object file{{"id", {preset.id}},
                             {"name", {preset.name}},
                             {"description", {preset.description}},
                             {"assumptions", {std::move(assumptions)}},
                             {"sources", {citations(preset.assumptions.origins, &registry)}}};
    if (!preset.notes.empty()) file.push_back({"notes", {remarks(preset.notes)}});
    return {std::move(file)};
}

#define MLSYS_ENTITY(T)                                                                                                \
    template std::vector<Property> properties(const T&);                                                               \
    template AnswerValue fileValue(const T&, const Registry*);
MLSYS_ENTITY(Hardware)
MLSYS_ENTITY(Model)
MLSYS_ENTITY(Node)
MLSYS_ENTITY(Fabric)
MLSYS_ENTITY(Grid)
MLSYS_ENTITY(Fleet)
MLSYS_ENTITY(Benchmark)
MLSYS_ENTITY(TrainingRun)
#undef MLSYS_ENTITY

} // namespace mlsys
