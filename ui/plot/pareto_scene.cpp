#include "plot/pareto_scene.h"

#include "plot/label_placer.h"
#include "plot/line_chart.h"
#include "plot/plot_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace mlsys::ui {

namespace {

using Option = ParetoView::Option;
using Standing = ParetoView::Standing;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Pareto)
};

class Builder {
public:
    Builder(const ParetoView& view, const QSizeF& size, const Theme& theme)
        : m_view(view), m_theme(theme), m_size(size) {
        for (const Option& option : view.options) {
            if (!m_hardware.contains(option.hardware)) m_hardware << option.hardware;
            if (option.standing == Standing::front) m_front << &option;
        }
        std::ranges::sort(m_front, {}, [](const Option* o) { return o->itl; });
    }

    ScenePicture build(const Ghosts<ParetoView>& ghosts) {
        if (m_view.options.empty()) return {};
        layOutAxes();
        LabelPlacer placer(m_plot);
        for (const auto& label : m_picture.scene.labels) placer.block(label.area);
        for (qsizetype i = 1; i < m_line.size(); ++i) placer.avoid({m_line[i - 1], m_line[i]});
        for (const Option& option : m_view.options) mark(option, placer);
        for (const auto& ghost : ghosts)
            for (const Option& option : ghost.view->options)
                if (option.selected) ring(option, ghostPen(m_theme));
        for (const std::string& hardware : m_hardware) nameHardware(hardware, placer);
        for (const Option* option : m_front) label(*option, shortName(*option), placer);
        return std::move(m_picture);
    }

private:
    Style styleFor(const Option& option) const { return seriesStyle(std::size_t(m_hardware.indexOf(option.hardware))); }

    static QString shortName(const Option& option) {
        return QStringLiteral("%1 · %2").arg(utf8(name(option.precision)), batchText(option.batch));
    }

    void layOutAxes() {
        double slow = m_view.itlLimit.base(), fast = slow, cheap = m_view.options.front().usdPerMillionTokens;
        double dear = cheap;
        for (const Option& o : m_view.options) {
            slow = std::max(slow, o.itl.base());
            fast = std::min(fast, o.itl.base());
            dear = std::max(dear, o.usdPerMillionTokens);
            cheap = std::min(cheap, o.usdPerMillionTokens);
        }
        const LogRange cost = roundedRange(cheap * 0.8, dear * 1.2);
        m_chart.x = timeAxis(Words::tr("Inter-token latency"), fast * 0.8, slow * 1.2);
        m_chart.y = {Words::tr("USD per million tokens"), cost.low, cost.high, true,
                     [](double usd) { return text(formatNumber(usd, 1)); }};
        m_chart.stops << ChartLimit{Words::tr("%1 limit").arg(text(format(m_view.itlLimit))), m_view.itlLimit.base()};
        for (const Option& o : m_view.options) m_chart.points << QPointF(o.itl.base(), o.usdPerMillionTokens);
        LaidOutChart laid = layOutChart(m_chart, QRectF(QPointF(), m_size), m_theme, tickRoom(m_chart, m_theme));
        m_plot = laid.plot;
        m_picture.scene = std::move(laid.scene);
        // Stairs: between two options the slower one costs what the faster one does.
        for (const Option* option : m_front) {
            if (!m_line.isEmpty()) m_line << QPointF(at(*option).x(), m_line.back().y());
            m_line << at(*option);
        }
        m_picture.scene.lines.append({m_line, linePen(m_theme.color(Role::Muted), m_theme.lineWidth(), Dash::Solid)});
    }

    QPointF at(const Option& option) const {
        return {m_plot.left() + m_chart.x.share(option.itl.base()) * m_plot.width(),
                m_plot.bottom() - m_chart.y.share(option.usdPerMillionTokens) * m_plot.height()};
    }

    void mark(const Option& option, LabelPlacer& placer) {
        const QPointF point = at(option);
        const bool front = option.standing == Standing::front;
        const Style style = styleFor(option);
        QColor color = m_theme.color(style.role);
        if (!front) color.setAlphaF(0.35F);
        const double radius = m_theme.px(front ? 5 : 3);
        m_picture.scene.marks.append(
            {point, style.marker, radius, front ? QBrush(color) : QBrush(), QPen(color, m_theme.px(front ? 2 : 1))});
        if (option.selected) ring(option, QPen(m_theme.color(Role::Accent), m_theme.px(2)));
        const double reach = m_theme.px(8);
        const QRectF area(point.x() - reach, point.y() - reach, 2 * reach, 2 * reach);
        if (front || option.selected) placer.block(area);
        m_picture.targets.append({area, describe(option)});
    }

    void ring(const Option& option, const QPen& pen) {
        const QPointF point = at(option);
        if (m_plot.contains(point))
            m_picture.scene.marks.append({point, Marker::Circle, double(m_theme.px(10)), QBrush(), pen});
    }

    /// Whether there was room for the words.
    bool label(const Option& option, const QString& words, LabelPlacer& placer, bool strong = false) {
        const QFont font = m_theme.font(strong ? TextStyle::Strong : TextStyle::Note);
        const auto place = placer.place(placesAround(at(option), m_theme.px(9), textSize(font, words)));
        if (!place) return false;
        const QColor color = strong ? m_theme.textColor(styleFor(option).role) : m_theme.color(Role::Muted);
        m_picture.scene.labels.append({words, font, color, *place, 0, m_theme.color(Role::Panel)});
        return true;
    }

    /// Names a kind of hardware at its fastest mark on the front with room beside it, else at another of its marks.
    void nameHardware(const std::string& hardware, LabelPlacer& placer) {
        QList<const Option*> own;
        for (const Option& option : m_view.options)
            if (option.hardware == hardware) own << &option;
        std::ranges::stable_sort(own, {},
                                 [](const Option* o) { return std::pair(o->standing != Standing::front, o->itl); });
        for (const Option* option : own)
            if (label(*option, QString::fromStdString(hardware), placer, true)) return;
    }

    QString describe(const Option& option) const {
        return Words::tr(
                   "%1\n%2 per million tokens, %3 per token, first token after %4\n%5 nodes within the budget: %6")
            .arg(optionName(option), dollars(option.usdPerMillionTokens), text(format(option.itl)),
                 text(format(option.ttft)), batchText(option.affordable), standingText(option.standing));
    }

    const ParetoView& m_view;
    const Theme& m_theme;
    ScenePicture m_picture;
    QSizeF m_size;
    LineChart m_chart;
    QRectF m_plot;
    QPolygonF m_line; ///< along the front
    QList<std::string> m_hardware;
    QList<const Option*> m_front; ///< fastest first
};

} // namespace

QString optionName(const Option& option) {
    return Words::tr("%1, %2, batch %3")
        .arg(QString::fromStdString(option.name), utf8(name(option.precision)), batchText(option.batch));
}

QString dollars(double usd) {
    return Words::tr("%1 USD").arg(text(formatNumber(usd, 3)));
}

QString standingText(Standing standing) {
    switch (standing) {
    case Standing::front: return Words::tr("on the front");
    case Standing::dominated: return Words::tr("beaten: another is as fast and cheaper");
    case Standing::too_slow: return Words::tr("too slow for the limit");
    case Standing::over_budget: return Words::tr("not one node fits the budget");
    }
    return {};
}

ScenePicture layOutPareto(const ParetoView& view, const Ghosts<ParetoView>& ghosts, const QSizeF& size,
                          const Theme& theme) {
    return Builder(view, size, theme).build(ghosts);
}

} // namespace mlsys::ui
