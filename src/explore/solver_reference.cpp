#include "explore/solver_reference.h"

#include "explore/field_text.h"
#include "explore/solver_entry.h"

namespace mlsys {

namespace {

using Cells = std::vector<std::string>;

/// One notation of the page.
struct Notation {
    std::string (*heading)(int level, const std::string& text);
    std::string (*paragraph)(const std::string& text);
    std::string (*table)(const Cells& header, const std::vector<Cells>& rows);
};

std::string markdownHeading(int level, const std::string& text) {
    return std::string(std::size_t(level), '#') + ' ' + text + "\n\n";
}
std::string markdownParagraph(const std::string& text) {
    return text + "\n\n";
}
std::string markdownLine(const Cells& cells) {
    std::string line = "|";
    for (const std::string& cell : cells) line += ' ' + cell + " |";
    return line + '\n';
}
std::string markdownTable(const Cells& header, const std::vector<Cells>& rows) {
    std::string text = markdownLine(header) + markdownLine(Cells(header.size(), "---"));
    for (const Cells& row : rows) text += markdownLine(row);
    return text + '\n';
}

std::string escaped(const std::string& text) {
    std::string out;
    for (const char c : text) out += c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : std::string(1, c);
    return out;
}
std::string htmlHeading(int level, const std::string& text) {
    const std::string tag = 'h' + std::to_string(level);
    return '<' + tag + '>' + escaped(text) + "</" + tag + ">\n";
}
std::string htmlParagraph(const std::string& text) {
    return "<p>" + escaped(text) + "</p>\n";
}
std::string htmlLine(const Cells& cells, const std::string& tag) {
    std::string line = "<tr>";
    for (const std::string& cell : cells) line += '<' + tag + '>' + escaped(cell) + "</" + tag + '>';
    return line + "</tr>\n";
}
std::string htmlTable(const Cells& header, const std::vector<Cells>& rows) {
    std::string text = "<table>\n" + htmlLine(header, "th");
    for (const Cells& row : rows) text += htmlLine(row, "td");
    return text + "</table>\n";
}

std::string wallsText(const SolverInfo& info) {
    const std::string domain(kWallDomainNames[std::size_t(info.domain)]);
    if (info.walls.empty()) return "No wall of its own; domain " + domain + '.';
    const bool several = info.walls.find(',') != std::string_view::npos;
    return (several ? "Walls " : "Wall ") + std::string(info.walls) + ", domain " + domain + '.';
}

std::string section(const SolverEntry& solver, const Notation& as) {
    std::vector<Cells> inputs, outputs;
    for (const FieldInfo& f : solver.inputs)
        inputs.push_back({std::string(f.name), std::string(kindText(f)), std::string(f.unit), fallbackText(f),
                          legalText(f), std::string(f.meaning)});
    for (const OutputInfo& o : solver.outputs)
        outputs.push_back({std::string(o.name), std::string(o.type), std::string(o.unit), std::string(o.meaning)});
    return as.heading(2, std::string(solver.info.name) + ": " + std::string(solver.info.title)) +
           as.paragraph(wallsText(solver.info) + " Literature: " + std::string(solver.info.literature) + '.') +
           as.table({"Input", "Kind", "Unit", "Default", "Legal values", "Meaning"}, inputs) +
           as.table({"Output", "Kind", "Unit", "Meaning"}, outputs);
}

std::string page(const Notation& as) {
    std::string text =
        as.heading(1, "Solvers") +
        as.paragraph("Every solver with its inputs, outputs, units, defaults and legal values. A request "
                     "names the solver and its inputs; see mlsys solve --help.");
    for (const SolverEntry& solver : solverTable()) text += section(solver, as);
    return text;
}

} // namespace

std::string solverReferenceMarkdown() {
    return page({markdownHeading, markdownParagraph, markdownTable});
}

std::string solverReferenceHtml() {
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Solvers</title>\n</head>\n"
           "<body>\n" +
           page({htmlHeading, htmlParagraph, htmlTable}) + "</body>\n</html>\n";
}

} // namespace mlsys
