#pragma once

#include "cli/line_reader.h"
#include "registry/registry.h"

namespace mlsys {

/// Answers one line of requests: appends {"id", "answer"} or {"id", "error": {"code", "field", "message"}} and a line
/// end to `out`. False where it was an error.
bool answerLine(const Line& line, const Registry& registry, std::string& out);

} // namespace mlsys
