#include "app/header_bar.h"
#include "app/main_window.h"
#include "app/presenter.h"
#include "app/side_column.h"
#include "app/story_page.h"

#include <QAction>
#include <QGuiApplication>
#include <QScreen>
#include <QWindow>

namespace mlsys::ui {

namespace {

QString tr(const char* text) {
    return MainWindow::tr(text);
}

constexpr double kLectureScale = 2;

/// A screen that the main window is not on, where there is one.
QScreen* otherScreen(const MainWindow& window) {
    for (QScreen* screen : QGuiApplication::screens())
        if (screen != window.screen()) return screen;
    return window.screen();
}

void present(MainWindow& window, Story& story) {
    if (auto* open = window.findChild<Presenter*>()) {
        open->close();
        return;
    }
    // The largest scale while the presentation lasts, so that the back row reads it.
    const double scale = Theme::current().uiScale();
    if (Theme::current().id() != ThemeId::Projector) window.setUiScale(kLectureScale);
    auto* presenter = new Presenter(window.store(), story, window.currentPanel()->id(), &window);
    QObject::connect(presenter, &Presenter::ended, &window, [&window, scale] { window.setUiScale(scale); });
    presenter->setGeometry(otherScreen(window)->geometry());
    presenter->showFullScreen();
    presenter->setFocus();
}

/// The projector theme and back to the theme before.
void toggleProjector(MainWindow& window) {
    static constexpr const char* kBefore = "themeBeforeProjector";
    const ThemeId now = Theme::current().id();
    const ThemeId before = static_cast<ThemeId>(window.property(kBefore).toInt());
    if (now != ThemeId::Projector) window.setProperty(kBefore, int(now));
    window.wear(now == ThemeId::Projector ? before : ThemeId::Projector);
}

} // namespace

void installPresent(MainWindow& window) {
    auto* story = new Story(window.document(), window.store(), &window);
    PanelGrid& grid = window.grid();
    const auto fullPanel = [&grid] { return grid.fullPanel() ? grid.fullPanel()->id() : QString(); };
    window.side().addPage("story", tr("Story"), new StoryPage(window.document(), *story, fullPanel));
    QObject::connect(story, &Story::arrived, &grid,
                     [&grid](int, const QString& panel) { grid.setFullPanel(grid.panel(panel)); });
    Commands& commands = window.commands();
    QAction* start = commands.add({"present.start",
                                   tr("&Present this panel"),
                                   Menu::Present,
                                   {QKeySequence("F5"), QKeySequence("F11")},
                                   [&window, story] { present(window, *story); }});
    commands.add({"present.projector", tr("Pro&jector theme"), Menu::Present, {QKeySequence("F6")}, [&window] {
                      toggleProjector(window);
                  }});
    commands.addSeparator(Menu::Present);
    commands.add(
        {"present.story", tr("Edit the &story"), Menu::Present, {}, [&window] { window.side().toggle("story"); }});
    commands.add({"present.next", tr("&Next step"), Menu::Present, {QKeySequence("Ctrl+Alt+Right")}, [story] {
                      story->go(story->current() + 1, 3 * Theme::current().motionMs());
                  }});
    commands.add({"present.previous", tr("Pre&vious step"), Menu::Present, {QKeySequence("Ctrl+Alt+Left")}, [story] {
                      story->go(story->current() - 1, 3 * Theme::current().motionMs());
                  }});
    window.header().addButton(start, tr("Present"));
}

} // namespace mlsys::ui
