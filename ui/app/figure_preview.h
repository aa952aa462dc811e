#pragma once

#include <QScrollArea>

class QLabel;

namespace mlsys::ui {

/// Shows the pixels of a figure, or the text of its numbers; fitted into the view, or pixel by pixel.
class FigurePreview : public QScrollArea {
    Q_OBJECT
public:
    explicit FigurePreview(QWidget* parent = nullptr);

    void showImage(const QImage& image);
    void showText(const QString& text);
    /// Shows every pixel of the figure as one of the screen.
    void setActualSize(bool actual);
    /// The pixels shown, before they are fitted.
    const QImage& image() const { return m_image; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QLabel* m_view;
    QImage m_image;
    bool m_actual = false;
};

} // namespace mlsys::ui
