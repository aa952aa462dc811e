#include "plot/tornado_painter.h"

#include "plot/marks.h"
#include "plot/pattern.h"
#include "plot/plot_text.h"
#include "plot/scene.h"
#include "plot/tornado_text.h"
#include "theme/text_cache.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace mlsys::ui {

namespace {

constexpr int kLeft = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip;
constexpr int kRight = Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip;
constexpr int kCentred = Qt::AlignCenter | Qt::TextDontClip;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Tornado)
};

bool isNothing(const SensitivityView::Bar& bar) {
    return changeText(bar.up.change) == changeText(0) && changeText(bar.down.change) == changeText(0);
}

} // namespace

TornadoPainter::TornadoPainter(QPainter& painter, const SensitivityView& view, const TornadoLayout& layout)
    : m_painter(painter),
      m_view(view),
      m_layout(layout),
      m_font(m_theme.font(TextStyle::Axis)),
      m_strong(m_theme.font(TextStyle::Strong)) {}

void TornadoPainter::paint(int cursor) {
    if (!m_layout.header.isEmpty()) header();
    if (m_layout.hasBars) grid();
    for (std::size_t i = 0; i < m_layout.rows; ++i) row(i);
    if (cursor < 0 || cursor >= static_cast<int>(m_layout.rows)) return;
    drawFrame(m_painter, m_layout.row(static_cast<std::size_t>(cursor)).adjusted(2, 2, -2, -2), m_theme.px(2),
              {m_theme.color(Role::Accent), m_theme.color(Role::Panel)});
}

void TornadoPainter::paintGhost(const SensitivityView& pinned) {
    if (!m_layout.hasBars) return;
    m_painter.setBrush(Qt::NoBrush);
    for (std::size_t i = 0; i < m_layout.rows; ++i) {
        const auto before = std::ranges::find(pinned.bars, m_view.bars[i].lever, &SensitivityView::Bar::lever);
        if (before == pinned.bars.end() || before->up.change == m_view.bars[i].up.change) continue;
        const QRectF chart = m_layout.chart;
        const double height = m_theme.px(3);
        m_painter.setPen(ghostPen(m_theme));
        m_painter.drawRect(m_layout.bar(i, before->up.change).adjusted(0, -height, 0, height).intersected(chart));
    }
}

/// The two kinds of bars by their changes, over the line of no change, and the columns of tokens.
void TornadoPainter::header() {
    const QRectF line = m_layout.header;
    const double side = m_theme.px(10), space = m_theme.px(6), after = m_theme.px(14);
    const QString more = perturbationText(m_view.perturbation), less = perturbationText(-m_view.perturbation);
    const double moreWidth = side + space + textSize(m_font, more).width();
    const double width = moreWidth + after + side + space + textSize(m_font, less).width();
    const double last = m_layout.chart.right() - width;
    m_painter.setFont(m_font);
    if (last >= 0) {
        const double left = std::clamp(m_layout.x(0) - moreWidth - after / 2, 0., last);
        const QRectF full(left, line.center().y() - side / 2, side, side);
        const QRectF hollow = full.translated(moreWidth + after, 0);
        fillAs(m_painter, full, {Role::Text, Marker::Square, Dash::Solid, Fill::Solid}, m_theme);
        m_painter.setPen(QPen(m_theme.color(Role::Text), m_theme.px(1.5)));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(hollow.adjusted(1, 1, -1, -1));
        drawTextLine(m_painter, QRectF(full.right() + space, line.top(), 0, line.height()), kLeft, more);
        drawTextLine(m_painter, QRectF(hollow.right() + space, line.top(), 0, line.height()), kLeft, less);
    }
    if (!m_layout.hasTokens) return;
    m_painter.setPen(m_theme.color(Role::Muted));
    drawTextLine(m_painter, line.adjusted(0, 0, -m_layout.tokenWidth - m_theme.px(4), 0), kRight,
                 QStringLiteral("TTFT"));
    drawTextLine(m_painter, line.adjusted(0, 0, -m_theme.px(4), 0), kRight, QStringLiteral("ITL"));
}

void TornadoPainter::grid() {
    const QRectF chart = m_layout.chart;
    const auto upright = [&](double x) {
        if (!m_layout.isStacked) m_painter.drawLine(QPointF(x, chart.top()), QPointF(x, chart.bottom()));
        // Between the names that stand over the bars.
        for (std::size_t i = 0; m_layout.isStacked && i < m_layout.rows; ++i) {
            const QRectF bar = m_layout.bar(i, 0);
            m_painter.drawLine(QPointF(x, bar.top()), QPointF(x, bar.bottom()));
        }
    };
    m_painter.setFont(m_font);
    for (const double tick : m_layout.tickChanges) {
        m_painter.setPen(QPen(m_theme.color(Role::Grid), 1));
        upright(m_layout.x(tick));
        if (m_layout.ticks.isEmpty()) continue;
        m_painter.setPen(m_theme.color(Role::Muted));
        drawTextLine(m_painter, QRectF(m_layout.x(tick), m_layout.ticks.top(), 0, m_layout.ticks.height()), kCentred,
                     tick == 0 ? changeText(0) : perturbationText(100 * tick));
    }
    m_painter.setPen(QPen(m_theme.color(Role::ControlLine), m_theme.px(1.5)));
    upright(m_layout.x(0));
    if (m_layout.title.isEmpty()) return;
    m_painter.setPen(m_theme.color(Role::Muted));
    const QString words =
        firstThatFits(m_font,
                      {Words::tr("← faster · change of the latency of a batch · slower →"),
                       Words::tr("← faster · latency · slower →"), Words::tr("change of the latency")},
                      m_layout.title.width());
    drawTextLine(m_painter, m_layout.title, kCentred, words);
}

