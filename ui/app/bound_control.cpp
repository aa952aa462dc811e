#include "app/bound_control.h"

#include "app/entity_items.h"
#include "controls/choice_control.h"
#include "controls/entity_picker.h"
#include "controls/parameter_control.h"
#include "controls/toggle_control.h"
#include "language/language.h"
#include "plot/plot_text.h"
#include "plot/plot_widget.h"
#include "registry/own_hardware.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace mlsys::ui {

namespace {

ParameterSpec specOf(const Parameter& p, const Scenario& initial) {
    return {.id = utf8(p.id),
            .label = translated(p.label),
            .unit = translated(p.unit),
            .help = translated(p.meaning),
            .stops = p.stops,
            .range = {p.range.lowest, p.range.highest, p.kind == Kind::Integer},
            .fineStep = p.finest,
            .defaultValue = std::get<double>(p.get(initial))};
}

/// The name too, which may be cut short beside the control.
QString tipOf(const Parameter& p) {
    return QStringLiteral("<b>%1</b><p>%2</p>")
        .arg(translated(p.label).toHtmlEscaped(), translated(p.meaning).toHtmlEscaped());
}

/// Small whole stops in full, as they are typed; only long ones take a prefix.
QString tickText(double x) {
    return x == std::floor(x) && x < 100000 ? QString::number(x, 'f', 0) : axisNumber(x);
}

QString choiceLabel(const Parameter& p, std::string_view choice) {
    return p.id == "precision" ? utf8(choice).toUpper() : translated(choice);
}

BoundControl makeNumber(const Parameter& p, ScenarioStore& store) {
    auto* control = new ParameterControl(specOf(p, store.initial()));
    control->setTickFormat(tickText);
    const QString id = utf8(p.id);
    QObject::connect(control, &ParameterControl::valueChanged, &store, [&store, id](double x) { store.set(id, x); });
    QObject::connect(control, &ParameterControl::editStarted, &store, &ScenarioStore::beginEdit);
    QObject::connect(control, &ParameterControl::editFinished, &store, &ScenarioStore::endEdit);
    return {control, [control, &p](const Scenario& s) { control->setValue(std::get<double>(p.get(s))); }};
}

BoundControl makeChoice(const Parameter& p, ScenarioStore& store) {
    auto* control = new ChoiceControl(utf8(p.id), translated(p.label));
    std::vector<ChoiceOption> options;
    for (const auto choice : p.choices) options.push_back({.id = utf8(choice), .label = choiceLabel(p, choice)});
    control->setOptions(options);
    control->setToolTip(tipOf(p));
    control->setDefault(QString::fromStdString(std::get<std::string>(p.get(store.initial()))));
    QObject::connect(control, &ChoiceControl::chosen, &store,
                     [&store, id = utf8(p.id)](const QString& choice) { store.set(id, choice.toStdString()); });
    return {control, [control, &p](const Scenario& s) {
                control->setCurrent(QString::fromStdString(std::get<std::string>(p.get(s))));
            }};
}

BoundControl makeToggle(const Parameter& p, ScenarioStore& store) {
    auto* control = new ToggleControl(utf8(p.id), translated(p.label));
    control->setToolTip(tipOf(p));
    control->setDefault(std::get<bool>(p.get(store.initial())));
    QObject::connect(control, &ToggleControl::valueChanged, &store,
                     [&store, id = utf8(p.id)](bool on) { store.set(id, on); });
    return {control, [control, &p](const Scenario& s) { control->setValue(std::get<bool>(p.get(s))); }};
}

/// Id of the entity that a parameter names.
QString entityId(const Parameter& p, const Scenario& s) {
    return QString::fromStdString(hardwareId(std::get<std::string>(p.get(s))));
}

void showItems(EntityPicker& picker, const Parameter& p, const ScenarioStore& store) {
    std::vector<PickerItem> items = entityItems(store.registry(), p.kind);
    if (p.kind == Kind::Hardware)
        for (const Ref<Hardware>& own : store.ownHardware()) items.push_back(ownItem(*own));
    picker.setItems(std::move(items));
}

/// The setting that stands for an item: hardware of the user's own is told whole.
std::string settingOf(const QString& item, const ScenarioStore& store) {
    const std::string id = item.toStdString();
    const auto own = std::ranges::find(store.ownHardware(), id, [](const auto& h) { return h->id; });
    return own == store.ownHardware().end() ? id : ownHardwareText(**own);
}

BoundControl makeEntity(const Parameter& p, ScenarioStore& store) {
    auto* control = new EntityPicker(utf8(p.id), translated(p.label));
    showItems(*control, p, store);
    if (p.kind == Kind::Hardware) control->setExtra(enterOwnItem());
    control->setToolTip(tipOf(p));
    control->setDefault(entityId(p, store.initial()));
    QObject::connect(control, &EntityPicker::chosen, &store,
                     [&store, id = utf8(p.id)](const QString& entity) { store.set(id, settingOf(entity, store)); });
    return {control, [control, &p, &store, known = store.ownHardware()](const Scenario& s) mutable {
                if (std::exchange(known, store.ownHardware()) != known) showItems(*control, p, store);
                control->setCurrent(entityId(p, s));
            }};
}

} // namespace

BoundControl makeBoundControl(const Parameter& parameter, ScenarioStore& store) {
    switch (parameter.kind) {
    case Kind::Number:
    case Kind::Integer: return makeNumber(parameter, store);
    case Kind::Choice: return makeChoice(parameter, store);
    case Kind::Flag: return makeToggle(parameter, store);
    default: return makeEntity(parameter, store);
    }
}

QWidget* makeFollowingControl(const Parameter& parameter, ScenarioStore& store) {
    const BoundControl control = makeBoundControl(parameter, store);
    QObject::connect(&store, &ScenarioStore::changed, control.widget,
                     [show = control.show](const SnapshotPtr& snapshot) { show(snapshot->scenario); });
    control.show(store.scenario());
    return control.widget;
}

} // namespace mlsys::ui
