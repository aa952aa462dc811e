#pragma once

#include <QStringList>

class QWidget;

/// Texts of a window that are cut off, and neighbours that cover one another, in words; empty where all is well.
/// A text that is shortened on purpose counts as whole where its tool tip holds it.
QStringList misfits(const QWidget& window);
