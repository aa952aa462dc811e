#include "figure/figure_sheet.h"

#include "panels/panel_grid.h"
#include "panels/panel_list.h"
#include "plot/vector_picture.h"
#include "theme/apply_theme.h"
#include "theme/style_sheet.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace mlsys::ui {

namespace {

Panel* makePanel(const QString& id) {
    return std::ranges::find(panelKinds(), id, [](const PanelKind& k) { return QString(k.id); })->make(nullptr);
}

/// A page in a panel's place: as high as a window, because five panels do not fit on a slide.
constexpr double kPageScale = 1.5;

} // namespace

Theme figureTheme(const FigureOptions& options) {
    return Theme(options.theme.value_or(Theme::current().id()), options.fontSize / 100., Motion::Reduced);
}

FigureSheet::FigureSheet(const FigureSubject& subject, const FigureOptions& options) : m_options(options) {
    const Theme& theme = Theme::current();
    if (subject.isPage && options.scale == 0) m_options.scale = std::max(1., figureScale(options) / kPageScale);
    if (!options.transparent) m_ground = theme.color(subject.isPage ? Role::Ground : Role::Panel);
    setAttribute(Qt::WA_DontShowOnScreen);
    setLocale(QLocale::c());
    setFont(theme.font(TextStyle::Body));
    setPalette(widgetPalette(theme));
    setStyleSheet(ownStyleSheet(theme));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(body(subject), 1);
    if (options.caption) {
        auto* caption = new QLabel(captionText(subject));
        caption->setObjectName("caption");
        caption->setWordWrap(true);
        caption->setContentsMargins(theme.px(14), 0, theme.px(14), theme.px(8));
        setLook(caption, "note");
        column->addWidget(caption);
    }
    resize(figureLayout(m_options));
    show();
    settle();
    for (Panel* panel : m_panels) {
        panel->setBaselines(subject.baselines);
        panel->render(subject.snapshot);
    }
    settle();
}

QWidget* FigureSheet::body(const FigureSubject& subject) {
    PanelDress dress{m_options.title, m_options.heading, m_options.controls, m_options.transparent, m_options.legend};
    if (!subject.isPage) {
        m_panels << makePanel(subject.id);
        m_panels.front()->dressUp(dress);
        return m_panels.front();
    }
    const PageKind& page = *std::ranges::find(pageKinds(), subject.id, &PageKind::id);
    for (const QString& id : page.panels) m_panels << makePanel(id);
    // The title is the page's.
    dress.title.clear();
    for (Panel* panel : m_panels) panel->dressUp(dress);
    auto* grid = new PanelGrid;
    grid->setPanels(m_panels, {page});
    for (Panel* panel : m_panels) setLook(panel, m_options.transparent ? "clear" : "card");
    if (m_options.title.isEmpty()) return grid;
    auto* titled = new QWidget;
    auto* column = new QVBoxLayout(titled);
    auto* title = new QLabel(m_options.title);
    setLook(title, "heading");
    column->setSpacing(0);
    column->addWidget(title);
    column->addWidget(grid, 1);
    return titled;
}

void FigureSheet::settle() {
    // Only its own widgets: those of the window do not wear the theme of the moment.
    for (auto* widget : findChildren<QWidget*>()) QCoreApplication::sendPostedEvents(widget, QEvent::LayoutRequest);
    QCoreApplication::sendPostedEvents(this, QEvent::LayoutRequest);
}

QString FigureSheet::sentence() const {
    QStringList sentences;
    for (const Panel* panel : m_panels) sentences << panel->sentence();
    return sentences.join(' ');
}

void FigureSheet::paintOn(QPaintDevice& device) {
    paintVector(device, *this, m_ground);
}

QImage FigureSheet::image() {
    QImage picture(m_options.size, m_options.transparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    picture.setDevicePixelRatio(figureScale(m_options));
    picture.fill(m_options.transparent ? QColor(Qt::transparent) : m_ground.color());
    QPainter painter(&picture);
    render(&painter, QPoint(), QRegion(), QWidget::DrawChildren);
    painter.end();
    return picture;
}

} // namespace mlsys::ui
