#pragma once

#include "figure/figure_options.h"

#include <QWidget>

namespace mlsys::ui {

/// A line for every figure option, made from the table of options.
class FigureForm : public QWidget {
    Q_OBJECT
public:
    explicit FigureForm(const FigureOptions& options, QWidget* parent = nullptr);

    /// What the lines say; lines that say nothing legal keep what they last said.
    const FigureOptions& options() const { return m_options; }
    /// What is wrong with the first line that is not legal; empty where all are.
    QString problem() const;

signals:
    void changed();

private:
    QWidget* lineFor(qsizetype index);
    void take(qsizetype index, const QString& text);

    FigureOptions m_options;
    QStringList m_problems; ///< of each option
};

} // namespace mlsys::ui
