#include "plot/cost_painter.h"

#include "plot/cost_text.h"
#include "plot/marks.h"
#include "plot/pattern.h"
#include "plot/plot_text.h"
#include "plot/plot_widget.h"
#include "plot/ticks.h"
#include "theme/contrast.h"
#include "theme/text_cache.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace mlsys::ui {

namespace {

constexpr int kLeft = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip;
constexpr int kRight = Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip;
constexpr int kCentred = Qt::AlignCenter | Qt::TextDontClip;
constexpr int kTicks = 4;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cost)
};

} // namespace

CostPainter::CostPainter(QPainter& painter, const TcoView& view, const CostLayout& layout)
    : m_painter(painter),
      m_view(view),
      m_layout(layout),
      m_font(m_theme.font(TextStyle::Axis)),
      m_bold(m_theme.font(TextStyle::Section)),
      m_note(m_theme.font(TextStyle::Note)) {}

void CostPainter::paint(int cursor) {
    if (m_layout.hasLegend) m_layout.legend().draw(m_painter, {0, 0}, m_theme);
    grid();
    const auto end = m_layout.firstRow + m_layout.rows;
    for (std::size_t i = m_layout.firstRow; i < end; ++i) option(i);
    budget();
    for (std::size_t i = m_layout.firstRow; i < end; ++i) amounts(m_view.bars[i], m_layout.row(i), m_layout.bar(i));
    if (cursor < 0 || cursor >= static_cast<int>(m_layout.rows)) return;
    const QRectF row = m_layout.row(m_layout.firstRow + static_cast<std::size_t>(cursor));
    drawFrame(m_painter, row.adjusted(2, 2, -2, -2), m_theme.px(2),
              {m_theme.color(Role::Accent), m_theme.color(Role::Panel)});
}

void CostPainter::grid() {
    if (m_layout.ticks.isEmpty()) return;
    const int wanted = std::clamp(static_cast<int>(m_layout.chart.width() / m_theme.px(70)), 1, kTicks);
    for (double tick : linearTicks(m_layout.highest, wanted)) {
        const double x = m_layout.x(Money<>::fromBase(tick));
        m_painter.setPen(QPen(m_theme.color(Role::Grid), 1));
        m_painter.drawLine(QPointF(x, m_layout.chart.top()), QPointF(x, m_layout.chart.bottom()));
        m_painter.setPen(m_theme.color(Role::Muted));
        drawTextLine(m_painter, QRectF(x, m_layout.ticks.top(), 0, m_layout.ticks.height()), kCentred,
                     axisNumber(tick));
    }
    if (m_layout.title.isEmpty()) return;
    drawTextLine(m_painter,
                 QRectF(m_layout.chart.left(), m_layout.title.top(), m_layout.chart.width(), m_layout.title.height()),
                 kCentred, Words::tr("USD over %1").arg(durationText(m_view.duration)));
}

void CostPainter::option(std::size_t index) {
    const auto& bar = m_view.bars[index];
    const QRectF row = m_layout.row(index);
    if (bar.selected) m_painter.fillRect(row.adjusted(0, 1, 0, -1), m_theme.color(Role::Hover));
    m_painter.setFont(bar.selected ? m_bold : m_font);
    m_painter.setPen(m_theme.color(Role::Text));
    const QRectF name(row.left() + m_theme.px(4), row.top(), m_layout.nameWidth - m_theme.px(8), row.height());
    drawTextLine(m_painter, name, kLeft,
                 elidedTo(name.width(), m_painter.font(), optionName(m_view, bar, m_layout.shortTexts)));

    const QRectF whole = m_layout.bar(index);
    const QList<BarPart> parts = costParts(bar);
    const QList<QRectF> boxes = stack(whole, parts, m_layout.highest);
    for (qsizetype i = 0; i < parts.size(); ++i) fillAs(m_painter, boxes[i], parts[i].style, m_theme);
    QRectF hardware = boxes[0];
    if (bar.overBudget) hardware.setRight(std::min(hardware.right(), m_layout.x(m_view.budget)));
    if (textSize(m_font, parts[0].value).width() + m_theme.px(8) < hardware.width() &&
        whole.height() >= textSize(m_font, {}).height()) {
        m_painter.setFont(m_font);
        m_painter.setPen(blackOrWhiteOn(m_theme.color(parts[0].style.role)));
        drawTextLine(m_painter, hardware, kCentred, parts[0].value);
    }
    if (bar.overBudget) overshoot(bar, whole);
}

