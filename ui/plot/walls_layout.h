#pragma once

#include "explore/views/walls_view.h"
#include "theme/theme.h"

#include <QList>
#include <QRectF>

namespace mlsys::ui {

/// How much a wall's row says.
enum class WallRow { Full, Medium, Compact };

/// Where the walls stand: domains in columns, each wall a row. With less room rows say less; where not all rows have
/// room, those under the least pressure go without.
class WallsLayout {
public:
    /// `detailLines` lines of the equation stand below the board where there is room.
    WallsLayout(const WallsView& view, const QSizeF& size, int detailLines, const Theme& theme);

    struct Cell {
        std::size_t wall; ///< in the view
        QRectF area;
        int column;
    };
    struct Header {
        WallDomain domain;
        QRectF area;
    };
    QList<Cell> cells;     ///< in the order of their numbers
    QList<Header> headers; ///< of the domains
    WallRow row = WallRow::Full;
    bool hasValues = true;
    QRectF legend, detail;  ///< empty where there is no room
    double numberWidth = 0; ///< of the widest number
    double pressureWidth = 0;

    /// Index into `cells` of the one under a point, or -1.
    int cellAt(const QPointF& at) const;

private:
    struct Form {
        WallRow row;
        bool headers, values;
    };
    struct Widths {
        double number, name, told, labelled, statement, pressure, reason;
    };
    Widths measure(const WallsView& view, const Theme& theme) const;
    double rowHeight(WallRow form, const Theme& theme) const;
    double headerHeight(const Theme& theme) const;
    double narrowest(const Form& form, const Widths& widths, const Theme& theme) const;
    bool arrange(const WallsView& view, const QRectF& board, const Form& form, const Theme& theme);
    void arrangeSome(const WallsView& view, const QRectF& board, const Widths& widths, const Theme& theme);
    void place(const WallsView& view, const QList<int>& columnOfDomain, const QRectF& board, const Form& form);

    Widths m_widths{};
    double m_rowHeight = 0, m_headerHeight = 0, m_gap = 0;
};

} // namespace mlsys::ui
