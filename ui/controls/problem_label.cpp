#include "controls/problem_label.h"

#include "theme/icon.h"
#include "theme/style_sheet.h"
#include "theme/theme.h"

#include <QAccessible>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace mlsys::ui {

ProblemLabel::ProblemLabel(QWidget* parent) : QLabel(parent) {
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setLook(this, "limit");
    hide();
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, &ProblemLabel::dress);
    dress();
}

void ProblemLabel::dress() {
    const Theme& theme = Theme::current();
    setFont(theme.font(TextStyle::Axis));
    setContentsMargins(theme.px(18), theme.px(3), 0, theme.px(3));
    claimHeight();
}

void ProblemLabel::setProblem(const QString& problem) {
    setText(problem);
    setVisible(!problem.isEmpty());
    claimHeight();
    if (problem.isEmpty()) return;
    setAccessibleName(problem);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

// Layouts that ignore height-for-width would otherwise cut the wrapped sentence.
void ProblemLabel::claimHeight() {
    setMinimumHeight(std::max(0, heightForWidth(width())));
}

void ProblemLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    claimHeight();
}

void ProblemLabel::paintEvent(QPaintEvent* event) {
    QLabel::paintEvent(event);
    QPainter painter(this);
    const Theme& theme = Theme::current();
    const QRect place(0, theme.px(3) + (fontMetrics().height() - theme.px(13)) / 2, theme.px(13), theme.px(13));
    tintedIcon(QStringLiteral("warning"), Role::Limit)
        .paint(&painter, QStyle::visualRect(layoutDirection(), rect(), place));
}

} // namespace mlsys::ui
