#include "panels/panel.h"
#include "plot/footprint_bars.h"
#include "plot/map_plot.h"
#include "plot/trust_text.h"

namespace mlsys::ui {

namespace {

using Region = CarbonView::Region;

QString nameOf(const Region& region) {
    return QString::fromStdString(region.name);
}

QString co2e(const Carbon<>& carbon) {
    return text(format(carbon)) + QStringLiteral(" CO₂e");
}

/// "−62 %" from one amount to another.
QString change(const Carbon<>& from, const Carbon<>& to) {
    const double share = from > Carbon<>() ? to / from - 1 : 0;
    return (share < 0 ? QChar(0x2212) : QChar('+')) + percent(std::abs(share));
}

class CarbonPanel : public Panel {
public:
    explicit CarbonPanel(QWidget* parent)
        : Panel(QStringLiteral("carbon"), tr("Carbon and region"), parent), m_plot(new MapPlot) {
        setBody(m_plot);
        connect(m_plot, &MapPlot::regionChosen, this, [this](const QString& id, bool second) {
            emit proposed(second ? QStringLiteral("region_b") : QStringLiteral("region_a"), id.toStdString());
        });
        connect(m_plot, &MapPlot::shareChosen, this,
                [this](double percentA) { emit proposed(QStringLiteral("share_a"), percentA); });
        connect(m_plot, &MapPlot::dragBegan, this, &Panel::editBegan);
        connect(m_plot, &MapPlot::dragEnded, this, &Panel::editEnded);
    }

    PlotWidget& plot() override { return *m_plot; }
    DataTable table(const Snapshot& snapshot) const override;

protected:
    void draw(const Snapshot& snapshot) override { m_plot->show(snapshot.carbon, ghosts(&Snapshot::carbon)); }
    QString sentenceFor(const Snapshot& snapshot) const override;
    bool sameView(const Snapshot& a, const Snapshot& b) const override { return a.carbon == b.carbon; }
    const std::vector<Warning>& warnings(const Snapshot& snapshot) const override { return snapshot.carbon.warnings; }
    const std::optional<Unavailable>& unavailable(const Snapshot& snapshot) const override {
        return snapshot.carbon.unavailable;
    }

private:
    QString placementSentence(const CarbonView& view) const;

    MapPlot* m_plot;
};

QString CarbonPanel::sentenceFor(const Snapshot& snapshot) const {
    const QString says = placementSentence(snapshot.carbon);
    const Trust& trust = snapshot.carbon.carbonTrust;
    return trust.band ? says + ' ' + tr("Trusted to %1.").arg(trustText(trust)) : says;
}

QString CarbonPanel::placementSentence(const CarbonView& view) const {
    const Region &a = view.regions[view.a], &b = view.regions[view.b];
    if (view.a == view.b) return tr("All in %1: %2.").arg(nameOf(a), co2e(a.whole.carbon));
    const bool aIsDirtier = a.whole.carbon > b.whole.carbon;
    const Region &dirty = aIsDirtier ? a : b, &clean = aIsDirtier ? b : a;
    const double share = aIsDirtier ? 1 - view.shareA : view.shareA;
    if (share <= 0)
        return tr("All in %1: %2. All in %3 it would be %4 (%5).")
            .arg(nameOf(dirty), co2e(dirty.whole.carbon), nameOf(clean), co2e(clean.whole.carbon),
                 change(dirty.whole.carbon, clean.whole.carbon));
    return tr("%1 in %2: %3 falls to %4 (%5).")
        .arg(percent(share), nameOf(clean), text(format(dirty.whole.carbon)), co2e(view.mix.carbon),
             change(dirty.whole.carbon, view.mix.carbon));
}

DataTable CarbonPanel::table(const Snapshot& snapshot) const {
    const CarbonView& view = snapshot.carbon;
    DataTable table{{tr("Region"), tr("g CO₂e/kWh"), tr("PUE"), tr("Energy (MWh)"), tr("Carbon (t CO₂e)"),
                     tr("Water (m³)"), tr("Energy measured from (MWh)"), tr("to (MWh)"),
                     tr("Carbon measured from (t CO₂e)"), tr("to (t CO₂e)")},
                    {}};
    const auto row = [&](const QString& name, const QStringList& grid, const CarbonView::Footprint& f) {
        const auto number = [](double x) { return QString::fromStdString(formatNumber(x, 4)); };
        table.rows.append(QStringList{name} + grid +
                          QStringList{number(f.energy.in(unit::MWh)), number(f.carbon.in(unit::tCO2)),
                                      number(f.water.in(unit::cubicMetre))} +
                          trustedEnds(view.energyTrust, f.energy.in(unit::MWh)) +
                          trustedEnds(view.carbonTrust, f.carbon.in(unit::tCO2)));
    };
    row(placementNames(view)[2], {QString(), QString()}, view.mix);
    for (std::size_t i = 0; i < view.regions.size(); ++i) {
        const Region& region = view.regions[i];
        const QString letter = i == view.a ? tr("A: ") : i == view.b ? tr("B: ") : QString();
        row(letter + nameOf(region),
            {QString::fromStdString(formatNumber(region.intensity.in(unit::gPerKWh), 4)),
             QString::fromStdString(formatNumber(region.pue, 4))},
            region.whole);
    }
    return table;
}

} // namespace

Panel* makeCarbonPanel(QWidget* parent) {
    return new CarbonPanel(parent);
}

} // namespace mlsys::ui
