#pragma once

#include "shown_window.h"

#include <QApplication>
#include <QDialog>

#include <functional>

/// Everything of the program that can be on screen, one thing after another.
class WindowWalk {
public:
    /// Called with a window, or dialog, and the name of what it shows.
    using Visit = std::function<void(QWidget& window, const QString& place)>;

    explicit WindowWalk(mlsys::ui::MainWindow& window) : m_window(window) {}

    /// Every page, with every page of the side column beside one of them, then the dialogs that stay open beside it.
    void visitAll(const Visit& visit);
    void visitPages(const Visit& visit);
    void visitSidePages(const Visit& visit);
    void visitDialogs(const Visit& visit);
    /// The first question of every exercise, beside the panels that it veils.
    void visitExercises(const Visit& visit);

private:
    mlsys::ui::MainWindow& m_window;
};

/// Widgets of a window that are on screen and that Tab is to reach.
QList<QWidget*> focusable(const QWidget& window);
/// Says where a widget is, for messages.
QString placeOf(const QWidget& widget);
