#pragma once

#include <QWidget>

#include <algorithm>

namespace mlsys::ui {

/// One named number.
struct NumberRow {
    QString label;
    QString value;
    QString unit{};
    bool quiet = false; ///< a value that does not count, such as the speed of something that does not fit
    friend bool operator==(const NumberRow&, const NumberRow&) = default;
};

/// Named numbers in rows, values bold and units muted; flows into columns where it is wide and leaves out the last
/// rows where it is low.
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

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Widths {
        double label = 0, value = 0, unit = 0, all = 0;

        Widths widest(const Widths& b) const {
            return {std::max(label, b.label), std::max(value, b.value), std::max(unit, b.unit), std::max(all, b.all)};
        }
    };
    Widths measured() const;
    int columns(int width) const;
    int rowHeight() const;

    QList<NumberRow> m_rows;
    Widths m_widths; ///< of the widest values seen with these labels, so that a moving slider moves no column
};

} // namespace mlsys::ui
