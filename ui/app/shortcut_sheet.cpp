#include "app/shortcut_sheet.h"

#include "app/main_window.h"

#include <QAction>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QTableWidget>
#include <QVBoxLayout>

namespace mlsys::ui {

namespace {

QString tr(const char* text) {
    return MainWindow::tr(text);
}

/// Keys that widgets answer themselves.
QList<ShortcutRow> widgetKeys() {
    const QString slider = tr("Slider"), plot = tr("Plot"), picker = tr("Picker");
    return {{slider, tr("Next or previous stop"), tr("Arrow keys")},
            {slider, tr("Finest step"), tr("Shift+Arrow keys")},
            {slider, tr("Three stops"), tr("Page Up, Page Down")},
            {slider, tr("First or last stop"), tr("Home, End")},
            {plot, tr("Walk the marks"), tr("Arrow keys")},
            {plot, tr("Choose the mark"), tr("Return, Space")},
            {plot, tr("Leave the marks"), tr("Esc")},
            {picker, tr("Open and search"), tr("Space, or type")}};
}

QTableWidget* tableOf(const QList<ShortcutRow>& rows) {
    auto* table = new QTableWidget(int(rows.size()), 3);
    table->setAccessibleName(tr("Keyboard shortcuts"));
    table->setHorizontalHeaderLabels({tr("Where"), tr("What"), tr("Keys")});
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    for (int row = 0; row < rows.size(); ++row) {
        int column = 0;
        for (const QString& text : {rows[row].where, rows[row].what, rows[row].keys})
            table->setItem(row, column++, new QTableWidgetItem(text));
    }
    table->resizeColumnsToContents();
    table->resizeRowsToContents();
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

} // namespace

QList<ShortcutRow> shortcutRows(const Commands& commands) {
    QList<ShortcutRow> rows;
    for (const QAction* action : commands.all())
        if (!action->shortcuts().isEmpty())
            rows << ShortcutRow{commands.menu(commands.menuOf(action)).title().remove('&'),
                                action->text().remove('&').remove(QStringLiteral("…")),
                                QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)};
    return rows + widgetKeys();
}

void showShortcutSheet(MainWindow& window) {
    auto* sheet = new QDialog(&window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setObjectName("shortcutSheet");
    sheet->setWindowTitle(tr("Keyboard shortcuts"));
    auto* column = new QVBoxLayout(sheet);
    column->addWidget(tableOf(shortcutRows(window.commands())));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, sheet, &QDialog::reject);
    column->addWidget(buttons);
    sheet->resize(window.size() * 0.6);
    sheet->show();
}

} // namespace mlsys::ui
