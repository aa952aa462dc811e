#include "theme/theme.h"

#include "theme/contrast.h"
#include "theme/fonts.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace mlsys::ui {
namespace {

struct TypeStep {
    TextStyle style;
    int pixels;
    bool bold;
};

// Only the two bundled weights, so that an installed third one cannot change an export.
constexpr std::array<TypeStep, 8> kTypeScale = {{
    {TextStyle::Body, 14, false},
    {TextStyle::Strong, 14, true},
    {TextStyle::Heading, 18, true},
    {TextStyle::Title, 15, true},
    {TextStyle::Section, 12, true},
    {TextStyle::Axis, 12, false},
    {TextStyle::Note, 11, false},
    {TextStyle::Mono, 12, false},
}};

constexpr bool rowsFollowTheEnum() {
    for (std::size_t i = 0; i < kTypeScale.size(); ++i)
        if (static_cast<std::size_t>(kTypeScale[i].style) != i) return false;
    return true;
}
static_assert(rowsFollowTheEnum(), "the type scale is indexed by TextStyle");

constexpr qreal kProjectorScale = 1.75;
// Levels AA and AAA of WCAG 2.2.
constexpr double kTextContrast = 4.5, kEnhancedContrast = 7;
constexpr int kProjectorSmallestText = 24;

qreal totalScale(ThemeId id, qreal uiScale) {
    return id == ThemeId::Projector ? uiScale * kProjectorScale : uiScale;
}

Theme& currentTheme() {
    static Theme theme;
    return theme;
}

} // namespace

Theme::Theme(ThemeId id, qreal uiScale, Motion motion)
    : m_id(id), m_uiScale(std::clamp(uiScale, 1.0, 2.0)), m_motion(motion) {}

const Theme& Theme::current() {
    return currentTheme();
}

bool Theme::isDark() const {
    return luminance(color(Role::Panel)) < 0.18;
}

QColor Theme::textColor(Role role) const {
    const bool farAway = m_id == ThemeId::Projector || m_id == ThemeId::Contrast;
    return legibleOn(color(Role::Panel), color(role), farAway ? kEnhancedContrast : kTextContrast);
}

QFont Theme::font(TextStyle style) const {
    const TypeStep& step = kTypeScale[static_cast<std::size_t>(style)];
    QFont font = style == TextStyle::Mono ? monospacedFont() : textFont();
    const int smallest = m_id == ThemeId::Projector ? kProjectorSmallestText : 1;
    font.setPixelSize(std::max(smallest, px(step.pixels)));
    font.setWeight(step.bold ? QFont::Bold : QFont::Normal);
    return font;
}

int Theme::px(qreal atFullSize) const {
    return std::max(1, static_cast<int>(std::lround(atFullSize * totalScale(m_id, m_uiScale))));
}

qreal Theme::lineWidth() const {
    return m_id == ThemeId::Projector ? 3.0 * m_uiScale : 1.5 * m_uiScale;
}

ThemeScope::ThemeScope(const Theme& theme) : m_before(std::exchange(currentTheme(), theme)) {}

ThemeScope::~ThemeScope() {
    currentTheme() = m_before;
}

ThemeNotifier& ThemeNotifier::instance() {
    static ThemeNotifier notifier;
    return notifier;
}

void setCurrentTheme(const Theme& theme) {
    if (currentTheme() == theme) return;
    currentTheme() = theme;
    emit ThemeNotifier::instance().changed();
}

} // namespace mlsys::ui
