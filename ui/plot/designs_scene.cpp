#include "plot/designs_scene.h"

#include "plot/label_placer.h"
#include "plot/line_chart.h"
#include "plot/plot_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace mlsys::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Designs)
};

class Builder {
public:
    Builder(const DesignsView& view, const QSizeF& size, const Theme& theme)
        : m_view(view), m_theme(theme), m_size(size) {
        for (const Design& design : front())
            if (!m_nodes.contains(design.node->id)) m_nodes << design.node->id;
    }

    ScenePicture build() {
        if (front().empty()) return {};
        layOutAxes();
        LabelPlacer placer(m_plot);
        for (const auto& label : m_picture.scene.labels) placer.block(label.area);
        drawStairs(placer);
        for (const Design& design : front()) mark(design);
        nameCheapest(placer);
        for (const std::string& node : m_nodes) nameNode(node, placer);
        return std::move(m_picture);
    }

private:
    const std::vector<Design>& front() const { return m_view.survey.front; }
    Style styleFor(const Design& design) const { return seriesStyle(std::size_t(m_nodes.indexOf(design.node->id))); }

    void layOutAxes() {
        const auto [cheap, dear] = std::ranges::minmax(front(), {}, &Design::cost);
        const LogRange cost = roundedRange(cheap.cost.base() * 0.9, dear.cost.base() * 1.1);
        const double limit = m_view.itlLimit.base();
        m_chart.x = timeAxis(Words::tr("Inter-token latency"), front().front().itl.base() * 0.8, limit * 1.2);
        m_chart.y = {Words::tr("USD for the whole time"), cost.low, cost.high, true,
                     [](double usd) { return text(formatNumber(usd, 2)); }};
        m_chart.stops << ChartLimit{Words::tr("%1 limit").arg(text(format(m_view.itlLimit))), limit};
        if (m_chart.y.contains(m_view.budget.base()))
            m_chart.limits << ChartLimit{Words::tr("Budget"), m_view.budget.base()};
        LaidOutChart laid = layOutChart(m_chart, QRectF(QPointF(), m_size), m_theme, tickRoom(m_chart, m_theme));
        m_plot = laid.plot;
        m_picture.scene = std::move(laid.scene);
    }

    QPointF at(const Design& design) const {
        return {m_plot.left() + m_chart.x.share(design.itl.base()) * m_plot.width(),
                m_plot.bottom() - m_chart.y.share(design.cost.base()) * m_plot.height()};
    }

    /// Along the designs that are cheaper than every faster one: the others are on the front for their carbon.
    void drawStairs(LabelPlacer& placer) {
        QPolygonF line;
        for (const Design& design : front()) {
            const QPointF point = at(design);
            if (!line.isEmpty() && point.y() <= line.back().y()) continue;
            if (!line.isEmpty()) line << QPointF(point.x(), line.back().y());
            line << point;
        }
        for (qsizetype i = 1; i < line.size(); ++i) placer.avoid({line[i - 1], line[i]});
        m_picture.scene.lines.append({line, linePen(m_theme.color(Role::Muted), m_theme.lineWidth())});
    }

    void mark(const Design& design) {
        const QPointF point = at(design);
        const Style style = styleFor(design);
        const QColor color = m_theme.color(style.role);
        m_picture.scene.marks.append(
            {point, style.marker, double(m_theme.px(4)), QBrush(), QPen(color, m_theme.px(1))});
        const double reach = m_theme.px(7);
        m_picture.targets.append({{point.x() - reach, point.y() - reach, 2 * reach, 2 * reach}, describe(design)});
    }

    void label(const Design& design, const QString& words, LabelPlacer& placer, Role role) {
        const QFont font = m_theme.font(TextStyle::Strong);
        const auto place = placer.place(placesAround(at(design), m_theme.px(9), textSize(font, words)));
        if (!place) return;
        m_picture.scene.labels.append({words, font, m_theme.textColor(role), *place, 0, m_theme.color(Role::Panel)});
    }

    void nameCheapest(LabelPlacer& placer) {
        const Design& design = front()[*m_view.cheapest];
        const Style style = styleFor(design);
        m_picture.scene.marks.append({at(design), style.marker, double(m_theme.px(6)),
                                      QBrush(m_theme.color(style.role)), QPen(m_theme.color(style.role), 1)});
        label(design, Words::tr("cheapest"), placer, Role::Text);
    }

    void nameNode(const std::string& node, LabelPlacer& placer) {
        const auto first = std::ranges::find(front(), node, [](const Design& d) { return d.node->id; });
        label(*first, QString::fromStdString(first->node->accelerator->id), placer, styleFor(*first).role);
    }

    QString describe(const Design& design) const {
        return Words::tr("%1\n%2 per token, %3, %4; click to take it")
            .arg(designText(design), text(format(design.itl)), text(format(design.cost)), text(format(design.carbon)));
    }

    const DesignsView& m_view;
    const Theme& m_theme;
    ScenePicture m_picture;
    QSizeF m_size;
    LineChart m_chart;
    QRectF m_plot;
    QList<std::string> m_nodes; ///< on the front, the fastest first
};

} // namespace

QString designText(const Design& design) {
    return Words::tr("%1 with %2, %3, batch %4, %5 in %6")
        .arg(design.count == 1 ? Words::tr("1 node") : Words::tr("%1 nodes").arg(batchText(design.count)),
             QString::fromStdString(design.node->accelerator->name), utf8(name(design.precision)),
             batchText(design.batch), percent(design.share), QString::fromStdString(design.region->name));
}

QStringList missedTexts(const DesignSurvey& survey) {
    const std::array reasons{Words::tr("%1 exceed the memory"), Words::tr("%1 do not carry the load"),
                             Words::tr("%1 are too slow"), Words::tr("%1 cost too much"),
                             Words::tr("%1 emit too much")};
    QStringList told;
    for (std::size_t i = 0; i < reasons.size(); ++i)
        if (survey.missed[i] > 0) told << reasons[i].arg(countText(survey.missed[i]));
    return told;
}

ScenePicture layOutDesigns(const DesignsView& view, const QSizeF& size, const Theme& theme) {
    return Builder(view, size, theme).build();
}

} // namespace mlsys::ui
