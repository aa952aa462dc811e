#pragma once

#include "explore/parameter.h"
#include "explore/snapshot.h"

#include <QObject>
#include <QUndoStack>

namespace mlsys::ui {

/// A scenario kept to be compared with.
struct Pin {
    QString name;
    SnapshotPtr snapshot;

    bool operator==(const Pin&) const = default;
};

/// Hardware that users entered by hand.
using OwnHardware = QList<Ref<Hardware>>;

/// The only mutable state of the window: the scenario, its snapshot and the history of both.
class ScenarioStore : public QObject {
    Q_OBJECT
public:
    /// Starts with a scenario; the registry must outlive the store.
    ScenarioStore(const Registry& registry, Scenario initial, QObject* parent = nullptr);

    const Registry& registry() const { return m_registry; }
    const Scenario& scenario() const { return m_snapshot->scenario; }
    /// What all panels draw.
    const SnapshotPtr& snapshot() const { return m_snapshot; }
    /// The scenario that Reset returns to.
    const Scenario& initial() const { return m_initial; }
    QUndoStack& history() { return m_history; }

    /// Sets one parameter; says false and emits refused() where the setting is illegal, and changes nothing then.
    bool set(const QString& parameter, const Setting& value);
    /// Sets several parameters as one step; all or nothing.
    bool setAll(const std::vector<std::pair<std::string, Setting>>& values, const QString& label);
    /// Everything set until endEdit() becomes one step of the history.
    void beginEdit();
    void endEdit();
    /// Returns one parameter, or all, to the initial scenario.
    void reset(const QString& parameter);
    void resetAll();
    /// Replaces the scenario, the pins and the user's own hardware, and forgets the history.
    void open(const Scenario& scenario, const QList<Pin>& pins = {}, const OwnHardware& own = {});
    /// Hardware that was entered by hand: what scenarios used since the last open(), each id once, the latest values.
    const OwnHardware& ownHardware() const { return m_own; }
    /// The scenarios to compare with, the first being the baseline; four at the most.
    const QList<Pin>& pins() const { return m_pins; }
    /// Pins the scenario on screen as one step of the history; says false where four are pinned already.
    bool pin(const QString& name);
    void unpin(qsizetype index);
    /// Replaces all pins.
    void setPins(const QList<Pin>& pins);
    /// The same for scenarios that are yet to be solved, where there are any.
    void pinAll(const QList<std::pair<QString, Scenario>>& scenarios);
    /// Puts a pinned scenario on screen and pins the former one in its place, as one step of the history.
    void swapWithPin(qsizetype index);
    /// Replaces the scenario as one step of the history.
    void replace(const Scenario& next, const QString& label);
    /// Takes the evidence for some assumptions, and shows it where they are the present ones.
    void learn(const Assumptions& assumptions, const std::shared_ptr<const EvidenceView>& evidence);
    /// Shows a snapshot in which more is searched than in `before`, unless another is on screen by now.
    void complete(const SnapshotPtr& before, const SnapshotPtr& after);
    /// Whether a parameter differs from the initial scenario.
    bool isChanged(const Parameter& parameter) const;

    /// Most scenarios that can be pinned.
    static constexpr qsizetype kMostPins = 4;
    /// Most steps of the history, so that memory does not grow with the hours.
    static constexpr int kMostSteps = 256;

signals:
    /// A new snapshot is there; every listener draws it within this call.
    void changed(const mlsys::SnapshotPtr& snapshot);
    /// The scenarios to compare with are others.
    void pinsChanged();
    /// A setting was refused; nothing changed.
    void refused(const mlsys::Error& error);

private:
    class Step;
    /// What one step of the history leads from and to.
    struct State {
        Scenario scenario;
        QList<Pin> pins;
        OwnHardware own;
    };
    void push(const State& next, const QString& label);
    void apply(const State& state);
    /// The evidence for the present assumptions, if it was learnt; null otherwise.
    std::shared_ptr<const EvidenceView> known() const;

    const Registry& m_registry;
    Scenario m_initial;
    SnapshotPtr m_snapshot;
    QList<Pin> m_pins;
    OwnHardware m_own;
    /// Evidence that was gathered for some assumptions, the latest first.
    QList<std::pair<Assumptions, std::shared_ptr<const EvidenceView>>> m_evidence;
    QUndoStack m_history;
    int m_edit = 0; ///< number of the edit that is open; 0 where none is
    int m_edits = 0;
};

} // namespace mlsys::ui
