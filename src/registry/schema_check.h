#pragma once

#include "scenario/error.h"

#include <filesystem>
#include <memory>

namespace mlsys {

/// The JSON Schemas of a registry folder, compiled when first used.
class SchemaSet {
public:
    /// `folder` holds the schema files, which refer to each other by file name.
    explicit SchemaSet(std::filesystem::path folder);
    ~SchemaSet();

    /// Every fault that the schema in the file `schema` finds in `text`; `where` starts with `file` and #. A schema
    /// that cannot be used is a fault of its own, reported once.
    std::vector<Error> check(const std::string& text, const std::string& schema, const std::string& file);

private:
    class Compiled;
    std::unique_ptr<Compiled> m_compiled;
};

} // namespace mlsys
