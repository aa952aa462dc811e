#include "plot/walls_painter.h"

#include "plot/marks.h"
#include "plot/pattern.h"
#include "plot/plot_text.h"
#include "plot/scene.h"
#include "plot/walls_text.h"
#include "theme/text_cache.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace mlsys::ui {

namespace {

constexpr int kLeft = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip;
constexpr int kRight = Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip;
// All thresholds lie on one line, so that whatever crosses it binds.
constexpr double kThresholdAt = 2. / 3;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Walls)
};

} // namespace

WallsPainter::WallsPainter(QPainter& painter, const WallsView& view, const WallsLayout& layout,
                           const WallDetail& detail)
    : m_painter(painter),
      m_view(view),
      m_layout(layout),
      m_detail(detail),
      m_font(m_theme.font(TextStyle::Axis)),
      m_strong(m_theme.font(TextStyle::Strong)),
      m_indent(m_theme.px(24) + layout.numberWidth) {}

void WallsPainter::paint(int cursor) {
    for (const auto& each : m_layout.headers) header(each);
    for (const auto& each : m_layout.cells) cell(each);
    if (!m_layout.legend.isEmpty()) legend();
    if (!m_layout.detail.isEmpty()) detail();
    if (cursor < 0 || cursor >= m_layout.cells.size()) return;
    drawFrame(m_painter, m_layout.cells[cursor].area.adjusted(2, 2, -2, -2), m_theme.px(2),
              {m_theme.color(Role::Accent), m_theme.color(Role::Panel)});
}

void WallsPainter::header(const WallsLayout::Header& header) {
    m_painter.setFont(m_theme.font(TextStyle::Section));
    m_painter.setPen(m_theme.color(Role::Muted));
    const QString words = domainName(header.domain);
    const QRectF text = header.area.adjusted(m_theme.px(4), 0, 0, 0);
    drawTextLine(m_painter, text, kLeft, words);
    const double from = text.left() + textSize(m_painter.font(), words).width() + m_theme.px(8);
    m_painter.setPen(QPen(m_theme.color(Role::Grid), 1));
    m_painter.drawLine(QPointF(from, header.area.center().y()), QPointF(header.area.right(), header.area.center().y()));
}

void WallsPainter::cell(const WallsLayout::Cell& cell) {
    const Wall& wall = m_view.walls[cell.wall];
    if (wall.info->number == m_detail.number)
        m_painter.fillRect(cell.area.adjusted(0, 1, 0, -1), m_theme.color(Role::Hover));
    const CellLines lines = linesOf(cell);
    mark(wall, {lines.name.left() + m_theme.px(6), lines.name.center().y()});
    name(wall, lines.name);
    if (wall.pressure) track(wall, lines.track);
    if (m_layout.row == WallRow::Compact) return;
    pressure(wall, lines.pressure);
    if (m_layout.row != WallRow::Full) return;
    remark(wallStatement(*wall.info), lines.statement);
    QStringList told;
    if (wall.pressure) told.append(pressureMeaning(wall));
    if (!wall.notes.empty()) told.append(wallNotes(wall));
    remark(told.join(QStringLiteral("; ")), lines.remark);
}

WallsPainter::CellLines WallsPainter::linesOf(const WallsLayout::Cell& cell) const {
    const double strong = textSize(m_strong, {}).height(), axis = textSize(m_font, {}).height();
    const bool full = m_layout.row == WallRow::Full, compact = m_layout.row == WallRow::Compact;
    const double used = compact ? strong + m_theme.px(4) : 2 * strong + (full ? 2 * axis : 0);
    const QRectF inner = cell.area.adjusted(m_theme.px(4), 0, -m_theme.px(4), 0);
    const QRectF texts = inner.adjusted(m_indent, 0, 0, 0);
    double top = cell.area.center().y() - used / 2;
    const auto next = [&](const QRectF& over, double height) {
        const QRectF line(over.left(), top, over.width(), height);
        top += height;
        return line;
    };
    CellLines lines;
    lines.name = next(inner, strong);
    if (full) lines.statement = next(texts, axis);
    if (compact) {
        lines.track = next(texts, m_theme.px(4));
        return lines;
    }
    lines.pressure = next(texts, strong);
    const double thickness = m_theme.px(8), beside = m_layout.pressureWidth + m_theme.px(10);
    lines.track = QRectF(texts.left(), lines.pressure.center().y() - thickness / 2, texts.width() - beside, thickness);
    if (full) lines.remark = next(texts, axis);
    return lines;
}

void WallsPainter::paintGhost(const WallsView& pinned) {
    m_painter.setBrush(Qt::NoBrush);
    for (const auto& cell : m_layout.cells) {
        const Wall& wall = pinned.walls[cell.wall];
        if (!wall.pressure || wall.pressure == m_view.walls[cell.wall].pressure) continue;
        m_painter.setPen(ghostPen(m_theme));
        m_painter.drawRect(filled(wall, linesOf(cell).track).adjusted(0, -m_theme.px(2), 0, m_theme.px(2)));
    }
}

void WallsPainter::mark(const Wall& wall, const QPointF& at) {
    const double radius = m_theme.px(4);
    if (wall.binding) {
        const QColor color = m_theme.color(Role::Limit);
        paintMark(m_painter, {at, Marker::Triangle, radius + m_theme.px(1), color, linePen(color, 1)});
    } else if (wall.pressure) {
        paintMark(m_painter,
                  {at, Marker::Circle, radius * 0.8, {}, linePen(m_theme.color(Role::Accent), m_theme.px(1.5))});
    } else {
        m_painter.setPen(linePen(m_theme.color(Role::ControlLine), m_theme.px(1.5)));
        m_painter.drawLine(at - QPointF(radius * 0.8, 0), at + QPointF(radius * 0.8, 0));
    }
}

