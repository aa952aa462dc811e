#include "app/main_window.h"
#include "app/window_size.h"
#include "explore/attribution.h"
#include "theme/theme.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace mlsys::ui {

namespace {

void showAttribution(MainWindow& window) {
    QDialog dialog(&window);
    dialog.setWindowTitle(MainWindow::tr("Sources and licences"));
    auto* text = new QTextBrowser;
    text->setObjectName("attribution");
    text->setAccessibleName(dialog.windowTitle());
    text->setOpenExternalLinks(true);
    text->document()->setDefaultStyleSheet(
        QStringLiteral("th { text-align: left; } td, th { padding: 2px 8px; } a { color: %1; }")
            .arg(Theme::current().textColor(Role::Accent).name()));
    text->setHtml(QString::fromStdString(attributionHtml(window.registry())));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* column = new QVBoxLayout(&dialog);
    column->addWidget(text);
    column->addWidget(buttons);
    resizeScaled(dialog, {1100, 760});
    dialog.exec();
}

} // namespace

void installAttribution(MainWindow& window) {
    window.commands().add({"help.sources", MainWindow::tr("&Sources and licences"), Menu::Help, {}, [&window] {
                               showAttribution(window);
                           }});
}

} // namespace mlsys::ui
