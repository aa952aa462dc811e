#pragma once

#include <QByteArray>

#include <optional>
#include <tl/expected.hpp>

namespace mlsys::ui {

/// Whether the bytes start as a PNG file does.
bool isPng(const QByteArray& bytes);

/// The PNG file with an ASCII text under a keyword of at most 79 letters, before its pixels.
QByteArray withPngText(const QByteArray& png, const QByteArray& keyword, const QByteArray& text);

/// Why a file does not tell what it carries.
enum class CarrierFault {
    CutOff,  ///< it ends too early
    Damaged, ///< its checksum or form is wrong
    TooLong, ///< what it carries is longer than anything that this program writes
};
/// What a file carries, or nothing where it carries none.
using Carried = tl::expected<std::optional<QByteArray>, CarrierFault>;

/// The text of that keyword in a PNG file, compressed or not.
Carried pngText(const QByteArray& png, const QByteArray& keyword);

/// Unpacks what zlib packed, where that is not longer than `most`.
std::optional<QByteArray> unpacked(const QByteArray& packed, qsizetype most);

/// Longest text that is read from a file, in bytes.
inline constexpr qsizetype kLongestCarried = 1 << 20;
/// Most packed bytes that are unpacked, as a few can hide a thousand times as many.
inline constexpr qsizetype kMostPacked = 1 << 17;

} // namespace mlsys::ui
