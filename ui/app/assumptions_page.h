#pragma once

#include "app/assumptions_text.h"
#include "store/scenario_store.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;
class QTableWidgetItem;
class QTimer;

namespace mlsys::ui {

class SteppedSlider;

/// Page of the side column with every constant of the laws: its value, to be changed here by typing or by slider, those
/// of both presets, meaning, range and source, which key numbers depend on it, and which constants make the difference
/// between the presets.
class AssumptionsPage : public QWidget {
    Q_OBJECT
public:
    explicit AssumptionsPage(ScenarioStore& store, QWidget* parent = nullptr);

signals:
    /// The selected constant moves numbers of these panels; none while the page is hidden.
    void affects(const QStringList& panels);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void connectAll();
    void refresh();
    void fillConstants();
    void fillLine(int line, const AssumptionRow& row);
    void filter();
    void showConstant();
    void fillChanges();
    void showLines(const QList<ChangeLine>& lines);
    void take(QTableWidgetItem* item);
    void resetOne();
    void resetAll();
    QString idOf(const AssumptionRow& row) const;
    /// The constant of the selected line, or null.
    const AssumptionRow* selected() const;

    ScenarioStore& m_store;
    std::vector<AssumptionRow> m_rows;
    QLineEdit* m_words;
    QTableWidget* m_constants;
    SteppedSlider* m_slider;
    QLabel* m_detail;
    QPushButton* m_reset;
    QPushButton* m_resetAll;
    QComboBox* m_question;
    QTableWidget* m_changes;
    QTimer* m_soon;         ///< what changes takes many solutions: it follows a drag at a distance
    std::string m_scaled;   ///< constant whose stops the slider has
    bool m_filling = false; ///< cells change by the program, not by the user
};

} // namespace mlsys::ui
