#include "app/main_window.h"
#include "theme/apply_theme.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QMenu>

namespace mlsys::ui {

namespace {

QString themeTitle(ThemeId theme) {
    switch (theme) {
    case ThemeId::Light: return MainWindow::tr("&Light");
    case ThemeId::Dark: return MainWindow::tr("&Dark");
    case ThemeId::Projector: return MainWindow::tr("&Projector");
    case ThemeId::Contrast: return MainWindow::tr("&High contrast");
    case ThemeId::Print: return MainWindow::tr("Black and &white");
    }
    return {};
}

void addThemes(MainWindow& window) {
    QMenu& themes = window.commands().submenu(Menu::View, MainWindow::tr("T&heme"));
    auto* group = new QActionGroup(&themes);
    for (const ThemeId id : kThemeIds) {
        const QString name = themeTitle(id);
        QAction* action = window.commands().addHidden(
            {"theme." + themeName(id), MainWindow::tr("Theme %1").arg(name), Menu::View, {}, [&window, id] {
                 window.wear(id);
             }});
        action->setIconText(name);
        action->setCheckable(true);
        action->setChecked(id == Theme::current().id());
        group->addAction(action);
        QObject::connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, action,
                         [action, id] { action->setChecked(id == Theme::current().id()); });
    }
    themes.addActions(group->actions());
}

void addMotion(MainWindow& window) {
    QAction* reduced = window.commands().add(
        {"view.reduceMotion", MainWindow::tr("Reduce &motion"), Menu::View, {}, [] {
             const Theme& now = Theme::current();
             applyTheme(*qApp, Theme(now.id(), now.uiScale(),
                                     now.motion() == Motion::Reduced ? Motion::Full : Motion::Reduced));
         }});
    reduced->setCheckable(true);
    const auto follow = [reduced] { reduced->setChecked(Theme::current().motion() == Motion::Reduced); };
    QObject::connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, reduced, follow);
    follow();
}

} // namespace

void installLook(MainWindow& window) {
    addThemes(window);
    addMotion(window);
    Commands& commands = window.commands();
    const auto scaleBy = [&window](double step) { window.setUiScale(Theme::current().uiScale() + step); };
    commands.add({"view.larger",
                  MainWindow::tr("Lar&ger"),
                  Menu::View,
                  {QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")},
                  [scaleBy] { scaleBy(0.1); }});
    commands.add({"view.smaller", MainWindow::tr("&Smaller"), Menu::View, {QKeySequence("Ctrl+-")}, [scaleBy] {
                      scaleBy(-0.1);
                  }});
    commands.add({"view.normalSize", MainWindow::tr("&Normal size"), Menu::View, {QKeySequence("Ctrl+0")}, [&window] {
                      window.setUiScale(1);
                  }});
}

} // namespace mlsys::ui
