#include "plot/evidence_painter.h"

#include "language/language.h"
#include "plot/pattern.h"
#include "plot/plot_text.h"
#include "plot/plot_widget.h"
#include "plot/scene.h"
#include "theme/text_cache.h"

#include <QCoreApplication>
#include <QPainter>

namespace mlsys::ui {

namespace {

constexpr int kLeft = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip;
constexpr int kRight = Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip;
constexpr int kCentred = Qt::AlignCenter | Qt::TextDontClip;
constexpr double kBand = 0.25;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

SceneMark markOf(std::size_t area, const QPointF& at, const Theme& theme) {
    const Style style = seriesStyle(area);
    QColor fill = theme.color(style.role);
    fill.setAlphaF(0.35F);
    return {at, style.marker, double(theme.px(3)), fill, QPen(theme.color(style.role), theme.px(1))};
}

/// An error as a percentage, and as a factor where it is many times what was measured.
QString errorText(double share) {
    constexpr double kMany = 10;
    return share < kMany ? percent(share) : Words::tr("%1 ×").arg(shortNumber(share + 1, 2));
}

QString sideName(bool refined) {
    return refined ? Words::tr("Refined") : Words::tr("Tutorial");
}

} // namespace

EvidencePainter::EvidencePainter(QPainter& painter, const EvidenceView& view, const EvidenceLayout& layout)
    : m_painter(painter),
      m_view(view),
      m_layout(layout),
      m_font(m_theme.font(TextStyle::Axis)),
      m_strong(m_theme.font(TextStyle::Strong)) {}

void EvidencePainter::paint(const std::optional<std::size_t>& nearest) {
    for (const auto& side : m_layout.sides) {
        frame(side);
        bands(side);
        points(side);
        if (!side.histogram.isEmpty()) histogram(side);
        if (nearest) name(side, m_view.points[*nearest]);
    }
    if (!m_layout.table.isEmpty()) table();
}

void EvidencePainter::frame(const EvidenceLayout::Side& side) {
    const double line = textSize(m_font, {}).height(), space = m_theme.px(4);
    m_painter.setFont(m_font);
    for (qsizetype i = 0; i < m_layout.ticks.size(); ++i) {
        const double tick = m_layout.ticks[i];
        const QPointF at = m_layout.at(side, tick, tick);
        m_painter.setPen(QPen(m_theme.color(Role::Grid), 1));
        m_painter.drawLine(QPointF(side.plot.left(), at.y()), QPointF(side.plot.right(), at.y()));
        m_painter.drawLine(QPointF(at.x(), side.plot.top()), QPointF(at.x(), side.plot.bottom()));
        m_painter.setPen(m_theme.color(Role::Muted));
        // Half a line at the top belongs to the title.
        if (i % m_layout.strideUp == 0 && at.y() - line / 2 >= side.title.bottom())
            drawTextLine(m_painter, QRectF(side.plot.left() - space, at.y(), 0, 0), kRight, axisNumber(tick));
        const double half = textSize(m_font, axisNumber(tick)).width() / 2;
        if (i % m_layout.strideAcross == 0 && at.x() + half <= side.title.right() && at.x() - half >= side.title.left())
            drawTextLine(m_painter, QRectF(at.x(), side.plot.bottom() + space, 0, line), kCentred, axisNumber(tick));
    }
    const QString under = firstThatFits(m_font,
                                        {Words::tr("measured, in the unit of each metric · dashed: ±25 %"),
                                         Words::tr("measured · dashed: ±25 %"), Words::tr("measured")},
                                        side.plot.width());
    drawTextLine(m_painter, QRectF(side.plot.left(), side.plot.bottom() + space + line, side.plot.width(), line),
                 kCentred, under);
    const bool isPresent = side.refined == m_view.refined;
    m_painter.setFont(m_strong);
    m_painter.setPen(m_theme.color(isPresent ? Role::Text : Role::Muted));
    const QString name = sideName(side.refined);
    drawTextLine(m_painter, side.title, kLeft, name);
    m_painter.setFont(m_font);
    m_painter.setPen(m_theme.color(Role::Muted));
    const double after = textSize(m_strong, name).width() + m_theme.px(8);
    drawTextLine(m_painter, side.title.adjusted(after, 0, 0, 0), kLeft, Words::tr("predicted"));
}

void EvidencePainter::bands(const EvidenceLayout::Side& side) {
    const auto line = [&](double factor, const QPen& pen) {
        const double from = m_layout.range.low / std::min(factor, 1.), to = m_layout.range.high / std::max(factor, 1.);
        m_painter.setPen(pen);
        m_painter.drawLine(m_layout.at(side, from, from * factor), m_layout.at(side, to, to * factor));
    };
    line(1, linePen(m_theme.color(Role::Text), m_theme.px(1.5)));
    for (const double factor : {1 - kBand, 1 + kBand})
        line(factor, linePen(m_theme.color(Role::ControlLine), m_theme.px(1), Dash::Short));
}

void EvidencePainter::points(const EvidenceLayout::Side& side) {
    for (const EvidenceView::Point& point : m_view.points)
        if (const auto& predicted = EvidenceLayout::predicted(point, side))
            paintMark(m_painter, markOf(point.area, m_layout.at(side, point.measured, *predicted), m_theme));
}

/// Counts of points by predicted over measured value, stacked by area.
void EvidencePainter::histogram(const EvidenceLayout::Side& side) {
    const QRectF& box = side.histogram;
    const std::vector<ResidualBin> bins = residualBins(m_view, side.refined);
    std::size_t most = 1;
    for (const ResidualBin& bin : bins) most = std::max(most, bin.count());
    const double width = box.width() / double(bins.size()), line = textSize(m_font, {}).height();
    for (std::size_t i = 0; i < bins.size(); ++i) {
        double top = box.bottom();
        for (std::size_t area = 0; area < bins[i].counts.size(); ++area) {
            const double height = box.height() * double(bins[i].counts[area]) / double(most);
            top -= height;
            const QRectF bar(box.left() + double(i) * width + 1, top, width - 1, height);
            if (height > 0) fillAs(m_painter, bar, seriesStyle(area), m_theme);
        }
    }
    m_painter.setPen(QPen(m_theme.color(Role::ControlLine), m_theme.px(1)));
    m_painter.drawLine(box.bottomLeft(), box.bottomRight());
    const double centre = box.center().x();
    m_painter.drawLine(QPointF(centre, box.top()), QPointF(centre, box.bottom()));
    m_painter.setFont(m_font);
    m_painter.setPen(m_theme.color(Role::Muted));
    drawTextLine(m_painter, QRectF(box.left() - m_theme.px(4), box.top(), 0, 0), kRight, QString::number(most));
    const QStringList ticks{QStringLiteral("≤ ¼"), QStringLiteral("½"), QStringLiteral("1"), QStringLiteral("2"),
                            QStringLiteral("≥ 4")};
    for (qsizetype i = 0; i < ticks.size(); ++i) {
        const double half = textSize(m_font, ticks[i]).width() / 2;
        const double x = std::clamp(box.left() + box.width() * double(i) / double(ticks.size() - 1), box.left() + half,
                                    box.right() - half);
        drawTextLine(m_painter, QRectF(x, box.bottom() + m_theme.px(2), 0, line), kCentred, ticks[i]);
    }
    const QString under = firstThatFits(
        m_font, {Words::tr("predicted ÷ measured, measurements by area"), Words::tr("predicted ÷ measured")},
        box.width());
    drawTextLine(m_painter, QRectF(box.left(), box.bottom() + m_theme.px(2) + line, box.width(), line), kCentred,
                 under);
}

/// A ring around the measurement nearest to the scenario, and what it is.
void EvidencePainter::name(const EvidenceLayout::Side& side, const EvidenceView::Point& point) {
    const auto& predicted = EvidenceLayout::predicted(point, side);
    if (!predicted) return;
    const QPointF at = m_layout.at(side, point.measured, *predicted);
    const double radius = m_theme.px(8);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_theme.color(Role::Accent), m_theme.px(2.5)));
    m_painter.drawEllipse(at, radius, radius);
    const QString words = elidedTo(side.plot.width() - m_theme.px(8), m_font, Words::tr("nearest to the scenario"));
    const QSizeF size = textSize(m_font, words);
    const bool isLeft = at.x() > side.plot.center().x();
    // Off the diagonal: above it on the left half, below it on the right.
    const double x = isLeft ? at.x() - radius - size.width() - m_theme.px(4) : at.x() + radius + m_theme.px(4);
    const double y = isLeft ? at.y() - radius - size.height() : at.y() + radius;
    QRectF box(QPointF(x, y), size);
    box.moveLeft(std::clamp(box.left(), side.plot.left(), side.plot.right() - size.width()));
    box.moveTop(std::clamp(box.top(), side.plot.top(), side.plot.bottom() - size.height()));
    m_painter.fillRect(box.adjusted(-2, 0, 2, 0), m_theme.color(Role::Panel));
    m_painter.setFont(m_font);
    m_painter.setPen(m_theme.textColor(Role::Accent));
    drawTextLine(m_painter, box, kLeft, words);
}

