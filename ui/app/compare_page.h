#pragma once

#include "store/scenario_store.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace mlsys::ui {

struct DataTable;
class WaterfallPlot;

/// A pinned scenario against the one on screen: every number before, now, difference and percentage, and what explains
/// a change.
class ComparePage : public QWidget {
    Q_OBJECT
public:
    explicit ComparePage(ScenarioStore& store, QWidget* parent = nullptr);

    /// The pin that is compared with, -1 where there is none.
    int pin() const;

signals:
    /// The user asked how the number of this id came about.
    void explanationWanted(const QString& number);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fillPins();
    void refresh();
    void fillTable(const Snapshot& before, const Snapshot& now);
    void fillWaterfall(const Snapshot& before, const Snapshot& now);
    void fillCauses(const DataTable& causes);

    ScenarioStore& m_store;
    QLabel* m_hint;
    QWidget* m_content;
    QComboBox* m_pins;
    QTableWidget* m_table;
    QComboBox* m_metrics;
    QPushButton* m_asTable;
    WaterfallPlot* m_plot;
    QTableWidget* m_causes; ///< the same as numbers
};

} // namespace mlsys::ui