void TornadoPainter::row(std::size_t index) {
    const auto& bar = m_view.bars[index];
    const QRectF row = m_layout.row(index);
    name(index);
    if (!m_layout.hasBars || m_layout.isStacked) {
        const QRectF line = m_layout.nameLine(index, textSize(m_strong, {}).height());
        m_painter.setFont(m_strong);
        m_painter.setPen(m_theme.color(isNothing(bar) ? Role::Muted : Role::Text));
        drawTextLine(m_painter, QRectF(row.left(), line.top(), row.width() - m_theme.px(4), line.height()), kRight,
                     changeText(bar.up.change));
    }
    if (!m_layout.hasBars || (isNothing(bar) && m_layout.isStacked)) return;
    if (isNothing(bar)) {
        const double left = m_layout.x(0) + m_theme.px(6);
        m_painter.setFont(m_font);
        m_painter.setPen(m_theme.color(Role::Muted));
        const QString words =
            firstThatFits(m_font, {Words::tr("no effect"), changeText(0)}, m_layout.chart.right() - left);
        drawTextLine(m_painter, QRectF(left, row.top(), 0, row.height()), kLeft, words);
    } else {
        side(index, bar.up.change, true);
        side(index, bar.down.change, false);
    }
    if (m_layout.hasTokens) tokens(bar, row);
}

void TornadoPainter::name(std::size_t index) {
    const auto& bar = m_view.bars[index];
    const bool binding = m_view.binding == bar.lever;
    const double strong = textSize(m_strong, {}).height(), axis = textSize(m_font, {}).height();
    const QRectF whole = m_layout.nameLine(index, strong + (m_layout.hasValues ? axis : 0));
    const QRectF line(whole.left() + m_theme.px(22), whole.top(), m_layout.nameWidth - m_theme.px(28), strong);
    if (binding) {
        const QColor color = m_theme.color(Role::Limit);
        paintMark(m_painter, {{whole.left() + m_theme.px(10), line.center().y()},
                              Marker::Triangle,
                              double(m_theme.px(5)),
                              color,
                              linePen(color, 1)});
    }
    m_painter.setFont(m_strong);
    m_painter.setPen(binding ? m_theme.textColor(Role::Limit) : m_theme.color(Role::Text));
    drawTextLine(m_painter, line, kLeft, elidedTo(line.width(), m_strong, leverName(bar.lever)));
    if (!m_layout.hasValues) return;
    m_painter.setFont(m_font);
    m_painter.setPen(m_theme.color(Role::Muted));
    drawTextLine(m_painter, QRectF(line.left(), line.bottom(), line.width(), axis), kLeft, leverChange(bar));
}

void TornadoPainter::side(std::size_t index, double change, bool up) {
    const Style style = leverStyle(m_view.bars[index].lever);
    const QRectF box = m_layout.bar(index, change);
    if (up) {
        fillAs(m_painter, box, style, m_theme);
    } else {
        m_painter.setPen(QPen(m_theme.color(style.role), m_theme.px(2)));
        m_painter.setBrush(m_theme.color(Role::Panel));
        m_painter.drawRect(box.adjusted(1, 1, -1, -1));
    }
    if (m_layout.isStacked || (!up && !m_layout.hasLesserLabels)) return;
    const QFont font = up ? m_strong : m_font;
    const QString words = changeText(change);
    const bool left = change < 0;
    const double gap = m_theme.px(5), width = textSize(font, words).width();
    const QRectF label(left ? box.left() - gap - width : box.right() + gap, box.top(), width, box.height());
    m_painter.setFont(font);
    m_painter.setPen(m_theme.color(up ? Role::Text : Role::Muted));
    drawTextLine(m_painter, label, kLeft, words);
}

void TornadoPainter::tokens(const SensitivityView::Bar& bar, const QRectF& row) {
    const auto column = [&](double change, double right) {
        const bool nothing = changeText(change) == changeText(0);
        m_painter.setFont(m_font);
        m_painter.setPen(m_theme.color(nothing ? Role::Muted : Role::Text));
        drawTextLine(m_painter, row.adjusted(0, 0, -right - m_theme.px(4), 0), kRight, changeText(change));
    };
    column(*bar.ttft, m_layout.tokenWidth);
    column(*bar.itl, 0);
}

} // namespace mlsys::ui
