#include "controls/table_rows.h"

#include "theme/theme.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QTableWidget>

namespace mlsys::ui {

void fitRowsToTheme(QTableWidget& table) {
    const auto fit = [&table] {
        const Theme& theme = Theme::current();
        const int line = QFontMetrics(theme.font(TextStyle::Body)).height();
        table.verticalHeader()->setDefaultSectionSize(line + theme.px(10));
    };
    fit();
    QObject::connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, &table, fit);
}

} // namespace mlsys::ui