void CostPainter::overshoot(const TcoView::Bar& bar, QRectF box) {
    const double from = m_layout.x(m_view.budget);
    box.setRight(m_layout.x(bar.total));
    box.setLeft(std::max(from, box.left()));
    QColor veil = m_theme.color(Role::Panel);
    veil.setAlphaF(0.5F);
    m_painter.fillRect(box, veil);
    drawPattern(m_painter, box, Fill::Hatched, QPen(m_theme.color(Role::Limit), m_theme.px(1)));
    m_painter.setPen(QPen(m_theme.color(Role::Limit), 1));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
}

void CostPainter::budget() {
    const double x = m_layout.budgetInside ? m_layout.x(m_view.budget) : m_layout.chart.right();
    if (m_layout.budgetInside) {
        QPen pen(m_theme.color(Role::Limit), m_theme.px(1.5));
        pen.setDashPattern({5, 3});
        m_painter.setPen(pen);
        m_painter.drawLine(QPointF(x, m_layout.chart.top()), QPointF(x, m_layout.chart.bottom()));
    }
    if (m_layout.header.isEmpty()) return;
    const QString says = Words::tr("budget %1").arg(roundMoney(m_view.budget)) +
                         (m_layout.budgetInside ? QString() : QStringLiteral(" →"));
    const double width = textSize(m_bold, says).width(), whole = m_layout.header.width();
    const double left = std::clamp(x - width / 2, 0.0, std::max(0.0, whole - width));
    m_painter.setFont(m_bold);
    m_painter.setPen(m_theme.textColor(Role::Limit));
    drawTextLine(m_painter, QRectF(left, m_layout.header.top(), width, m_layout.header.height()), kLeft, says);
    m_painter.setFont(m_font);
    m_painter.setPen(m_theme.color(Role::Muted));
    const QString prices = firstThatFits(m_font, tokenPriceHeaders(), whole - left - width - m_theme.px(18));
    if (m_layout.hasPrices) drawTextLine(m_painter, m_layout.header.adjusted(0, 0, -m_theme.px(6), 0), kRight, prices);
}

void CostPainter::amounts(const TcoView::Bar& bar, const QRectF& row, const QRectF& box) {
    if (m_layout.hasTotals) total(bar, box);
    if (m_layout.hasPrices) {
        const QRectF price(row.left(), box.top(), row.width() - m_theme.px(6), box.height());
        m_painter.setFont(bar.usdPerMillionTokens ? m_bold : m_font);
        m_painter.setPen(bar.fits ? m_theme.color(Role::Text) : m_theme.textColor(Role::Limit));
        drawTextLine(m_painter, price, kRight, tokenPrice(bar));
    }
    note(bar, row, box);
}

void CostPainter::total(const TcoView::Bar& bar, const QRectF& box) {
    const QString says = totalText(bar, m_layout.shortTexts);
    const QSizeF size = textSize(m_bold, says);
    const QRectF label({m_layout.x(bar.total) + m_theme.px(6), box.center().y() - size.height() / 2}, size);
    // The budget line runs behind the text, not through it.
    m_painter.fillRect(label.adjusted(-m_theme.px(2), 0, m_theme.px(2), 0),
                       m_theme.color(bar.selected ? Role::Hover : Role::Panel));
    m_painter.setFont(m_bold);
    m_painter.setPen(m_theme.color(Role::Text));
    drawTextLine(m_painter, label, kLeft, says);
}

void CostPainter::note(const TcoView::Bar& bar, const QRectF& row, const QRectF& box) {
    const QString over = overBudget(m_view, bar), price = assumedPrice(m_view, bar);
    const double line = textSize(m_note, {}).height();
    if (row.bottom() - box.bottom() < line + m_theme.px(1)) return;
    const QString says = over.isEmpty() || price.isEmpty() ? over + price : over + QStringLiteral("; ") + price;
    const QStringList wordings{says, over.isEmpty() ? price : over};
    m_painter.setFont(m_note);
    m_painter.setPen(over.isEmpty() ? m_theme.color(Role::Muted) : m_theme.textColor(Role::Limit));
    const double right = row.right() - m_theme.px(4);
    const QString fitting = firstThatFits(m_note, wordings, right - box.left());
    const double wanted = over.isEmpty() ? box.left() : m_layout.x(m_view.budget) + m_theme.px(5);
    const double width = textSize(m_note, fitting).width(), left = std::min(wanted, right - width);
    const QRectF place(left, box.bottom() + m_theme.px(1), width, line);
    m_painter.fillRect(place, m_theme.color(bar.selected ? Role::Hover : Role::Panel));
    drawTextLine(m_painter, place, kLeft, fitting);
}

} // namespace mlsys::ui
