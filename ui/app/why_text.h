#pragma once

#include "explore/shown_number.h"

#include <QSet>
#include <QString>

namespace mlsys::ui {

/// Symbols of the definitions that a reader folded or unfolded by hand.
using Toggled = QSet<QString>;

/// The explanation of a number as rich text: the value, its formula in symbols and in numbers, the definitions that
/// it leads down to, every given value with its source, what moves it most, and its warnings. A link `#SYMBOL` means
/// that the definition is to be folded or unfolded.
QString whyText(const ShownNumber& number, const Explanation& why, const Toggled& toggled);

} // namespace mlsys::ui
