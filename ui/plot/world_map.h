#pragma once

#include <QList>
#include <QPainterPath>

namespace mlsys::ui {

/// Outlines of all countries but Antarctica in the Natural Earth projection, read once from :/map/countries_110m.json;
/// empty where the file is missing.
const QList<QPainterPath>& worldOutlines();

} // namespace mlsys::ui
