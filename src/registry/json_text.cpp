#include "registry/json_text.h"

#include <array>
#include <charconv>
#include <cmath>

namespace mlsys {

namespace {

/// Bytes of the UTF-8 sequence that `text` starts with, or 0 where it starts with none.
std::size_t sequenceLength(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(0);
    const std::size_t length = lead < 0x80         ? 1
                               : lead >> 5 == 0x6  ? 2
                               : lead >> 4 == 0xE  ? 3
                               : lead >> 3 == 0x1E ? 4
                                                   : 0;
    if (length == 0 || length > text.size()) return 0;
    for (std::size_t i = 1; i < length; ++i)
        if (byte(i) >> 6 != 0x2) return 0;
    return length;
}

void appendEscaped(std::string& out, char c) {
    constexpr std::string_view digits = "0123456789abcdef";
    const auto code = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\')
        (out += '\\') += c;
    else if (c == '\n')
        out += "\\n";
    else
        (((out += "\\u00") += digits[code >> 4]) += digits[code & 0xF]);
}

/// Whether a byte stands for itself in a text.
constexpr auto kIsPlain = [] {
    std::array<bool, 256> plain{};
    for (std::size_t c = 0x20; c < 0x7F; ++c) plain[c] = c != '"' && c != '\\';
    return plain;
}();

bool isPlain(char c) {
    return kIsPlain[static_cast<unsigned char>(c)];
}

template <class Items, class Write>
void appendSequence(std::string& out, const Items& items, const char* brackets, const Write& write) {
    out += brackets[0];
    bool first = true;
    for (const auto& item : items) {
        if (!std::exchange(first, false)) out += ',';
        write(item);
    }
    out += brackets[1];
}

void appendMember(std::string& out, std::string_view name) {
    appendJson(out, name);
    out += ':';
}

void appendFields(std::string& out, const AnswerValue::Object& fields) {
    for (const NamedValue& field : fields) {
        if (out.back() != '{') out += ',';
        appendMember(out, field.name);
        appendJson(out, field.value);
    }
}

struct AppendValue {
    std::string& out;

    void operator()(std::monostate) const { out += "null"; }
    void operator()(bool x) const { out += x ? "true" : "false"; }
    void operator()(double x) const { appendJson(out, x); }
    void operator()(long long x) const { out += std::to_string(x); }
    void operator()(const std::string& text) const { appendJson(out, std::string_view(text)); }
    void operator()(const AnswerValue::Object& fields) const {
        out += '{';
        appendFields(out, fields);
        out += '}';
    }
    void operator()(const AnswerValue::List& items) const {
        appendSequence(out, items, "[]", [&](const AnswerValue& item) { appendJson(out, item); });
    }
};

void appendPretty(std::string& out, const AnswerValue& value, const std::string& indent);

template <class Items, class Write>
void appendLines(std::string& out, const Items& items, const std::string& indent, const Write& write) {
    for (const auto& item : items) {
        out += (&item == &items.front() ? "\n" : ",\n") + indent + "  ";
        write(item);
    }
    out += "\n" + indent;
}

void appendPretty(std::string& out, const AnswerValue& value, const std::string& indent) {
    const auto* object = std::get_if<AnswerValue::Object>(&value.data);
    const auto* list = std::get_if<AnswerValue::List>(&value.data);
    if (object && !object->empty()) {
        out += '{';
        appendLines(out, *object, indent, [&](const NamedValue& field) {
            appendMember(out, field.name);
            out += ' ';
            appendPretty(out, field.value, indent + "  ");
        });
        out += '}';
    } else if (list && !list->empty()) {
        out += '[';
        appendLines(out, *list, indent, [&](const AnswerValue& item) { appendPretty(out, item, indent + "  "); });
        out += ']';
    } else {
        appendJson(out, value);
    }
}

} // namespace

void appendJson(std::string& out, std::string_view text) {
    out += '"';
    for (std::size_t at = 0; at < text.size();) {
        std::size_t plain = at;
        while (plain < text.size() && isPlain(text[plain])) ++plain;
        out.append(text, at, plain - at);
        if ((at = plain) == text.size()) break;
        const std::size_t length = sequenceLength(text.substr(at));
        if (length == 1 && text[at] != 0x7F)
            appendEscaped(out, text[at]);
        else
            out += length == 0 ? std::string_view("\xEF\xBF\xBD") : text.substr(at, length);
        at += std::max<std::size_t>(length, 1);
    }
    out += '"';
}

void appendJson(std::string& out, double x) {
    if (!std::isfinite(x)) {
        out += "null";
        return;
    }
    char text[32];
    out.append(text, std::to_chars(text, text + sizeof text, x).ptr);
}

void appendJson(std::string& out, const AnswerValue& value) {
    std::visit(AppendValue{out}, value.data);
}

void appendJson(std::string& out, const Answer& answer) {
    out += '{';
    appendFields(out, answer.fields);
    if (!answer.warnings.empty()) {
        out += answer.fields.empty() ? R"("warnings":)" : R"(,"warnings":)";
        appendSequence(out, answer.warnings, "[]", [&](const Warning& warning) {
            out += R"({"code":)";
            appendJson(out, warning.code);
            out += R"(,"message":)";
            appendJson(out, warning.message);
            out += '}';
        });
    }
    out += '}';
}

void appendJson(std::string& out, const Error& error) {
    out += R"({"code":)";
    appendJson(out, std::string_view(error.code));
    out += R"(,"field":)";
    appendJson(out, std::string_view(error.where));
    out += R"(,"message":)";
    appendJson(out, std::string_view(error.what));
    out += '}';
}

void appendJson(std::string& out, const Json& json) {
    const bool isList = json.type == Json::Type::list;
    switch (json.type) {
    case Json::Type::null: out += "null"; break;
    case Json::Type::flag: out += json.flag ? "true" : "false"; break;
    case Json::Type::number: out += json.text; break;
    case Json::Type::text: appendJson(out, std::string_view(json.text)); break;
    default:
        appendSequence(out, json.items, isList ? "[]" : "{}", [&](const Json& item) {
            if (!isList) appendMember(out, item.key);
            appendJson(out, item);
        });
    }
}

std::string prettyJson(const AnswerValue& value) {
    std::string out;
    appendPretty(out, value, "");
    return out + "\n";
}

} // namespace mlsys
