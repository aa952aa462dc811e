#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace mlsys::ui {

/// A number read from text, or the reason in words why it is none.
struct ParseResult {
    std::optional<double> value;
    QString error;
};

/// Reads what was typed into a field.
using Parser = std::function<ParseResult(const QString&)>;

/// Writes a number for a field or a tick.
using Formatter = std::function<QString(double)>;

/// Reads a finite number: "4,096", "0.5", "1e3", "4k", "4 Ki", with the user's signs for groups and decimals (a decimal
/// point is understood where it can be no group), with the prefixes k M G T P (powers of 1000) and Ki Mi Gi Ti Pi
/// (powers of 1024), with or without the unit behind.
ParseResult parseNumber(const QString& text, const QString& unit = {});

/// The number in full, grouped in threes by the user's sign: "4,096", "0.12"; huge ones with a prefix, tiny ones with
/// an exponent.
QString formatNumber(double value);

/// The number as short as a scale needs it: "512", "1 k", "128 Ki", "1.5 M".
QString formatTick(double value);

} // namespace mlsys::ui
