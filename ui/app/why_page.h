#pragma once

#include "app/why_text.h"
#include "store/scenario_store.h"

#include <QWidget>

class QComboBox;
class QTextBrowser;
class QTimer;
class QUrl;

namespace mlsys::ui {

/// How one number on screen came about, down to the given values and their sources; it follows the scenario.
class WhyPage : public QWidget {
    Q_OBJECT
public:
    /// A panel whose numbers can be explained.
    struct Subject {
        QString panel; ///< id
        QString title;
    };
    WhyPage(ScenarioStore& store, const QList<Subject>& panels, QWidget* parent = nullptr);

    /// Explains the number of that id, see ShownNumber; an unknown one changes nothing.
    void explainNumber(const QString& id);
    /// Explains the first number of a panel, unless one of it is explained already.
    void explainPanel(const QString& panel);
    /// Id of the number that is explained.
    QString number() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    QString panel() const;
    void fillNumbers();
    void refreshSoon();
    void refresh();
    void toggle(const QUrl& link);
    void restyle();

    ScenarioStore& m_store;
    QComboBox* m_panel;
    QComboBox* m_number;
    QTextBrowser* m_text;
    QTimer* m_timer;
    Toggled m_toggled;
};

} // namespace mlsys::ui
