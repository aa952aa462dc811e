#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <optional>

namespace {

/// What a row should reach: its name starts like this, and one of its numbers is at most, or at least, so much.
struct Goal {
    const char* name;
    const char* number;
    bool atMost;
    double limit;
};

constexpr Goal kGoals[] = {
    {"core distributedStep", "per_second", false, 2e6},
    {"core splitSearch", "value", true, 50e6},
    {"core millionDesigns", "value", true, 2e9},
    {"requests answered", "value", false, 2e5},
    {"warm start", "value", true, 300},
    {"1920x1080 xcb frame page", "p99", true, 16.7},
    {"3840x2160 xcb frame page", "p99", true, 33},
    {"memory growth", "value", true, 1},
};

std::optional<bool> reaches(const QJsonObject& row) {
    for (const Goal& goal : kGoals)
        if (row["name"].toString().startsWith(goal.name)) {
            const double number = row[goal.number].toDouble();
            return goal.atMost ? number <= goal.limit : number >= goal.limit;
        }
    return std::nullopt;
}

double nanoseconds(const QString& unit) {
    return unit == "ms" ? 1e6 : unit == "us" ? 1e3 : unit == "s" ? 1e9 : 1;
}

/// Rows of Google Benchmark, in nanoseconds: of the processor, or real ones where all processors work.
QJsonArray coreRows(const QJsonObject& report) {
    QJsonArray rows;
    for (const auto& each : report["benchmarks"].toArray()) {
        const QJsonObject one = each.toObject();
        const QString name = one["name"].toString();
        const double ns = one[name.endsWith("real_time") ? "real_time" : "cpu_time"].toDouble() *
                          nanoseconds(one["time_unit"].toString());
        const double items = one["items_per_second"].toDouble(1e9 / ns);
        rows << QJsonObject{{"name", "core " + name}, {"unit", "ns"}, {"value", ns}, {"per_second", items}};
    }
    return rows;
}

/// The rows of one report, named by what they were measured on.
QJsonArray rowsOf(const QJsonObject& report) {
    if (report.contains("benchmarks")) return coreRows(report);
    const QString size = report["size"].toString(), platform = report["platform"].toString();
    QJsonArray rows;
    for (const auto& each : report["rows"].toArray()) {
        QJsonObject row = each.toObject();
        if (row["name"].toString().startsWith("frame page") || row["name"].toString().startsWith("panel "))
            row["name"] = size + ' ' + platform + ' ' + row["name"].toString();
        rows << row;
    }
    return rows;
}

QString numberText(const QJsonObject& row, const char* key) {
    return (row.contains(key) ? QString::number(row[key].toDouble(), 'g', 5) : QString()).rightJustified(12);
}

QString lineOf(const QJsonObject& row) {
    QString line = row["name"].toString().leftJustified(58) + numberText(row, row.contains("p50") ? "p50" : "value") +
                   numberText(row, "p99") + numberText(row, "max") + numberText(row, "cpu_p99") +
                   numberText(row, "per_second");
    line += ' ' + row["unit"].toString().leftJustified(6);
    return row.contains("reached") ? line + (row["reached"].toBool() ? "reached" : "MISSED") : line;
}

} // namespace

/// Prints all reports of a folder as one table, and writes them as one file.
int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    QDir folder(QCoreApplication::arguments().value(1));
    QTextStream out(stdout);
    out << QString("Measure").leftJustified(58) << QString("value, p50").rightJustified(12)
        << QString("p99").rightJustified(12) << QString("max").rightJustified(12)
        << QString("p99 of cpu").rightJustified(12) << QString("per second").rightJustified(12) << " unit  goal\n";
    folder.remove("all.json");
    QJsonArray all;
    for (const QString& name : folder.entryList({"*.json"}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) continue;
        for (const auto& each : rowsOf(QJsonDocument::fromJson(file.readAll()).object())) {
            QJsonObject row = each.toObject();
            if (const auto reached = reaches(row)) row["reached"] = *reached;
            out << lineOf(row).trimmed() << '\n';
            all << row;
        }
    }
    QFile file(folder.filePath("all.json"));
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(all).toJson()) > 0 ? 0 : 4;
}
