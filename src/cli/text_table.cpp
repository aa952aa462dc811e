#include "cli/text_table.h"

#include <algorithm>

namespace mlsys {

namespace {

/// Characters of a UTF-8 text: the later bytes of each start with the bits 10.
std::size_t width(const std::string& text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::string aligned(const std::string& cell, std::size_t wide, bool toRight) {
    const std::string space(wide - width(cell), ' ');
    return toRight ? space + cell : cell + space;
}

} // namespace

TextTable::TextTable(std::vector<std::string> columns) {
    for (std::string& name : columns) {
        m_toRight.push_back(name.starts_with('>'));
        if (m_toRight.back()) name.erase(0, 1);
    }
    m_lines.push_back(std::move(columns));
}

void TextTable::add(std::vector<std::string> cells) {
    cells.resize(m_toRight.size());
    m_lines.push_back(std::move(cells));
}

std::vector<std::size_t> TextTable::widths() const {
    std::vector<std::size_t> wide(m_toRight.size(), 0);
    for (const auto& line : m_lines)
        for (std::size_t i = 0; i < line.size(); ++i) wide[i] = std::max(wide[i], width(line[i]));
    return wide;
}

std::string TextTable::text(const std::string& indent) const {
    const auto wide = widths();
    std::string out;
    for (const auto& line : m_lines) {
        std::string shown = indent;
        for (std::size_t i = 0; i < line.size(); ++i)
            shown += (i == 0 ? "" : "  ") + aligned(line[i], wide[i], m_toRight[i]);
        shown.erase(shown.find_last_not_of(' ') + 1);
        out += shown + "\n";
    }
    return out;
}

} // namespace mlsys
