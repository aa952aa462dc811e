#pragma once

#include "registry/entity_reader.h"
#include "registry/registry.h"
#include "registry/schema_check.h"

#include <functional>
#include <map>

namespace mlsys {

/// Reads a registry folder in the order in which entries refer to each other, and collects every fault.
class RegistryLoader {
public:
    explicit RegistryLoader(std::filesystem::path folder);

    Checked<Registry> load();

private:
    bool readFile(const std::string& name, const std::string& schema, const std::function<void(const Json&)>& use);
    void addSchemaFaults(const std::string& text, const std::string& schema, const std::string& file);
    std::vector<std::string> jsonFiles(const std::string& subfolder);
    template <class T> void loadFolder(const std::string& subfolder, const std::string& schema);
    template <class T> void loadList(const std::string& key);
    template <class T> void loadEntry(const Json& object, const Place& place, const std::string& fileId);
    template <class T> void add(T value, const Place& place);
    template <class T> bool claim(const std::string& name, const Place& place);
    void checkCitedVia();
    template <class T> void require(const std::string& id, const std::string& where);
    void requireStart();
    void refuse(std::string where, std::string what, const char* code = error::kInvalidArgument);

    std::filesystem::path m_folder;
    SchemaSet m_schemas;
    Registry m_registry;
    std::vector<Error> m_faults;
    BrokenNames m_broken;
    std::map<std::string, std::string> m_claims; ///< kind and name to the place that claimed it first
};

} // namespace mlsys
