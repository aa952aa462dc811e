#include "cli/output.h"

#include <cerrno>
#include <unistd.h>

namespace mlsys {

void Output::flushIfLarge() {
    constexpr std::size_t kLarge = 1 << 16;
    if (m_buffer.size() >= kLarge) flush();
}

void Output::flush() {
    std::size_t written = 0;
    while (written < m_buffer.size() && !m_failed) {
        const ssize_t got = ::write(STDOUT_FILENO, m_buffer.data() + written, m_buffer.size() - written);
        if (got >= 0)
            written += static_cast<std::size_t>(got);
        else
            m_failed = errno != EINTR;
    }
    m_buffer.clear();
}

} // namespace mlsys
