#include "store/scenario_store.h"

namespace mlsys::ui {

/// One step of the history; steps of the same edit merge.
class ScenarioStore::Step : public QUndoCommand {
public:
    Step(ScenarioStore& store, State before, State after, int edit)
        : m_store(store), m_before(std::move(before)), m_after(std::move(after)), m_edit(edit) {}

    int id() const override { return m_edit > 0 ? m_edit : -1; }
    void undo() override { m_store.apply(m_before); }
    void redo() override { m_store.apply(m_after); }
    bool mergeWith(const QUndoCommand* other) override {
        m_after = static_cast<const Step*>(other)->m_after;
        setObsolete(m_after.scenario == m_before.scenario && m_after.pins == m_before.pins);
        return true;
    }

private:
    ScenarioStore& m_store;
    State m_before;
    State m_after;
    int m_edit;
};

ScenarioStore::ScenarioStore(const Registry& registry, Scenario initial, QObject* parent)
    : QObject(parent), m_registry(registry), m_initial(initial), m_snapshot(solveScenario(initial, registry)) {}

bool ScenarioStore::set(const QString& parameter, const Setting& value) {
    const auto found = findParameter(parameter.toStdString());
    const QString label =
        found ? QString::fromUtf8((*found)->label.data(), qsizetype((*found)->label.size())) : parameter;
    return setAll({{parameter.toStdString(), value}}, label);
}

bool ScenarioStore::setAll(const std::vector<std::pair<std::string, Setting>>& values, const QString& label) {
    Scenario next = scenario();
    for (const auto& [parameter, value] : values) {
        auto set = withParameter(next, parameter, value, m_registry);
        if (!set) {
            emit refused(set.error());
            return false;
        }
        next = std::move(*set);
    }
    replace(next, label);
    return true;
}

void ScenarioStore::beginEdit() {
    m_edit = ++m_edits;
}

void ScenarioStore::endEdit() {
    m_edit = 0;
}

void ScenarioStore::reset(const QString& parameter) {
    if (const auto found = findParameter(parameter.toStdString())) set(parameter, (*found)->get(m_initial));
}

void ScenarioStore::resetAll() {
    replace(m_initial, tr("Reset all"));
}

void ScenarioStore::open(const Scenario& opened, const QList<Pin>& pins) {
    m_initial = opened;
    m_history.clear();
    apply({opened, pins.first(std::min(pins.size(), kMostPins))});
}

bool ScenarioStore::pin(const QString& name) {
    if (m_pins.size() >= kMostPins) return false;
    push({scenario(), m_pins + QList<Pin>{{name, m_snapshot}}}, tr("Pin"));
    return true;
}

void ScenarioStore::unpin(qsizetype index) {
    QList<Pin> fewer = m_pins;
    fewer.removeAt(index);
    push({scenario(), fewer}, tr("Unpin"));
}

void ScenarioStore::setPins(const QList<Pin>& pins) {
    push({scenario(), pins.first(std::min(pins.size(), kMostPins))}, tr("Pins"));
}

void ScenarioStore::swapWithPin(qsizetype index) {
    QList<Pin> swapped = m_pins;
    const SnapshotPtr pinned = std::exchange(swapped[index].snapshot, m_snapshot);
    push({pinned->scenario, swapped}, tr("Swap"));
}

void ScenarioStore::replace(const Scenario& next, const QString& label) {
    push({next, m_pins}, label);
}

bool ScenarioStore::isChanged(const Parameter& parameter) const {
    return parameter.get(scenario()) != parameter.get(m_initial);
}

void ScenarioStore::push(const State& next, const QString& label) {
    if (next.scenario == scenario() && next.pins == m_pins) return;
    auto* step = new Step(*this, {scenario(), m_pins}, next, m_edit);
    step->setText(label);
    m_history.push(step);
}

void ScenarioStore::apply(const State& state) {
    if (state.scenario != scenario()) m_snapshot = solveScenario(state.scenario, m_registry, m_snapshot);
    if (std::exchange(m_pins, state.pins) != state.pins) emit pinsChanged();
    emit changed(m_snapshot);
}

} // namespace mlsys::ui
