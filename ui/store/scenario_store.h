#pragma once

#include "explore/parameter.h"
#include "explore/snapshot.h"

#include <QObject>
#include <QUndoStack>

namespace mlsys::ui {

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
    /// Replaces the scenario and forgets the history.
    void open(const Scenario& scenario);
    /// Whether a parameter differs from the initial scenario.
    bool isChanged(const Parameter& parameter) const;

signals:
    /// A new snapshot is there; every listener draws it within this call.
    void changed(const mlsys::SnapshotPtr& snapshot);
    /// A setting was refused; nothing changed.
    void refused(const mlsys::Error& error);

private:
    class Step;
    void push(const Scenario& next, const QString& label);
    void apply(const Scenario& scenario);

    const Registry& m_registry;
    Scenario m_initial;
    SnapshotPtr m_snapshot;
    QUndoStack m_history;
    int m_edit = 0; ///< number of the edit that is open; 0 where none is
    int m_edits = 0;
};

} // namespace mlsys::ui
