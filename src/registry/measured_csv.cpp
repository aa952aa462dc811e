#include "registry/measured_csv.h"

#include "registry/entity_fields.h"
#include "scenario/argument_check.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>

namespace mlsys {

namespace {

using Cells = std::vector<std::string>;

/// Reads cells one by one; a quoted cell may hold commas, line ends, and quotation marks written twice.
class CsvReader {
public:
    explicit CsvReader(std::string_view text) : m_text(text) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    std::size_t line() const { return m_line; }

    /// The cells of the next line; nothing where a quotation mark is never closed.
    std::optional<Cells> next() {
        Cells cells(1);
        bool quoted = false;
        for (; !atEnd(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '\n') ++m_line;
            if (c == '"')
                quoted = takeQuote(cells.back(), quoted);
            else if (!quoted && c == ',')
                cells.emplace_back();
            else if (!quoted && c == '\n')
                break;
            else if (quoted || c != '\r')
                cells.back() += c;
        }
        ++m_at;
        return quoted ? std::nullopt : std::optional(std::move(cells));
    }

private:
    bool takeQuote(std::string& cell, bool quoted) {
        const bool isDoubled = quoted && m_at + 1 < m_text.size() && m_text[m_at + 1] == '"';
        if (!isDoubled) return !quoted;
        cell += '"';
        ++m_at;
        return true;
    }

    std::string_view m_text;
    std::size_t m_at = 0, m_line = 1;
};

constexpr std::array kNeeded{"id", "area", "metric", "value"};

std::optional<double> numberIn(const std::string& cell) {
    double x = 0;
    const auto [end, failure] = std::from_chars(cell.data(), cell.data() + cell.size(), x);
    const bool whole = failure == std::errc() && end == cell.data() + cell.size();
    // "nan" and "inf" would pass for numbers.
    return whole && std::isfinite(x) ? std::optional(x) : std::nullopt;
}

void addToSetup(MeasuredRow& row, const std::string& column, const std::string& cell) {
    if (cell.empty()) return;
    if (const auto x = numberIn(cell))
        row.setup.emplace(column, *x);
    else if (cell == "true" || cell == "false")
        row.setup.emplace(column, cell == "true");
    else
        row.setup.emplace(column, cell);
}

/// The text member of a row that a column names, if it names one.
std::string* textMember(MeasuredRow& row, const std::string& column) {
    if (column == "id") return &row.id;
    if (column == "area") return &row.area;
    if (column == "metric") return &row.metric;
    if (column == "group") return &row.group;
    if (column == "source") return &row.sourceTitle;
    return column == "url" ? &row.sourceUrl : nullptr;
}

struct Line {
    const Cells& columns;
    const Cells& cells;
    std::string where;
};

void fault(std::vector<Error>& faults, const std::string& where, const std::string& what) {
    faults.push_back({error::kInvalidArgument, where, what});
}

int yearIn(double x, const std::string& where, std::vector<Error>& faults) {
    if (legal::kYear.contains(x)) return static_cast<int>(x);
    fault(faults, where, "year must be" + legalSpan(legal::kYear));
    return 0;
}

MeasuredRow rowOf(const Line& line, std::vector<Error>& faults) {
    MeasuredRow row;
    for (std::size_t i = 0; i < line.columns.size(); ++i) {
        const std::string &column = line.columns[i], &cell = line.cells[i];
        if (std::string* text = textMember(row, column)) {
            *text = cell;
        } else if (column == "value" || column == "year") {
            const auto x = numberIn(cell);
            if (!x && !(column == "year" && cell.empty()))
                fault(faults, line.where, column + " must be a number, not " + inQuotes(cell));
            if (column == "value") row.value = x.value_or(0);
            if (column == "year" && x) row.year = yearIn(*x, line.where, faults);
        } else {
            addToSetup(row, column, cell);
        }
    }
    if (row.id.empty() || row.area.empty() || row.metric.empty())
        fault(faults, line.where, "id, area and metric must not be empty");
    if (row.group.empty()) row.group = row.id;
    return row;
}

void checkColumns(const Cells& columns, const std::string& name, std::vector<Error>& faults) {
    for (const char* needed : kNeeded)
        if (std::ranges::find(columns, needed) == columns.end())
            fault(faults, name + ":1",
                  "there is no column " + inQuotes(needed) + "; the first line must name the columns");
}

} // namespace

Checked<std::vector<MeasuredRow>> measuredFromCsv(std::string_view text, const std::string& name) {
    std::vector<Error> faults;
    std::vector<MeasuredRow> rows;
    CsvReader reader(text);
    const Cells columns = reader.next().value_or(Cells{});
    checkColumns(columns, name, faults);
    while (faults.empty() && !reader.atEnd()) {
        const std::string where = name + ':' + std::to_string(reader.line());
        const auto cells = reader.next();
        if (cells && *cells == Cells{""}) continue;
        if (!cells)
            fault(faults, where, "a quotation mark is never closed");
        else if (cells->size() != columns.size())
            fault(faults, where,
                  "there are " + std::to_string(cells->size()) + " cells for " + std::to_string(columns.size()) +
                      " columns");
        else
            rows.push_back(rowOf({columns, *cells, where}, faults));
    }
    if (!faults.empty()) return tl::unexpected(std::move(faults));
    return rows;
}

} // namespace mlsys
