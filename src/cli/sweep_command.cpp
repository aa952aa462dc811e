#include "cli/sweep_command.h"

#include "cli/exit_code.h"
#include "cli/output.h"
#include "cli/prepared_request.h"
#include "cli/solver_named.h"
#include "explore/sweep.h"
#include "registry/json.h"
#include "registry/json_text.h"
#include "registry/nearest.h"

#include <algorithm>
#include <cstdio>

namespace mlsys {

namespace {

/// A value of the command line as JSON: numbers, switches, lists and objects as they are, all else as a text.
std::string asJsonValue(std::string_view text) {
    std::vector<Error> faults;
    const bool isJson = parseJson(text, faults).has_value() && faults.empty();
    std::string out;
    if (isJson)
        out = text;
    else
        appendJson(out, text);
    return out;
}

void appendMember(std::string& request, std::string_view name, std::string_view value) {
    request += ',';
    appendJson(request, name);
    (request += ':') += asJsonValue(value);
}

/// Numbers, switches and texts of an answer under their names; nested ones as object.field, lists left out.
void flatten(const std::vector<NamedValue>& fields, const std::string& prefix, std::vector<NamedValue>& out) {
    for (const NamedValue& field : fields) {
        if (const auto* object = std::get_if<AnswerValue::Object>(&field.value.data))
            flatten(*object, prefix + field.name + '.', out);
        else if (!std::holds_alternative<AnswerValue::List>(field.value.data))
            out.push_back({prefix + field.name, field.value});
    }
}

/// A cell of comma-separated values: infinite numbers are empty, as they are null in JSON.
std::string cellText(const AnswerValue& value) {
    if (const auto* text = std::get_if<std::string>(&value.data)) return *text;
    std::string out;
    appendJson(out, value);
    return out == "null" ? "" : out;
}

std::string quotedCell(const std::string& cell) {
    if (cell.find_first_of(",\"\n\r") == std::string::npos) return cell;
    std::string out = "\"";
    for (const char c : cell) out += c == '"' ? std::string("\"\"") : std::string(1, c);
    return out + '"';
}

class Sweep {
public:
    Sweep(const SweepOptions& options, std::vector<SweepAxis> axes, const Registry& registry)
        : m_options(options), m_axes(std::move(axes)), m_registry(registry) {
        m_fixed = R"({"solver":)";
        appendJson(m_fixed, std::string_view(options.solver));
        if (!options.preset.empty()) appendMember(m_fixed, "preset", options.preset);
        for (const std::string& set : options.set)
            appendMember(m_fixed, std::string_view(set).substr(0, set.find('=')),
                         std::string_view(set).substr(set.find('=') + 1));
    }

