#include "plot/walls_layout.h"

#include "plot/plot_text.h"
#include "plot/walls_text.h"

#include <algorithm>
#include <cmath>

namespace mlsys::ui {

namespace {

constexpr int kDomains = static_cast<int>(std::size(kWallDomainNames)), kMostColumns = 4;
constexpr double kLargestStretch = 1.3;

double lineOf(TextStyle style, const Theme& theme) {
    return textSize(theme.font(style), {}).height();
}

int domainOf(const Wall& wall) {
    return static_cast<int>(wall.info->domain);
}

/// Splits blocks into at most `columns` runs so that the highest run is as low as it can be; the run of each block.
QList<int> balanced(const QList<double>& heights, int columns) {
    const auto runsWithin = [&](double limit) {
        QList<int> run;
        int column = 0;
        double filled = 0;
        for (const double height : heights) {
            if (filled > 0 && filled + height > limit + 1e-6) {
                ++column;
                filled = 0;
            }
            filled += height;
            run.append(column);
        }
        return run;
    };
    // The lowest limit is the height of some run of consecutive blocks.
    QList<double> limits;
    for (qsizetype from = 0; from < heights.size(); ++from) {
        double sum = 0;
        for (qsizetype to = from; to < heights.size(); ++to) limits.append(sum += heights[to]);
    }
    std::ranges::sort(limits);
    const double tallest = *std::ranges::max_element(heights);
    for (const double limit : limits)
        if (limit >= tallest && runsWithin(limit).last() < columns) return runsWithin(limit);
    return runsWithin(limits.last());
}

} // namespace

WallsLayout::WallsLayout(const WallsView& view, const QSizeF& size, int detailLines, const Theme& theme)
    : m_widths(measure(view, theme)), m_gap(theme.px(20)) {
    numberWidth = m_widths.number;
    pressureWidth = m_widths.pressure;
    m_headerHeight = headerHeight(theme);
    QRectF board(QPointF(), size);
    const double line = lineOf(TextStyle::Axis, theme);
    const double wanted = detailLines > 0 ? detailLines * (line + theme.px(3)) + theme.px(16) : 0;
    if (wanted > 0 && wanted < size.height() / 3) {
        detail = QRectF(0, size.height() - wanted, size.width(), wanted);
        board.setBottom(detail.top() - theme.px(8));
    }
    const double foot = line + theme.px(6);
    QRectF withLegend = board;
    withLegend.setBottom(board.bottom() - foot);
    static constexpr Form kForms[] = {{WallRow::Full, true, true},     {WallRow::Medium, true, true},
                                      {WallRow::Compact, true, true},  {WallRow::Compact, true, false},
                                      {WallRow::Compact, false, true}, {WallRow::Compact, false, false}};
    for (const Form& form : kForms) {
        if (arrange(view, withLegend, form, theme)) {
            legend = QRectF(0, withLegend.bottom(), size.width(), foot);
            return;
        }
        if (form.row == WallRow::Compact && arrange(view, board, form, theme)) return;
    }
    const bool tells = withLegend.height() > 3 * rowHeight(WallRow::Compact, theme);
    if (tells) legend = QRectF(0, withLegend.bottom(), size.width(), foot);
    arrangeSome(view, tells ? withLegend : board, m_widths, theme);
}

WallsLayout::Widths WallsLayout::measure(const WallsView& view, const Theme& theme) const {
    const QFont bold = theme.font(TextStyle::Strong), font = theme.font(TextStyle::Axis);
    const double gap = theme.px(12);
    Widths widths{};
    const auto widen = [](double& width, double needed) { width = std::max(width, needed); };
    for (const QString& usual : {QStringLiteral("100\u202F%"), QStringLiteral("<\u202F0.1\u202F%")})
        widen(widths.pressure, textSize(bold, usual).width());
    for (const Wall& wall : view.walls) {
        const double name = textSize(bold, wallName(*wall.info)).width();
        const double told = name + gap + textSize(bold, wallValue(wall)).width();
        widen(widths.number, textSize(font, QString::number(wall.info->number)).width());
        widen(widths.name, name);
        widen(widths.told, told);
        widen(widths.labelled, told + gap + textSize(font, wallLabel(*wall.info)).width());
        widen(widths.statement, textSize(font, wallStatement(*wall.info)).width());
        widen(widths.pressure, textSize(bold, pressureText(wall)).width());
        if (!wall.pressure) widen(widths.reason, textSize(font, pressureMeaning(wall)).width());
    }
    return widths;
}

double WallsLayout::rowHeight(WallRow form, const Theme& theme) const {
    const double strong = lineOf(TextStyle::Strong, theme), axis = lineOf(TextStyle::Axis, theme);
    switch (form) {
    case WallRow::Full: return 2 * strong + 2 * axis + theme.px(14);
    case WallRow::Medium: return 2 * strong + theme.px(8);
    case WallRow::Compact: break;
    }
    return strong + theme.px(8);
}

double WallsLayout::headerHeight(const Theme& theme) const {
    return lineOf(TextStyle::Section, theme) + theme.px(6);
}

double WallsLayout::narrowest(const Form& form, const Widths& widths, const Theme& theme) const {
    const double mark = theme.px(32) + widths.number;
    const double barred = widths.pressure + theme.px(100);
    switch (form.row) {
    case WallRow::Full: return mark + std::max({widths.labelled, barred, widths.statement});
    case WallRow::Medium: return mark + std::max({widths.told, barred, widths.reason});
    case WallRow::Compact: break;
    }
    return mark + (form.values ? widths.told : widths.name);
}

bool WallsLayout::arrange(const WallsView& view, const QRectF& board, const Form& form, const Theme& theme) {
    const double natural = rowHeight(form.row, theme), header = form.headers ? m_headerHeight : 0;
    const double least = narrowest(form, m_widths, theme);
    const int most = std::min(kMostColumns, static_cast<int>((board.width() + m_gap) / (least + m_gap)));
    QList<double> heights(kDomains, header);
    for (const Wall& wall : view.walls) heights[domainOf(wall)] += natural;
    for (int columns = 1; columns <= most; ++columns) {
        const QList<int> columnOf = balanced(heights, columns);
        QList<double> filled(columns, 0);
        for (int d = 0; d < kDomains; ++d) filled[columnOf[d]] += heights[d];
        const double highest = *std::ranges::max_element(filled);
        if (highest > board.height()) continue;
        m_rowHeight = natural * std::min(kLargestStretch, board.height() / highest);
        if (header > 0) m_headerHeight = header * std::min(kLargestStretch, board.height() / highest);
        row = form.row;
        hasValues = form.values;
        place(view, columnOf, board, form);
        return true;
    }
    return false;
}

void WallsLayout::place(const WallsView& view, const QList<int>& columnOfDomain, const QRectF& board,
                        const Form& form) {
    const int columns = columnOfDomain.last() + 1;
    const double width = (board.width() - (columns - 1) * m_gap) / columns;
    QList<double> top(columns, board.top());
    int domain = -1;
    for (std::size_t i = 0; i < view.walls.size(); ++i) {
        const int column = columnOfDomain[domainOf(view.walls[i])];
        const double left = board.left() + column * (width + m_gap);
        if (domainOf(view.walls[i]) != domain && form.headers) {
            headers.append({view.walls[i].info->domain, {left, top[column], width, m_headerHeight}});
            top[column] += m_headerHeight;
        }
        domain = domainOf(view.walls[i]);
        cells.append({i, {left, top[column], width, m_rowHeight}, column});
        top[column] += m_rowHeight;
    }
}

void WallsLayout::arrangeSome(const WallsView& view, const QRectF& board, const Widths& widths, const Theme& theme) {
    const double least = narrowest({WallRow::Compact, false, false}, widths, theme);
    const int columns = std::max(1, static_cast<int>((board.width() + m_gap) / (least + m_gap)));
    const double natural = rowHeight(WallRow::Compact, theme);
    const int rows = std::max(1, static_cast<int>(board.height() / natural));
    row = WallRow::Compact;
    hasValues = false;
    QList<std::size_t> kept;
    for (std::size_t i = 0; i < view.walls.size(); ++i) kept.append(i);
    const auto urgency = [&](std::size_t i) {
        const Wall& wall = view.walls[i];
        return std::pair(wall.binding, wall.pressure ? *wall.pressure / wall.info->threshold() : -1.0);
    };
    std::ranges::stable_sort(kept, std::greater{}, urgency);
    kept.resize(std::min<qsizetype>(kept.size(), rows * columns));
    std::ranges::sort(kept);
    const double width = (board.width() - (columns - 1) * m_gap) / columns;
    m_rowHeight = std::min(natural * kLargestStretch, board.height() / rows);
    for (int k = 0; k < kept.size(); ++k) {
        const int column = k / rows;
        cells.append(
            {kept[k],
             {board.left() + column * (width + m_gap), board.top() + (k % rows) * m_rowHeight, width, m_rowHeight},
             column});
    }
}

int WallsLayout::cellAt(const QPointF& at) const {
    for (int i = 0; i < cells.size(); ++i)
        if (cells[i].area.contains(at)) return i;
    return -1;
}

} // namespace mlsys::ui
