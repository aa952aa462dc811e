#include "scenario/error.h"

namespace mlsys {

std::string inQuotes(std::string_view text) {
    constexpr std::size_t kLongest = 60;
    if (text.size() <= kLongest) return '"' + std::string(text) + '"';
    std::size_t end = kLongest;
    // A UTF-8 sequence is kept whole: its later bytes start with the bits 10.
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
    return '"' + std::string(text.substr(0, end)) + "…\"";
}

} // namespace mlsys
