#include "cli/answer_line.h"

#include "cli/explanation_json.h"
#include "cli/prepared_request.h"
#include "explore/python_snippet.h"
#include "registry/json_text.h"

namespace mlsys {

namespace {

std::string answered(const PreparedRequest& request, const Answer& answer, AnswerForm form) {
    std::string text = R"(,"answer":)";
    appendJson(text, answer);
    if (form != AnswerForm::explained) return text;
    text += R"(,"explanation":)";
    appendJson(text, explanationValue(*explain(*request.solver, request.arguments, request.preset->assumptions)));
    return text;
}

Expected<std::string> reply(const PreparedRequest& request, AnswerForm form) {
    if (form == AnswerForm::python) return pythonSnippet(*request.solver, request.arguments);
    return request.solver->run(request.arguments, request.preset->assumptions).map([&](const Answer& answer) {
        return answered(request, answer, form);
    });
}

bool appendReply(std::string& out, const std::string& id, const Expected<std::string>& reply) {
    out += R"({"id":)" + id;
    if (reply) {
        out += *reply;
    } else {
        out += R"(,"error":)";
        appendJson(out, reply.error());
    }
    out += "}\n";
    return reply.has_value();
}

bool appendPython(std::string& out, const std::string& id, const Expected<std::string>& reply) {
    out += "# request " + id + '\n' + (reply ? *reply : "# " + reply.error().what + '\n') + '\n';
    return reply.has_value();
}

} // namespace

bool answerLine(const Line& line, const Registry& registry, AnswerForm form, std::string& out) {
    const auto append = form == AnswerForm::python ? &appendPython : &appendReply;
    const std::string number = "line " + std::to_string(line.number);
    if (line.isTooLong)
        return append(out, "null",
                      tl::unexpected(Error{error::kInvalidArgument, "",
                                           number + " is longer than " + std::to_string(LineReader::kLongest) +
                                               " bytes; give one request per line"}));
    const Request request = Request::parse(line.text);
    auto answer = prepare(request, registry).and_then([&](const PreparedRequest& p) { return reply(p, form); });
    if (!answer && answer.error().where.empty()) answer.error().what = number + ": " + answer.error().what;
    return append(out, request.id(), answer);
}

} // namespace mlsys
