#pragma once

#include "units/format.h"

#include <QFont>
#include <QString>

class QPainter;
class QPointF;
class QSizeF;

namespace mlsys::ui {

/// The text of a formatted value with a narrow no-break space before the unit.
QString text(const Formatted& value);
/// A number that units/format.h gives as a plain string.
QString text(const std::string& number);
/// Text as it is: ids, names of entities, formulas; what tables say to people goes through translated().
QString utf8(std::string_view value);
/// A unit that several numbers of one kind share, so that they can be compared at a glance.
struct CommonUnit {
    double factor; ///< in base units
    QString symbol;

    /// The number alone, in this unit.
    QString number(double base, int digits = 3) const;
    /// Number and unit.
    QString text(double base, int digits = 3) const;
};
/// The unit that suits a value in base units.
CommonUnit unitFor(double base, Dim dim);

/// A number to label a mark with: no decimals where it is whole.
QString shortNumber(double value, int digits = 3);
/// The first of several wordings that fits a width; empty where none does.
QString firstThatFits(const QFont& font, const QStringList& wordings, double width);
/// A share as a percentage: 0.704 becomes "70 %".
QString percent(double share);
/// A share in per cent with so many decimals.
QString percent(double share, int decimals);
/// "+12 %" from `before` to `now`, or a factor where it is large; empty where `before` is 0.
QString changeText(double before, double now);
/// A count of requests or samples in full, such as "4096".
QString batchText(double batch);
/// A count in full, grouped in threes by the user's sign: "1,017,000".
QString countText(double count);
/// `value` with all its digits, for read-outs that show the raw number.
QString rawNumber(double value);

/// Size of one line of text.
QSizeF textSize(const QFont& font, const QString& text);
/// Width of the widest text.
double widestText(const QFont& font, const QStringList& texts);

} // namespace mlsys::ui
