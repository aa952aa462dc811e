#pragma once

#include "units/format.h"

#include <QWidget>

#include <algorithm>

namespace mlsys::ui {

/// One named number.
struct NumberRow {
    QString label{};
    QString value{};
    QString unit{};
    bool quiet = false; ///< a value that does not count, such as the speed of something that does not fit
    QString number{};   ///< id of what explains it, see ShownNumber
    QString trust{};    ///< how far it is to be trusted, small beside the unit
    friend bool operator==(const NumberRow&, const NumberRow&) = default;
};

/// A row with a formatted value as the user reads it; what `rest` says beside label, value and unit stays.
NumberRow numberRow(const QString& label, const Formatted& value, NumberRow rest = {});

/// Named numbers in rows, values bold and units muted; flows into columns where it is wide and leaves out the last
/// rows where it is low. A click, or Enter on a row that the arrow keys reach, asks how that number came about.
class NumberList : public QWidget {
    Q_OBJECT
public:
    explicit NumberList(QWidget* parent = nullptr);

    /// Shows rows, the most important first.
    void setRows(const QList<NumberRow>& rows);
    const QList<NumberRow>& rows() const { return m_rows; }
    /// Number of rows that its present size has room for.
    qsizetype shownRows() const;

    /// Size in one column.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, 0}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    /// Place of a row.
    QRect rowRect(qsizetype row) const;

signals:
    /// How did the number of this id come about?
    void explanationWanted(const QString& number);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Widths {
        double label = 0, value = 0, unit = 0, all = 0;
        double bareUnit = 0; ///< of the units without trust

        Widths widest(const Widths& b) const {
            return {std::max(label, b.label), std::max(value, b.value), std::max(unit, b.unit), std::max(all, b.all),
                    std::max(bareUnit, b.bareUnit)};
        }
    };
    Widths measured() const;
    int columns(int width) const;
    int rowHeight() const;
    /// A place told from the side where lines begin, as it is on screen.
    QRectF visual(QRectF box) const;
    /// Tells in the tool tip what has no room.
    void tellCut();
    void paintRow(QPainter& painter, qsizetype row) const;
    qsizetype rowAt(const QPoint& at) const;
    void setCursorRow(qsizetype row);
    void ask(qsizetype row);

    QList<NumberRow> m_rows;
    qsizetype m_cursor = 0;   ///< row that the keyboard is on
    qsizetype m_hovered = -1; ///< row under the pointer
    Widths m_widths;          ///< of the widest values seen with these labels, so that a moving slider moves no column
};

} // namespace mlsys::ui
