#pragma once

#include "registry/json.h"
#include "store/scenario_store.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace mlsys::ui {

class HardwareForm;

/// Takes hardware that the registry does not have: by a form, or as the JSON of a registry file. Both say the same at
/// any time; nothing is taken while anything is at fault.
class HardwareDialog : public QDialog {
    Q_OBJECT
public:
    /// The hardware becomes the value of `parameter` in the store.
    HardwareDialog(ScenarioStore& store, const QString& parameter, QWidget* parent = nullptr);

    /// Fills both with the text of a file.
    void load(const QString& path);

private:
    void layOut();
    void startFrom(const Hardware& hardware);
    void take();
    void formChanged();
    void textChanged();
    void showFile();
    /// Looks for faults; `all` tells also those of what nobody touched.
    void check(bool all);
    void showProblems(const std::vector<Error>& faults);

    ScenarioStore& m_store;
    const QString m_parameter;
    Json m_file;                 ///< what is entered, as a registry file
    std::vector<Error> m_faults; ///< of it
    bool m_isText = true;        ///< whether the text says what the file is
    HardwareForm* m_form;
    QPlainTextEdit* m_text;
    QTabWidget* m_tabs;
    QLabel* m_problems;
    QPushButton* m_use;
};

} // namespace mlsys::ui
