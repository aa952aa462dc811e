#include "explore/solver_reference.h"

#include "explore/field_text.h"
#include "explore/page_text.h"
#include "explore/solver_entry.h"

namespace mlsys {

namespace {

std::string wallsText(const SolverInfo& info) {
    const std::string domain(kWallDomainNames[std::size_t(info.domain)]);
    if (info.walls.empty()) return "No wall of its own; domain " + domain + '.';
    const bool several = info.walls.find(',') != std::string_view::npos;
    return (several ? "Walls " : "Wall ") + std::string(info.walls) + ", domain " + domain + '.';
}

std::string section(const SolverEntry& solver, const PageNotation& as) {
    std::vector<PageCells> inputs, outputs;
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

std::string page(const PageNotation& as) {
    std::string text =
        as.heading(1, "Solvers") +
        as.paragraph("Every solver with its inputs, outputs, units, defaults and legal values. A request "
                     "names the solver and its inputs; see mlsys solve --help.");
    for (const SolverEntry& solver : solverTable()) text += section(solver, as);
    return text;
}

} // namespace

std::string solverReferenceMarkdown() {
    return page(kMarkdownPage);
}

std::string solverReferenceHtml() {
    return htmlPage("Solvers", page(kHtmlPage));
}

} // namespace mlsys
