#pragma once

#include "registry/registry.h"

#include <string>

namespace mlsys {

/// The page that names every source: grids with what they count, year and licence, publications with licence and day of
/// reading, and the measurements by publication.
std::string attributionHtml(const Registry& registry);

} // namespace mlsys
