#pragma once

#include "app/main_window.h"
#include "property/random_cases.h"

#include <QPointer>
#include <QTimer>
#include <QWindow>

/// Plays with the real window as somebody who cannot read: keys, mouse, wheel, commands, themes and sizes at random.
/// Dialogs and menus get some keys and are closed.
class Monkey : public QObject {
    Q_OBJECT
public:
    Monkey(mlsys::ui::MainWindow& window, std::uint64_t seed);

    /// One event.
    void act();

private:
    void moveMouse();
    void drag();
    void turnWheel();
    void pressKey();
    void pressOn(QWidget& top);
    void runCommand();
    void setParameter();
    void resizeWindow();
    void changeView();
    void leaveDialogs();
    QWidget& topmost() const;
    QWindow* target() const;
    QPoint anywhere(const QWindow& window);
    Qt::KeyboardModifiers modifiers();

    mlsys::ui::MainWindow& m_window;
    RandomCases m_random;
    QTimer m_closer;
    int m_waits = 0; ///< looks at dialogs since the last event began
};
