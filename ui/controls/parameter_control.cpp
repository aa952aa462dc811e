#include "controls/parameter_control.h"

#include "controls/parameter_label.h"
#include "controls/problem_label.h"
#include "controls/quantity_field.h"
#include "controls/stepped_slider.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLineEdit>
#include <QMenu>

#include <cmath>

namespace mlsys::ui {

ParameterControl::ParameterControl(ParameterSpec spec, QWidget* parent)
    : QWidget(parent),
      m_label(new ParameterLabel(this)),
      m_field(new QuantityField(this)),
      m_slider(new SteppedSlider(this)),
      m_problem(new ProblemLabel(this)) {
    auto* header = new QHBoxLayout;
    header->setSpacing(4);
    header->addWidget(m_label, 1);
    header->addWidget(m_field);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(header);
    column->addWidget(m_problem);
    column->addWidget(m_slider);
    m_label->setBuddy(m_field->lineEdit());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connectParts();
    const double initial = spec.defaultValue;
    setSpec(std::move(spec));
    setValue(initial);
}

void ParameterControl::connectParts() {
    connect(m_slider, &SteppedSlider::editStarted, this, &ParameterControl::editStarted);
    connect(m_slider, &SteppedSlider::editFinished, this, &ParameterControl::editFinished);
    connect(m_slider, &SteppedSlider::valueChanged, this, [this](double value) {
        adopt(value);
        emit valueChanged(value);
    });
    connect(m_field, &QuantityField::valueChanged, this, &ParameterControl::editTo);
    connect(m_field, &QuantityField::stepRequested, m_slider, &SteppedSlider::stepBy);
    connect(m_field, &QuantityField::problemChanged, m_problem, &ProblemLabel::setProblem);
    connect(m_label, &ParameterLabel::resetRequested, this, &ParameterControl::reset);
}

void ParameterControl::setSpec(ParameterSpec spec) {
    m_spec = std::move(spec);
    setObjectName(m_spec.id);
    m_label->setText(m_spec.label);
    m_field->setUnit(m_spec.unit);
    m_field->setRange(m_spec.range);
    m_slider->setUnit(m_spec.unit);
    m_slider->setScale(StopScale(m_spec.stops, m_spec.fineStep));
    nameParts();
    showState();
}

// The names differ between field and slider, since a window may not have two widgets of one name.
void ParameterControl::nameParts() {
    m_slider->setObjectName(m_spec.id + QStringLiteral(".slider"));
    m_slider->setAccessibleName(plainName());
    m_slider->setAccessibleDescription(m_spec.help);
    m_field->lineEdit()->setObjectName(m_spec.id + QStringLiteral(".field"));
    m_field->setName(tr("%1, exact value").arg(plainName()));
}

QString ParameterControl::plainName() const {
    QString name = m_spec.label;
    return name.remove(QLatin1Char('&'));
}

QString ParameterControl::defaultText() const {
    return (formatNumber(m_spec.defaultValue) + QLatin1Char(' ') + m_spec.unit).trimmed();
}

void ParameterControl::showState() {
    m_label->setChanged(isChanged());
    const QString state = isChanged() ? tr("Default: %1. Double-click the name to go back to it.") : tr("Default: %1");
    const QString accessKey = QKeySequence::mnemonic(m_spec.label).toString(QKeySequence::NativeText);
    const QString title = accessKey.isEmpty() ? plainName() : tr("%1 (%2)").arg(plainName(), accessKey);
    setToolTip(QStringLiteral("<b>%1</b><p>%2</p><p>%3</p>")
                   .arg(title.toHtmlEscaped(), m_spec.help.toHtmlEscaped(), state.arg(defaultText()).toHtmlEscaped()));
    setWhatsThis(toolTip());
}

void ParameterControl::adopt(double value) {
    m_value = value;
    m_field->setValue(value);
    m_slider->setValue(value);
    if (m_label->isChanged() != isChanged()) showState();
}

void ParameterControl::setValue(double value) {
    if (std::isfinite(value)) adopt(value);
}

bool ParameterControl::isChanged() const {
    return m_value != m_spec.defaultValue;
}

void ParameterControl::editTo(double value) {
    emit editStarted();
    adopt(value);
    emit valueChanged(value);
    emit editFinished();
}

void ParameterControl::reset() {
    m_field->restore();
    if (isChanged()) editTo(m_spec.defaultValue);
}

void ParameterControl::setNumberText(Parser parser, Formatter formatter) {
    m_field->setParser(std::move(parser));
    m_field->setFormatter(std::move(formatter));
}

void ParameterControl::setTickFormat(Formatter formatter) {
    m_slider->setTickFormat(std::move(formatter));
}

void ParameterControl::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* back = menu->addAction(tr("Reset to %1").arg(defaultText()), this, &ParameterControl::reset);
    back->setEnabled(isChanged());
    menu->popup(event->globalPos());
}

} // namespace mlsys::ui
