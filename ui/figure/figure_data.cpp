#include "figure/figure.h"
#include "panels/panel_list.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace mlsys::ui {

namespace {

QString csvCell(const QString& cell) {
    const bool plain = std::ranges::none_of(QStringLiteral(",\"\r\n"), [&](QChar c) { return cell.contains(c); });
    return plain ? cell : '"' + QString(cell).replace('"', "\"\"") + '"';
}

QString tsvCell(const QString& cell) {
    return QString(cell).replace('\t', ' ').replace('\n', ' ');
}

QByteArray lines(const DataTable& table, QChar separator, const char* end, QString (*quoted)(const QString&)) {
    QByteArray text;
    const auto add = [&](const QStringList& cells) {
        QStringList line;
        for (const QString& cell : cells) line << quoted(cell);
        text += line.join(separator).toUtf8() + end;
    };
    add(table.columns);
    for (const QStringList& row : table.rows) add(row);
    return text;
}

/// A number where the cell is one, else its text.
QJsonValue jsonCell(const QString& cell) {
    bool isNumber = false;
    const double number = QLocale::c().toDouble(cell, &isNumber);
    return isNumber && qIsFinite(number) ? QJsonValue(number) : QJsonValue(cell);
}

QByteArray json(const FigureSubject& subject, const FigureData& data) {
    QJsonArray rows;
    for (const QStringList& row : data.table.rows) {
        QJsonArray cells;
        for (const QString& cell : row) cells << jsonCell(cell);
        rows << cells;
    }
    return QJsonDocument(QJsonObject{{"panel", subject.id},
                                     {"title", data.title},
                                     {"sentence", data.sentence},
                                     {"caption", captionText(subject)},
                                     {"columns", QJsonArray::fromStringList(data.table.columns)},
                                     {"rows", rows}})
        .toJson();
}

} // namespace

FigureData figureData(const FigureSubject& subject) {
    const auto kind = std::ranges::find(panelKinds(), subject.id, [](const PanelKind& k) { return QString(k.id); });
    const std::unique_ptr<Panel> panel(kind->make(nullptr));
    panel->render(subject.snapshot);
    return {panel->title(), panel->sentence(), panel->shownData()};
}

QByteArray dataBytes(const FigureSubject& subject, FigureFormat format) {
    const FigureData data = figureData(subject);
    if (format == FigureFormat::Csv) return lines(data.table, ',', "\r\n", &csvCell);
    if (format == FigureFormat::Tsv) return lines(data.table, '\t', "\n", &tsvCell);
    return json(subject, data);
}

} // namespace mlsys::ui
