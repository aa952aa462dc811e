#pragma once

#include "explore/views/assumptions_view.h"
#include "store/scenario_store.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;
class QTableWidgetItem;

namespace mlsys::ui {

/// Page of the side column with every constant of the laws: its value, to be changed here, those of both presets,
/// meaning, range and source, and which key numbers depend on it or on the choice of laws.
class AssumptionsPage : public QWidget {
    Q_OBJECT
public:
    explicit AssumptionsPage(ScenarioStore& store, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void refresh();
    void fillConstants();
    void filter();
    void showConstant();
    void fillChanges();
    void take(QTableWidgetItem* item);
    void resetAll();
    /// The constant of the selected line, or null.
    const AssumptionRow* selected() const;

    ScenarioStore& m_store;
    std::vector<AssumptionRow> m_rows;
    QLineEdit* m_words;
    QTableWidget* m_constants;
    QLabel* m_detail;
    QPushButton* m_reset;
    QPushButton* m_resetAll;
    QComboBox* m_question;
    QTableWidget* m_changes;
    bool m_filling = false; ///< cells change by the program, not by the user
};

} // namespace mlsys::ui
