#pragma once

#include "store/story.h"

#include <QWidget>

class QHBoxLayout;
class QToolButton;
class QVBoxLayout;

namespace mlsys::ui {

class Panel;

/// One panel on the whole screen with one big slider under it, for the lecture hall. A window of its own: closing it
/// leaves the main window as it was. Keys: 1-9 choose the panel, arrows and Page keys step the story, L is a laser
/// pointer, H hides the numbers, Esc ends.
class Presenter : public QWidget {
    Q_OBJECT
public:
    Presenter(ScenarioStore& store, Story& story, const QString& panel, QWidget* parent = nullptr);
    ~Presenter() override;

    Panel& panel() const { return *m_panel; }
    /// Shows another panel; an unknown id changes nothing.
    void showPanel(const QString& id);
    /// Puts the slider of another parameter under the panel; an unknown id changes nothing.
    void showParameter(const QString& id);
    bool isLaserOn() const { return m_laser; }
    bool areNumbersHidden() const { return m_hidden; }

signals:
    /// The presentation ended.
    void ended();

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QToolButton* makeParameterButton();
    bool pressed(int key);
    void step(int steps);
    void setLaser(bool on);
    void setNumbersHidden(bool hidden);

    ScenarioStore& m_store;
    Story& m_story;
    QVBoxLayout* m_column;
    QHBoxLayout* m_row; ///< slider and what chooses it
    QWidget* m_slider = nullptr;
    QToolButton* m_parameters;
    Panel* m_panel = nullptr;
    bool m_laser = false;
    bool m_hidden = false;
};

} // namespace mlsys::ui
