#pragma once

#include "cli/answer_line.h"

namespace mlsys {

/// Answers each line of a file, or of the standard input for "-", on the standard output. Gives the exit code.
int solveCommand(const std::string& file, const Registry& registry, AnswerForm form = AnswerForm::answer);

} // namespace mlsys
