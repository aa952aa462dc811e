#pragma once

#include "registry/json.h"
#include "registry/registry.h"
#include "scenario/field.h"

#include <span>

namespace mlsys {

/// One request: an object with the members id, preset and solver, every other member being an input of the solver.
class Request {
public:
    /// Reads the text of one request; what is wrong with it is in faults().
    static Request parse(std::string_view text);

    /// Faults of the text itself, `where` being a field; a request with faults must not be asked for arguments.
    const std::vector<Error>& faults() const { return m_faults; }
    /// The id as JSON text; null where the request has none or is no JSON.
    std::string id() const;
    /// Name of the preset, the default one where the request names none.
    std::string_view preset() const { return m_preset; }
    /// Name of the solver.
    std::string_view solver() const { return m_solver; }
    /// The inputs as arguments in the order of `fields`: ids are looked up, inline objects built, numbers, flags and
    /// choices checked. On failure every fault, `where` being a path such as hardware/memory/capacity_bytes.
    Checked<Arguments> arguments(std::span<const FieldInfo> fields, const Registry& registry) const;

private:
    Json m_object;
    std::string m_preset{kDefaultPreset};
    std::string m_solver;
    std::vector<Error> m_faults;
};

} // namespace mlsys
