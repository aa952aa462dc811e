#include "plot/heatmap_text.h"

#include "plot/plot_text.h"

#include <QCoreApplication>

namespace mlsys::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Parallelism)
};

using Cell = ParallelismView::Cell;
using Status = ParallelismView::Status;

QString whyNot(const Cell& cell) {
    switch (cell.status) {
    case Status::exceeds_memory:
        return Words::tr("Does not fit: %1 too much memory per accelerator (%2 B).")
            .arg(text(format(cell.excess)), rawNumber(cell.excess.base()));
    case Status::exceeds_node: return Words::tr("A tensor-parallel group of %1 is larger than a node.").arg(cell.tp);
    case Status::does_not_divide: return Words::tr("TP × PP = %1 does not divide the fleet.").arg(cell.tp * cell.pp);
    case Status::feasible: return {};
    }
    return {};
}

} // namespace

const Cell* shownSplit(const ParallelismView& view) {
    const auto index = view.selected ? view.selected : view.best;
    return index ? &view.cells[*index] : nullptr;
}

QString splitName(const Cell& cell) {
    const auto degree = [](const char* kind, double x) {
        return QString(kind + QString(QChar::Nbsp)) + QString::number(x);
    };
    QStringList degrees{degree("TP", cell.tp), degree("PP", cell.pp)};
    if (cell.dp > 0) degrees.append(degree("DP", cell.dp));
    return degrees.join(QStringLiteral(" · "));
}

QString describeSplit(const Cell& cell) {
    if (cell.status != Status::feasible) return splitName(cell) + '\n' + whyNot(cell);
    QStringList lines{splitName(cell)};
    lines.append(Words::tr("MFU %1 (%2): useful work ÷ (peak × time of the step)")
                     .arg(text(formatNumber(cell.mfu)), rawNumber(cell.mfu)));
    lines.append(Words::tr("Step %1 (%2 s)").arg(text(format(cell.step)), rawNumber(cell.step.base())));
    QStringList parts;
    for (const BarPart& part : stepParts(cell)) parts.append(part.name + ' ' + part.value);
    lines.append(Words::tr("= ") + parts.join(QStringLiteral(" + ")));
    return lines.join('\n');
}

QString describeMeasured(const ParallelismView& view, const Cell& cell) {
    constexpr int kMost = 3;
    QStringList lines;
    int found = 0;
    for (const ParallelismView::Measured& m : view.measured) {
        if (m.tp != cell.tp || m.pp != cell.pp || ++found > kMost) continue;
        const EvidenceView::Point& p = *m.what;
        lines << Words::tr("Measured: MFU %1, step %2: %3 (%4)")
                     .arg(text(formatNumber(m.mfu)), text(format(m.step)), QString::fromStdString(p.name),
                          QString::fromStdString(p.source));
        if (!p.url.empty()) lines << QString::fromStdString(p.url);
    }
    if (found > kMost) lines << Words::tr("and %1 more, see the page Evidence").arg(found - kMost);
    return lines.join('\n');
}

QStringList reasonWords(Status status) {
    switch (status) {
    case Status::exceeds_memory: return {Words::tr("memory")};
    case Status::exceeds_node: return {Words::tr("> node")};
    case Status::does_not_divide: return {Words::tr("does not divide"), Words::tr("does not\ndivide")};
    case Status::feasible: return {};
    }
    return {};
}

QList<BarPart> stepParts(const Cell& cell) {
    // Both kinds of exchange keep the colour of communication; the pattern tells them apart.
    const Style tensor = styleOf(Entity::Communication);
    Style data = tensor;
    data.fill = Fill::Solid;
    const CommonUnit unit = unitFor(cell.step.base(), dim::time);
    // A part of less than a hundredth would read 0.00 in the step's unit.
    const auto part = [&](const Style& style, const QString& name, const Time<>& time) {
        const bool tiny = time.base() < unit.factor / 100;
        return BarPart{style, name, tiny ? text(format(time)) : unit.text(time.base()), time.base()};
    };
    QList<BarPart> parts;
    for (const BarPart& each :
         {part(styleOf(Entity::Compute), Words::tr("compute"), cell.compute),
          part(tensor, Words::tr("tensor"), cell.tensorParallel), part(data, Words::tr("data"), cell.dataParallel),
          part(styleOf(Entity::Overhead), Words::tr("bubble"), cell.bubble)})
        if (each.size > 0) parts.append(each);
    return parts;
}

} // namespace mlsys::ui
