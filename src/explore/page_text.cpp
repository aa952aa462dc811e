#include "explore/page_text.h"

namespace mlsys {

namespace {

std::string markdownHeading(int level, const std::string& text) {
    return std::string(std::size_t(level), '#') + ' ' + text + "\n\n";
}
std::string markdownParagraph(const std::string& text) {
    return text + "\n\n";
}
std::string markdownLine(const PageCells& cells) {
    std::string line = "|";
    for (const std::string& cell : cells) line += ' ' + cell + " |";
    return line + '\n';
}
std::string markdownTable(const PageCells& header, const std::vector<PageCells>& rows) {
    std::string text = markdownLine(header) + markdownLine(PageCells(header.size(), "---"));
    for (const PageCells& row : rows) text += markdownLine(row);
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
std::string htmlCell(const std::string& text) {
    const std::string shown = escaped(text);
    return text.starts_with("https://") ? "<a href=\"" + shown + "\">" + shown + "</a>" : shown;
}
std::string htmlLine(const PageCells& cells, const std::string& tag) {
    std::string line = "<tr>";
    for (const std::string& cell : cells) line += '<' + tag + '>' + htmlCell(cell) + "</" + tag + '>';
    return line + "</tr>\n";
}
std::string htmlTable(const PageCells& header, const std::vector<PageCells>& rows) {
    std::string text = "<table>\n" + htmlLine(header, "th");
    for (const PageCells& row : rows) text += htmlLine(row, "td");
    return text + "</table>\n";
}

} // namespace

const PageNotation kMarkdownPage{markdownHeading, markdownParagraph, markdownTable};
const PageNotation kHtmlPage{htmlHeading, htmlParagraph, htmlTable};

std::string htmlPage(const std::string& title, const std::string& body) {
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>" + escaped(title) +
           "</title>\n</head>\n<body>\n" + body + "</body>\n</html>\n";
}

} // namespace mlsys
