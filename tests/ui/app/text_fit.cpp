#include "text_fit.h"

#include "controls/parameter_label.h"
#include "controls/segment_button.h"
#include "controls/toggle_control.h"
#include "window_walk.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QTextDocument>

using namespace mlsys::ui;

namespace {

/// Pixels by which metrics of a font may be off.
constexpr int kSlack = 2;

/// Whether a pointer can read the whole text although it is shortened.
bool isTold(const QWidget& widget, QString text) {
    text.remove('&');
    for (const QWidget* at = &widget; at && !at->isWindow(); at = at->parentWidget()) {
        QTextDocument tip;
        tip.setHtml(at->toolTip());
        if (tip.toPlainText().contains(text)) return true;
    }
    return false;
}

bool isCut(const QLabel& label) {
    if (label.text().isEmpty()) return false;
    if (qobject_cast<const ParameterLabel*>(&label))
        return label.sizeHint().width() > label.width() + kSlack && !isTold(label, label.text());
    if (!label.wordWrap()) return label.sizeHint().width() > label.width() + kSlack && !isTold(label, label.text());
    return label.heightForWidth(label.width()) > label.height() + kSlack;
}

bool isCut(const QAbstractButton& button) {
    if (button.text().isEmpty()) return false;
    int needed = button.sizeHint().width();
    // These paint themselves, with more air than they need.
    if (qobject_cast<const SegmentButton*>(&button)) needed = button.minimumSizeHint().width();
    return (needed > button.width() + kSlack && !isTold(button, button.text())) ||
           button.sizeHint().height() > button.height() + kSlack;
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

} // namespace

QStringList misfits(const QWidget& window) {
    QStringList faults;
    for (const auto* widget : window.findChildren<QWidget*>()) {
        if (widget->window() != &window || !widget->isVisible()) continue;
        addOverlaps(*widget, faults);
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (label && isCut(*label)) faults << placeOf(*widget) + " is cut: " + label->text();
        if (button && isCut(*button)) faults << placeOf(*widget) + " is cut: " + button->text();
        if ((label || button) && leavesColumn(*widget)) faults << placeOf(*widget) + " leaves its column";
    }
    return faults;
}
