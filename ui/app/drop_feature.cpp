#include "app/main_window.h"
#include "app/open_file.h"
#include "app/status_line.h"

#include <QDropEvent>
#include <QMimeData>

namespace mlsys::ui {

namespace {

/// Opens what is dropped anywhere on the window.
class DropTarget : public QObject {
public:
    explicit DropTarget(MainWindow& window) : QObject(&window), m_window(window) {
        window.setAcceptDrops(true);
        window.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
            return QObject::eventFilter(watched, event);
        auto& drop = static_cast<QDropEvent&>(*event);
        // What is dragged out of the window is not for the window.
        if (drop.source() || !drop.mimeData()->hasUrls()) return false;
        drop.acceptProposedAction();
        if (event->type() == QEvent::Drop) open(drop.mimeData()->urls());
        return true;
    }

private:
    void open(const QList<QUrl>& urls) {
        if (urls.size() == 1 && urls.front().isLocalFile())
            openFile(m_window, urls.front().toLocalFile());
        else
            m_window.status().showProblem(
                MainWindow::tr("Drop one file from this computer: a session, or a figure that carries one."));
    }

    MainWindow& m_window;
};

} // namespace

void installDrop(MainWindow& window) {
    new DropTarget(window); // the window owns it
}

} // namespace mlsys::ui
