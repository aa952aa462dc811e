#pragma once

#include <string>
#include <vector>

namespace mlsys {

/// Lines of cells in aligned columns; the first line holds the column names.
class TextTable {
public:
    /// Columns whose name starts with ">" are aligned to the right.
    explicit TextTable(std::vector<std::string> columns);

    void add(std::vector<std::string> cells);
    /// The table, each line after `indent` and with a line end.
    std::string text(const std::string& indent = "") const;

private:
    std::vector<std::size_t> widths() const;

    std::vector<bool> m_toRight;
    std::vector<std::vector<std::string>> m_lines;
};

} // namespace mlsys
