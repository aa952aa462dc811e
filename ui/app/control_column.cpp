#include "app/control_column.h"

#include "app/bound_control.h"
#include "app/control_section.h"
#include "language/language.h"
#include "plot/plot_text.h"
#include "theme/style_sheet.h"
#include "theme/theme.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace mlsys::ui {

ControlColumn::ControlColumn(ScenarioStore& store, QWidget* parent) : QScrollArea(parent), m_store(store) {
    setObjectName("controls");
    setAccessibleName(tr("Controls"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    content->setObjectName("controlColumn");
    auto* column = new QVBoxLayout(content);
    for (const ParameterGroupInfo& group : parameterGroups()) addGroup(group, *column);
    column->addStretch();
    setWidget(content);
    content->installEventFilter(this);
    show(store.scenario());
    connect(&store, &ScenarioStore::changed, this, [this](const SnapshotPtr& s) { show(s->scenario); });
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, &ControlColumn::restyle);
    restyle();
}

void ControlColumn::addGroup(const ParameterGroupInfo& group, QVBoxLayout& column) {
    auto* section = new ControlSection(translated(group.title));
    for (const Parameter& parameter : parameterTable()) {
        if (parameter.group != group.group) continue;
        const BoundControl control = makeBoundControl(parameter, m_store);
        section->add(control.widget);
        m_show.push_back(control.show);
    }
    section->setUnfolded(group.open);
    m_sections[utf8(group.id)] = section;
    column.addWidget(section);
}

void ControlColumn::unfold(const QStringList& groups) {
    for (auto section = m_sections.begin(); section != m_sections.end(); ++section)
        (*section)->setUnfolded(groups.contains(section.key()));
}

void ControlColumn::show(const Scenario& scenario) {
    for (const auto& showOne : m_show) showOne(scenario);
}

void ControlColumn::restyle() {
    const Theme& theme = Theme::current();
    widget()->layout()->setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16));
    widget()->layout()->setSpacing(theme.px(12));
    fitWidth();
}

void ControlColumn::fitWidth() {
    const int needed = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    setFixedWidth(std::max(Theme::current().px(292), needed));
}

bool ControlColumn::eventFilter(QObject* watched, QEvent* event) {
    // Controls learn their new sizes only after the theme has changed.
    if (watched == widget() && event->type() == QEvent::LayoutRequest) fitWidth();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace mlsys::ui
