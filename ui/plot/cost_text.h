#pragma once

#include "explore/views/tco_view.h"
#include "plot/labelled_bar.h"

#include <QStringList>

namespace mlsys::ui {

/// "1 M USD": an amount someone set, without decimals where it is round.
QString roundMoney(const Money<>& amount);
/// "8 × DGX H100", or in short "DGX H100".
QString optionName(const TcoView& view, const TcoView::Bar& bar, bool inShort = false);
/// "766 k USD", or in short "766 k"; "≈" where the price is assumed.
QString totalText(const TcoView::Bar& bar, bool inShort = false);
/// "365 days"
QString durationText(const Time<>& duration);
/// Hardware, energy and maintenance, in this order.
QList<BarPart> costParts(const TcoView::Bar& bar);
/// What a million tokens cost, "does not fit", or a dash where the workload has no tokens.
QString tokenPrice(const TcoView::Bar& bar);
/// Names of the column of token prices, longest first.
QStringList tokenPriceHeaders();
/// By how much an option is over the budget, empty where it is not.
QString overBudget(const TcoView& view, const TcoView::Bar& bar);
/// "price unknown, 30 k USD assumed", empty where the price is known.
QString assumedPrice(const TcoView& view, const TcoView::Bar& bar);
/// An option in full.
QString describeOption(const TcoView& view, const TcoView::Bar& bar);

} // namespace mlsys::ui
