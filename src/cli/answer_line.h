#pragma once

#include "cli/line_reader.h"
#include "registry/registry.h"

namespace mlsys {

/// What is printed for a request.
enum class AnswerForm {
    answer,    ///< {"id", "answer"} on one line
    explained, ///< {"id", "answer", "explanation"} on one line
    python     ///< lines of Python that ask the published package the same
};

/// Answers one line of requests: appends what the form says, or {"id", "error": {"code", "field", "message"}}, and a
/// line end to `out`. False where it was an error.
bool answerLine(const Line& line, const Registry& registry, AnswerForm form, std::string& out);

} // namespace mlsys
