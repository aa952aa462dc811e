#include "app/main_window.h"
#include "app/notice_bar.h"
#include "language/language.h"
#include "store/user_settings.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace mlsys::ui {

namespace {

constexpr const char* kSetting = "window/language";

void choose(MainWindow& window, const QString& code) {
    UserSettings().setValue(kSetting, code);
    window.notices().showNotice(MainWindow::tr("The language changes when the program starts next."));
}

QAction* addChoice(MainWindow& window, const QString& code, const QString& title) {
    QAction* action = window.commands().addHidden({"language." + (code.isEmpty() ? QStringLiteral("system") : code),
                                                   MainWindow::tr("Language: %1").arg(title),
                                                   Menu::View,
                                                   {},
                                                   [&window, code] { choose(window, code); }});
    action->setIconText(title);
    action->setCheckable(true);
    action->setChecked(UserSettings().value(kSetting).toString() == code);
    return action;
}

} // namespace

void installLanguage(MainWindow& window) {
    QMenu& menu = window.commands().submenu(Menu::View, MainWindow::tr("Lan&guage"));
    auto* group = new QActionGroup(&menu);
    group->addAction(addChoice(window, {}, MainWindow::tr("As the system")));
    for (const Language& language : languages()) group->addAction(addChoice(window, language.code, language.title()));
    menu.addActions(group->actions());
}

} // namespace mlsys::ui
