#pragma once

#include <string>
#include <string_view>

namespace mlsys {

/// Where a value stands; the text is made only for a message.
struct Place {
    const Place* parent = nullptr;
    std::string_view name; ///< a file with #, a request field, or one step of a JSON pointer

    /// Such as "hardware/H100.json#/memory/capacity_bytes" or "hardware/memory/capacity_bytes".
    std::string text() const;
};

} // namespace mlsys
