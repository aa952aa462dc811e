#include "app/control_column.h"

#include "app/control_section.h"
#include "app/entity_items.h"
#include "controls/choice_control.h"
#include "controls/entity_picker.h"
#include "controls/parameter_control.h"
#include "controls/toggle_control.h"
#include "plot/plot_widget.h"
#include "theme/style_sheet.h"
#include "theme/theme.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <cmath>

namespace mlsys::ui {

namespace {

QString utf8(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

ParameterSpec specOf(const Parameter& p, const Scenario& initial) {
    return {.id = utf8(p.id),
            .label = utf8(p.label),
            .unit = utf8(p.unit),
            .help = utf8(p.meaning),
            .stops = p.stops,
            .range = {p.range.lowest, p.range.highest, p.kind == Kind::Integer},
            .fineStep = p.finest,
            .defaultValue = std::get<double>(p.get(initial))};
}

/// Small whole stops in full, as they are typed; only long ones take a prefix.
QString tickText(double x) {
    return x == std::floor(x) && x < 100000 ? QString::number(x, 'f', 0) : axisNumber(x);
}

QString choiceLabel(const Parameter& p, std::string_view choice) {
    return p.id == "precision" ? utf8(choice).toUpper() : utf8(choice);
}

} // namespace

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
    auto* section = new ControlSection(tr(group.title.data()));
    for (const Parameter& parameter : parameterTable())
        if (parameter.group == group.group) section->add(addControl(parameter));
    section->setUnfolded(group.open);
    m_sections[utf8(group.id)] = section;
    column.addWidget(section);
}

void ControlColumn::unfold(const QStringList& groups) {
    for (auto section = m_sections.begin(); section != m_sections.end(); ++section)
        (*section)->setUnfolded(groups.contains(section.key()));
}

QWidget* ControlColumn::addControl(const Parameter& parameter) {
    switch (parameter.kind) {
    case Kind::Number:
    case Kind::Integer: return makeNumber(parameter);
    case Kind::Choice: return makeChoice(parameter);
    case Kind::Flag: return makeToggle(parameter);
    default: return makeEntity(parameter);
    }
}

QWidget* ControlColumn::makeNumber(const Parameter& p) {
    auto* control = new ParameterControl(specOf(p, m_store.initial()));
    control->setTickFormat(tickText);
    const QString id = utf8(p.id);
    connect(control, &ParameterControl::valueChanged, &m_store, [this, id](double x) { m_store.set(id, x); });
    connect(control, &ParameterControl::editStarted, &m_store, &ScenarioStore::beginEdit);
    connect(control, &ParameterControl::editFinished, &m_store, &ScenarioStore::endEdit);
    m_show.push_back([control, &p](const Scenario& s) { control->setValue(std::get<double>(p.get(s))); });
    return control;
}

QWidget* ControlColumn::makeChoice(const Parameter& p) {
    auto* control = new ChoiceControl(utf8(p.id), utf8(p.label));
    std::vector<ChoiceOption> options;
    for (const auto choice : p.choices) options.push_back({.id = utf8(choice), .label = choiceLabel(p, choice)});
    control->setOptions(options);
    control->setToolTip(utf8(p.meaning));
    control->setDefault(QString::fromStdString(std::get<std::string>(p.get(m_store.initial()))));
    connect(control, &ChoiceControl::chosen, &m_store,
            [this, id = utf8(p.id)](const QString& choice) { m_store.set(id, choice.toStdString()); });
    m_show.push_back([control, &p](const Scenario& s) {
        control->setCurrent(QString::fromStdString(std::get<std::string>(p.get(s))));
    });
    return control;
}

QWidget* ControlColumn::makeToggle(const Parameter& p) {
    auto* control = new ToggleControl(utf8(p.id), utf8(p.label));
    control->setToolTip(utf8(p.meaning));
    control->setDefault(std::get<bool>(p.get(m_store.initial())));
    connect(control, &ToggleControl::valueChanged, &m_store, [this, id = utf8(p.id)](bool on) { m_store.set(id, on); });
    m_show.push_back([control, &p](const Scenario& s) { control->setValue(std::get<bool>(p.get(s))); });
    return control;
}

QWidget* ControlColumn::makeEntity(const Parameter& p) {
    auto* control = new EntityPicker(utf8(p.id), utf8(p.label));
    control->setItems(entityItems(m_store.registry(), p.kind));
    control->setToolTip(utf8(p.meaning));
    control->setDefault(QString::fromStdString(std::get<std::string>(p.get(m_store.initial()))));
    connect(control, &EntityPicker::chosen, &m_store,
            [this, id = utf8(p.id)](const QString& entity) { m_store.set(id, entity.toStdString()); });
    m_show.push_back([control, &p](const Scenario& s) {
        control->setCurrent(QString::fromStdString(std::get<std::string>(p.get(s))));
    });
    return control;
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
