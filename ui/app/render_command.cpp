#include "app/render_command.h"

#include "app/picture.h"
#include "panels/panel_list.h"

#include <QDir>
#include <QFileInfo>
#include <QTextStream>

namespace mlsys::ui {

namespace {

/// One panel goes to the path itself unless that is a folder; several go into the folder of that name.
QString pathFor(const Options& options, const QString& panel) {
    const bool folder = options.panels.size() > 1 || QFileInfo(options.out).isDir();
    return folder ? QDir(options.out).filePath(panel + ".png") : options.out;
}

} // namespace

int renderPanels(const Options& options, const SnapshotPtr& snapshot) {
    QTextStream out(stdout);
    QTextStream err(stderr);
    for (const PanelKind& kind : panelKinds()) {
        if (!options.panels.contains(kind.id)) continue;
        const std::unique_ptr<Panel> panel(kind.make(nullptr));
        const QString path = pathFor(options, kind.id);
        QDir().mkpath(QFileInfo(path).path());
        const QString problem = savePicture(panelPicture(*panel, snapshot, options.size), path);
        if (!problem.isEmpty()) {
            err << "mlsys-explorer: " << problem << '\n';
            return 4;
        }
        out << path << '\n';
    }
    return 0;
}

} // namespace mlsys::ui
