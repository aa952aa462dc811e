#include "text_fit.h"

#include "app/status_line.h"
#include "controls/segment_button.h"
#include "panels/panel_grid.h"
#include "plot/vector_picture.h"
#include "text_recorder.h"
#include "window_walk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QBrush>
#include <QLabel>
#include <QLayout>
#include <QScrollArea>
#include <QTextDocument>

using namespace mlsys::ui;

namespace {

/// Pixels by which metrics of a font may be off.
constexpr int kSlack = 2;

bool tells(const QString& toolTip, const QString& text) {
    QTextDocument tip;
    tip.setHtml(toolTip);
    return tip.toPlainText().contains(text);
}

/// Whether a row of a list or table that begins so tells itself whole.
bool isToldByItem(const QWidget& viewport, const QString& start) {
    const auto* view = qobject_cast<const QAbstractItemView*>(viewport.parentWidget());
    if (!view) return false;
    const QAbstractItemModel& model = *view->model();
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex cell = model.index(row, column);
            const QString text = cell.data().toString();
            if (text.startsWith(start) && tells(cell.data(Qt::ToolTipRole).toString(), text)) return true;
        }
    return false;
}

/// Whether a pointer can read the whole text although it is shortened.
bool isTold(const QWidget& widget, QString text) {
    text.remove('&');
    for (const QWidget* at = &widget; at && !at->isWindow(); at = at->parentWidget()) {
        if (tells(at->toolTip(), text)) return true;
    }
    return false;
}

bool isCut(const QLabel& label) {
    if (label.text().isEmpty()) return false;
    if (label.wordWrap()) return label.heightForWidth(label.width()) > label.height() + kSlack;
    return label.sizeHint().width() > label.width() + kSlack && !isTold(label, label.text());
}

bool isCut(const QAbstractButton& button) {
    if (button.text().isEmpty()) return false;
    int needed = button.sizeHint().width();
    // These paint themselves, with more air than they need.
    if (qobject_cast<const SegmentButton*>(&button)) needed = button.minimumSizeHint().width();
    return (needed > button.width() + kSlack && !isTold(button, button.text())) ||
           button.sizeHint().height() > button.height() + kSlack;
}

/// Whether a widget reaches out of what it stands in, unless that can be scrolled.
bool leavesParent(const QWidget& widget) {
    const QWidget& parent = *widget.parentWidget();
    if (widget.isWindow() || widget.geometry().isEmpty() ||
        qobject_cast<const QAbstractScrollArea*>(parent.parentWidget()))
        return false;
    return !parent.rect().contains(widget.geometry());
}

/// Whether a widget reaches out of a scroll area that cannot scroll sideways.
bool leavesColumn(const QWidget& widget) {
    for (const QWidget* at = widget.parentWidget(); at; at = at->parentWidget()) {
        const auto* area = qobject_cast<const QScrollArea*>(at);
        if (!area) continue;
        if (area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff) return false;
        const QRect place(widget.mapTo(area->viewport(), QPoint()), widget.size());
        return place.left() < -kSlack || place.right() > area->viewport()->width() + kSlack;
    }
    return false;
}

void addOverlaps(const QWidget& parent, QStringList& faults) {
    if (!parent.layout()) return;
    QList<const QWidget*> laidOut;
    for (const QObject* child : parent.children()) {
        const auto* widget = qobject_cast<const QWidget*>(child);
        if (widget && widget->isVisible() && !widget->isWindow() &&
            !widget->testAttribute(Qt::WA_TransparentForMouseEvents))
            laidOut << widget;
    }
    for (qsizetype i = 0; i < laidOut.size(); ++i)
        for (qsizetype j = i + 1; j < laidOut.size(); ++j)
            if (const QRect both = laidOut[i]->geometry() & laidOut[j]->geometry();
                both.width() > kSlack && both.height() > kSlack)
                faults << placeOf(*laidOut[i]) + " covers " + placeOf(*laidOut[j]);
}

/// A text that a widget painted short with nobody to tell the rest; plots read out what is under the pointer.
bool isShortened(const PaintedText& text) {
    if (!text.widget || !text.text.endsWith(QChar(0x2026))) return false;
    // Some say more than they do at once, such as "Save…".
    if (text.widget->property("text").toString().remove('&') == text.text) return false;
    const QString start = text.text.chopped(1).trimmed();
    return !isTold(*text.widget, start) && !isToldByItem(*text.widget, start);
}

/// Whether what a widget paints is seen in part, and moved by the user, in a list, a table or a long text.
bool scrollsBy(const QWidget& viewport) {
    const auto* area = qobject_cast<const QAbstractScrollArea*>(viewport.parentWidget());
    return area && area->viewport() == &viewport && !qobject_cast<const QScrollArea*>(area);
}

/// What is painted without labels: plots with the words around them, sliders, rows of numbers.
void addPaintedFaults(QWidget& surface, QStringList& faults) {
    QList<PaintedText> texts =
        paintedTexts(surface.size(), [&](QPaintDevice& device) { paintVector(device, surface, QBrush(Qt::NoBrush)); });
    for (const PaintedText& text : texts)
        if (isShortened(text)) faults << placeOf(*text.widget) + " tells nowhere all of: " + text.text;
    texts.removeIf([](const PaintedText& text) { return text.widget && scrollsBy(*text.widget); });
    if (const QString fault = clash(texts, surface.size()); !fault.isEmpty()) faults << placeOf(surface) + ": " + fault;
}

/// Whether a widget is seen whole, by scrolling if need be, and has texts that it paints.
bool isSurface(const QWidget& widget) {
    const QWidget* viewport = widget.parentWidget();
    const auto* area = viewport ? qobject_cast<const QScrollArea*>(viewport->parentWidget()) : nullptr;
    const bool isScrolled = area && area->widget() == &widget && !qobject_cast<const PanelGrid*>(&widget);
    return isScrolled || qobject_cast<const Panel*>(&widget) || qobject_cast<const StatusLine*>(&widget);
}

} // namespace

QStringList misfits(const QWidget& window) {
    QStringList faults;
    for (auto* widget : window.findChildren<QWidget*>()) {
        if (widget->window() != &window || !widget->isVisible()) continue;
        addOverlaps(*widget, faults);
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (label && isCut(*label)) faults << placeOf(*widget) + " is cut: " + label->text();
        if (button && isCut(*button)) faults << placeOf(*widget) + " is cut: " + button->text();
        if ((label || button) && leavesColumn(*widget)) faults << placeOf(*widget) + " leaves its column";
        if (leavesParent(*widget)) faults << placeOf(*widget) + " leaves " + placeOf(*widget->parentWidget());
        if (isSurface(*widget)) addPaintedFaults(*widget, faults);
    }
    return faults;
}