void EvidencePainter::cell(const QRectF& area, const QString& text, bool strong) {
    m_painter.setPen(m_theme.color(strong ? Role::Text : Role::Muted));
    drawTextLine(m_painter, area, kRight, text);
}

void EvidencePainter::table() {
    const QRectF& box = m_layout.table;
    const double first = box.left() + m_layout.nameWidth + m_layout.countWidth;
    m_painter.setFont(m_font);
    cell({box.left() + m_layout.nameWidth, box.top() + m_layout.rowHeight, m_layout.countWidth, m_layout.rowHeight},
         Words::tr("rows"), false);
    for (int side = 0; side < 2; ++side) {
        const double left = first + 2 * side * m_layout.errorWidth;
        const bool isPresent = (side == 1) == m_view.refined;
        cell({left, box.top(), 2 * m_layout.errorWidth, m_layout.rowHeight}, sideName(side == 1), isPresent);
        cell({left, box.top() + m_layout.rowHeight, m_layout.errorWidth, m_layout.rowHeight}, Words::tr("median"),
             false);
        cell({left + m_layout.errorWidth, box.top() + m_layout.rowHeight, m_layout.errorWidth, m_layout.rowHeight},
             Words::tr("90 %"), false);
    }
    for (std::size_t i = 0; i < m_view.areas.size(); ++i) row(i);
}

