#pragma once

#include "scenario/answer.h"

#include <QWidget>

namespace mlsys::ui {

/// One quiet line with a warning sign: the first of several warnings, shortened to the width, all of them as tool tip.
class WarningLine : public QWidget {
    Q_OBJECT
public:
    explicit WarningLine(QWidget* parent = nullptr);

    /// Shows the warnings; without any the line takes no room.
    void show(const std::vector<Warning>& warnings);
    /// All warnings in full, one per line.
    QString text() const { return m_lines.join('\n'); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList m_lines;
};

} // namespace mlsys::ui
