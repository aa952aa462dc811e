#include "fixtures.h"
#include "fuzz_target.h"
#include "registry/entity_reader.h"

using namespace mlsys;

namespace {

template <class T> void read(const Json& object, EntityRole role) {
    std::vector<Error> faults;
    const auto entity = readEntity<T>(object, Place{nullptr, "file#"}, {sharedRegistry(), faults}, role);
    if (!entity) fuzz::requireTold(faults);
}

} // namespace

/// The first letter says what kind of entity the rest describes.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 1) return 0;
    std::vector<Error> faults;
    const auto json = parseJson(fuzz::textOf(data + 1, size - 1), faults);
    if (!json || !faults.empty()) return 0;
    const EntityRole role = data[0] & 0x20 ? EntityRole::inline_object : EntityRole::entry;
    switch (data[0] | 0x20) {
    case 'h': read<Hardware>(*json, role); break;
    case 'm': read<Model>(*json, role); break;
    case 'n': read<Node>(*json, role); break;
    case 'b': read<Fabric>(*json, role); break;
    case 'g': read<Grid>(*json, role); break;
    case 'c': read<Fleet>(*json, role); break;
    case 'p': read<Preset>(*json, EntityRole::entry); break;
    case 's': read<Source>(*json, EntityRole::entry); break;
    default: break;
    }
    return 0;
}
