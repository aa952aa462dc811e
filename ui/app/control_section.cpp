#include "app/control_section.h"

#include "theme/icon.h"
#include "theme/style_sheet.h"
#include "theme/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace mlsys::ui {

ControlSection::ControlSection(const QString& title, QWidget* parent)
    : QWidget(parent), m_heading(new QPushButton(title)), m_content(new QWidget), m_column(new QVBoxLayout(m_content)) {
    m_heading->setCheckable(true);
    m_heading->setChecked(true);
    m_heading->setAccessibleName(tr("Section %1").arg(title));
    setLook(m_heading, "fold");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_heading);
    column->addWidget(m_content);
    m_column->setContentsMargins(0, 0, 0, 0);
    connect(m_heading, &QPushButton::toggled, this, [this](bool unfolded) {
        m_content->setVisible(unfolded);
        restyle();
    });
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, &ControlSection::restyle);
    restyle();
}

void ControlSection::add(QWidget* control) {
    m_column->addWidget(control);
}

bool ControlSection::isUnfolded() const {
    return m_heading->isChecked();
}

void ControlSection::setUnfolded(bool unfolded) {
    m_heading->setChecked(unfolded);
}

void ControlSection::restyle() {
    m_heading->setIcon(tintedIcon(isUnfolded() ? "chevron-down" : "chevron-right", Role::Muted));
    m_heading->setIconSize(QSize(1, 1) * Theme::current().px(12));
    m_column->setSpacing(Theme::current().px(12));
    layout()->setSpacing(Theme::current().px(6));
}

} // namespace mlsys::ui
