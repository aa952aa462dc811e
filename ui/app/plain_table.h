#pragma once

#include <QStringList>

class QTableWidget;

namespace mlsys::ui {

/// A table for the side column: the first column takes the room that the others leave, and a heading that is cut short
/// is whole in its tool tip.
QTableWidget* plainTable(const QString& name, const QStringList& columns);

} // namespace mlsys::ui
