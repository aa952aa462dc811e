#pragma once

#include "figure/figure_subject.h"

#include <QWidget>

namespace mlsys::ui {

/// The page that a figure is painted from: panel or page, and the caption under it. It wears the theme of the figure
/// whatever the screen wears, and must be made, painted and destroyed within a ThemeScope of it.
class FigureSheet : public QWidget {
    Q_OBJECT
public:
    FigureSheet(const FigureSubject& subject, const FigureOptions& options);

    /// The sentences of its panels.
    QString sentence() const;
    /// Paints into an image of the figure's size.
    QImage image();
    /// Paints lines and texts onto a device whose unit is that of the layout.
    void paintOn(QPaintDevice& device);

private:
    QWidget* body(const FigureSubject& subject);
    void settle();

    FigureOptions m_options;
    QBrush m_ground; ///< none where transparent
    QList<Panel*> m_panels;
};

/// The theme of a figure.
Theme figureTheme(const FigureOptions& options);

} // namespace mlsys::ui
