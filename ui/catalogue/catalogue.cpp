#include "catalogue/catalogue.h"

#include "language/one_word_translator.h"

#include <QFile>
#include <QSaveFile>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace mlsys::ui {

namespace {

/// Reads what stands between <message> and </message>.
void readMessage(QXmlStreamReader& xml, Catalogue& catalogue) {
    QString source;
    Entry entry;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source"))
            source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) {
            entry.isDraft = xml.attributes().value("type") == QLatin1String("unfinished");
            entry.translation = xml.readElementText();
        } else
            xml.skipCurrentElement();
    }
    catalogue.entries.insert(source, entry);
}

} // namespace

tl::expected<Catalogue, QString> readCatalogue(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return tl::unexpected(path + ": " + file.errorString());
    QXmlStreamReader xml(&file);
    Catalogue catalogue;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QLatin1String("TS")) catalogue.language = xml.attributes().value("language").toString();
        if (xml.name() == QLatin1String("message")) readMessage(xml, catalogue);
    }
    if (xml.hasError())
        return tl::unexpected(QStringLiteral("%1:%2: %3").arg(path).arg(xml.lineNumber()).arg(xml.errorString()));
    return catalogue;
}

QString writeCatalogue(const Catalogue& catalogue, const QString& path) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return path + ": " + file.errorString();
    QXmlStreamWriter xml(&file);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeDTD("<!DOCTYPE TS>");
    xml.writeStartElement("TS");
    xml.writeAttribute("version", "2.1");
    xml.writeAttribute("language", catalogue.language);
    xml.writeAttribute("sourcelanguage", "en");
    xml.writeStartElement("context");
    xml.writeTextElement("name", OneWordTranslator::kContext);
    for (auto entry = catalogue.entries.begin(); entry != catalogue.entries.end(); ++entry) {
        xml.writeStartElement("message");
        xml.writeTextElement("source", entry.key());
        xml.writeStartElement("translation");
        if (entry->isDraft) xml.writeAttribute("type", "unfinished");
        xml.writeCharacters(entry->translation);
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return file.commit() ? QString() : path + ": " + file.errorString();
}

Catalogue updated(const Catalogue& catalogue, const QStringList& sources) {
    Catalogue next{catalogue.language, {}};
    for (const QString& source : sources) next.entries.insert(source, catalogue.entries.value(source));
    return next;
}

} // namespace mlsys::ui
