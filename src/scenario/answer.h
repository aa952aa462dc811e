#pragma once

#include "units/dimension.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace mlsys {

struct NamedValue;

/// A value in an answer; the first alternative is "none", infinities stay numbers.
struct AnswerValue {
    using Object = std::vector<NamedValue>;
    using List = std::vector<AnswerValue>;
    std::variant<std::monostate, bool, double, long long, std::string, Object, List> data;
};

/// One field of an answer.
struct NamedValue {
    std::string name;
    AnswerValue value;
};

/// A known way in which the published model misleads, hit by this request.
struct Warning {
    std::string_view code;    ///< stable, such as precision_fallback
    std::string_view message; ///< one sentence
    bool operator==(const Warning&) const = default;
};

/// What a solver answered, in the order of its output table.
struct Answer {
    std::vector<NamedValue> fields;
    std::vector<Warning> warnings;
};

/// One output of a solver, as help and tables describe it.
struct OutputInfo {
    std::string_view name; ///< in answers, with the unit as suffix
    Dim dim{};
    std::string_view unit = "";
    std::string_view type = "number"; ///< number, integer, flag, text, object or list
    std::string_view meaning = "";
};

} // namespace mlsys
