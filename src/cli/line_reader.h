#pragma once

#include <cstddef>
#include <functional>
#include <string>

namespace mlsys {

/// One line of the input.
struct Line {
    std::string_view text{}; ///< without its end; valid until the next line is read
    std::size_t number = 0;  ///< counted from 1
    bool isTooLong = false;  ///< the text is then only its beginning
};

/// Reads lines of limited length from a file descriptor.
class LineReader {
public:
    /// Longest line, in bytes.
    static constexpr std::size_t kLongest = 1 << 20;

    /// `beforeWaiting` is called before each read that may wait for more input.
    LineReader(int descriptor, std::function<void()> beforeWaiting);

    /// Reads the next line; false at the end of the input or where it cannot be read.
    bool next(Line& line);
    /// Why the input could not be read to its end; empty where it was.
    const std::string& failure() const { return m_failure; }

private:
    bool refill();

    int m_descriptor;
    std::function<void()> m_beforeWaiting;
    std::string m_chunk, m_line;
    std::size_t m_at = 0, m_number = 0;
    std::string m_failure;
};

} // namespace mlsys
