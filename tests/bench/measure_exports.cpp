#include "measures.h"

#include "figure/figure.h"
#include "panels/page_list.h"

using namespace mlsys;
using namespace mlsys::ui;

QJsonArray measureExports(const Bench& bench) {
    const ScenarioStore& store = bench.window.store();
    const SnapshotPtr snapshot = withDesigns(*completed(store.snapshot(), store.registry()), store.registry());
    QJsonArray rows;
    for (const FigureFormat format : kFigureFormats) {
        Series panels{QStringLiteral("export panel as %1").arg(formatName(format))};
        for (const Panel* panel : bench.window.grid().panels())
            panels.time([&] { (void)figureBytes({panel->id(), false, snapshot}, {.format = format}); });
        rows << panels.json();
        if (isData(format)) continue;
        Series pages{QStringLiteral("export page as %1").arg(formatName(format))};
        for (const PageKind& page : pageKinds())
            pages.time([&] { (void)figureBytes({page.id, true, snapshot}, {.format = format}); });
        rows << pages.json();
    }
    return rows;
}
