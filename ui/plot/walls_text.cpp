#include "plot/walls_text.h"

#include "explore/solver_entry.h"
#include "language/language.h"
#include "plot/plot_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace mlsys::ui {

namespace {

constexpr double kManyTimes = 10, kTiny = 0.001;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Walls)
};

QString withUnit(const QString& number, std::string_view unit) {
    return number + QChar(0x202F) + translated(unit);
}

QString minusSign(QString number) {
    return number.replace('-', QChar(0x2212));
}

} // namespace

QString wallName(const WallInfo& info) {
    return translated(info.name);
}

QString wallStatement(const WallInfo& info) {
    return translated(info.statement);
}

QString wallLabel(const WallInfo& info) {
    return translated(info.label);
}

QString domainName(WallDomain domain) {
    switch (domain) {
    case WallDomain::node: return Words::tr("Node");
    case WallDomain::data: return Words::tr("Data");
    case WallDomain::algorithm: return Words::tr("Algorithm");
    case WallDomain::fleet: return Words::tr("Fleet");
    case WallDomain::operations: return Words::tr("Operations");
    case WallDomain::analysis: return Words::tr("Analysis");
    }
    return {};
}

QString wallValue(const Wall& wall) {
    if (!wall.number) return QStringLiteral("–");
    if (std::isinf(wall.value)) return QStringLiteral("∞");
    const std::string_view unit = wall.info->unit;
    if (unit == "%") return minusSign(withUnit(localNumber(QString::number(100 * wall.value, 'g', 3)), unit));
    if (unit == "×") return shortNumber(wall.value) + translated(unit);
    if (wall.dim == dim::none) return withUnit(batchText(wall.value), unit);
    const QString value = text(format(wall.value, wall.dim));
    return unit.empty() ? value : withUnit(value, unit);
}

QString pressureText(const Wall& wall) {
    if (!wall.pressure) return {};
    const double pressure = *wall.pressure;
    if (std::isinf(pressure)) return QStringLiteral("∞");
    if (pressure >= kManyTimes) return text(formatCount(pressure, 2)) + QStringLiteral("×");
    if (pressure > 0 && pressure < kTiny) return QStringLiteral("<\u202F0.1\u202F%");
    return percent(pressure);
}

QString pressureMeaning(const Wall& wall) {
    return wall.pressure ? translated(wall.info->pressure) : gapText(wall.gap);
}

QString gapText(WallGap gap) {
    switch (gap) {
    case WallGap::none: return {};
    case WallGap::no_kv_cache: return Words::tr("the model keeps no cache");
    case WallGap::no_fleet: return Words::tr("no node carries the hardware");
    case WallGap::unknown_work: return Words::tr("work of the model unknown");
    case WallGap::unknown_size: return Words::tr("size of the model unknown");
    case WallGap::unknown_sample: return Words::tr("size of a sample unknown");
    case WallGap::no_link: return Words::tr("no storage or link stated");
    case WallGap::split_exceeds_fleet: return Words::tr("the split exceeds the fleet");
    case WallGap::weights_fit: return Words::tr("the weights fit");
    case WallGap::no_load: return Words::tr("no load set");
    case WallGap::no_limit: return Words::tr("no limit set");
    }
    return {};
}

QString wallNotes(const Wall& wall) {
    QStringList notes;
    for (const WallNote& note : wall.notes) {
        const QString words = translated(note.text);
        notes.append(note.value.empty() ? words : words.arg(QString::fromStdString(note.value)));
    }
    return notes.join(QStringLiteral("; "));
}

QString describeWall(const Wall& wall) {
    const WallInfo& info = *wall.info;
    QStringList lines{QStringLiteral("%1 %2 — %3").arg(info.number).arg(wallName(info), wallStatement(info))};
    lines.append(wall.number ? wallLabel(info) + QStringLiteral(": ") + wallValue(wall) : gapText(wall.gap));
    if (wall.pressure)
        lines.append(Words::tr("pressure %1 (%2): %3%4")
                         .arg(pressureText(wall), rawNumber(*wall.pressure), pressureMeaning(wall),
                              wall.binding ? Words::tr(" — binds") : QString()));
    else if (wall.number)
        lines.append(gapText(wall.gap));
    if (!wall.notes.empty()) lines.append(wallNotes(wall));
    const SolverEntry* solver = findSolver(info.solver);
    lines.append(Words::tr("Solver: %1; law: %2").arg(utf8(info.solver), utf8(solver->info.literature)));
    return lines.join('\n');
}

} // namespace mlsys::ui
