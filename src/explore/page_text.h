#pragma once

#include <string>
#include <vector>

namespace mlsys {

/// One row of a table on a page.
using PageCells = std::vector<std::string>;

/// A notation in which pages are written.
struct PageNotation {
    std::string (*heading)(int level, const std::string& text);
    std::string (*paragraph)(const std::string& text);
    std::string (*table)(const PageCells& header, const std::vector<PageCells>& rows);
};

/// Markdown, and HTML whose cells turn addresses into links.
extern const PageNotation kMarkdownPage, kHtmlPage;

/// A whole HTML page around what kHtmlPage wrote.
std::string htmlPage(const std::string& title, const std::string& body);

} // namespace mlsys
