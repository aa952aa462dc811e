#pragma once

#include <string>

namespace mlsys {

/// Buffered standard output that knows whether everything arrived.
class Output {
public:
    /// Text to append to; call flushIfLarge() now and then.
    std::string& buffer() { return m_buffer; }
    void flushIfLarge();
    void flush();
    /// Whether some text could not be written, for example on a full disk.
    bool failed() const { return m_failed; }

private:
    std::string m_buffer;
    bool m_failed = false;
};

} // namespace mlsys
