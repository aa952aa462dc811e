#include "cli/solve_command.h"

#include "cli/exit_code.h"
#include "cli/output.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace mlsys {

namespace {

bool isBlank(std::string_view text) {
    return text.find_first_not_of(" \t\r") == std::string_view::npos;
}

int failInput(const std::string& file, const char* why) {
    std::fprintf(stderr, "mlsys: %s cannot be read: %s; give a file of requests, or - for the standard input\n",
                 file == "-" ? "the standard input" : file.c_str(), why);
    return exit_code::kUnreadable;
}

int failOutput() {
    std::fputs("mlsys: the answers cannot be written; is the disk full?\n", stderr);
    return exit_code::kUnreadable;
}

} // namespace

int solveCommand(const std::string& file, const Registry& registry, AnswerForm form) {
    const int input = file == "-" ? STDIN_FILENO : ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (input < 0) return failInput(file, std::strerror(errno));
    Output output;
    // A caller that waits for its answer gets it before more input is waited for.
    LineReader lines(input, [&] { output.flush(); });
    bool allAnswered = true;
    for (Line line; !output.failed() && lines.next(line); output.flushIfLarge())
        if (line.isTooLong || !isBlank(line.text))
            allAnswered = answerLine(line, registry, form, output.buffer()) && allAnswered;
    output.flush();
    if (input != STDIN_FILENO) ::close(input);
    if (!lines.failure().empty()) return failInput(file, lines.failure().c_str());
    if (output.failed()) return failOutput();
    return allAnswered ? exit_code::kDone : exit_code::kErrors;
}

} // namespace mlsys
