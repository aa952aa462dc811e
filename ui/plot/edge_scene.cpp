#include "plot/edge_scene.h"

#include "language/language.h"
#include "plot/line_chart.h"
#include "plot/scene_writer.h"

#include <QCoreApplication>

#include <algorithm>

namespace mlsys::ui {

namespace {

using Side = SceneWriter::Side;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Edge)
};

QString levelText(const EdgeView& view, const EdgeView::Level& level) {
    if (!level.fits) return Words::tr("%1 too small").arg(text(format(view.weights - level.capacity)));
    return level.read ? Words::tr("holds the weights, read from here") : Words::tr("holds the weights");
}

class Builder {
public:
    Builder(const EdgeView& view, const Ghosts<EdgeView>& ghosts, const QSizeF& size, const Theme& theme)
        : m_view(view),
          m_ghosts(ghosts),
          m_theme(theme),
          m_writer(m_picture.scene, theme),
          m_size(size),
          m_inset(theme.px(6)) {}

    ScenePicture build() {
        const double line = m_writer.lineHeight(TextStyle::Strong) + m_theme.px(8);
        double top = 0;
        // The deadline is the point of the panel: bars give way where it would have no room.
        if (m_size.height() > double(m_view.levels.size()) * line + m_theme.px(140))
            for (const auto& level : m_view.levels) {
                levelRow(level, {0, top, m_size.width(), line});
                top += line;
            }
        const QRectF rest(0, top + m_theme.px(6), m_size.width(), m_size.height() - top - m_theme.px(6));
        if (m_view.timedAsMeasured)
            bars(rest);
        else
            chart(rest);
        return std::move(m_picture);
    }

private:
    void levelRow(const EdgeView::Level& level, const QRectF& row) {
        QStringList names, told;
        Bytes<> widest = m_view.weights;
        for (const auto& each : m_view.levels) {
            names << nameOf(each);
            told << levelText(m_view, each);
            widest = std::max(widest, each.capacity);
        }
        const QFont font = m_theme.font(TextStyle::Axis);
        const double gap = m_theme.px(10);
        const double left = widestText(font, names) + gap, right = widestText(font, told) + gap + m_theme.px(18);
        const QRectF bars = row.adjusted(left, m_theme.px(5), -right, -m_theme.px(5));
        m_writer.write(nameOf(level), TextStyle::Axis, row);
        if (bars.width() > m_theme.px(40)) {
            const double scale = bars.width() / widest.base();
            QRectF bar = bars;
            bar.setWidth(std::min(m_view.weights, level.capacity).base() * scale);
            m_writer.bar(bar, styleOf(level.fits ? Entity::Memory : Entity::Infeasible));
            bar.setWidth(std::max(1., level.capacity.base() * scale));
            m_writer.outline(bar, Role::ControlLine);
            if (!level.fits) m_writer.limit(bar.right(), row.adjusted(0, 1, 0, -1));
        }
        m_writer.lamp({row.right() - right + gap + m_theme.px(6), row.center().y()}, level.fits);
        m_writer.write(levelText(m_view, level), TextStyle::Axis,
                       row.adjusted(row.width() - right + gap + m_theme.px(18), 0, 0, 0), Side::left,
                       level.fits ? Role::Text : Role::Limit);
        m_picture.targets.append(
            {row, Words::tr("%1: %2 of weights, %3")
                      .arg(nameOf(level), text(format(m_view.weights)), levelText(m_view, level))});
    }

    static QString nameOf(const EdgeView::Level& level) {
        return QStringLiteral("%1 %2").arg(translated(level.name), text(format(level.capacity)));
    }

    /// The time in each precision against the deadline: there is no efficiency to draw it over.
    void bars(const QRectF& area) {
        QStringList names, times;
        Time<> longest = m_view.deadline;
        for (const auto& sweep : m_view.sweeps) {
            if (sweep.steps.empty()) continue;
            names << utf8(name(sweep.precision));
            times << text(format(sweep.steps.front().latency));
            longest = std::max(longest, sweep.steps.front().latency);
        }
        const double gap = m_theme.px(10), head = m_writer.lineHeight(TextStyle::Section) + m_theme.px(4);
        const QFont strong = m_theme.font(TextStyle::Strong);
        const double left = m_inset + widestText(strong, names) + gap, right = widestText(strong, times) + 2 * gap;
        const double room = std::max(0., area.width() - left - right);
        const double scale = room / longest.base(), limit = left + m_view.deadline.base() * scale;
        const double height =
            std::min((area.height() - head) / std::max(1., double(names.size())), double(m_theme.px(110)));
        m_writer.write(Words::tr("One result"), TextStyle::Section, {area.topLeft(), QSizeF(area.width(), head)});
        qsizetype index = 0;
        for (const auto& sweep : m_view.sweeps) {
            if (sweep.steps.empty()) continue;
            const QRectF row(0, area.top() + head + double(index) * height, area.width(), height);
            precisionRow(sweep, times[index], row, {left, scale, limit});
            m_writer.limit(limit, row.adjusted(0, index == 0 ? -m_theme.px(3) : 0, 0, 0));
            ++index;
        }
        nameDeadline(limit, {area.left(), area.top(), area.width(), head});
    }

    /// Where bars begin, how many pixels a second is, and where the deadline is.
    struct Scale {
        double left, perSecond, limit;
    };

