#pragma once

#include "app/main_window.h"
#include "series.h"

#include <QJsonArray>

/// What the measures of the window share.
struct Bench {
    mlsys::ui::MainWindow& window;
    int moves;    ///< of a slider
    QString page; ///< id of the page that frames are measured of; all pages and panels if empty
};

/// Each measure gives rows for the report.
QJsonArray measureFrames(const Bench& bench);
QJsonArray measureExports(const Bench& bench);
QJsonArray measureMemory(const Bench& bench);

/// Puts the window under the laws of a preset.
void usePreset(mlsys::ui::MainWindow& window, const char* preset);
/// Drags a slider's handle to a share of its width; beginDrag presses there, endDrag releases.
void beginDrag(QWidget& slider, double share);
void drag(QWidget& slider, double share);
void endDrag(QWidget& slider, double share);
