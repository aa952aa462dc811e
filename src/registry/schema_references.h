#pragma once

#include <functional>
#include <nlohmann/json_fwd.hpp>
#include <string>

namespace mlsys {

/// Gives a schema document by file name; throws where there is none.
using FetchSchema = std::function<const nlohmann::json&(const std::string& name)>;

/// Throws where a schema applies itself to the value it is applied to, which no validator survives.
void refuseCircularSchema(const std::string& name, const FetchSchema& fetch);

} // namespace mlsys