void WallsPainter::name(const Wall& wall, const QRectF& line) {
    m_painter.setFont(m_font);
    m_painter.setPen(m_theme.color(Role::Muted));
    const double numbersEnd = line.left() + m_indent - m_theme.px(6);
    drawTextLine(m_painter, QRectF(line.left(), line.top(), numbersEnd - line.left(), line.height()), kRight,
                 QString::number(wall.info->number));
    m_painter.setFont(m_strong);
    m_painter.setPen(wall.binding ? m_theme.textColor(Role::Limit) : m_theme.color(Role::Text));
    const QString words = wallName(*wall.info), value = m_layout.hasValues ? wallValue(wall) : QString();
    drawTextLine(m_painter, line.adjusted(m_indent, 0, 0, 0), kLeft,
                 elidedTo(line.width() - m_indent, m_strong, words));
    if (value.isEmpty()) return;
    m_painter.setPen(wall.number ? m_theme.color(Role::Text) : m_theme.color(Role::Muted));
    drawTextLine(m_painter, line, kRight, value);
    const double nameEnd = line.left() + m_indent + textSize(m_strong, words).width() + m_theme.px(10);
    const double valueStart = line.right() - textSize(m_strong, value).width() - m_theme.px(6);
    const QString label = wallLabel(*wall.info);
    if (m_layout.row == WallRow::Compact || !wall.number || textSize(m_font, label).width() > valueStart - nameEnd)
        return;
    m_painter.setFont(m_font);
    m_painter.setPen(m_theme.color(Role::Muted));
    drawTextLine(m_painter, QRectF(nameEnd, line.top(), valueStart - nameEnd, line.height()), kRight, label);
}

void WallsPainter::pressure(const Wall& wall, const QRectF& line) {
    if (!wall.pressure) {
        remark(pressureMeaning(wall), line);
        return;
    }
    m_painter.setFont(wall.binding ? m_strong : m_font);
    m_painter.setPen(wall.binding ? m_theme.textColor(Role::Limit) : m_theme.color(Role::Muted));
    drawTextLine(m_painter, line, kRight, pressureText(wall));
}

QRectF WallsPainter::filled(const Wall& wall, QRectF track) const {
    track.setWidth(track.width() * std::min(1., *wall.pressure / wall.info->threshold() * kThresholdAt));
    return track;
}

void WallsPainter::track(const Wall& wall, const QRectF& box) {
    m_painter.fillRect(box, m_theme.color(Role::Grid));
    const Style style{wall.binding ? Role::Limit : Role::Accent, Marker::Circle, Dash::Solid,
                      wall.binding ? Fill::Rising : Fill::Solid};
    fillAs(m_painter, filled(wall, box), style, m_theme);
    const double at = box.left() + kThresholdAt * box.width(), reach = m_theme.px(2);
    // A compact track touches the line of text above it.
    const double above = m_layout.row == WallRow::Compact ? 0 : reach;
    m_painter.setPen(linePen(m_theme.color(wall.binding ? Role::Text : Role::Limit), m_theme.px(1.5)));
    m_painter.drawLine(QPointF(at, box.top() - above), QPointF(at, box.bottom() + reach));
}

void WallsPainter::remark(const QString& words, const QRectF& line) {
    m_painter.setFont(m_font);
    m_painter.setPen(m_theme.color(Role::Muted));
    drawTextLine(m_painter, line, kLeft, elidedTo(line.width(), m_font, words));
}

void WallsPainter::legend() {
    const QRectF area = m_layout.legend.adjusted(m_theme.px(4), m_theme.px(4), 0, 0);
    if (const auto absent = static_cast<qsizetype>(m_view.walls.size()) - m_layout.cells.size(); absent > 0) {
        const QStringList says{Words::tr("%1 walls under less pressure stand in the table").arg(absent),
                               Words::tr("%1 more in the table").arg(absent)};
        remark(firstThatFits(m_font, says, area.width()), area);
        return;
    }
    const double radius = m_theme.px(5);
    const QPointF at(area.left() + m_theme.px(6), area.center().y());
    const QColor color = m_theme.color(Role::Limit);
    paintMark(m_painter, {at, Marker::Triangle, radius, color, linePen(color, 1)});
    const QRectF line = area.adjusted(m_theme.px(18), 0, 0, 0);
    remark(firstThatFits(m_font,
                         {Words::tr("binds: beyond the red line, at half of a time or all of a limit. "
                                    "Click a wall for its equation."),
                          Words::tr("binds: more than half of a time, or all of a limit"), Words::tr("binds")},
                         line.width()),
           line);
}

void WallsPainter::detail() {
    const QRectF box = m_layout.detail;
    m_painter.fillRect(box, m_theme.color(Role::Inset));
    m_painter.fillRect(QRectF(box.left(), box.top(), m_theme.px(3), box.height()), m_theme.color(Role::Accent));
    const QFont mono = m_theme.font(TextStyle::Mono);
    const double step = (box.height() - m_theme.px(12)) / double(std::max<qsizetype>(1, m_detail.lines.size()));
    QRectF line(box.left() + m_theme.px(14), box.top() + m_theme.px(6), box.width() - m_theme.px(24), step);
    for (qsizetype i = 0; i < m_detail.lines.size(); ++i) {
        const bool first = i == 0, last = i == m_detail.lines.size() - 1;
        const QFont font = first ? m_theme.font(TextStyle::Section) : last ? m_font : mono;
        m_painter.setFont(font);
        m_painter.setPen(m_theme.color(last ? Role::Muted : Role::Text));
        drawTextLine(m_painter, line, kLeft, elidedTo(line.width(), font, m_detail.lines[i]));
        line.translate(0, step);
    }
}

} // namespace mlsys::ui
