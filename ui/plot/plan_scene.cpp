#include "plot/plan_scene.h"

#include "language/language.h"
#include "plot/scene_writer.h"
#include "theme/text_cache.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace mlsys::ui {

namespace {

using Constraint = PlanView::Constraint;
using Light = PlanView::Light;
using Side = SceneWriter::Side;

// The scale of the bars ends here: how far over a limit something is beyond that is said in words.
constexpr double kScaleEnd = 1.6;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

class Builder {
public:
    Builder(const PlanView& view, const Ghosts<PlanView>& ghosts, const QSizeF& size, const Theme& theme)
        : m_view(view), m_ghosts(ghosts), m_theme(theme), m_writer(m_picture.scene, theme), m_size(size) {
        const double line = m_writer.lineHeight(TextStyle::Strong) + m_theme.px(6);
        // Five lights, the redundancy and the cheapest fleet share the height.
        m_row = std::clamp((size.height() - m_theme.px(16)) / 7, line, double(m_theme.px(64)));
        measure();
    }

    ScenePicture build() {
        const std::size_t lights = m_view.own.lights.size();
        const double spareTop = double(lights) * m_row + m_theme.px(8), cheapestTop = spareTop + m_row + m_theme.px(7);
        const bool fit = double(lights) * m_row <= m_size.height();
        for (std::size_t i = 0; i < lights; ++i) fit ? light(i) : lampAlone(i);
        // What has no room is in the sentence and the table.
        if (spareTop + m_row <= m_size.height()) spares({0, spareTop, m_size.width(), m_row});
        if (cheapestTop + m_row <= m_size.height()) cheapest({1, cheapestTop, m_size.width() - 2, m_row});
        return std::move(m_picture);
    }

private:
    /// Where five rows have no room, lamps and names stand in two columns.
    void lampAlone(std::size_t index) {
        const Light& light = m_view.own.lights[index];
        const double width = m_size.width() / 2, row = std::min(m_row, m_size.height() / 3);
        const QRectF cell(double(index % 2) * width, double(index / 2) * row, width, row);
        const QString name = constraintName(light.constraint);
        m_writer.lamp({cell.left() + m_theme.px(10), cell.center().y()}, light.met);
        m_writer.write(name, TextStyle::Strong, cell.adjusted(m_lamp, 0, 0, 0));
        m_picture.targets.append({cell, describe(light)});
    }

    static QString describe(const Light& light) {
        return Words::tr("%1: %2, %3").arg(constraintName(light.constraint), lightText(light), marginText(light));
    }

    void measure() {
        QStringList names, values, margins;
        for (const Light& each : m_view.own.lights) {
            names << constraintName(each.constraint);
            values << lightText(each);
            margins << marginText(each);
        }
        const double gap = m_theme.px(12);
        m_lamp = m_theme.px(26);
        m_name = widestText(m_theme.font(TextStyle::Strong), names) + gap;
        m_value = widestText(m_theme.font(TextStyle::Body), values) + gap;
        m_margin = widestText(m_theme.font(TextStyle::Strong), margins) + gap;
        m_bar = m_size.width() - m_lamp - m_name - m_value - m_margin;
        if (m_bar < m_theme.px(60)) {
            // Half a value says nothing.
            if (m_bar < -gap) m_value = 0;
            m_bar = 0;
            // The read-out tells the name in full.
            m_name = std::min(m_name, m_size.width() - m_lamp - m_margin);
        }
    }

    void light(std::size_t index) {
        const Light& light = m_view.own.lights[index];
        const QRectF row(0, double(index) * m_row, m_size.width(), m_row);
        const QString name = constraintName(light.constraint);
        m_writer.lamp({double(m_theme.px(10)), row.center().y()}, light.met);
        m_writer.write(elidedTo(m_name, m_theme.font(TextStyle::Strong), name), TextStyle::Strong,
                       {m_lamp, row.top(), m_name, m_row});
        if (m_value > 0)
            m_writer.write(lightText(light), TextStyle::Body, {m_lamp + m_name, row.top(), m_value, m_row});
        if (m_bar > 0) bar(index, {m_lamp + m_name + m_value, row.top(), m_bar, m_row});
        m_writer.write(marginText(light), TextStyle::Strong, row, Side::right, light.met ? Role::Good : Role::Limit);
        m_picture.targets.append({row, describe(light)});
    }

    void bar(std::size_t index, const QRectF& area) {
        const Light& light = m_view.own.lights[index];
        const double thick = std::min(m_row * 0.5, double(m_theme.px(22)));
        const QRectF track(area.left(), area.center().y() - thick / 2, area.width(), thick);
        const auto to = [&](double used) { return track.width() * std::min(used, kScaleEnd) / kScaleEnd; };
        QRectF bar = track;
        bar.setWidth(to(light.used));
        m_writer.bar(bar, styleOf(light.met ? Entity::Compute : Entity::Infeasible));
        for (const auto& ghost : m_ghosts) {
            bar.setWidth(to(ghost.view->own.lights[index].used));
            m_writer.outline(bar.adjusted(0, -m_theme.px(2), 0, m_theme.px(2)), Role::Muted, true);
        }
        m_writer.limit(track.left() + to(1), track.adjusted(0, -m_theme.px(4), 0, m_theme.px(4)));
    }