    int run(std::size_t points) {
        bool allAnswered = true;
        for (std::size_t n = 0; n < points && !m_output.failed(); ++n, m_output.flushIfLarge()) {
            const auto values = sweepPoint(m_axes, n);
            const Expected<Answer> answer = solve(values);
            allAnswered &= answer.has_value();
            if (m_options.asJson)
                addJson(values, answer);
            else
                addRow(n, answer);
        }
        if (!m_options.asJson) startTable({});
        m_output.flush();
        if (m_output.failed()) return exit_code::kUnreadable;
        return allAnswered ? exit_code::kDone : exit_code::kErrors;
    }

private:
    Expected<Answer> solve(const std::vector<std::string_view>& values) const {
        std::string request = m_fixed;
        for (std::size_t i = 0; i < m_axes.size(); ++i) appendMember(request, m_axes[i].name, values[i]);
        request += '}';
        return prepare(Request::parse(request), m_registry).and_then([](const PreparedRequest& p) {
            return p.solver->run(p.arguments, p.preset->assumptions);
        });
    }
    void addJson(const std::vector<std::string_view>& values, const Expected<Answer>& answer) {
        std::string& out = m_output.buffer();
        out += "{";
        for (std::size_t i = 0; i < m_axes.size(); ++i) {
            appendJson(out, std::string_view(m_axes[i].name));
            (out += ':') += asJsonValue(values[i]) + ',';
        }
        out += answer ? R"("answer":)" : R"("error":)";
        if (answer)
            appendJson(out, *answer);
        else
            appendJson(out, answer.error());
        out += "}\n";
    }
    /// The columns are those of the first answer; rows before it wait for them.
    void addRow(std::size_t n, const Expected<Answer>& answer) {
        std::vector<NamedValue> cells;
        if (answer) {
            flatten(answer->fields, "", cells);
            startTable(cells);
        }
        const std::string code = answer ? "" : answer.error().code;
        if (m_isStarted)
            m_output.buffer() += row(n, cells, code);
        else
            m_waiting.emplace_back(n, code);
    }
    void startTable(const std::vector<NamedValue>& cells) {
        if (std::exchange(m_isStarted, true)) return;
        for (const NamedValue& cell : cells) m_columns.push_back(cell.name);
        m_output.buffer() += header();
        for (const auto& [n, code] : m_waiting) m_output.buffer() += row(n, {}, code);
    }
    std::string header() const {
        std::string line;
        for (const SweepAxis& axis : m_axes) line += quotedCell(axis.name) + ',';
        for (const std::string& column : m_columns) line += quotedCell(column) + ',';
        return line + "error\n";
    }
    std::string row(std::size_t n, const std::vector<NamedValue>& cells, const std::string& code) const {
        std::string line;
        for (const auto value : sweepPoint(m_axes, n)) line += quotedCell(std::string(value)) + ',';
        for (const std::string& column : m_columns) {
            const auto cell = std::ranges::find(cells, column, &NamedValue::name);
            if (cell != cells.end()) line += quotedCell(cellText(cell->value));
            line += ',';
        }
        return line + code + '\n';
    }

    const SweepOptions& m_options;
    std::vector<SweepAxis> m_axes;
    const Registry& m_registry;
    std::string m_fixed;
    std::vector<std::string> m_columns;
    std::vector<std::pair<std::size_t, std::string>> m_waiting;
    bool m_isStarted = false;
    Output m_output;
};

int complain(const Error& e) {
    std::fprintf(stderr, "mlsys: %s: %s\n", e.where.c_str(), e.what.c_str());
    return exit_code::kUsage;
}

/// Whether a name is an input of the solver; the error lists those that are.
Expected<void> known(std::string_view name, const SolverEntry& solver, const char* option) {
    std::vector<std::string_view> names;
    for (const FieldInfo& field : solver.inputs) names.push_back(field.name);
    if (std::ranges::find(names, name) != names.end()) return {};
    return tl::unexpected(Error{error::kInvalidArgument, option,
                                inQuotes(name) + " is no input of " + std::string(solver.info.name) +
                                    didYouMean(name, names) + "; inputs are " + listed(names)});
}

} // namespace

int sweepCommand(const SweepOptions& options, const Registry& registry) {
    const auto solver = solverNamed(options.solver);
    if (!solver) return complain(solver.error());
    for (const std::string& set : options.set) {
        if (set.find('=') == std::string::npos || set.front() == '=')
            return complain({error::kInvalidArgument, "--set", inQuotes(set) + " is no setting; give name=value"});
        if (const auto ok = known(set.substr(0, set.find('=')), **solver, "--set"); !ok) return complain(ok.error());
    }
    std::vector<SweepAxis> axes;
    for (const std::string& over : options.over) {
        auto axis = parseSweepAxis(over);
        if (!axis) return complain(axis.error());
        if (const auto ok = known(axis->name, **solver, "--over"); !ok) return complain(ok.error());
        axes.push_back(std::move(*axis));
    }
    if (axes.empty())
        return complain({error::kInvalidArgument, "--over", "nothing is swept; give --over name=first..last"});
    const auto points = sweepPoints(axes);
    if (!points) return complain(points.error());
    return Sweep(options, std::move(axes), registry).run(*points);
}

} // namespace mlsys
