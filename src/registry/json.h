#pragma once

#include "scenario/error.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mlsys {

/// One value of a JSON text; members keep the order of the text.
struct Json {
    enum class Type : std::uint8_t { null, flag, number, text, list, object };

    Type type = Type::null;
    bool flag = false;
    double number = 0;
    std::string text{};        ///< content of a text, or a number as it was written
    std::string key{};         ///< name in the surrounding object
    std::vector<Json> items{}; ///< elements of a list or members of an object

    /// The member of that name, or null.
    const Json* member(std::string_view name) const;
    /// What messages call the value: null, true, a number, a text, a list or an object.
    std::string inWords() const;
};

/// Longest text that a JSON text may hold, in bytes; pattern matching overflows the stack on much longer ones.
inline constexpr std::size_t kLongestJsonText = 4096;
/// Deepest nesting of lists and objects.
inline constexpr std::size_t kDeepestJson = 64;
/// Most values in one text, members and elements of all depths together.
inline constexpr std::size_t kMostJsonValues = 100'000;
/// Most faults that are told of one text: who mends these finds the others then.
inline constexpr std::size_t kMostFaults = 100;

/// Parses one JSON text with nothing after it, or gives none where it is no JSON, nested too deeply or has too many
/// values. `faults` gets the reason, and each duplicate name and overlong text; `where` is a JSON pointer.
std::optional<Json> parseJson(std::string_view text, std::vector<Error>& faults);

/// `name` as one step of a JSON pointer.
std::string pointerStep(std::string_view name);
/// The value that a JSON pointer leads to, or null.
const Json* atPointer(const Json& root, std::string_view pointer);

} // namespace mlsys
