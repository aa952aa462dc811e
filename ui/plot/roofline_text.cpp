#include "plot/roofline_text.h"

#include "language/language.h"
#include "plot/plot_text.h"
#include "plot/trust_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace mlsys::ui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Roofline", text);
}

QString levelName(const std::string& level) {
    if (level == "memory") return tr("memory");
    if (level == "flash") return tr("flash");
    if (level == "host link") return tr("host link");
    return QString::fromStdString(level);
}

QString precisionName(Precision precision) {
    return QString::fromLatin1(name(precision).data(), qsizetype(name(precision).size())).toUpper();
}

/// A value as people read it, then in full in base units: "989 Tflop/s (989000000000000 flop/s)".
template <Dim D> QString exact(const Quantity<D>& q) {
    return QStringLiteral("%1 (%2)").arg(text(format(q)),
                                         text(Formatted{rawNumber(q.base()).toStdString(), format(1, D).unit}));
}

/// Adds a member to the group of its value, or opens one; the active member leads its group.
template <class Group, class Value> Group& groupOf(QList<Group>& groups, Value Group::*value, const Value& wanted) {
    const auto found = std::ranges::find(groups, wanted, value);
    if (found != groups.end()) return *found;
    groups.append(Group{});
    groups.back().*value = wanted;
    return groups.back();
}

template <class Group> void join(Group& group, const QString& member, std::size_t index, bool active) {
    if (group.names.isEmpty() || active) group.first = index;
    if (group.names.isEmpty())
        group.names = member;
    else
        group.names = active ? member + ", " + group.names : group.names + ", " + member;
    group.active |= active;
}

QString originLine(const Origin& origin) {
    if (origin.source.empty()) return {};
    const QString source = QString::fromStdString(origin.source);
    return '\n' + (origin.date.empty() ? tr("Source: %1").arg(source)
                                       : tr("Source: %1, read %2").arg(source, QString::fromStdString(origin.date)));
}

QString pointReadout(const RooflineTrail& trail, const RooflinePoint& p) {
    QStringList lines{tr("%1, batch %2").arg(QString::fromStdString(trail.name), batchText(p.batch))};
    lines << tr("Intensity: %1 = operations / bytes moved").arg(exact(p.intensity));
    lines << tr("Attained: %1 = operations / latency").arg(exact(p.attained));
    lines << tr("MFU: %1 = attained / peak").arg(percent(p.mfu));
    lines << tr("Latency: %1 = the longer of compute %2 and memory %3, + overhead %4")
                 .arg(text(format(p.latency)), text(format(p.computeTime)), text(format(p.memoryTime)),
                      text(format(p.overhead)));
    if (!p.feasible) lines << tr("The weights do not fit: everything is read over the host link.");
    return lines.join('\n');
}

QString withTrust(const QString& readout, const Trust& trust) {
    const QString says = trustSentence(trust);
    return says.isEmpty() ? readout : readout + '\n' + says;
}

QString roofReadout(const RooflineView& view, const RoofGroup& group) {
    return tr("%1 peak of %2: %3").arg(group.names, QString::fromStdString(view.hardware), exact(group.peak)) +
           originLine(view.roofs[group.first].origin);
}

QString slopeReadout(const RooflineView& view, const SlopeGroup& group) {
    return tr("Bandwidth (%1) of %2: %3\nAttainable = bandwidth · intensity")
               .arg(group.names, QString::fromStdString(view.hardware), exact(group.bandwidth)) +
           originLine(view.slopes[group.first].origin);
}

QString ridgeReadout(const RooflineView& view) {
    QString lines = tr("Ridge: %1 = peak / bandwidth").arg(exact(view.ridge));
    if (view.efficiency < 1)
        lines += '\n' + tr("At efficiency %1 arithmetic takes over from %2 on = efficiency · peak / bandwidth")
                            .arg(localNumber(QString::number(view.efficiency, 'g', 3)), exact(view.attainableRidge));
    return lines;
}

} // namespace

QList<RoofGroup> roofGroups(const RooflineView& view) {
    QList<RoofGroup> groups;
    for (std::size_t i = 0; i < view.roofs.size(); ++i)
        join(groupOf(groups, &RoofGroup::peak, view.roofs[i].peak), precisionName(view.roofs[i].precision), i,
             view.roofs[i].active);
    return groups;
}

QList<SlopeGroup> slopeGroups(const RooflineView& view) {
    QList<SlopeGroup> groups;
    for (std::size_t i = 0; i < view.slopes.size(); ++i)
        join(groupOf(groups, &SlopeGroup::bandwidth, view.slopes[i].bandwidth), levelName(view.slopes[i].level), i,
             view.slopes[i].active);
    return groups;
}

QString rateLike(const FlopRate<>& rate, const FlopRate<>& like) {
    CommonUnit unit = unitFor(min(rate, like).base(), dim::flopRate);
    unit.symbol.chop(QStringLiteral("flop/s").size());
    return unit.text(rate.base(), rate.base() >= 1000 * unit.factor ? 4 : 3).trimmed();
}

QString intensityText(const Intensity<>& intensity) {
    return text(Formatted{formatNumber(intensity.base()), tr("flop/byte").toStdString()});
}

QString rooflineReadout(const RooflineView& view, RooflinePart part, std::size_t index) {
    switch (part) {
    case RooflinePart::Point: return withTrust(pointReadout(*view.workload, view.workload->point), view.trust);
    case RooflinePart::Trail: return withTrust(pointReadout(*view.workload, view.workload->trail[index]), view.trust);
    case RooflinePart::Measured: return describePoint(*view.measured[index].what);
    case RooflinePart::ContrastPoint: return pointReadout(*view.contrast, view.contrast->point);
    case RooflinePart::ContrastTrail: return pointReadout(*view.contrast, view.contrast->trail[index]);
    case RooflinePart::Ridge: return ridgeReadout(view);
    case RooflinePart::Attainable:
        return tr("Attainable: %1 = efficiency %2 · peak")
            .arg(exact(view.attainable), localNumber(QString::number(view.efficiency, 'g', 3)));
    case RooflinePart::Roof: return roofReadout(view, roofGroups(view)[qsizetype(index)]);
    case RooflinePart::Slope: return slopeReadout(view, slopeGroups(view)[qsizetype(index)]);
    }
    return {};
}

} // namespace mlsys::ui
