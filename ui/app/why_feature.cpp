#include "app/compare_page.h"
#include "app/main_window.h"
#include "app/side_column.h"
#include "app/why_page.h"

namespace mlsys::ui {

namespace {

QList<WhyPage::Subject> subjects(const MainWindow& window) {
    QList<WhyPage::Subject> subjects;
    for (const Panel* panel : window.grid().panels())
        if (!shownNumbers(*window.store().snapshot(), panel->id().toStdString()).empty())
            subjects << WhyPage::Subject{panel->id(), panel->title()};
    return subjects;
}

/// Explains the panel at hand; asked once more for the same panel, hides the explanation.
void toggleWhy(MainWindow& window, WhyPage& page) {
    const QString panel = window.currentPanel()->id();
    const bool same = page.number().section('.', 0, 0) == panel;
    page.explainPanel(panel);
    if (same)
        window.side().toggle("why");
    else
        window.side().open("why");
}

} // namespace

void installWhy(MainWindow& window) {
    auto* page = new WhyPage(window.store(), subjects(window));
    window.side().addPage("why", MainWindow::tr("Why"), page);
    window.commands().add(
        {"view.why", MainWindow::tr("&Why this number"), Menu::View, {QKeySequence("W")}, [&window, page] {
             toggleWhy(window, *page);
         }});
    const auto explain = [&window, page](const QString& number) {
        page->explainNumber(number);
        window.side().open("why");
    };
    for (Panel* panel : window.grid().panels()) QObject::connect(panel, &Panel::explanationWanted, page, explain);
    if (auto* comparison = window.findChild<ComparePage*>())
        QObject::connect(comparison, &ComparePage::explanationWanted, page, explain);
}

} // namespace mlsys::ui