    void precisionRow(const EdgeView::Sweep& sweep, const QString& time, const QRectF& row, const Scale& scale) {
        const Time<> latency = sweep.steps.front().latency;
        const double thick = std::min(row.height() * 0.5, double(m_theme.px(30)));
        QRectF bar(scale.left, row.center().y() - thick / 2, latency.base() * scale.perSecond, thick);
        if (sweep.selected) m_writer.tint(row.adjusted(0, 1, 0, -1), Role::Selection);
        m_writer.write(utf8(name(sweep.precision)), sweep.selected ? TextStyle::Strong : TextStyle::Body,
                       row.adjusted(m_inset, 0, 0, 0));
        m_writer.bar(bar, styleOf(Entity::Compute));
        const double gap = m_theme.px(6), width = m_writer.width(time, TextStyle::Strong);
        double told = bar.right() + gap;
        // Beyond the line of the deadline where that would go through it.
        if (told <= scale.limit + gap && told + width >= scale.limit - gap) told = scale.limit + gap;
        m_writer.write(time, TextStyle::Strong,
                       {std::min(told, row.right() - width), row.top(), width + 1, row.height()}, Side::left,
                       latency <= m_view.deadline ? Role::Text : Role::Limit);
        for (const auto& ghost : m_ghosts) {
            if (!sweep.selected) continue;
            const double pinned = std::min(ghost.view->latency.base() * scale.perSecond, row.right() - scale.left);
            bar.setWidth(pinned);
            m_writer.outline(bar.adjusted(0, -m_theme.px(3), 0, m_theme.px(3)), Role::Muted, true);
        }
        m_picture.targets.append({row, Words::tr("%1: %2; click to take it").arg(utf8(name(sweep.precision)), time)});
    }

    /// On the side of the deadline's line that has room for its name.
    void nameDeadline(double at, const QRectF& head) {
        const QString words = Words::tr("deadline %1").arg(text(format(m_view.deadline)));
        const double width = m_writer.width(words, TextStyle::Section), gap = m_theme.px(4);
        const double title = m_writer.width(Words::tr("One result"), TextStyle::Section) + 2 * gap;
        const double before = at - gap - width;
        const double left = before > title ? before : std::min(std::max(at + gap, title), head.right() - width);
        m_writer.write(words, TextStyle::Section, {left, head.top(), width + 1, head.height()}, Side::left,
                       Role::Limit);
    }

    void chart(const QRectF& area) {
        double low = m_view.deadline.base(), high = low;
        LineChart chart;
        for (std::size_t i = 0; i < m_view.sweeps.size(); ++i) {
            const auto& sweep = m_view.sweeps[i];
            ChartCurve curve{utf8(name(sweep.precision)), {}, seriesStyle(i), !sweep.selected};
            for (const auto& step : sweep.steps) {
                curve.points << QPointF(step.efficiency, step.latency.base());
                low = std::min(low, step.latency.base());
                high = std::max(high, step.latency.base());
            }
            if (sweep.selected) {
                curve.mark = QPointF(m_view.efficiency, m_view.latency.base());
                curve.value = text(format(m_view.latency));
            }
            chart.curves << curve;
        }
        high = std::max(high, m_view.latency.base());
        chart.x = {Words::tr("Part of the peak that kernels reach"), 0, 1, false, [](double x) { return percent(x); }};
        chart.y = timeAxis(Words::tr("One result"), low * 0.7, high * 1.3);
        chart.limits << ChartLimit{Words::tr("deadline %1").arg(text(format(m_view.deadline))), m_view.deadline.base()};
        const LaidOutChart laid = layOutChart(chart, area, m_theme);
        append(laid.scene);
        const auto at = [&](double efficiency, double seconds) {
            return QPointF(laid.plot.left() + chart.x.share(efficiency) * laid.plot.width(),
                           laid.plot.bottom() - chart.y.share(seconds) * laid.plot.height());
        };
        for (const auto& ghost : m_ghosts) {
            const QPointF point = at(ghost.view->efficiency, ghost.view->latency.base());
            if (laid.plot.contains(point))
                m_picture.scene.marks.append(
                    {point, Marker::Circle, double(m_theme.px(6)), QBrush(), ghostPen(m_theme)});
        }
        for (const auto& sweep : m_view.sweeps)
            for (const auto& step : sweep.steps)
                if (sweep.selected) addStep(step, at(step.efficiency, step.latency.base()), laid.plot);
    }

    void addStep(const EdgeView::Step& step, const QPointF& point, const QRectF& plot) {
        const double reach = m_theme.px(10);
        m_picture.targets.append(
            {QRectF(point.x() - reach, plot.top(), 2 * reach, plot.height()),
             Words::tr("%1 of the peak: %2").arg(percent(step.efficiency), text(format(step.latency)))});
    }

    void append(const Scene& other) {
        Scene& scene = m_picture.scene;
        scene.shapes << other.shapes;
        scene.hatches << other.hatches;
        scene.lines << other.lines;
        scene.masks << other.masks;
        scene.marks << other.marks;
        scene.labels << other.labels;
    }

    const EdgeView& m_view;
    const Ghosts<EdgeView>& m_ghosts;
    const Theme& m_theme;
    ScenePicture m_picture;
    SceneWriter m_writer;
    QSizeF m_size;
    double m_inset; ///< of names in tinted rows
};

} // namespace

ScenePicture layOutEdge(const EdgeView& view, const Ghosts<EdgeView>& ghosts, const QSizeF& size, const Theme& theme) {
    return Builder(view, ghosts, size, theme).build();
}

} // namespace mlsys::ui
