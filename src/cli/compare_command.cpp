#include "cli/compare_command.h"

#include "cli/exit_code.h"
#include "cli/output.h"
#include "cli/text_table.h"
#include "explore/validation/areas.h"
#include "registry/json_text.h"
#include "registry/measured_file.h"

#include <cstdio>
#include <map>

namespace mlsys {

namespace {

using validation::Comparison;
using validation::Residuals;

std::string percent(double share) {
    char text[32];
    std::snprintf(text, sizeof text, "%.1f %%", share * 100);
    return text;
}

std::string shortText(double x) {
    char text[32];
    std::snprintf(text, sizeof text, "%.4g", x);
    return text;
}

/// Why rows were not mapped, each reason once with its count and the first of its rows.
std::string unmappedText(const std::vector<Comparison>& all) {
    std::map<std::string, std::vector<const Comparison*>> reasons;
    for (const Comparison& c : all)
        if (!c.predicted) reasons[c.predicted.error()].push_back(&c);
    if (reasons.empty()) return "";
    TextTable table({">NOT MAPPED", "FIRST ROW", "WHY"});
    for (const auto& [why, rows] : reasons) table.add({std::to_string(rows.size()), rows.front()->row.id, why});
    return '\n' + table.text();
}

std::string summaryText(const std::vector<Comparison>& all) {
    TextTable table({"AREA", "METRIC", ">COUNT", ">MAPPED", ">MEDIAN ERROR", ">90TH PERCENTILE"});
    for (const Residuals& r : validation::residuals(all))
        table.add({r.metric.empty() ? r.area : "", r.metric.empty() ? "all" : r.metric, std::to_string(r.rows),
                   std::to_string(r.mapped), r.mapped > 0 ? percent(r.median) : "",
                   r.mapped > 0 ? percent(r.p90) : ""});
    return table.text() + unmappedText(all);
}

std::string rowsText(const std::vector<Comparison>& all) {
    TextTable table({"ROW", "METRIC", ">MEASURED", ">PREDICTED", "ERROR"});
    for (const Comparison& c : all)
        table.add({c.row.id, c.row.metric, shortText(c.row.value), c.predicted ? shortText(*c.predicted) : "",
                   c.error()     ? percent(*c.error())
                   : c.predicted ? ""
                                 : c.predicted.error()});
    return table.text();
}

std::string summaryJson(const std::vector<Comparison>& all) {
    std::string text;
    for (const Residuals& r : validation::residuals(all)) {
        AnswerValue::Object area{{"area", {r.area}}};
        if (!r.metric.empty()) area.push_back({"metric", {r.metric}});
        area.push_back({"count", {static_cast<double>(r.rows)}});
        area.push_back({"mapped", {static_cast<double>(r.mapped)}});
        if (r.mapped > 0) {
            area.push_back({"median_error", {r.median}});
            area.push_back({"p90_error", {r.p90}});
        }
        appendJson(text, AnswerValue{AnswerValue::Object{{"summary", {std::move(area)}}}});
        text += '\n';
    }
    return text;
}

std::string rowsJson(const std::vector<Comparison>& all) {
    std::string text;
    for (const Comparison& c : all) {
        AnswerValue::Object row{
            {"id", {c.row.id}}, {"area", {c.row.area}}, {"metric", {c.row.metric}}, {"measured", {c.row.value}}};
        if (c.predicted)
            row.push_back({"predicted", {*c.predicted}});
        else
            row.push_back({"unmapped", {c.predicted.error()}});
        if (c.error()) row.push_back({"error", {*c.error()}});
        appendJson(text, AnswerValue{std::move(row)});
        text += '\n';
    }
    return text + summaryJson(all);
}

int complain(const std::vector<Error>& errors, int code) {
    for (const Error& e : errors) std::fprintf(stderr, "mlsys: %s: %s\n", e.where.c_str(), e.what.c_str());
    return code;
}

} // namespace

int compareCommand(const CompareOptions& options, const Registry& registry, const std::filesystem::path& folder) {
    const auto assumptions = registry.preset(options.preset);
    if (!assumptions) return complain({assumptions.error()}, exit_code::kUsage);
    const auto rows = options.file.empty() ? shippedMeasurements(folder) : readMeasured(options.file);
    if (!rows) return complain(rows.error(), exit_code::kUnreadable);
    const auto all = validation::compare(*rows, registry, *assumptions);
    Output output;
    output.buffer() = options.asJson ? rowsJson(all) : options.eachRow ? rowsText(all) : summaryText(all);
    output.flush();
    return output.failed() ? exit_code::kUnreadable : exit_code::kDone;
}

} // namespace mlsys
