#include "plot/roofline_layout.h"

#include "language/language.h"
#include "plot/plot_text.h"
#include "plot/roofline_builder.h"

#include <QCoreApplication>

#include <algorithm>

namespace mlsys::ui {

namespace {

TrailLook workloadLook(const Theme& theme) {
    return {theme.color(Role::Text), theme.color(Role::Text), Marker::Circle, Dash::Solid,
            RooflinePart::Point,     RooflinePart::Trail};
}

TrailLook contrastLook(const Theme& theme) {
    const Style style = seriesStyle(2);
    return {theme.color(style.role),     theme.textColor(style.role), style.marker, style.dash,
            RooflinePart::ContrastPoint, RooflinePart::ContrastTrail};
}

} // namespace

RoofLabels roofLabels(const RooflineView& view, double available, const Theme& theme) {
    const QList<RoofGroup> groups = roofGroups(view);
    const auto active = std::ranges::find(groups, true, &RoofGroup::active);
    const FlopRate<> like = active == groups.end() ? view.attainable : active->peak;
    const QString efficiency =
        QCoreApplication::translate("Roofline", "η %1").arg(localNumber(QString::number(view.efficiency, 'g', 3)));
    for (const bool values : {true, false}) {
        RoofLabels out;
        const auto add = [&](const QString& name, const FlopRate<>& at, bool strong) {
            const QString label = values ? QStringLiteral("%1 %2").arg(name, rateLike(at, like)) : name;
            const QFont font = theme.font(strong ? TextStyle::Section : TextStyle::Axis);
            out.width = std::max(out.width, textSize(font, label).width() + theme.px(16));
            out.labels.append({label, at, strong});
        };
        if (active != groups.end()) add(active->names, active->peak, true);
        if (view.efficiency < 1) add(values ? efficiency + ':' : efficiency, view.attainable, false);
        for (const RoofGroup& group : groups)
            if (!group.active) add(group.names, group.peak, false);
        if (out.width <= available) return out;
    }
    return {};
}

RooflineLayout layOutRoofline(const RooflineView& view, const Ghosts<RooflineView>& ghosts, const RooflineArea& area,
                              const RoofLabels& labels) {
    const Theme& theme = Theme::current();
    RooflineBuilder builder(view, area, theme);
    builder.shadeRegions();
    builder.drawRoofs();
    builder.drawAttainable();
    builder.drawSlopes();
    const TrailLook workload = workloadLook(theme), contrast = contrastLook(theme);
    if (view.workload) builder.drawTrust(*view.workload, workload);
    if (view.contrast) builder.drawTrail(*view.contrast, contrast);
    if (view.workload) builder.drawTrail(*view.workload, workload);
    builder.drawRidge();
    builder.drawMeasured();
    for (const auto& ghost : ghosts) builder.drawGhost(*ghost.view);
    if (view.contrast) builder.drawPoint(*view.contrast, contrast);
    if (view.workload) builder.drawPoint(*view.workload, workload);
    builder.nameRoofs(labels);
    builder.nameSlopes();
    // Without a name for the point, names of the smaller marks would only mislead.
    const bool isNamed = view.workload && builder.namePoint(*view.workload, workload);
    const bool isContrastNamed = view.contrast && builder.namePoint(*view.contrast, contrast);
    builder.nameRidge();
    for (const auto& ghost : ghosts) builder.nameGhost(ghost.name, *ghost.view);
    if (isNamed) builder.nameTrail(*view.workload, workload);
    if (isContrastNamed) builder.nameTrail(*view.contrast, contrast);
    if (view.workload) builder.nameTrust(*view.workload);
    builder.nameRegions();
    return builder.take();
}

} // namespace mlsys::ui
