#include "plot/scene_changes.h"

#include <QTransform>

namespace mlsys::ui {

namespace {

/// Pixels that a soft edge, or the overhang of a letter, may reach beyond what was laid out.
constexpr double kOverhang = 3;

QRect around(const QRectF& area, double reach = 0) {
    reach += kOverhang;
    return area.adjusted(-reach, -reach, reach, reach).toAlignedRect();
}

double reachOf(const QPen& pen) {
    return pen.style() == Qt::NoPen ? 0 : pen.widthF();
}

QRect areaOf(const SceneShape& shape) {
    return around(shape.outline.boundingRect(), reachOf(shape.pen));
}

QRect areaOf(const SceneHatch& hatch) {
    return around(hatch.area);
}

QRect areaOf(const SceneLine& line) {
    return around(line.points.boundingRect(), reachOf(line.pen));
}

QRect areaOf(const SceneMark& mark) {
    // The corners of a triangle reach furthest.
    constexpr double kFurthest = 1.3;
    return around({mark.at, mark.at}, kFurthest * mark.radius + reachOf(mark.pen));
}

QRect areaOf(const SceneLabel& label) {
    QTransform turn = QTransform::fromTranslate(label.area.left(), label.area.bottom());
    turn.rotate(label.angle);
    return around(turn.mapRect(QRectF({0, -label.area.height()}, label.area.size())));
}

/// The areas around what changed. Many are taken together: a clip of so many parts costs more than the pixels it saves.
class Changes {
public:
    /// Adds the parts of two lists that differ, each from that at the same place; of lists that are not of the same
    /// length, all between what they begin and what they end with.
    template <class Part> void add(const QList<Part>& before, const QList<Part>& after) {
        const qsizetype common = std::min(before.size(), after.size());
        qsizetype first = 0, last = 0;
        while (first < common && before[first] == after[first]) ++first;
        while (last < common - first && before[before.size() - 1 - last] == after[after.size() - 1 - last]) ++last;
        const bool paired = before.size() == after.size();
        const auto addFrom = [&](const QList<Part>& list, const QList<Part>& other) {
            for (qsizetype i = first; i < list.size() - last; ++i)
                if (!paired || list[i] != other[i]) m_areas << areaOf(list[i]);
        };
        addFrom(before, after);
        addFrom(after, before);
    }

    QRegion region() const {
        constexpr qsizetype kMany = 40;
        QRegion region;
        for (const QRect& area : m_areas)
            region = m_areas.size() > kMany ? region.boundingRect() | area : region | area;
        return region;
    }

private:
    QList<QRect> m_areas;
};

} // namespace

QRegion changedArea(const Scene& before, const Scene& after) {
    Changes changes;
    changes.add(before.shapes, after.shapes);
    changes.add(before.hatches, after.hatches);
    changes.add(before.lines, after.lines);
    changes.add(before.masks, after.masks);
    changes.add(before.marks, after.marks);
    changes.add(before.labels, after.labels);
    return changes.region();
}

} // namespace mlsys::ui
