#include "catalogue/catalogue.h"
#include "catalogue/core_texts.h"

#include <QFileInfo>
#include <QTextStream>

using namespace mlsys::ui;

namespace {

int fail(const QString& why) {
    QTextStream(stderr) << "update-catalogues: " << why << '\n';
    return 1;
}

} // namespace

/// update-catalogues FOUND.ts CATALOGUE.ts…: gives each catalogue the texts that lupdate found and those of the tables.
int main(int argc, char** argv) {
    if (argc < 3) return fail("give the file that lupdate wrote, then the catalogues");
    const auto found = readCatalogue(QString::fromLocal8Bit(argv[1]));
    if (!found) return fail(found.error());
    const QStringList sources = found->entries.keys() + tableTexts();
    for (int i = 2; i < argc; ++i) {
        const QString path = QString::fromLocal8Bit(argv[i]);
        Catalogue catalogue{QFileInfo(path).completeBaseName(), {}};
        if (QFileInfo(path).size() > 0) {
            const auto known = readCatalogue(path);
            if (!known) return fail(known.error());
            catalogue = *known;
        }
        if (const QString fault = writeCatalogue(updated(catalogue, sources), path); !fault.isEmpty())
            return fail(fault);
    }
    return 0;
}
