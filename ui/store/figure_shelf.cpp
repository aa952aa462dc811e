#include "store/figure_shelf.h"

#include "registry/file_text.h"
#include "store/document.h"

#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>

namespace mlsys::ui {

FigureShelf::FigureShelf() : m_folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/figures") {}

QString FigureShelf::fileOf(const QString& id) const {
    return m_folder + '/' + id + ".mlsys.json";
}

void FigureShelf::keep(const QString& id, const QByteArray& session) const {
    QDir folder(m_folder);
    // A convenience: a figure is good without it, so that a full disk is told where the figure itself is written.
    if (!folder.mkpath(".") || !writeWhole(session, fileOf(id)).isEmpty()) return;
    const QStringList newestFirst = folder.entryList({"*.mlsys.json"}, QDir::Files, QDir::Time);
    for (qsizetype i = kMost; i < newestFirst.size(); ++i) folder.remove(newestFirst[i]);
}

std::optional<QByteArray> FigureShelf::find(const QString& id) const {
    if (id != idIn(id) || id.isEmpty()) return std::nullopt;
    const std::string path = fileOf(id).toStdString();
    const auto text = fileText(path, path);
    return text ? std::optional(QByteArray::fromStdString(*text)) : std::nullopt;
}

QString FigureShelf::idIn(const QString& text) {
    static const QRegularExpression id(QStringLiteral("(?:^|\\s)([0-9a-f]{8})\\s*$"),
                                       QRegularExpression::CaseInsensitiveOption);
    return id.match(text).captured(1).toLower();
}

} // namespace mlsys::ui
