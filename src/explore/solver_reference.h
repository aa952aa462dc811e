#pragma once

#include <string>

namespace mlsys {

/// The reference page of all solvers, made from the solver table: walls, literature, inputs and outputs of each.
std::string solverReferenceMarkdown();
std::string solverReferenceHtml();

} // namespace mlsys
