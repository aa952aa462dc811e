#include "store/scenario_store.h"

#include "language/language.h"
#include "registry/own_hardware.h"

#include <algorithm>
#include <utility>

namespace mlsys::ui {

namespace {

/// The list with what a scenario uses beyond the registry.
OwnHardware withHardwareOf(OwnHardware own, const Scenario& scenario) {
    for (const Ref<Hardware>& used : {scenario.hardware, scenario.serving.decodeHardware}) {
        if (!used || !isOwnHardware(*used)) continue;
        const auto known = std::ranges::find(own, used->id, [](const auto& h) { return h->id; });
        if (known == own.end())
            own << used;
        else
            *known = used;
    }
    return own;
}

} // namespace

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
    : QObject(parent),
      m_registry(registry),
      m_initial(initial),
      m_snapshot(solveScenario(initial, registry)),
      m_own(withHardwareOf({}, initial)) {
    m_history.setUndoLimit(kMostSteps);
}

bool ScenarioStore::set(const QString& parameter, const Setting& value) {
    const auto found = findParameter(parameter.toStdString());
    const QString label = found ? translated((*found)->label) : parameter;
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

void ScenarioStore::open(const Scenario& opened, const QList<Pin>& pins, const OwnHardware& own) {
    m_initial = opened;
    m_history.clear();
    OwnHardware all = own;
    for (const Pin& pin : pins) all = withHardwareOf(std::move(all), pin.snapshot->scenario);
    apply({opened, pins.first(std::min(pins.size(), kMostPins)), withHardwareOf(std::move(all), opened)});
}

bool ScenarioStore::pin(const QString& name) {
    if (m_pins.size() >= kMostPins) return false;
    push({scenario(), m_pins + QList<Pin>{{name, m_snapshot}}, m_own}, tr("Pin"));
    return true;
}

void ScenarioStore::unpin(qsizetype index) {
    QList<Pin> fewer = m_pins;
    fewer.removeAt(index);
    push({scenario(), fewer, m_own}, tr("Unpin"));
}

void ScenarioStore::setPins(const QList<Pin>& pins) {
    push({scenario(), pins.first(std::min(pins.size(), kMostPins)), m_own}, tr("Pins"));
}

void ScenarioStore::pinAll(const QList<std::pair<QString, Scenario>>& scenarios) {
    QList<Pin> pins;
    for (const auto& [name, scenario] : scenarios) pins << Pin{name, solveScenario(scenario, m_registry)};
    if (!pins.isEmpty()) setPins(pins);
}

void ScenarioStore::swapWithPin(qsizetype index) {
    QList<Pin> swapped = m_pins;
    const SnapshotPtr pinned = std::exchange(swapped[index].snapshot, m_snapshot);
    push({pinned->scenario, swapped, m_own}, tr("Swap"));
}

void ScenarioStore::replace(const Scenario& next, const QString& label) {
    push({next, m_pins, withHardwareOf(m_own, next)}, label);
}

std::shared_ptr<const EvidenceView> ScenarioStore::known() const {
    const auto found =
        std::ranges::find_if(m_evidence, [&](const auto& e) { return e.first == scenario().assumptions; });
    return found == m_evidence.end() ? nullptr : found->second;
}

void ScenarioStore::learn(const Assumptions& assumptions, const std::shared_ptr<const EvidenceView>& evidence) {
    constexpr qsizetype kMostKept = 8;
    m_evidence.prepend({assumptions, evidence});
    if (m_evidence.size() > kMostKept) m_evidence.removeLast();
    if (m_snapshot->evidence || assumptions != scenario().assumptions) return;
    m_snapshot = withEvidence(*m_snapshot, evidence);
    emit changed(m_snapshot);
}

void ScenarioStore::complete(const SnapshotPtr& before, const SnapshotPtr& after) {
    if (m_snapshot != before) return;
    m_snapshot = after;
    emit changed(m_snapshot);
}

bool ScenarioStore::isChanged(const Parameter& parameter) const {
    return parameter.get(scenario()) != parameter.get(m_initial);
}

void ScenarioStore::push(const State& next, const QString& label) {
    if (next.scenario == scenario() && next.pins == m_pins) return;
    auto* step = new Step(*this, {scenario(), m_pins, m_own}, next, m_edit);
    step->setText(label);
    m_history.push(step);
}

void ScenarioStore::apply(const State& state) {
    m_own = state.own;
    if (state.scenario != scenario()) m_snapshot = solveScenario(state.scenario, m_registry, m_snapshot);
    if (const auto evidence = m_snapshot->evidence ? nullptr : known())
        m_snapshot = withEvidence(*m_snapshot, evidence);
    if (std::exchange(m_pins, state.pins) != state.pins) emit pinsChanged();
    emit changed(m_snapshot);
}

} // namespace mlsys::ui
