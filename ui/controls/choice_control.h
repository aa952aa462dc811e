#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QButtonGroup;
class QHBoxLayout;

namespace mlsys::ui {

class ParameterLabel;

/// One option of a ChoiceControl.
struct ChoiceOption {
    QString id;
    QString label;
    bool enabled = true;
    /// Why it is not available; the tooltip of a disabled option.
    QString reason = {};
};

/// A row of joined buttons of which one is down, for up to about five options. setCurrent() is silent.
class ChoiceControl : public QWidget {
    Q_OBJECT
public:
    /// A control with an id (its object name) and a name, shown above unless it is empty.
    ChoiceControl(const QString& id, const QString& label, QWidget* parent = nullptr);

    /// Replaces the options, keeping the current one when it is among them.
    void setOptions(const std::vector<ChoiceOption>& options);
    /// Shows an option, without a signal; an unknown id leaves none down.
    void setCurrent(const QString& id);
    QString current() const { return m_current; }
    /// The option a double click on the name goes back to.
    void setDefault(const QString& id);
    bool isChanged() const { return !m_default.isEmpty() && m_current != m_default; }
    /// Goes back to the default.
    void reset();
    /// Shows or hides the name above; it is spoken either way.
    void setLabelVisible(bool visible);

signals:
    /// The user took another option.
    void chosen(const QString& id);

private:
    void choose(const QString& id);
    void showState();

    QString m_label;
    QString m_current;
    QString m_default;
    ParameterLabel* m_title;
    QHBoxLayout* m_row;
    QButtonGroup* m_group;
};

} // namespace mlsys::ui
