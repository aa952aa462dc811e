#include "scenario/sources.h"

namespace mlsys {

Origin Sources::at(const char* pointer) const {
    std::string prefix = pointer;
    while (true) {
        if (const auto found = byPointer.find(prefix); found != byPointer.end()) return found->second;
        if (prefix.empty()) return {};
        const auto last = prefix.find_last_of('/');
        prefix.resize(last == std::string::npos ? 0 : last);
    }
}

void Sources::disown(const std::string& pointer) {
    std::erase_if(byPointer, [&](const auto& entry) { return entry.first.starts_with(pointer); });
    byPointer[pointer] = {"the change asked for", {}};
}

} // namespace mlsys
