#include "plot/cost_text.h"

#include "plot/plot_text.h"

#include <QCoreApplication>

namespace mlsys::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cost)
};

QString money(const Money<>& amount) {
    return text(format(amount));
}

BarPart part(Entity entity, const QString& name, const Money<>& amount) {
    return {styleOf(entity), name, money(amount), amount.base()};
}

} // namespace

QString roundMoney(const Money<>& amount) {
    return unitFor(amount.base(), dim::money).text(amount.base());
}

QString optionName(const TcoView& view, const TcoView::Bar& bar, bool inShort) {
    const QString name = QString::fromStdString(bar.name);
    return inShort ? name : shortNumber(view.nodes, 6) + QStringLiteral(" × ") + name;
}

QString totalText(const TcoView::Bar& bar, bool inShort) {
    const QString amount = inShort ? text(formatCount(bar.total.in(unit::usd))) : money(bar.total);
    return bar.priceKnown ? amount : QStringLiteral("≈ ") + amount;
}

QString durationText(const Time<>& duration) {
    const double days = duration.in(unit::day);
    return days == 1 ? Words::tr("one day") : Words::tr("%1 days").arg(shortNumber(days, 4));
}

QList<BarPart> costParts(const TcoView::Bar& bar) {
    return {part(Entity::Capital, Words::tr("hardware"), bar.capex),
            part(Entity::Energy, Words::tr("energy"), bar.energy),
            part(Entity::Maintenance, Words::tr("maintenance"), bar.maintenance)};
}

QString tokenPrice(const TcoView::Bar& bar) {
    if (!bar.fits) return Words::tr("does not fit");
    return bar.usdPerMillionTokens ? text(formatNumber(*bar.usdPerMillionTokens)) : QStringLiteral("–");
}

QStringList tokenPriceHeaders() {
    return {Words::tr("USD per M tokens"), Words::tr("per M tokens")};
}

QString overBudget(const TcoView& view, const TcoView::Bar& bar) {
    return bar.overBudget ? Words::tr("over by %1").arg(money(bar.total - view.budget)) : QString();
}

QString assumedPrice(const TcoView& view, const TcoView::Bar& bar) {
    return bar.priceKnown ? QString() : Words::tr("price unknown, %1 assumed").arg(roundMoney(view.assumedPrice));
}

QString describeOption(const TcoView& view, const TcoView::Bar& bar) {
    QStringList lines{Words::tr("%1: %2 accelerators").arg(optionName(view, bar), shortNumber(bar.count, 6))};
    lines.append(Words::tr("%1 over %2 (%3 USD)")
                     .arg(money(bar.total), durationText(view.duration), rawNumber(bar.total.in(unit::usd))));
    QStringList parts;
    for (const BarPart& each : costParts(bar)) parts.append(each.name + ' ' + each.value);
    lines.append(QStringLiteral("= ") + parts.join(QStringLiteral(" + ")));
    if (bar.usdPerMillionTokens)
        lines.append(Words::tr("%1 USD per million tokens (%2) = cost ÷ tokens of all accelerators")
                         .arg(tokenPrice(bar), rawNumber(*bar.usdPerMillionTokens)));
    if (!bar.fits) lines.append(Words::tr("One accelerator does not hold the workload."));
    if (bar.overBudget)
        lines.append(
            Words::tr("Over the budget of %1 by %2").arg(roundMoney(view.budget), money(bar.total - view.budget)));
    if (!bar.priceKnown) lines.append(assumedPrice(view, bar));
    return lines.join('\n');
}

} // namespace mlsys::ui
