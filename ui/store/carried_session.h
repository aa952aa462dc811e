#pragma once

#include "registry/session_file.h"

#include <QByteArray>

namespace mlsys::ui {

/// A session read from a file, and whether the file is a picture that carries it.
struct FoundSession {
    Session session;
    bool inPicture = false;
};

/// Reads a session from its own file or from a PNG, SVG or PDF picture that this program made; on failure every fault
/// with its place.
Checked<FoundSession> findSession(const std::string& path);

/// Key under which a PNG carries its session, and name of the attachment of a PDF.
inline constexpr const char* kSessionKeyword = "mlsys-session";
inline constexpr const char* kSessionAttachment = "session.mlsys.json";

/// The text of a session in ASCII alone, which every program that shows texts of pictures can read.
QByteArray asciiSession(const QByteArray& session);

} // namespace mlsys::ui
