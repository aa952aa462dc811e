#include "app/help_page.h"
#include "app/main_window.h"
#include "app/side_column.h"
#include "app/window_size.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QVBoxLayout>

namespace mlsys::ui {

namespace {

/// The page about what has the focus, or about the panel at hand.
QString wantedTopic(const MainWindow& window) {
    const QString topic = HelpBook::topicOf(QApplication::focusWidget());
    return topic.isEmpty() ? window.currentPanel()->id() : topic;
}

/// While a dialog waits for an answer the window behind it is out of reach.
void openOver(QWidget& dialog, const MainWindow& window) {
    auto* help = new QDialog(&dialog);
    help->setAttribute(Qt::WA_DeleteOnClose);
    help->setWindowTitle(MainWindow::tr("Help"));
    auto* page = new HelpPage(window.store(), HelpBook(window.commands()));
    const QWidget* focus = QApplication::focusWidget();
    const QString topic = HelpBook::topicOf(dialog.isAncestorOf(focus) ? focus : &dialog);
    page->open(topic.isEmpty() ? QStringLiteral("start") : topic);
    (new QVBoxLayout(help))->addWidget(page);
    resizeScaled(*help, {480, 640});
    help->open();
}

} // namespace

void installHelp(MainWindow& window) {
    auto* page = new HelpPage(window.store(), HelpBook(window.commands()));
    window.side().addPage("manual", MainWindow::tr("Help"), page);
    QAction* help = window.commands().add(
        {"help.context", MainWindow::tr("&Help"), Menu::Help, {QKeySequence("F1")}, [&window, page] {
             if (QWidget* dialog = QApplication::activeModalWidget()) return openOver(*dialog, window);
             page->open(wantedTopic(window));
             window.side().open("manual");
         }});
    help->setShortcutContext(Qt::ApplicationShortcut);
    window.commands().add({"help.manual", MainWindow::tr("&Manual"), Menu::Help, {}, [&window, page] {
                               page->open("start");
                               window.side().open("manual");
                           }});
}

} // namespace mlsys::ui