void EvidencePainter::row(std::size_t index) {
    const EvidenceView::Area& area = m_view.areas[index];
    const QRectF& box = m_layout.table;
    const QRectF line(box.left(), box.top() + double(2 + index) * m_layout.rowHeight, box.width(), m_layout.rowHeight);
    m_painter.setPen(QPen(m_theme.color(Role::Grid), 1));
    m_painter.drawLine(line.topLeft(), line.topRight());
    paintMark(m_painter, markOf(index, {line.left() + m_theme.px(8), line.center().y()}, m_theme));
    m_painter.setFont(m_font);
    m_painter.setPen(m_theme.color(area.rows > 0 ? Role::Text : Role::Muted));
    drawTextLine(m_painter, line.adjusted(m_theme.px(20), 0, 0, 0), kLeft, translated(area.title));
    const std::size_t mapped = m_view.refined ? area.refined.mapped : area.tutorial.mapped;
    const QString count =
        mapped == area.rows ? QString::number(area.rows) : QString("%1/%2").arg(mapped).arg(area.rows);
    QRectF at(line.left() + m_layout.nameWidth, line.top(), m_layout.countWidth, line.height());
    cell(at, count, false);
    at = {at.right(), line.top(), m_layout.errorWidth, line.height()};
    for (const bool refined : {false, true}) {
        const EvidenceView::Errors& errors = refined ? area.refined : area.tutorial;
        for (const double share : {errors.median, errors.p90}) {
            cell(at, errors.mapped > 0 ? errorText(share) : QStringLiteral("–"), refined == m_view.refined);
            at.translate(m_layout.errorWidth, 0);
        }
    }
}

} // namespace mlsys::ui
