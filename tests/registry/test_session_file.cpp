#include "registry/session_file.h"

#include <QTest>

using namespace mlsys;

class TestSessionFile : public QObject {
    Q_OBJECT

    static std::string json(QByteArray text) { return text.replace('\'', '"').toStdString(); }
    static Session full() {
        return {.settings = {{"batch", 64.}, {"model", std::string("Llama3_8B")}, {"overlap", true}},
                .pinned = {{"Before", "", {{"batch", 1.}}}},
                .story = {{"Start", "roofline", {{"batch", 1.}}}, {"End", "", {{"batch", 512.}}}},
                .view = R"({"full":"memory"})"};
    }

private slots:
    void aSessionComesBackExactly() {
        const auto again = parseSession(sessionText(full()), "memory");
        QVERIFY(again);
        QVERIFY(*again == full());
    }

    void aSessionIsReadByLinesSoThatDifferencesShow() {
        Session other = full();
        other.settings[0].second = 65.;
        const QList<QByteArray> a = QByteArray::fromStdString(sessionText(full())).split('\n');
        const QList<QByteArray> b = QByteArray::fromStdString(sessionText(other)).split('\n');
        QCOMPARE(a.size(), b.size());
        qsizetype different = 0;
        for (qsizetype i = 0; i < a.size(); ++i) different += a[i] != b[i];
        QCOMPARE(different, 1);
    }

    void aScenarioFileOfTheFirstVersionIsASession() {
        const auto session =
            parseSession(json("{'format':'mlsys-scenario','version':1,'settings':{'batch':7}}"), "old.json");
        QVERIFY(session);
        QVERIFY(!session->newer);
        QCOMPARE(session->settings.size(), std::size_t(1));
    }

    void whatOnlyANewerVersionKnowsIsKept() {
        const auto session = parseSession(
            json("{'format':'mlsys-scenario','version':9,'settings':{},'holograms':[1,{'a':null}]}"), "new.json");
        QVERIFY(session && session->newer);
        const auto again = parseSession(sessionText(*session), "again.json");
        QVERIFY2(!again, "an unknown member in a file of this version is a fault");
        QVERIFY(sessionText(*session).find("holograms") != std::string::npos);
        QVERIFY(sessionText(*session).find("null") != std::string::npos);
    }

    void everyFaultIsToldWithItsPlace_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("place");
        const auto row = [](const char* name, const QByteArray& members, const char* place) {
            QTest::addRow("%s", name) << "{'format':'mlsys-scenario','version':2,'settings':{}," + members + "}"
                                      << QByteArray(place);
        };
        QTest::addRow("cut off") << QByteArray("{'format'") << QByteArray("f");
        QTest::addRow("list") << QByteArray("[]") << QByteArray("f");
        QTest::addRow("deep") << QByteArray(500000, '[') << QByteArray("f");
        row("pinned no list", "'pinned':3", "f#/pinned");
        row("pinned item", "'pinned':[3]", "f#/pinned/0");
        row("pinned name", "'pinned':[{'name':3,'settings':{}}]", "f#/pinned/0");
        row("pinned setting", "'pinned':[{'name':'a','settings':{'batch':[]}}]", "f#/pinned/0/settings/batch");
        row("story settings", "'story':[{'name':'a'}]", "f#/story/0");
        row("view", "'view':7", "f#/view");
        row("unknown member", "'stroy':[]", "f#/stroy");
    }
    void everyFaultIsToldWithItsPlace() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, place);
        const auto session = parseSession(json(text), "f");
        QVERIFY(!session);
        QCOMPARE(QByteArray::fromStdString(session.error().front().where), place);
        QVERIFY(!session.error().front().what.empty());
    }
};

QTEST_APPLESS_MAIN(TestSessionFile)
#include "test_session_file.moc"
