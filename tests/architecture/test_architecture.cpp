#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

namespace {

/// Every include of the sources below `root`, as (file, included name).
QList<std::pair<QString, QString>> includesBelow(const QString& root) {
    static const QRegularExpression include("^#include [<\"]([^>\"]+)[>\"]", QRegularExpression::MultilineOption);
    QList<std::pair<QString, QString>> found;
    const QDir top(QString(MLSYS_SOURCE) + "/" + root);
    QDirIterator files(top.path(), {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QFile::ReadOnly)) qFatal("cannot read %s", qPrintable(file.fileName()));
        auto matches = include.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext()) found.emplaceBack(top.relativeFilePath(file.fileName()), matches.next().captured(1));
    }
    return found;
}

/// Folders of src that each folder may include, itself aside.
const QHash<QString, QStringList> kArrows{
    {"units", {}},
    {"scenario", {"units"}},
    {"solve", {"scenario", "units"}},
    {"registry", {"scenario", "units"}},
    {"explore", {"solve", "registry", "scenario", "units"}},
    {"exercise", {"explore", "registry", "scenario", "units"}},
    {"cli", {"exercise", "explore", "solve", "registry", "scenario", "units"}},
};

} // namespace

class TestArchitecture : public QObject {
    Q_OBJECT

private slots:
    void coreIncludesFollowTheArrows() {
        for (const auto& [file, included] : includesBelow("src")) {
            const QString from = file.section('/', 0, 0), to = included.section('/', 0, 0);
            QVERIFY2(kArrows.contains(from), qPrintable(file));
            const bool inside = from == to || !kArrows.contains(to) || !included.contains('/');
            QVERIFY2(inside || kArrows[from].contains(to), qPrintable(file + " includes " + included));
        }
    }

    void theCoreKnowsNoQt() {
        static const QRegularExpression qt("^(Q[A-Z]|Qt|q[a-z]+\\.h$)");
        for (const auto& [file, included] : includesBelow("src"))
            QVERIFY2(!included.contains(qt), qPrintable(file + " includes " + included));
    }

    void costlyHeadersStayInTheirFolder_data() {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("folder");
        QTest::newRow("nlohmann") << "nlohmann/"
                                  << "src/registry/";
        QTest::newRow("valijson") << "valijson/"
                                  << "src/registry/";
        QTest::newRow("CLI11") << "CLI/"
                               << "src/cli/";
        QTest::newRow("QCustomPlot") << "qcustomplot.h"
                                     << "ui/plot/";
    }
    void costlyHeadersStayInTheirFolder() {
        QFETCH(QString, header);
        QFETCH(QString, folder);
        for (const QString top : {"src", "ui"})
            for (const auto& [file, included] : includesBelow(top))
                QVERIFY2(!included.startsWith(header) || (top + "/" + file).startsWith(folder),
                         qPrintable(top + "/" + file + " includes " + included));
    }
};

QTEST_APPLESS_MAIN(TestArchitecture)
#include "test_architecture.moc"
