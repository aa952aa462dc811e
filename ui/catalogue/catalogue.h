#pragma once

#include <QMap>
#include <QString>

#include <tl/expected.hpp>

namespace mlsys::ui {

/// What a catalogue says of one text.
struct Entry {
    QString translation; ///< empty where there is none
    bool isDraft = true; ///< nobody has proofread it
};

/// The translations of one language, by source text.
struct Catalogue {
    QString language; ///< "de"
    QMap<QString, Entry> entries;
};

/// Reads a .ts file, all contexts as one; the error names file and line.
tl::expected<Catalogue, QString> readCatalogue(const QString& path);
/// Writes one as a .ts file of one context, its texts in order; says what went wrong, or nothing.
QString writeCatalogue(const Catalogue& catalogue, const QString& path);
/// The same translations for the texts that there are now: new ones without a translation, old ones gone.
Catalogue updated(const Catalogue& catalogue, const QStringList& sources);

} // namespace mlsys::ui
