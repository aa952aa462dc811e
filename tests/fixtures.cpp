#include "fixtures.h"

#include <cstdio>
#include <cstdlib>

const mlsys::Registry& sharedRegistry() {
    static const mlsys::Registry registry = [] {
        auto loaded = mlsys::Registry::load(MLSYS_SOURCE_REGISTRY);
        if (loaded) return std::move(*loaded);
        for (const mlsys::Error& e : loaded.error()) std::fprintf(stderr, "%s: %s\n", e.where.c_str(), e.what.c_str());
        std::abort();
    }();
    return registry;
}
