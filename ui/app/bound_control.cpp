#include "app/bound_control.h"

#include "app/entity_items.h"
#include "controls/choice_control.h"
#include "controls/entity_picker.h"
#include "controls/parameter_control.h"
#include "controls/toggle_control.h"
#include "plot/plot_text.h"
#include "plot/plot_widget.h"

#include <cmath>

namespace mlsys::ui {

namespace {

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
    auto* control = new ChoiceControl(utf8(p.id), utf8(p.label));
    std::vector<ChoiceOption> options;
    for (const auto choice : p.choices) options.push_back({.id = utf8(choice), .label = choiceLabel(p, choice)});
    control->setOptions(options);
    control->setToolTip(utf8(p.meaning));
    control->setDefault(QString::fromStdString(std::get<std::string>(p.get(store.initial()))));
    QObject::connect(control, &ChoiceControl::chosen, &store,
                     [&store, id = utf8(p.id)](const QString& choice) { store.set(id, choice.toStdString()); });
    return {control, [control, &p](const Scenario& s) {
                control->setCurrent(QString::fromStdString(std::get<std::string>(p.get(s))));
            }};
}

BoundControl makeToggle(const Parameter& p, ScenarioStore& store) {
    auto* control = new ToggleControl(utf8(p.id), utf8(p.label));
    control->setToolTip(utf8(p.meaning));
    control->setDefault(std::get<bool>(p.get(store.initial())));
    QObject::connect(control, &ToggleControl::valueChanged, &store,
                     [&store, id = utf8(p.id)](bool on) { store.set(id, on); });
    return {control, [control, &p](const Scenario& s) { control->setValue(std::get<bool>(p.get(s))); }};
}

BoundControl makeEntity(const Parameter& p, ScenarioStore& store) {
    auto* control = new EntityPicker(utf8(p.id), utf8(p.label));
    control->setItems(entityItems(store.registry(), p.kind));
    control->setToolTip(utf8(p.meaning));
    control->setDefault(QString::fromStdString(std::get<std::string>(p.get(store.initial()))));
    QObject::connect(control, &EntityPicker::chosen, &store,
                     [&store, id = utf8(p.id)](const QString& entity) { store.set(id, entity.toStdString()); });
    return {control, [control, &p](const Scenario& s) {
                control->setCurrent(QString::fromStdString(std::get<std::string>(p.get(s))));
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
