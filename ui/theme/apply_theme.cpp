#include "theme/apply_theme.h"

#include "theme/style_sheet.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>

namespace mlsys::ui {
namespace {

struct Assignment {
    QPalette::ColorRole target;
    Role source;
};

constexpr std::array kAssignments = {
    Assignment{QPalette::Window, Role::Panel},
    Assignment{QPalette::WindowText, Role::Text},
    Assignment{QPalette::Base, Role::Panel},
    Assignment{QPalette::AlternateBase, Role::Inset},
    Assignment{QPalette::Text, Role::Text},
    Assignment{QPalette::PlaceholderText, Role::Muted},
    Assignment{QPalette::Button, Role::Panel},
    Assignment{QPalette::ButtonText, Role::Text},
    Assignment{QPalette::BrightText, Role::Limit},
    Assignment{QPalette::ToolTipBase, Role::Panel},
    Assignment{QPalette::ToolTipText, Role::Text},
    Assignment{QPalette::Highlight, Role::Accent},
    Assignment{QPalette::HighlightedText, Role::AccentText},
    Assignment{QPalette::Link, Role::Accent},
    Assignment{QPalette::LinkVisited, Role::Accent},
    Assignment{QPalette::Light, Role::Hover},
    Assignment{QPalette::Midlight, Role::Grid},
    Assignment{QPalette::Mid, Role::Border},
    Assignment{QPalette::Dark, Role::ControlLine},
    Assignment{QPalette::Shadow, Role::ControlLine},
};

void dressPlainly(QApplication& application, const Theme& theme) {
    if (!application.style()->inherits("QFusionStyle") && application.styleSheet().isEmpty())
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setFont(theme.font(TextStyle::Body));
    QApplication::setPalette(widgetPalette(theme));
}

} // namespace

QPalette widgetPalette(const Theme& theme) {
    QPalette palette;
    for (const auto& [target, source] : kAssignments) palette.setColor(target, theme.color(source));
    for (const auto target : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, target, theme.color(Role::ControlLine));
    return palette;
}

void prepareTheme(QApplication& application, const Theme& theme) {
    dressPlainly(application, theme);
    setCurrentTheme(theme);
}

void applyTheme(QApplication& application, const Theme& theme) {
    dressPlainly(application, theme);
    application.setStyleSheet(styleSheet(theme));
    setCurrentTheme(theme);
}

} // namespace mlsys::ui
