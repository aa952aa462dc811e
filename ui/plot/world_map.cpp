#include "plot/world_map.h"

#include "plot/projection.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mlsys::ui {

namespace {

/// A ring is longitude, latitude, longitude ... in hundredths of a degree.
QPolygonF projected(const QJsonArray& ring) {
    QPolygonF polygon;
    polygon.reserve(ring.size() / 2);
    for (qsizetype i = 0; i + 1 < ring.size(); i += 2)
        polygon.append(naturalEarth(ring[i + 1].toDouble() / 100, ring[i].toDouble() / 100));
    return polygon;
}

QList<QPainterPath> readOutlines() {
    QFile file(QStringLiteral(":/map/countries_110m.json"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    QList<QPainterPath> outlines;
    for (const QJsonValue& country : QJsonDocument::fromJson(file.readAll())["countries"].toArray()) {
        if (country["iso3"].toString() == QLatin1String("ATA")) continue;
        QPainterPath path;
        for (const QJsonValue& ring : country["rings"].toArray()) {
            path.addPolygon(projected(ring.toArray()));
            path.closeSubpath();
        }
        outlines.append(path);
    }
    return outlines;
}

} // namespace

const QList<QPainterPath>& worldOutlines() {
    static const QList<QPainterPath> outlines = readOutlines();
    return outlines;
}

} // namespace mlsys::ui
