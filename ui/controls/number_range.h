#pragma once

#include <QString>

#include <limits>

namespace mlsys::ui {

/// The legal values of a field, ends included.
struct NumberRange {
    double minimum = std::numeric_limits<double>::lowest();
    double maximum = std::numeric_limits<double>::max();
    bool whole = false;

    /// Whether the value is finite, inside, and whole where it has to be.
    bool contains(double value) const;
    /// What may be typed, in words: "Type a whole number from 1 to 4,096 requests."
    QString inWords(const QString& unit) const;
};

} // namespace mlsys::ui
