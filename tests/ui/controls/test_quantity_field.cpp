#include "controls/quantity_field.h"
#include "theme/apply_theme.h"
#include "theme/contrast.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace mlsys::ui;

class TestQuantityField : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_field.reset(); }
    void enterCommitsExactlyWhatWasTyped_data();
    void enterCommitsExactlyWhatWasTyped();
    void refusesAndExplains_data();
    void refusesAndExplains();
    void leavingCommits();
    void leavingWithNonsenseKeepsItMarked();
    void escapeRestores();
    void escapeWithNothingTypedGoesToTheParent();
    void lookingAtARoundedValueDoesNotRoundIt();
    void newValueReplacesWhatIsTyped();
    void sameValueDoesNotDisturbTyping();
    void coreParserCanBePluggedIn();
    void arrowsAskForStops();
    void errorIsVisibleAndSpoken();
    void unitIsShownMuted();

private:
    void type(const QString& text) {
        m_field->lineEdit()->selectAll();
        QTest::keyClicks(m_field->lineEdit(), text);
    }
    void enter(const QString& text) {
        type(text);
        QTest::keyClick(m_field->lineEdit(), Qt::Key_Return);
    }

    std::unique_ptr<QuantityField> m_field;
};

void TestQuantityField::init() {
    applyTheme(*qApp, Theme());
    m_field = std::make_unique<QuantityField>();
    m_field->setName("Batch, exact value");
    m_field->setUnit("requests");
    m_field->setRange({1, 4096, true});
    m_field->setValue(64);
    m_field->show();
    m_field->activateWindow();
    m_field->lineEdit()->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_field.get()));
}

void TestQuantityField::enterCommitsExactlyWhatWasTyped_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::newRow("typed 100") << "100" << 100.0;
    QTest::newRow("grouped") << "4,096" << 4096.0;
    QTest::newRow("power") << "1e3" << 1000.0;
    QTest::newRow("prefix") << "4k" << 4000.0;
    QTest::newRow("binary prefix") << "4 Ki" << 4096.0;
    QTest::newRow("lower end") << "1" << 1.0;
    QTest::newRow("with unit") << "7 requests" << 7.0;
}

void TestQuantityField::enterCommitsExactlyWhatWasTyped() {
    QFETCH(QString, text);
    QFETCH(double, value);
    QSignalSpy changed(m_field.get(), &QuantityField::valueChanged);
    enter(text);
    QCOMPARE(changed.count(), 1);
    QVERIFY(changed.first().first().toDouble() == value);
    QVERIFY(m_field->value() == value);
    QVERIFY(m_field->problem().isEmpty());
    QCOMPARE(m_field->lineEdit()->text(), formatNumber(value));
}

void TestQuantityField::refusesAndExplains_data() {
    QTest::addColumn<QString>("text");
    for (const char* text : {"nan", "inf", "1e308", "1e999", "-4", "0", "4097", "2.5", "abc", "12 dogs", " "})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestQuantityField::refusesAndExplains() {
    QFETCH(QString, text);
    QSignalSpy changed(m_field.get(), &QuantityField::valueChanged);
    QSignalSpy problems(m_field.get(), &QuantityField::problemChanged);
    enter(text);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(m_field->value(), 64.0);
    QCOMPARE(problems.count(), 1);
    QVERIFY(m_field->problem().endsWith("Type a whole number from 1 to 4,096 requests."));
    QCOMPARE(m_field->lineEdit()->text(), text);
    enter("65");
    QVERIFY(m_field->problem().isEmpty());
    QCOMPARE(changed.count(), 1);
}

void TestQuantityField::leavingCommits() {
    type("100");
    QCOMPARE(m_field->value(), 64.0);
    m_field->lineEdit()->clearFocus();
    QCOMPARE(m_field->value(), 100.0);
}

void TestQuantityField::leavingWithNonsenseKeepsItMarked() {
    type("many");
    m_field->lineEdit()->clearFocus();
    QCOMPARE(m_field->value(), 64.0);
    QCOMPARE(m_field->lineEdit()->text(), "many");
    QVERIFY(!m_field->problem().isEmpty());
}

void TestQuantityField::escapeRestores() {
    enter("abc");
    QTest::keyClick(m_field->lineEdit(), Qt::Key_Escape);
    QCOMPARE(m_field->lineEdit()->text(), "64");
    QVERIFY(m_field->problem().isEmpty());
}

void TestQuantityField::escapeWithNothingTypedGoesToTheParent() {
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QApplication::sendEvent(m_field->lineEdit(), &escape);
    QVERIFY(!escape.isAccepted());
}

void TestQuantityField::lookingAtARoundedValueDoesNotRoundIt() {
    m_field->setRange({0, 1, false});
    m_field->setFormatter([](double value) { return QString::number(value, 'f', 2); });
    m_field->setValue(1.0 / 3);
    QCOMPARE(m_field->lineEdit()->text(), "0.33");
    QSignalSpy changed(m_field.get(), &QuantityField::valueChanged);
    QTest::keyClick(m_field->lineEdit(), Qt::Key_Return);
    m_field->lineEdit()->clearFocus();
    QCOMPARE(changed.count(), 0);
    QVERIFY(m_field->value() == 1.0 / 3);
}

void TestQuantityField::newValueReplacesWhatIsTyped() {
    enter("abc");
    m_field->setValue(128);
    QCOMPARE(m_field->lineEdit()->text(), "128");
    QVERIFY(m_field->problem().isEmpty());
}

void TestQuantityField::sameValueDoesNotDisturbTyping() {
    type("12");
    m_field->setValue(64);
    QCOMPARE(m_field->lineEdit()->text(), "12");
}

void TestQuantityField::coreParserCanBePluggedIn() {
    m_field->setParser([](const QString& text) {
        return text == "dozen" ? ParseResult{12, {}} : ParseResult{{}, "Only dozens."};
    });
    enter("dozen");
    QCOMPARE(m_field->value(), 12.0);
    enter("13");
    QCOMPARE(m_field->value(), 12.0);
    QVERIFY(m_field->problem().startsWith("Only dozens."));
}

void TestQuantityField::arrowsAskForStops() {
    QSignalSpy steps(m_field.get(), &QuantityField::stepRequested);
    QTest::keyClick(m_field->lineEdit(), Qt::Key_Up);
    QTest::keyClick(m_field->lineEdit(), Qt::Key_Down);
    QCOMPARE(steps.count(), 2);
    QCOMPARE(steps[0].first().toInt(), 1);
    QCOMPARE(steps[1].first().toInt(), -1);
}

void TestQuantityField::errorIsVisibleAndSpoken() {
    enter("abc");
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(m_field->lineEdit());
    QCOMPARE(spoken->text(QAccessible::Name), "Batch, exact value");
    QCOMPARE(spoken->text(QAccessible::Description), m_field->problem());
    QImage painted(m_field->size(), QImage::Format_RGB32);
    m_field->render(&painted);
    QCOMPARE(painted.pixelColor(m_field->width() / 2, 0), Theme::current().color(Role::Limit));
    enter("2");
    QVERIFY(spoken->text(QAccessible::Description).isEmpty());
}

void TestQuantityField::unitIsShownMuted() {
    const int narrow = m_field->sizeHint().width();
    m_field->setUnit("requests per second");
    QVERIFY(m_field->sizeHint().width() > narrow);
    m_field->setUnit({});
    QVERIFY(m_field->sizeHint().width() < narrow);
}

QTEST_MAIN(TestQuantityField)
#include "test_quantity_field.moc"
