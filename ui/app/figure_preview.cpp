#include "app/figure_preview.h"

#include "theme/style_sheet.h"
#include "theme/theme.h"

#include <QLabel>

namespace mlsys::ui {

FigurePreview::FigurePreview(QWidget* parent) : QScrollArea(parent), m_view(new QLabel) {
    setObjectName("figurePreview");
    setAccessibleName(tr("Preview"));
    setFrameShape(QFrame::NoFrame);
    setAlignment(Qt::AlignCenter);
    setWidget(m_view);
    setMinimumSize(420, 300);
    // Where a white figure ends must show.
    setLook(viewport(), "ground");
}

void FigurePreview::showImage(const QImage& image) {
    m_image = image;
    m_view->setAlignment(Qt::AlignCenter);
    fit();
}

void FigurePreview::showText(const QString& text) {
    m_image = {};
    m_view->setFont(Theme::current().font(TextStyle::Mono));
    m_view->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_view->setTextFormat(Qt::PlainText);
    m_view->setText(text);
    m_view->adjustSize();
}

void FigurePreview::setActualSize(bool actual) {
    m_actual = actual;
    fit();
}

void FigurePreview::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    fit();
}

void FigurePreview::fit() {
    if (m_image.isNull()) return;
    const double ratio = devicePixelRatioF();
    const QSize room = viewport()->size() * ratio;
    QImage shown = m_image;
    if (!m_actual && (shown.width() > room.width() || shown.height() > room.height()))
        shown = shown.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    shown.setDevicePixelRatio(ratio);
    m_view->setPixmap(QPixmap::fromImage(shown));
    m_view->adjustSize();
}

} // namespace mlsys::ui
