#include "cli/answer_line.h"

#include "cli/solver_named.h"
#include "registry/json_text.h"
#include "registry/request.h"

namespace mlsys {

namespace {

/// One error that tells of all: code and field of the first, and the messages of the first few.
Error merged(const std::vector<Error>& faults) {
    constexpr std::size_t kMostTold = 5;
    Error all = faults.front();
    for (std::size_t i = 1; i < std::min(faults.size(), kMostTold); ++i) all.what += "; also " + faults[i].what;
    if (faults.size() > kMostTold) all.what += "; and " + std::to_string(faults.size() - kMostTold) + " more faults";
    return all;
}

Expected<Answer> answer(const Request& request, const Registry& registry) {
    if (!request.faults().empty()) return tl::unexpected(merged(request.faults()));
    const auto preset = registry.find<Preset>(request.preset());
    if (!preset) return tl::unexpected(Error{preset.error().code, "preset", preset.error().what});
    const auto solver = solverNamed(request.solver());
    if (!solver) return tl::unexpected(solver.error());
    const auto arguments = request.arguments((*solver)->inputs, registry);
    if (!arguments) return tl::unexpected(merged(arguments.error()));
    return (*solver)->run(*arguments, (*preset)->assumptions);
}

bool appendAnswer(std::string& out, const std::string& id, const Expected<Answer>& answer) {
    out += R"({"id":)" + id;
    out += answer ? R"(,"answer":)" : R"(,"error":)";
    if (answer)
        appendJson(out, *answer);
    else
        appendJson(out, answer.error());
    out += "}\n";
    return answer.has_value();
}

} // namespace

bool answerLine(const Line& line, const Registry& registry, std::string& out) {
    const std::string number = "line " + std::to_string(line.number);
    if (line.isTooLong)
        return appendAnswer(out, "null",
                            tl::unexpected(Error{error::kInvalidArgument, "",
                                                 number + " is longer than " + std::to_string(LineReader::kLongest) +
                                                     " bytes; give one request per line"}));
    const Request request = Request::parse(line.text);
    Expected<Answer> answered = answer(request, registry);
    if (!answered && answered.error().where.empty()) answered.error().what = number + ": " + answered.error().what;
    return appendAnswer(out, request.id(), answered);
}

} // namespace mlsys
