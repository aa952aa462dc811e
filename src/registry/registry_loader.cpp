#include "registry/registry_loader.h"

#include "registry/file_text.h"
#include "registry/object_reader.h"
#include "registry/start_entries.h"

#include <algorithm>

namespace mlsys {

namespace {

namespace fs = std::filesystem;

std::vector<std::string> namesIn(const Json& entry) {
    std::vector<std::string> names;
    if (const Json* id = entry.member("id")) names.push_back(id->text);
    if (const Json* aliases = entry.member("aliases"))
        for (const Json& alias : aliases->items) names.push_back(alias.text);
    return names;
}

bool isInside(std::string_view where, std::string_view outer) {
    return where.starts_with(outer) && (where.size() == outer.size() || where[outer.size()] == '/');
}

} // namespace

RegistryLoader::RegistryLoader(fs::path folder) : m_folder(std::move(folder)), m_schemas(m_folder / "schema") {}

void RegistryLoader::refuse(std::string where, std::string what, const char* code) {
    m_faults.push_back({code, std::move(where), std::move(what)});
}

/// Reads one file and hands on its content; false where there is nothing to hand on.
bool RegistryLoader::readFile(const std::string& name, const std::string& schema,
                              const std::function<void(const Json&)>& use) {
    const auto text = fileText(m_folder / name, name);
    if (!text) {
        m_faults.push_back(text.error());
        return false;
    }
    std::vector<Error> faults;
    const auto json = parseJson(*text, faults);
    for (const Error& e : faults) refuse(e.where.empty() ? name : name + "#" + e.where, e.what);
    if (!json) return false;
    use(*json);
    if (faults.empty()) addSchemaFaults(*text, schema, name);
    return true;
}

/// A fault that the reader described already, at the same place or inside it, is not repeated in the schema's words.
void RegistryLoader::addSchemaFaults(const std::string& text, const std::string& schema, const std::string& file) {
    for (Error& fault : m_schemas.check(text, schema, file)) {
        const auto covers = [&](const Error& known) { return isInside(known.where, fault.where); };
        if (std::ranges::none_of(m_faults, covers)) m_faults.push_back(std::move(fault));
    }
}

/// Names of the files of a subfolder in alphabetical order; a file of another kind is a fault.
std::vector<std::string> RegistryLoader::jsonFiles(const std::string& subfolder) {
    std::vector<std::string> names;
    std::error_code failure;
    for (fs::directory_iterator at(m_folder / subfolder, failure), end; !failure && at != end; at.increment(failure)) {
        const fs::path& path = at->path();
        if (path.extension() == ".json")
            names.push_back(path.filename().string());
        else if (!path.filename().string().starts_with('.'))
            refuse(subfolder + "/" + path.filename().string(), "this is no .json file; rename or remove it");
    }
    if (failure) refuse(subfolder, "the folder cannot be read: " + failure.message(), error::kUnreadable);
    std::ranges::sort(names);
    return names;
}

template <class T> void RegistryLoader::loadFolder(const std::string& subfolder, const std::string& schema) {
    const std::size_t before = m_faults.size();
    const auto names = jsonFiles(subfolder);
    if (names.empty()) m_broken.addAll(kindName<T>());
    if (names.empty() && m_faults.size() == before)
        refuse(subfolder, "the folder holds no entry; add one", error::kUnreadable);
    for (const std::string& name : names) {
        const std::string file = subfolder + "/" + name, root = file + "#", id = fs::path(name).stem().string();
        const auto use = [&](const Json& json) { loadEntry<T>(json, Place{nullptr, root}, id); };
        if (!readFile(file, schema, use)) m_broken.add(kindName<T>(), id);
    }
}

template <class T> void RegistryLoader::loadList(const std::string& key) {
    const std::string file = key + ".json", root = file + "#";
    const auto use = [&](const Json& json) {
        const Place place{nullptr, root}, listPlace{&place, key};
        ObjectReader in(json, place, m_faults, true);
        in.take("$schema", Stated::optional);
        const Json* list = in.list(key);
        in.finish();
        if (!list) return m_broken.addAll(kindName<T>());
        const std::size_t most = m_faults.size() + kMostFaults;
        for (std::size_t i = 0; i < list->items.size() && m_faults.size() < most; ++i)
            loadEntry<T>(list->items[i], Place{&listPlace, std::to_string(i)}, {});
    };
    if (!readFile(file, key + ".schema.json", use)) m_broken.addAll(kindName<T>());
}

/// Reads and adds one entry; a file of its own must be called after it.
template <class T> void RegistryLoader::loadEntry(const Json& object, const Place& place, const std::string& fileId) {
    auto entry = readEntity<T>(object, place, {m_registry, m_faults, &m_broken}, EntityRole::entry);
    if (entry && (fileId.empty() || entry->id == fileId)) return add(std::move(*entry), place);
    if (entry)
        refuse(Place{&place, "id"}.text(),
               "id is " + inQuotes(entry->id) + " but the file is called " + inQuotes(fileId) + "; make them agree");
    m_broken.add(kindName<T>(), fileId);
    for (const std::string& name : namesIn(object)) m_broken.add(kindName<T>(), name);
}

template <class T> bool RegistryLoader::claim(const std::string& name, const Place& place) {
    const auto [first, isNew] = m_claims.emplace(std::string(kindName<T>()) + " " + name, place.text());
    if (!isNew) refuse(place.text(), inQuotes(name) + " is taken by " + first->second + "; choose another");
    return isNew;
}

template <class T> void RegistryLoader::add(T value, const Place& place) {
    auto& shelf = std::get<Registry::Shelf<T>>(m_registry.m_shelves);
    const Place aliases{&place, "aliases"};
    if (claim<T>(value.id, Place{&place, "id"})) shelf.byName.emplace(value.id, shelf.entries.size());
    for (std::size_t i = 0; i < value.aliases.size(); ++i)
        if (claim<T>(value.aliases[i], Place{&aliases, std::to_string(i)}))
            shelf.byName.emplace(value.aliases[i], shelf.entries.size());
    if constexpr (std::is_same_v<T, Source>) claim<T>("title " + value.title, Place{&place, "title"});
    shelf.entries.emplace_back(std::move(value));
}

void RegistryLoader::checkCitedVia() {
    const auto& sources = m_registry.all<Source>();
    for (const Ref<Source>& source : sources) {
        const auto via = m_registry.find<Source>(source->via);
        if (!source->via.empty() && !via && !m_broken.contains("source", source->via))
            refuse(m_claims.at("source " + source->id), "via: " + via.error().what, error::kUnknownId);
    }
}

template <class T> void RegistryLoader::require(const std::string& id, const std::string& where) {
    if (!m_registry.find<T>(id) && !m_broken.contains(kindName<T>(), id))
        refuse(where, inQuotes(id) + " is missing, from which the program starts; add it");
}

void RegistryLoader::requireStart() {
    for (const std::string model : {start::kModel, start::kContrast, start::kDraftModel})
        require<Model>(model, "models/" + model + ".json");
    for (const std::string hardware : {start::kHardware, start::kDecodeHardware})
        require<Hardware>(hardware, "hardware/" + hardware + ".json");
    require<Fabric>(start::kFabric, "fabrics.json");
    for (const char* region : {start::kRegionA, start::kRegionB}) require<Grid>(region, "grids.json");
    require<Preset>(std::string(kDefaultPreset), "presets/" + std::string(kDefaultPreset) + ".json");
}

Checked<Registry> RegistryLoader::load() {
    std::error_code failure;
    if (!fs::is_directory(m_folder, failure))
        return tl::unexpected(std::vector{Error{error::kUnreadable, m_folder.string(),
                                                "this is no registry folder; give one that holds hardware/, models/ "
                                                "and the lists of nodes, fabrics, clusters, grids, benchmarks, "
                                                "training_runs and sources"}});
    loadList<Source>("sources");
    checkCitedVia();
    loadFolder<Hardware>("hardware", "hardware_entry.schema.json");
    loadFolder<Model>("models", "model_entry.schema.json");
    loadList<Fabric>("fabrics");
    loadList<Grid>("grids");
    loadList<Node>("nodes");
    loadList<Fleet>("clusters");
    loadList<Benchmark>("benchmarks");
    loadList<TrainingRun>("training_runs");
    loadFolder<Preset>("presets", "preset.schema.json");
    requireStart();
    if (!m_faults.empty()) return tl::unexpected(std::move(m_faults));
    m_registry.m_folder = m_folder;
    return std::move(m_registry);
}

Checked<Registry> Registry::load(const fs::path& folder) {
    return RegistryLoader(folder).load();
}

} // namespace mlsys
