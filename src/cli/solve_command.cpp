#include "cli/solve_command.h"

#include "cli/exit_code.h"
#include "cli/output.h"
#include "explore/in_parallel.h"

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

/// Lines to be answered together: in their order, but on all processors where there are many.
class Batch {
public:
    void add(const Line& line) {
        m_lines.push_back({m_text.size(), line.text.size(), line.number, line.isTooLong});
        m_text += line.text;
    }
    /// Appends the answers to `out` and forgets the lines; false where one was an error.
    bool answer(const Registry& registry, AnswerForm form, std::string& out) {
        // Long enough that handing them out costs nothing, short enough that all processors end together.
        constexpr std::size_t kAtOnce = 32;
        std::vector<Part> parts((m_lines.size() + kAtOnce - 1) / kAtOnce);
        inParallel(parts.size(), [&](std::size_t part) {
            const std::size_t end = std::min((part + 1) * kAtOnce, m_lines.size());
            for (std::size_t i = part * kAtOnce; i < end; ++i)
                parts[part].allAnswered &= answerLine(line(i), registry, form, parts[part].text);
        });
        bool allAnswered = true;
        for (const Part& part : parts) {
            out += part.text;
            allAnswered = allAnswered && part.allAnswered;
        }
        m_lines.clear();
        m_text.clear();
        return allAnswered;
    }

private:
    struct Kept {
        std::size_t from, size, number;
        bool isTooLong;
    };
    struct Part {
        std::string text{};
        bool allAnswered = true;
    };
    Line line(std::size_t i) const {
        const Kept& kept = m_lines[i];
        return {std::string_view(m_text).substr(kept.from, kept.size), kept.number, kept.isTooLong};
    }

    std::string m_text;
    std::vector<Kept> m_lines;
};

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
    Batch batch;
    bool allAnswered = true;
    const auto answerAll = [&] {
        allAnswered = batch.answer(registry, form, output.buffer()) && allAnswered;
        output.flush();
    };
    // A caller that waits for its answer gets it before more input is waited for.
    LineReader lines(input, answerAll);
    for (Line line; !output.failed() && lines.next(line);)
        if (line.isTooLong || !isBlank(line.text)) batch.add(line);
    answerAll();
    if (input != STDIN_FILENO) ::close(input);
    if (!lines.failure().empty()) return failInput(file, lines.failure().c_str());
    if (output.failed()) return failOutput();
    return allAnswered ? exit_code::kDone : exit_code::kErrors;
}

} // namespace mlsys