    void spares(const QRectF& row) {
        const QString head = Words::tr("Enough nodes are up");
        const double name = m_writer.width(head, TextStyle::Strong) + m_theme.px(16);
        m_writer.write(head, TextStyle::Strong, {row.left(), row.top(), name, row.height()});
        const double width = (row.width() - name) / double(m_view.availability.size());
        for (std::size_t i = 0; i < m_view.availability.size(); ++i) {
            const QRectF cell(name + double(i) * width, row.top() + m_theme.px(2), width - m_theme.px(8),
                              row.height() - m_theme.px(4));
            const QString share = availabilityText(m_view.availability[i]);
            if (m_view.own.spares == double(i)) m_writer.tint(cell, Role::Selection);
            m_writer.outline(cell, Role::Border);
            const QString label =
                firstThatFits(m_theme.font(TextStyle::Body), {QStringLiteral("N+%1: %2").arg(i).arg(share), share},
                              cell.width() - m_theme.px(12));
            m_writer.write(label, TextStyle::Body, cell.adjusted(m_theme.px(8), 0, 0, 0));
            m_picture.targets.append({cell, Words::tr("N+%1: enough nodes are up %2 of the time.").arg(i).arg(share)});
        }
    }

    void cheapest(const QRectF& row) {
        if (!m_view.cheapest) {
            m_writer.write(Words::tr("No fleet of one kind of node meets all five."), TextStyle::Body, row, Side::left,
                           Role::Limit);
            return;
        }
        const auto& plan = *m_view.cheapest;
        const QString cost = text(format(plan.cost));
        const QString told =
            firstThatFits(m_theme.font(TextStyle::Strong),
                          {Words::tr("Cheapest that meets all: %1 for %2 — click to take it").arg(planName(plan), cost),
                           Words::tr("Cheapest: %1, %2").arg(planName(plan), cost)},
                          row.width() - m_theme.px(20));
        m_writer.tint(row, Role::Inset);
        m_writer.outline(row, Role::Border);
        m_writer.write(told.isEmpty() ? Words::tr("Cheapest: %1").arg(cost) : told, TextStyle::Strong,
                       row.adjusted(m_theme.px(10), 0, 0, 0));
        m_picture.targets.append(
            {row, Words::tr("%1: %2 and %3; click to take it").arg(planName(plan), cost, text(format(plan.carbon)))});
    }

    const PlanView& m_view;
    const Ghosts<PlanView>& m_ghosts;
    const Theme& m_theme;
    ScenePicture m_picture;
    SceneWriter m_writer;
    QSizeF m_size;
    double m_row = 0, m_lamp = 0, m_name = 0, m_value = 0, m_bar = 0, m_margin = 0;
};

} // namespace

QString constraintName(Constraint constraint) {
    switch (constraint) {
    case Constraint::memory: return Words::tr("Memory");
    case Constraint::load: return Words::tr("Queries");
    case Constraint::latency: return Words::tr("Token latency");
    case Constraint::budget: return Words::tr("Money");
    case Constraint::carbon: return Words::tr("Carbon");
    }
    return {};
}

QString lightText(const Light& light) {
    return Words::tr("%1 of %2").arg(text(format(light.value, light.dim)), text(format(light.limit, light.dim)));
}

QString marginText(const Light& light) {
    if (!std::isfinite(light.used)) return Words::tr("none answered");
    if (light.met) return Words::tr("%1 to spare").arg(percent(1 - light.used));
    // In time, were there anything that could be served.
    if (light.used <= 1) return Words::tr("does not fit");
    return Words::tr("%1 over").arg(percent(light.used - 1));
}

QString availabilityText(double availability) {
    // Two digits of what is missing.
    const double missing = std::max(1 - availability, 1e-9);
    const int decimals = std::clamp(int(std::ceil(-std::log10(missing))) - 1, 0, 7);
    return percent(availability, decimals);
}

QString planName(const PlanView::Plan& plan) {
    const double nodes = plan.nodes + plan.spares;
    const QString a = QString::fromStdString(plan.regionA), b = QString::fromStdString(plan.regionB);
    const QString where =
        plan.shareA == 0 ? Words::tr("all in %1").arg(b)
        : plan.shareA == 1
            ? Words::tr("all in %1").arg(a)
            : Words::tr("%1 in %2 and %3 in %4").arg(percent(plan.shareA), a, percent(1 - plan.shareA), b);
    return Words::tr("%1 with %2 in %3, %4")
        .arg(nodes == 1 ? Words::tr("1 node") : Words::tr("%1 nodes").arg(batchText(nodes)),
             QString::fromStdString(plan.name), utf8(name(plan.precision)), where);
}

ScenePicture layOutPlan(const PlanView& view, const Ghosts<PlanView>& ghosts, const QSizeF& size, const Theme& theme) {
    return Builder(view, ghosts, size, theme).build();
}

} // namespace mlsys::ui
