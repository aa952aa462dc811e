#include "controls/quantity_field.h"

#include "controls/box_painter.h"
#include "theme/style_sheet.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace mlsys::ui {

QuantityField::QuantityField(QWidget* parent)
    : QWidget(parent), m_edit(new QLineEdit(this)), m_unitLabel(new QLabel(this)) {
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_edit);
    row->addWidget(m_unitLabel);
    m_edit->setFrame(false);
    m_edit->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_edit->installEventFilter(this);
    setLook(m_edit, "bare");
    setLook(m_unitLabel, "muted");
    m_unitLabel->hide();
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(m_edit, &QLineEdit::textChanged, this, &QuantityField::fitText);
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, &QuantityField::dress);
    dress();
    showText();
}

void QuantityField::dress() {
    const Theme& theme = Theme::current();
    layout()->setContentsMargins(theme.px(7), theme.px(3), theme.px(7), theme.px(3));
    layout()->setSpacing(theme.px(2));
    m_edit->setFont(theme.font(TextStyle::Strong));
    fitText();
    update();
}

// The box hugs its text, with room for a few digits while typing.
void QuantityField::fitText() {
    const QFontMetrics metrics(Theme::current().font(TextStyle::Strong));
    const int wanted =
        std::max(metrics.horizontalAdvance(m_edit->text()), metrics.horizontalAdvance(QStringLiteral("000")));
    const int most = metrics.horizontalAdvance(QStringLiteral("00,000,000"));
    m_edit->setFixedWidth(std::min(wanted, most) + Theme::current().px(6));
    m_edit->setFixedHeight(std::max(metrics.height(), Theme::current().px(18)));
}

void QuantityField::setUnit(const QString& unit) {
    m_unit = unit;
    m_unitLabel->setText(unit);
    m_unitLabel->setVisible(!unit.isEmpty());
}

void QuantityField::setRange(const NumberRange& range) {
    m_range = range;
}

void QuantityField::setFormatter(Formatter formatter) {
    m_formatter = std::move(formatter);
    if (!m_edit->isModified()) showText();
}

void QuantityField::setName(const QString& name) {
    m_edit->setAccessibleName(name);
}

void QuantityField::setValue(double value) {
    if (!std::isfinite(value) || value == m_value) return;
    m_value = value;
    showText();
}

void QuantityField::showText() {
    m_edit->setText(m_formatter(m_value));
    m_edit->setModified(false);
    setProblem({});
}

void QuantityField::commit() {
    if (!m_edit->isModified()) return;
    const ParseResult typed = m_parser ? m_parser(m_edit->text()) : parseNumber(m_edit->text(), m_unit);
    if (const QString problem = problemWith(typed); !problem.isEmpty()) return setProblem(problem);
    const bool changed = *typed.value != m_value;
    m_value = *typed.value;
    showText();
    if (changed) emit valueChanged(m_value);
}

void QuantityField::restore() {
    showText();
    m_edit->selectAll();
}

QString QuantityField::problemWith(const ParseResult& typed) const {
    if (typed.value && m_range.contains(*typed.value)) return {};
    const QString why = typed.value ? tr("%1 is not legal here.").arg(m_edit->text().trimmed()) : typed.error;
    return why + QLatin1Char(' ') + m_range.inWords(m_unit);
}

void QuantityField::setProblem(const QString& problem) {
    if (problem == m_problem) return;
    m_problem = problem;
    m_edit->setAccessibleDescription(problem);
    update();
    emit problemChanged(problem);
}

bool QuantityField::handleKey(int key) {
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter: commit(); return true;
    case Qt::Key_Up: emit stepRequested(1); return true;
    case Qt::Key_Down: emit stepRequested(-1); return true;
    case Qt::Key_Escape:
        if (!m_edit->isModified()) return false;
        restore();
        return true;
    default: return false;
    }
}

bool QuantityField::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut) commit();
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) update();
    if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent*>(event)->key())) return true;
    return QWidget::eventFilter(watched, event);
}

void QuantityField::mousePressEvent(QMouseEvent* event) {
    m_edit->setFocus(Qt::MouseFocusReason);
    m_edit->selectAll();
    event->accept();
}

void QuantityField::changeEvent(QEvent* event) {
    if (event->type() == QEvent::EnabledChange) update();
    QWidget::changeEvent(event);
}

void QuantityField::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    BoxState state = underMouse() ? BoxState::Hovered : BoxState::Normal;
    if (m_edit->hasFocus()) state = BoxState::Focused;
    if (!m_problem.isEmpty()) state = BoxState::Wrong;
    if (!isEnabled()) state = BoxState::Disabled;
    paintBox(painter, rect(), state);
}

} // namespace mlsys::ui
