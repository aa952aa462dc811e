#pragma once

#include "registry/settings_file.h"

namespace mlsys {

/// A scenario that a session keeps under a name.
struct NamedSettings {
    std::string name;
    std::string panel{}; ///< that a story shows full; empty for the page
    Settings settings;

    bool operator==(const NamedSettings&) const = default;
};

/// Everything a session file holds. A scenario file of version 1 is a session without pins, story and view.
struct Session {
    Settings settings;                   ///< of the scenario on screen
    std::vector<NamedSettings> pinned{}; ///< scenarios to compare with
    std::vector<NamedSettings> story{};  ///< scenarios to step through, in order
    std::vector<std::string> hardware{}; ///< of the user's own, each as JSON, beyond what the scenarios use
    std::string view{};                  ///< JSON object of the window that wrote it, empty for none
    std::string rest{};                  ///< JSON object of members that this version does not know, kept on saving
    bool newer = false;                  ///< written by a newer version

    bool operator==(const Session&) const = default;
};

/// Version of the session files that this program writes.
inline constexpr int kSessionVersion = 2;

/// Reads a session or a scenario file; on failure every fault with its place. What only a newer version knows is kept
/// in `rest`.
Checked<Session> readSession(const std::filesystem::path& file);
/// The same from text; `where` names it in errors.
Checked<Session> parseSession(const std::string& text, const std::string& where);
/// The text of a session file, one member on a line, in a stable order.
std::string sessionText(const Session& session);

} // namespace mlsys
