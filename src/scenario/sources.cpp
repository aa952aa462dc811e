#include "scenario/sources.h"

namespace mlsys {

Origin Sources::at(const char* pointer) const {
    std::string prefix = pointer;
    while (true) {
        if (const auto found = byPointer.find(prefix); found != byPointer.end()) return found->second;
        if (prefix.empty()) return {};
        prefix.resize(prefix.find_last_of('/'));
    }
}

} // namespace mlsys
