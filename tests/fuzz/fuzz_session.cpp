#include "explore/parameter.h"
#include "fixtures.h"
#include "fuzz_target.h"
#include "registry/session_file.h"

using namespace mlsys;

/// A session that is read, written and read again is the same.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto session = parseSession(fuzz::textOf(data, size), "file");
    if (!session) return fuzz::requireTold(session.error()), 0;
    // A file of a newer version keeps what only that knows, but not its number.
    if (!session->newer) {
        const auto again = parseSession(sessionText(*session), "file");
        fuzz::require(again && *again == *session, "a written session is read back");
    }
    const auto scenario = withSettings(defaultScenario(sharedRegistry()), session->settings, sharedRegistry(), "file#");
    if (!scenario) fuzz::requireTold(scenario.error());
    return 0;
}
