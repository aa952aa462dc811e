#pragma once

#include "theme/palette.h"

#include <QFont>
#include <QObject>

namespace mlsys::ui {

/// Steps of the type scale.
enum class TextStyle { Body, Strong, Heading, Title, Section, Axis, Note, Mono };

/// Whether something on screen may move by itself.
enum class Motion { Full, Reduced };

/// Everything a widget needs to know to draw itself: colours, type, sizes; a value.
class Theme {
public:
    /// A theme drawn at a user scale of 1 to 2 (clamped).
    explicit Theme(ThemeId id = ThemeId::Light, qreal uiScale = 1.0, Motion motion = Motion::Full);

    /// The theme the application wears now.
    static const Theme& current();

    ThemeId id() const { return m_id; }
    /// The user's scale, 1 to 2.
    qreal uiScale() const { return m_uiScale; }
    Motion motion() const { return m_motion; }
    bool isDark() const;

    /// The colour of a role.
    QColor color(Role role) const { return paletteColor(m_id, role); }
    /// The role's colour moved until text in it reads at 4.5:1 on a panel.
    QColor textColor(Role role) const;
    /// The font of a step of the type scale; at least 24 px in the projector theme.
    QFont font(TextStyle style) const;
    /// A length given at 100 %, in whole logical pixels of this theme, never below 1.
    int px(qreal atFullSize) const;
    /// Space between cards, in logical pixels.
    int gutter() const { return px(14); }
    /// Corner radius of cards, in logical pixels.
    int radius() const { return px(10); }
    /// Width of a data line, in logical pixels.
    qreal lineWidth() const;
    /// Length of an explaining motion in milliseconds; 0 when motion is reduced.
    int motionMs() const { return m_motion == Motion::Full ? 150 : 0; }

    friend bool operator==(const Theme&, const Theme&) = default;

private:
    ThemeId m_id;
    qreal m_uiScale;
    Motion m_motion;
};

/// Makes a theme the current one for a while without telling anybody: only what is made, shown and drawn meanwhile
/// wears it.
class ThemeScope {
public:
    explicit ThemeScope(const Theme& theme);
    ~ThemeScope();
    Q_DISABLE_COPY_MOVE(ThemeScope)

private:
    Theme m_before;
};

/// Says when Theme::current() has become another one.
class ThemeNotifier : public QObject {
    Q_OBJECT
public:
    /// The notifier of this application.
    static ThemeNotifier& instance();

signals:
    void changed();

private:
    ThemeNotifier() = default;
};

/// Makes a theme the current one and tells every listener; applyTheme() calls it.
void setCurrentTheme(const Theme& theme);

} // namespace mlsys::ui
