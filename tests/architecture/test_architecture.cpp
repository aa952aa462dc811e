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

/// Folders that each folder may include, itself aside.
using Arrows = QHash<QString, QStringList>;
const Arrows kCoreArrows{
    {"units", {}},
    {"scenario", {"units"}},
    {"solve", {"scenario", "units"}},
    {"registry", {"scenario", "units"}},
    {"explore", {"solve", "registry", "scenario", "units"}},
    {"exercise", {"explore", "registry", "scenario", "units"}},
    {"cli", {"exercise", "explore", "solve", "registry", "scenario", "units"}},
};
const Arrows kWindowArrows{
    {"language", {}},
    {"theme", {"language"}},
    {"store", {"language"}},
    {"controls", {"theme", "language"}},
    {"plot", {"theme", "language"}},
    {"panels", {"plot", "controls", "theme", "language"}},
    {"figure", {"panels", "plot", "store", "theme", "language"}},
    {"app", {"figure", "panels", "plot", "controls", "store", "theme", "language"}},
    {"catalogue", {"panels", "plot", "language"}},
};

/// The include that goes against the arrows, in words; empty where there is none.
QString wrongInclude(const QString& root, const Arrows& arrows) {
    for (const auto& [file, included] : includesBelow(root)) {
        const QString from = file.section('/', 0, 0), to = included.section('/', 0, 0);
        if (!arrows.contains(from)) return file + " is in a folder without arrows";
        const bool inside = from == to || !arrows.contains(to) || !included.contains('/');
        if (!inside && !arrows[from].contains(to)) return file + " includes " + included;
    }
    return {};
}

} // namespace

class TestArchitecture : public QObject {
    Q_OBJECT

private slots:
    void includesFollowTheArrows() {
        QCOMPARE(wrongInclude("src", kCoreArrows), QString());
        QCOMPARE(wrongInclude("ui", kWindowArrows), QString());
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
