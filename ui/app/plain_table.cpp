#include "app/plain_table.h"

#include "controls/table_rows.h"

#include <QHeaderView>
#include <QTableWidget>

namespace mlsys::ui {

QTableWidget* plainTable(const QString& name, const QStringList& columns) {
    auto* table = new QTableWidget;
    table->setTabKeyNavigation(false);
    table->setColumnCount(int(columns.size()));
    table->setHorizontalHeaderLabels(columns);
    table->setAccessibleName(name);
    for (int column = 0; column < table->columnCount(); ++column)
        table->horizontalHeaderItem(column)->setToolTip(columns[column]);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->verticalHeader()->hide();
    fitRowsToTheme(*table);
    table->setShowGrid(false);
    return table;
}

} // namespace mlsys::ui
