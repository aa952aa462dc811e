#pragma once

#include "plot/plot_text.h"
#include "plot/scene.h"

namespace mlsys::ui {

/// Adds texts, bars and lamps to a scene in the look of a theme.
class SceneWriter {
public:
    enum class Side { left, right };

    SceneWriter(Scene& scene, const Theme& theme) : m_scene(scene), m_theme(theme) {}

    /// Writes one line in the middle of an area's height; where it does not fit it ends in dots.
    void write(const QString& text, TextStyle style, const QRectF& area, Side side = Side::left,
               Role role = Role::Text);
    /// A bar in the colour of a style.
    void bar(const QRectF& area, const Style& style);
    /// An outline; dashed for what is pinned.
    void outline(const QRectF& area, Role role, bool ghost = false);
    void tint(const QRectF& area, Role role);
    /// A red line across an area's height.
    void limit(double x, const QRectF& area);
    /// A light with a shape of its own for each state: a filled circle where it is met, a cross where it is not.
    void lamp(const QPointF& at, bool met);

    double width(const QString& text, TextStyle style) const { return textSize(m_theme.font(style), text).width(); }
    double lineHeight(TextStyle style) const { return textSize(m_theme.font(style), {}).height(); }

private:
    Scene& m_scene;
    const Theme& m_theme;
};

} // namespace mlsys::ui
