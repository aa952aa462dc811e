#include "controls/choice_control.h"

#include "controls/parameter_label.h"
#include "controls/segment_button.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace mlsys::ui {
namespace {

SegmentButton::Place placeOf(std::size_t index, std::size_t count) {
    if (count == 1) return SegmentButton::Place::Only;
    if (index == 0) return SegmentButton::Place::First;
    return index + 1 == count ? SegmentButton::Place::Last : SegmentButton::Place::Middle;
}

} // namespace

ChoiceControl::ChoiceControl(const QString& id, const QString& label, QWidget* parent)
    : QWidget(parent),
      m_label(label),
      m_title(new ParameterLabel(this)),
      m_row(new QHBoxLayout),
      m_group(new QButtonGroup(this)) {
    setObjectName(id);
    setAccessibleName(label);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addLayout(m_row);
    m_row->setSpacing(0);
    m_title->setText(label);
    m_title->setVisible(!label.isEmpty());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_title, &ParameterLabel::resetRequested, this, &ChoiceControl::reset);
}

void ChoiceControl::setOptions(const std::vector<ChoiceOption>& options) {
    qDeleteAll(m_group->buttons());
    for (std::size_t i = 0; i < options.size(); ++i) {
        const ChoiceOption& option = options[i];
        auto* button = new SegmentButton(option.label, placeOf(i, options.size()), this);
        button->setObjectName(objectName() + QLatin1Char('.') + option.id);
        button->setProperty("id", option.id);
        button->setAccessibleName(m_label.isEmpty() ? option.label : tr("%1: %2").arg(m_label, option.label));
        button->setEnabled(option.enabled);
        button->setToolTip(option.reason);
        button->setAccessibleDescription(option.reason);
        m_group->addButton(button);
        m_row->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, id = option.id] { choose(id); });
    }
    setCurrent(m_current);
}

void ChoiceControl::setCurrent(const QString& id) {
    m_current = id;
    m_group->setExclusive(false);
    for (QAbstractButton* button : m_group->buttons()) button->setChecked(button->property("id").toString() == id);
    m_group->setExclusive(true);
    showState();
}

void ChoiceControl::choose(const QString& id) {
    if (id == m_current) return;
    setCurrent(id);
    emit chosen(id);
}

void ChoiceControl::setDefault(const QString& id) {
    m_default = id;
    showState();
}

void ChoiceControl::reset() {
    if (isChanged()) choose(m_default);
}

void ChoiceControl::setLabelVisible(bool visible) {
    m_title->setVisible(visible);
}

void ChoiceControl::showState() {
    m_title->setChanged(isChanged());
}

} // namespace mlsys::ui
