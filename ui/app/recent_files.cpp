#include "app/recent_files.h"

#include "app/main_window.h"
#include "app/open_file.h"
#include "store/user_settings.h"

#include <QFileInfo>
#include <QMenu>

namespace mlsys::ui {

namespace {

constexpr const char* kKey = "files/recent";
constexpr qsizetype kMost = 10;

} // namespace

void rememberFile(const QString& path) {
    UserSettings settings;
    QStringList files = settings.value(kKey).toStringList();
    const QString whole = QFileInfo(path).absoluteFilePath();
    files.removeAll(whole);
    files.prepend(whole);
    settings.setValue(kKey, files.mid(0, kMost));
}

void keepRecentMenu(MainWindow& window, QMenu& menu) {
    QObject::connect(&menu, &QMenu::aboutToShow, &window, [&window, &menu] {
        menu.clear();
        for (const QString& path : UserSettings().value(kKey).toStringList())
            if (QFileInfo::exists(path))
                menu.addAction(QFileInfo(path).fileName(), &window, [&window, path] { openFile(window, path); })
                    ->setToolTip(path);
        if (menu.isEmpty()) menu.addAction(MainWindow::tr("None yet"))->setEnabled(false);
    });
}

} // namespace mlsys::ui
