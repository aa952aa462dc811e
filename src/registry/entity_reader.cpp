#include "registry/entity_reader.h"

#include "registry/citations.h"
#include "registry/entity_fields.h"
#include "registry/field_reader.h"

namespace mlsys {

namespace {

/// Fields without which a kind of model says too little, by ModelKind.
const std::array<std::vector<std::string_view>, kModelKindNames.size()> kNeededByKind{{
    {"parameters", "layers"},
    {"parameters", "active_parameters", "layers"},
    {"parameters", "inference_flop"},
    {"parameters", "layers", "hidden_dim", "state_size"},
    {"parameters", "denoising_steps"},
    {},
}};

void checkWhole(ObjectReader& in, const Json& object, const Model& model) {
    const auto kind = static_cast<std::size_t>(model.kind);
    for (const auto name : kNeededByKind[kind])
        if (object.member("kind") && !object.member(name))
            in.refuse(name, "is missing; a model of kind " + std::string(kModelKindNames[kind]) + " needs it");
}
template <class T> void checkWhole(ObjectReader&, const Json&, const T&) {}

/// The fields that entities of every kind share.
template <class T> void readCommon(ObjectReader& in, const Json& object, const ReadContext& context, T& x) {
    in.take("$schema", Stated::optional);
    x.id = readId(in);
    x.name = in.text("name", Stated::in_entries).value_or(x.id.empty() ? "unnamed" : x.id);
    x.aliases = readAliases(in);
    x.sources = readCitations(in, object, context);
    x.notes = readNotes(in);
}

template <class T> bool fill(ObjectReader& in, const Json& object, const ReadContext& context, T& x) {
    FieldReader fields(in, context);
    visitFields(fields, x);
    readCommon(in, object, context, x);
    checkWhole(in, object, x);
    return fields.complete();
}

bool fill(ObjectReader& in, const Json&, const ReadContext&, Source& x) {
    x.id = readId(in);
    x.title = in.text("title", Stated::always).value_or("");
    x.publisher = in.text("publisher", Stated::always).value_or("");
    x.url = in.text("url", Stated::always).value_or("");
    x.published = in.text("published", Stated::optional).value_or("");
    x.read = readDate(in, "read");
    x.licence = in.text("licence", Stated::optional).value_or("");
    x.via = in.text("via", Stated::optional).value_or("");
    return true;
}

bool fill(ObjectReader& in, const Json& object, const ReadContext& context, Preset& x) {
    in.take("$schema", Stated::optional);
    x.id = readId(in);
    x.name = in.text("name", Stated::always).value_or("");
    x.description = in.text("description", Stated::always).value_or("");
    x.assumptions = readAssumptions(in, object, context);
    x.assumptions.preset = x.id;
    x.notes = in.pairs("notes");
    return true;
}

} // namespace

template <class T>
std::optional<T> readEntity(const Json& object, const Place& place, const ReadContext& context, EntityRole role) {
    const std::size_t before = context.faults.size();
    ObjectReader in(object, place, context.faults, role == EntityRole::entry);
    T x;
    const bool complete = fill(in, object, context, x);
    in.finish();
    return complete && context.faults.size() == before ? std::optional(std::move(x)) : std::nullopt;
}

template <class T>
std::optional<Ref<T>> readReference(const Json& value, const Place& place, const ReadContext& context) {
    if (value.type == Json::Type::object) {
        auto entity = readEntity<T>(value, place, context, EntityRole::inline_object);
        return entity ? std::optional(Ref<T>(std::move(*entity))) : std::nullopt;
    }
    if (value.type != Json::Type::text) {
        context.faults.push_back({error::kInvalidArgument, place.text(),
                                  std::string(place.name) + " is " + value.inWords() + "; give the id of a " +
                                      std::string(kindName<T>()) + ", or an object of its schema"});
        return std::nullopt;
    }
    auto found = context.registry.find<T>(value.text);
    if (found) return *found;
    if (!context.isBroken(kindName<T>(), value.text))
        context.faults.push_back({found.error().code, place.text(), found.error().what});
    return std::nullopt;
}

#define MLSYS_ENTRY(T) template std::optional<T> readEntity(const Json&, const Place&, const ReadContext&, EntityRole);
#define MLSYS_ENTITY(T)                                                                                                \
    MLSYS_ENTRY(T)                                                                                                     \
    template std::optional<Ref<T>> readReference(const Json&, const Place&, const ReadContext&);
MLSYS_ENTITY(Hardware)
MLSYS_ENTITY(Model)
MLSYS_ENTITY(Node)
MLSYS_ENTITY(Fabric)
MLSYS_ENTITY(Grid)
MLSYS_ENTITY(Fleet)
MLSYS_ENTRY(Benchmark)
MLSYS_ENTRY(TrainingRun)
MLSYS_ENTRY(Preset)
MLSYS_ENTRY(Source)
#undef MLSYS_ENTITY
#undef MLSYS_ENTRY

} // namespace mlsys
