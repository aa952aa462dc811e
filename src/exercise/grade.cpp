#include "exercise/grade.h"

#include "registry/file_text.h"

#include <algorithm>
#include <cmath>

namespace mlsys {

namespace {

namespace fs = std::filesystem;

GradeLine faultLine(const std::string& file, const std::vector<Error>& faults) {
    std::string remark;
    for (const Error& fault : faults) remark += (remark.empty() ? "" : "; ") + fault.where + ": " + fault.what;
    return {.file = file, .verdict = "unreadable", .remark = remark};
}

/// Whether a report states another truth than the model: it was changed, or written by another version.
bool agrees(const Measured& stated, const Measured& computed) {
    const auto *a = std::get_if<double>(&stated), *b = std::get_if<double>(&computed);
    return a && b ? std::abs(*a - *b) <= 1e-9 * std::abs(*b) : stated == computed;
}

GradeLine gradeQuestion(Question question, const ReadRun& report, const Exercise& exercise, const Grading& grading) {
    GradeLine line{.student = report.run.student, .exercise = exercise.id, .question = question.id};
    const MeasureContext context{.registry = grading.registry, .settings = exercise.settings};
    const auto truth = answerOf(question, context);
    line.truth = plainText(*truth);
    if (!report.sealFits) line.remark = "the file was changed after it was written";
    const Prediction* prediction = report.run.prediction(question.id);
    if (!prediction || !prediction->said) {
        line.verdict = prediction ? "skipped" : "missing";
        return line;
    }
    if (grading.tolerancePercent) question.tolerance = {.percent = *grading.tolerancePercent};
    line.said = plainText(*prediction->said);
    line.verdict = isRight(question, *prediction->said, *truth) ? "right" : "wrong";
    if (prediction->truth && !agrees(*prediction->truth, *truth))
        line.remark +=
            (line.remark.empty() ? "" : "; ") + ("the file states the answer " + plainText(*prediction->truth));
    return line;
}

std::string quoted(const std::string& field) {
    if (field.find_first_of(",\"\n\r") == std::string::npos) return field;
    std::string out = "\"";
    for (const char c : field) out += c == '"' ? "\"\"" : std::string(1, c);
    return out + "\"";
}

/// A spreadsheet would run a text that starts like a formula.
std::string cell(const std::string& field) {
    const bool formula = !field.empty() && std::string_view("=+-@\t").find(field[0]) != std::string_view::npos;
    return quoted(formula && !std::isdigit(static_cast<unsigned char>(field.back())) ? "'" + field : field);
}

} // namespace

std::vector<GradeLine> gradeReport(const std::string& text, const std::string& file, const Grading& grading) {
    const auto report = parseRun(text, file);
    if (!report) return {faultLine(file, report.error())};
    const Exercise* exercise = grading.shelf.find(report->run.exercise);
    if (!exercise)
        return {faultLine(file, {{error::kUnknownId, file + "#/exercise",
                                  "there is no exercise " + inQuotes(report->run.exercise) +
                                      "; load the folder that holds it with --exercises"}})};
    std::vector<GradeLine> lines;
    for (const Question& question : exercise->questions) {
        lines.push_back(gradeQuestion(question, *report, *exercise, grading));
        lines.back().file = file;
    }
    return lines;
}

Expected<std::vector<GradeLine>> gradeFolder(const fs::path& folder, const Grading& grading) {
    std::vector<fs::path> files;
    std::error_code failure;
    for (fs::directory_iterator at(folder, failure), end; !failure && at != end; at.increment(failure))
        if (at->path().extension() == ".json") files.push_back(at->path());
    if (failure)
        return tl::unexpected(Error{error::kUnreadable, folder.string(),
                                    "the folder cannot be read: " + failure.message() + "; choose another"});
    std::ranges::sort(files);
    std::vector<GradeLine> lines;
    for (const fs::path& file : files) {
        const std::string name = file.filename().string();
        const auto text = fileText(file, name);
        if (text)
            std::ranges::move(gradeReport(*text, name, grading), std::back_inserter(lines));
        else
            lines.push_back(faultLine(name, {text.error()}));
    }
    return lines;
}

std::string gradeCsv(const std::vector<GradeLine>& lines) {
    std::string out = "file,student,exercise,question,said,truth,verdict,remark\n";
    for (const GradeLine& l : lines) {
        std::string row;
        for (const std::string* field :
             {&l.file, &l.student, &l.exercise, &l.question, &l.said, &l.truth, &l.verdict, &l.remark})
            row += (row.empty() ? "" : ",") + cell(*field);
        out += row + "\n";
    }
    return out;
}

Checked<std::string> gradeSheet(const GradeRequest& request, const Registry& registry) {
    if (request.tolerancePercent && !(*request.tolerancePercent >= 0))
        return tl::unexpected(std::vector{Error{error::kInvalidArgument, "--tolerance",
                                                "a tolerance is a percentage of 0 or more; give such as 10"}});
    ExerciseShelf shelf = loadAllExercises(request.own, registry);
    if (!shelf.faults.empty()) return tl::unexpected(std::move(shelf.faults));
    const auto lines = gradeFolder(
        request.reports, {.shelf = shelf, .registry = registry, .tolerancePercent = request.tolerancePercent});
    if (!lines) return tl::unexpected(std::vector{lines.error()});
    return gradeCsv(*lines);
}

} // namespace mlsys
