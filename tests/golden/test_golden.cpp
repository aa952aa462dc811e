#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <cmath>

namespace {

constexpr double kTolerance = 1e-9;

bool isClose(double got, double want) {
    return std::abs(got - want) <= kTolerance * std::max(std::abs(got), std::abs(want));
}

/// Whether `got` holds every value of `want`; empty, or the place of the first difference.
QString difference(const QJsonValue& got, const QJsonValue& want, const QString& at) {
    if (got.type() != want.type()) return at + " has another type";
    if (want.isDouble()) return isClose(got.toDouble(), want.toDouble()) ? "" : at;
    if (want.isObject()) {
        const QJsonObject members = want.toObject();
        for (auto member = members.begin(); member != members.end(); ++member)
            if (const auto d = difference(got[member.key()], member.value(), at + "/" + member.key()); !d.isEmpty())
                return d;
        return "";
    }
    if (!want.isArray()) return got == want ? "" : at;
    if (got.toArray().size() != want.toArray().size()) return at + " has another length";
    for (qsizetype i = 0; i < want.toArray().size(); ++i)
        if (const auto d = difference(got.toArray()[i], want.toArray()[i], at + "/" + QString::number(i)); !d.isEmpty())
            return d;
    return "";
}

QList<QJsonObject> linesOf(const QByteArray& text) {
    QList<QJsonObject> objects;
    for (const QByteArray& line : text.split('\n'))
        if (!line.isEmpty()) objects += QJsonDocument::fromJson(line).object();
    return objects;
}

QByteArray requestsOf(const QList<QJsonObject>& cases) {
    QByteArray lines;
    for (const QJsonObject& c : cases) {
        QJsonObject request = c["request"].toObject();
        request["id"] = c["id"];
        lines += QJsonDocument(request).toJson(QJsonDocument::Compact) + "\n";
    }
    return lines;
}

} // namespace

/// The preset tutorial against requests and answers of the published package mlsysim 0.1.1.
class TestGolden : public QObject {
    Q_OBJECT

    QList<QJsonObject> m_cases, m_answers;

private slots:
    void initTestCase() {
        // The edges go a hundred times beyond the ranges of the others, on models and hardware that those leave out.
        for (const auto& [name, size] : {std::pair{"golden", 1440}, std::pair{"edges", 48}}) {
            QFile file(QString("%1/tests/golden/%2.jsonl").arg(MLSYS_SOURCE, name));
            QVERIFY(file.open(QFile::ReadOnly));
            const auto cases = linesOf(file.readAll());
            QCOMPARE(cases.size(), size);
            m_cases += cases;
        }
        QProcess process;
        process.start(MLSYS_EXECUTABLE, {"--registry", MLSYS_SOURCE "/registry", "solve"});
        process.write(requestsOf(m_cases));
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(60000));
        m_answers = linesOf(process.readAllStandardOutput());
        QCOMPARE(m_answers.size(), m_cases.size());
    }

    void everyAnswerIsThatOfThePackage_data() {
        QTest::addColumn<QString>("solver");
        QStringList solvers;
        for (const QJsonObject& c : m_cases) solvers += c["request"]["solver"].toString();
        solvers.removeDuplicates();
        for (const QString& solver : solvers) QTest::newRow(qPrintable(solver)) << solver;
    }
    void everyAnswerIsThatOfThePackage() {
        QFETCH(QString, solver);
        for (qsizetype i = 0; i < m_cases.size(); ++i) {
            const QJsonObject &wanted = m_cases.at(i), &answered = m_answers.at(i);
            if (wanted["request"]["solver"].toString() != solver) continue;
            const QString id = wanted["id"].toString();
            QCOMPARE(answered["id"].toString(), id);
            const bool failed = answered.contains("error");
            QVERIFY2(failed == wanted["expect"].toObject().contains("error"), qPrintable(id));
            const QString differs = failed ? "" : difference(answered["answer"], wanted["expect"], "");
            QVERIFY2(differs.isEmpty(), qPrintable(id + differs));
        }
    }
};

QTEST_GUILESS_MAIN(TestGolden)
#include "test_golden.moc"
