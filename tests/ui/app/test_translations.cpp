#include "catalogue/catalogue.h"
#include "catalogue/core_texts.h"
#include "controls/number_text.h"
#include "fixtures.h"
#include "language/language.h"
#include "panels/panel_list.h"
#include "plot/plot_text.h"
#include "theme/apply_theme.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLibraryInfo>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace mlsys;
using namespace mlsys::ui;

namespace {

QString pathOf(const QString& language) {
    return QStringLiteral(MLSYS_TRANSLATIONS "/%1.ts").arg(language);
}

Catalogue catalogueOf(const QString& language) {
    const auto catalogue = readCatalogue(pathOf(language));
    if (!catalogue) qFatal("%s", qPrintable(catalogue.error()));
    return *catalogue;
}

QStringList found(const QString& text, const char* pattern) {
    QStringList all;
    for (auto match = QRegularExpression(pattern).globalMatch(text); match.hasNext();) all << match.next().captured();
    all.sort();
    return all;
}

/// What the program draws as JSON when the system speaks a language.
QJsonObject drawn(const QString& panel, const QString& locale) {
    const QTemporaryDir folder;
    const QString path = folder.filePath("x.json");
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove("LANGUAGE");
    environment.insert("LC_ALL", locale);
    process.setProcessEnvironment(environment);
    process.start(MLSYS_EXPLORER, {"render", "--panel", panel, "--out", path});
    process.waitForFinished(60000);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("%s", process.readAllStandardError().constData());
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

/// The catalogues, and how the program speaks by them.
class TestTranslations : public QObject {
    Q_OBJECT

    static void eachLanguage() {
        QTest::addColumn<QString>("language");
        for (const Language& language : languages())
            if (language.code != "en") QTest::newRow(qPrintable(language.code)) << language.code;
    }

private slots:
    void cleanup() { speak(*qApp, "en"); }

    void everyCatalogueNamesItsLanguage_data() { eachLanguage(); }
    void everyCatalogueNamesItsLanguage() {
        QFETCH(QString, language);
        QCOMPARE(catalogueOf(language).language, language);
    }

    void placeholdersAndAccessKeysAgree_data() { eachLanguage(); }
    void placeholdersAndAccessKeysAgree() {
        QFETCH(QString, language);
        const Catalogue catalogue = catalogueOf(language);
        for (auto entry = catalogue.entries.begin(); entry != catalogue.entries.end(); ++entry) {
            if (entry->translation.isEmpty()) continue;
            for (const char* pattern : {"%\\d", "\\{\\w*\\}", "<[^>]*>", "--\\w+"})
                QVERIFY2(found(entry.key(), pattern) == found(entry->translation, pattern), qPrintable(entry.key()));
            const char* key = "&(?=[^\\s&])";
            QVERIFY2(found(entry.key(), key).size() == found(entry->translation, key).size(), qPrintable(entry.key()));
        }
    }

    void noTextOfTheProgramIsMissing_data() { eachLanguage(); }
    void noTextOfTheProgramIsMissing() {
        QFETCH(QString, language);
        static const QStringList sources = [] {
            const QTemporaryDir folder;
            const QString path = folder.filePath("found.ts");
            QProcess::execute(MLSYS_LUPDATE, {"-silent", "-no-obsolete", "-locations", "none", "-tr-function-alias",
                                              "tr+=say", MLSYS_UI, "-ts", path});
            const auto now = readCatalogue(path);
            return now ? now->entries.keys() + tableTexts() : QStringList();
        }();
        QVERIFY(sources.size() > 1000);
        const Catalogue catalogue = catalogueOf(language);
        QStringList missing;
        for (const QString& source : sources)
            if (!catalogue.entries.contains(source)) missing << source;
        QVERIFY2(missing.isEmpty(), qPrintable("build the target update-translations:\n" + missing.join('\n')));
    }

    void aLanguageIsADraftUntilAllOfItIsProofread() {
        for (const Language& language : languages()) {
            if (language.code == "en") continue;
            const Catalogue catalogue = catalogueOf(language.code);
            QCOMPARE(std::ranges::any_of(catalogue.entries, &Entry::isDraft), language.isDraft);
            QVERIFY(!language.isDraft || language.title() != language.name);
        }
    }

    void theFirstLanguageThatTheUserWantsIsSpoken() {
        QCOMPARE(languageFor({"fr-FR", "de-AT", "en"}), QString("de"));
        QCOMPARE(languageFor({"en-GB", "de"}), QString("en"));
        QCOMPARE(languageFor({"zh-Hans-CN"}), QString("zh_CN"));
        QCOMPARE(languageFor({"tlh"}), QString("en"));
    }

    void panelsSpeakTheLanguageOfTheSystem() {
        QCOMPARE(drawn("memory", "de_DE.UTF-8")["title"].toString(),
                 catalogueOf("de").entries["KV-cache memory"].translation);
        QCOMPARE(drawn("memory", "C.UTF-8")["title"].toString(), QString("KV-cache memory"));
    }

    void dialogsOfQtSpeakItToo() {
        speak(*qApp, "de");
        if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + "/qtbase_de.qm"))
            QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QString("Cancel"));
        else
            QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QString("Abbrechen"));
    }

    void numbersOnScreenAreTheUsers() {
        speak(*qApp, "de");
        QCOMPARE(shortNumber(1.25), QString("1,25"));
        QCOMPARE(text(format(40960.5, dim::none, 6)), QString("40.960,5"));
        QCOMPARE(mlsys::ui::formatNumber(4096.5), QString("4.096,5"));
        QCOMPARE(parseNumber("4.096,5").value.value_or(-1), 4096.5);
        QCOMPARE(parseNumber("4.096").value.value_or(-1), 4096.);
        QCOMPARE(parseNumber("0.5").value.value_or(-1), 0.5);
        QCOMPARE(percent(0.0042), QStringLiteral("0,4\u202F%"));
        QCOMPARE(localFormula("max(1.5 ms, 4,096.25, 12)"), QString("max(1,5 ms; 4.096,25; 12)"));
        QCOMPARE(localFormula("2·P₂ / t_0.5 + x1.2"), QString("2·P₂ / t_0.5 + x1.2"));
    }

    void numbersInFilesAreThoseOfC() {
        for (const PanelKind& kind : panelKinds()) {
            const QJsonArray c = drawn(kind.id, "C.UTF-8")["rows"].toArray(),
                             german = drawn(kind.id, "de_DE.UTF-8")["rows"].toArray();
            QVERIFY2(!c.isEmpty(), kind.id);
            QCOMPARE(german.size(), c.size());
            for (qsizetype row = 0; row < c.size(); ++row)
                for (qsizetype cell = 0; cell < c[row].toArray().size(); ++cell) {
                    const QJsonValue value = c[row].toArray()[cell];
                    if (value.isDouble()) QCOMPARE(german[row].toArray()[cell], value);
                }
        }
    }
};

QTEST_MAIN(TestTranslations)
#include "test_translations.moc"
