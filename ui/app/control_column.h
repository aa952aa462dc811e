#pragma once

#include "store/scenario_store.h"

#include <QHash>
#include <QScrollArea>

#include <functional>

class QVBoxLayout;

namespace mlsys::ui {

class ControlSection;

/// The left column: one control per parameter, in the order of the parameter table.
class ControlColumn : public QScrollArea {
    Q_OBJECT
public:
    explicit ControlColumn(ScenarioStore& store, QWidget* parent = nullptr);

    /// Unfolds the sections of these parameter groups and folds the others.
    void unfold(const QStringList& groups);
    /// Shows the scenario of the snapshot in every control, without signals.
    void show(const Scenario& scenario);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addGroup(const ParameterGroupInfo& group, QVBoxLayout& column);
    void restyle();
    void fitWidth();

    ScenarioStore& m_store;
    QHash<QString, ControlSection*> m_sections; ///< by id of the parameter group
    /// One per control: shows the control's value in the scenario.
    std::vector<std::function<void(const Scenario&)>> m_show;
};

} // namespace mlsys::ui
