#include "cli/line_reader.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace mlsys {

LineReader::LineReader(int descriptor, std::function<void()> beforeWaiting)
    : m_descriptor(descriptor), m_beforeWaiting(std::move(beforeWaiting)) {}

bool LineReader::refill() {
    m_beforeWaiting();
    m_chunk.resize(1 << 18);
    ssize_t got = 0;
    do got = ::read(m_descriptor, m_chunk.data(), m_chunk.size());
    while (got < 0 && errno == EINTR);
    if (got < 0) m_failure = std::strerror(errno);
    m_chunk.resize(static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
    m_at = 0;
    return !m_chunk.empty();
}

bool LineReader::next(Line& line) {
    m_line.clear();
    bool isTooLong = false, ended = false, any = false;
    while (!ended && (m_at < m_chunk.size() || refill())) {
        any = true;
        const auto end = std::min(m_chunk.find('\n', m_at), m_chunk.size());
        const std::size_t room = kLongest - m_line.size(), got = end - m_at;
        m_line.append(m_chunk, m_at, std::min(got, room));
        isTooLong = isTooLong || got > room;
        ended = end < m_chunk.size();
        m_at = end + (ended ? 1 : 0);
    }
    line = {m_line, ++m_number, isTooLong};
    return any;
}

} // namespace mlsys
