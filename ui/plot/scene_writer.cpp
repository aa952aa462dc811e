#include "plot/scene_writer.h"

#include "theme/text_cache.h"

namespace mlsys::ui {

void SceneWriter::write(const QString& text, TextStyle style, const QRectF& area, Side side, Role role) {
    const QFont font = m_theme.font(style);
    const QString shown = elidedTo(area.width() + 1, font, text);
    QRectF place = area;
    if (side == Side::right) place.setLeft(area.right() - textSize(font, shown).width());
    m_scene.labels.append({shown, font, m_theme.textColor(role), place});
}

void SceneWriter::bar(const QRectF& area, const Style& style) {
    const QBrush fill = fillBrush(style.fill, m_theme.color(style.role), m_theme.color(Role::Panel), m_theme.px(8));
    m_scene.shapes.append({QPolygonF(area), fill});
}

void SceneWriter::outline(const QRectF& area, Role role, bool ghost) {
    m_scene.shapes.append({QPolygonF(area), Qt::NoBrush, ghost ? ghostPen(m_theme) : QPen(m_theme.color(role), 1)});
}

void SceneWriter::tint(const QRectF& area, Role role) {
    m_scene.shapes.append({QPolygonF(area), m_theme.color(role)});
}

void SceneWriter::limit(double x, const QRectF& area) {
    m_scene.lines.append(
        {QPolygonF({{x, area.top()}, {x, area.bottom()}}), linePen(m_theme.color(Role::Limit), m_theme.lineWidth())});
}

void SceneWriter::lamp(const QPointF& at, bool met) {
    const QColor color = m_theme.color(met ? Role::Good : Role::Limit);
    m_scene.marks.append({at, met ? Marker::Circle : Marker::Cross, double(m_theme.px(7)),
                          met ? QBrush(color) : QBrush(), QPen(color, m_theme.px(met ? 1 : 3))});
}

} // namespace mlsys::ui
