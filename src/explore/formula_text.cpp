#include "explore/formula_text.h"

#include "units/format.h"

#include <charconv>
#include <cmath>

namespace mlsys {

namespace {

using Op = Expression::Op;

/// How tightly a text binds: a sum less than a product, a product less than a power, a power less than an atom.
enum Binding { sum, product, power, atom };

struct Text {
    std::string text;
    Binding binding = atom;
};

std::string exactNumber(double x) {
    if (std::isinf(x)) return x > 0 ? "inf" : "-inf";
    char digits[40];
    return {digits, std::to_chars(digits, digits + sizeof digits, x).ptr};
}

/// The number without zeros that only fill up its digits: 10.00 is 10, 1.500e-06 is 1.5e-06.
std::string trimmed(const std::string& number) {
    const std::size_t mantissa = std::min(number.find('e'), number.size());
    if (number.find('.') >= mantissa) return number;
    std::size_t end = number.find_last_not_of('0', mantissa - 1) + 1;
    if (number[end - 1] == '.') --end;
    return number.substr(0, end) + number.substr(mantissa);
}

/// Whole numbers in full up to ten million, other numbers rounded to four digits.
std::string plainNumber(double x) {
    const bool whole = std::abs(x) < 1e7 && x == std::floor(x);
    return trimmed(formatNumber(x, whole ? 8 : 4));
}

/// A constant of a law, as the law states it.
std::string literalNumber(double x) {
    if (!std::isfinite(x)) return formatNumber(x);
    char text[40];
    std::snprintf(text, sizeof text, "%.12g", x);
    return text;
}

/// A number as a factor: a sign or a unit with a bar would be misread beside an operator.
Text numberText(const std::string& text) {
    const bool barred = text.find('/') != std::string::npos;
    return {text, text.starts_with('-') ? sum : barred ? power : atom};
}

class Writer {
public:
    Writer(FormulaStyle style, const std::function<std::string(const Expression&)>& symbolOf)
        : m_style(style), m_symbolOf(symbolOf) {}

    Text write(const Expression& e) const {
        switch (e.op) {
        case Op::Literal:
            return numberText(m_style == FormulaStyle::exact ? exactNumber(e.value) : literalNumber(e.value));
        case Op::Given:
        case Op::Named: return leaf(e);
        case Op::Add: return {side(e, 0, sum) + spaced("+") + side(e, 1, sum), sum};
        case Op::Subtract: return difference(e);
        case Op::Multiply: return {side(e, 0, product) + times() + side(e, 1, product), product};
        case Op::Divide: return {side(e, 0, product) + over() + side(e, 1, divisorBinding(e)), product};
        case Op::Min: return {"min(" + listOf(e, Op::Min) + ")"};
        case Op::Max: return {"max(" + listOf(e, Op::Max) + ")"};
        case Op::Function: break;
        }
        return function(e);
    }

private:
    bool exact() const { return m_style == FormulaStyle::exact; }
    bool values() const { return m_style == FormulaStyle::values; }
    std::string spaced(const char* sign) const { return exact() ? sign : " " + std::string(sign) + " "; }
    std::string times() const { return exact() ? "*" : values() ? " · " : "·"; }
    std::string over() const { return values() ? " / " : "/"; }
    std::string minus() const { return exact() ? "-" : "−"; }

    Text leaf(const Expression& e) const {
        if (m_style == FormulaStyle::symbols) return {m_symbolOf(e)};
        return numberText(exact() ? exactNumber(e.value) : valueText(e.value, e.dim));
    }

    /// The argument, in parentheses where it binds less than its place needs.
    std::string side(const Expression& e, std::size_t which, Binding needed) const {
        const Text t = write(*e.arguments[which]);
        return t.binding < needed ? "(" + t.text + ")" : t.text;
    }

    /// A value such as 3.35 TB/s needs parentheses as a divisor; a symbol or a power does not.
    Binding divisorBinding(const Expression& e) const {
        const Op op = e.arguments[1]->op;
        return values() && (op == Op::Given || op == Op::Named) ? atom : power;
    }

    Text difference(const Expression& e) const {
        const Expression& from = *e.arguments[0];
        const bool negation = from.op == Op::Literal && from.value == 0;
        if (negation) return {minus() + side(e, 1, product), sum};
        return {side(e, 0, sum) + spaced(exact() ? "-" : "−") + side(e, 1, product), sum};
    }

    /// Arguments of nested calls of the same kind in one list: max(a, max(b, c)) is max(a, b, c).
    std::string listOf(const Expression& e, Op op) const {
        std::string out;
        for (const auto& argument : e.arguments)
            out += (out.empty() ? "" : ", ") + (argument->op == op ? listOf(*argument, op) : write(*argument).text);
        return out;
    }

    Text function(const Expression& e) const {
        const std::string& name = e.symbol;
        if (name == "pow") return {side(e, 0, atom) + "^" + side(e, 1, atom), power};
        if (!exact() && name == "sqrt") return {"√" + side(e, 0, atom)};
        if (!exact() && name == "floor") return {"⌊" + write(*e.arguments[0]).text + "⌋"};
        if (!exact() && name == "ceil") return {"⌈" + write(*e.arguments[0]).text + "⌉"};
        return {name + "(" + listOf(e, Op::Function) + ")"};
    }

    FormulaStyle m_style;
    const std::function<std::string(const Expression&)>& m_symbolOf;
};

} // namespace

std::string valueText(double base, Dim dim) {
    if (dim == Dim{}) return plainNumber(base);
    // Rare events read better by the day or the year than as a power of ten by the second.
    if (dim == dim::rate && base != 0 && std::abs(base) < 1e-3) {
        const bool daily = std::abs(base) >= Rate<>(0.1, unit::perDay).base();
        const double scale = daily ? unit::day.factor : unit::year.factor;
        return plainNumber(base * scale) + (daily ? " /d" : " /a");
    }
    const Formatted value = format(base, dim, 4);
    return Formatted{trimmed(value.number), value.unit}.text();
}

std::string formulaText(const Expression& formula, FormulaStyle style,
                        const std::function<std::string(const Expression&)>& symbolOf) {
    return Writer(style, symbolOf).write(formula).text;
}

} // namespace mlsys
