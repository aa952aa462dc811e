#include "app/side_column.h"
#include "app/why_page.h"
#include "explore/formula_text.h"
#include "panels/number_list.h"
#include "plot/plot_text.h"
#include "shown_window.h"
#include "theme/apply_theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

#include <cmath>

using namespace mlsys;
using namespace mlsys::ui;

class TestWhy : public QObject {
    Q_OBJECT

    std::unique_ptr<ScenarioStore> m_store;
    std::unique_ptr<MainWindow> m_window;

    void press(Qt::Key key) { QTest::keyClick(m_window.get(), key); }
    WhyPage& page() { return *m_window->findChild<WhyPage*>(); }
    QString told() { return m_window->findChild<QTextBrowser*>("why.text")->toPlainText(); }
    QString html() { return m_window->findChild<QTextBrowser*>("why.text")->toHtml(); }
    NumberList& memoryNumbers() { return *m_window->findChild<NumberList*>("memory.numbers"); }
    bool isOpen() { return m_window->side().isVisible() && m_window->side().page() == "why"; }

private slots:
    void initTestCase() { applyTheme(*qApp, Theme(ThemeId::Light)); }
    void init() { openWindow(m_store, m_window); }

    void aClickOnANumberTellsHowItCameAbout() {
        NumberList& numbers = memoryNumbers();
        QTest::mouseClick(&numbers, Qt::LeftButton, {}, numbers.rowRect(1).center());
        QVERIFY(isOpen());
        QCOMPARE(page().number(), "memory.itl");
        // The page writes a digit more than the panel.
        const double shown = numbers.rows()[1].value.toDouble();
        const double explained = told().section(QStringLiteral("latency: "), 1, 1).section(' ', 0, 0).toDouble();
        QVERIFY2(std::abs(explained / shown - 1) < 0.01, qPrintable(told()));
        QVERIFY(told().contains("Where") && told().contains("Given"));
        QVERIFY2(told().contains("NVIDIA"), "the source of the bandwidth");
    }

    void theKeyboardReachesEveryNumber() {
        NumberList& numbers = memoryNumbers();
        numbers.setFocus();
        QTest::keyClick(&numbers, Qt::Key_Right);
        QTest::keyClick(&numbers, Qt::Key_Right);
        QTest::keyClick(&numbers, Qt::Key_Return);
        QCOMPARE(page().number(), "memory.throughput");
        QTest::keyClick(&numbers, Qt::Key_Left);
        QTest::keyClick(&numbers, Qt::Key_Space);
        QCOMPARE(page().number(), "memory.itl");
    }

    void wExplainsThePanelAtHandAndHidesTheExplanation() {
        m_window->grid().panel("carbon")->plot().setFocus();
        press(Qt::Key_W);
        QVERIFY(isOpen());
        QCOMPARE(page().number(), "carbon.carbon");
        press(Qt::Key_W);
        QVERIFY(!isOpen());
    }

    void everyPanelOfEveryPageAnswers() {
        for (Panel* panel : m_window->grid().panels()) {
            m_window->grid().setFullPanel(panel);
            const auto numbers = shownNumbers(*m_store->snapshot(), panel->id().toStdString());
            // Measurements are nothing that a formula gave; searches rank what others explain.
            const QStringList noFormula{"evidence", "splits", "designs"};
            QVERIFY2(numbers.empty() == noFormula.contains(panel->id()), qPrintable(panel->id()));
            QCOMPARE(m_window->findChild<QToolButton*>(panel->id() + ".help")->isVisible(), !numbers.empty());
            if (numbers.empty()) continue;
            for (const ShownNumber& number : numbers) {
                page().explainNumber(QString::fromStdString(number.id));
                m_window->side().open("why");
                QCOMPARE(page().number().toStdString(), number.id);
                QCOMPARE(told().contains("="), number.value.has_value());
            }
            m_window->findChild<QToolButton*>(panel->id() + ".help")->click();
            QCOMPARE(page().number(), QString::fromStdString(numbers.front().id));
        }
    }

    void aSentenceAndAComparedNumberAreExplainedToo() {
        auto& carbon = *m_window->grid().panel("carbon");
        for (auto* label : carbon.findChildren<QLabel*>())
            if (label->text() == carbon.sentence()) QTest::mouseClick(label, Qt::LeftButton);
        QCOMPARE(page().number(), "carbon.carbon");
        press(Qt::Key_P);
        auto* table = m_window->findChild<QTableWidget*>("comparison");
        emit table->cellActivated(1, 0);
        QVERIFY(isOpen());
        QCOMPARE(page().number().toStdString(), std::string(metricTable()[1].id));
    }

    void theExplanationFollowsTheSliders() {
        QTest::mouseClick(&memoryNumbers(), Qt::LeftButton, {}, memoryNumbers().rowRect(1).center());
        const QString before = told();
        m_store->set("batch", 256.);
        QTRY_VERIFY(told() != before);
        QVERIFY(told().contains(text(valueText(m_store->snapshot()->memory.itl.base(), dim::time))));
    }

    void definitionsFoldAndUnfold() {
        page().explainNumber("memory.itl");
        m_window->side().open("why");
        const QString before = told();
        const qsizetype link = html().indexOf("href=\"#");
        QVERIFY(link >= 0);
        const QString symbol = html().mid(link + 7, html().indexOf('"', link + 7) - link - 7);
        auto* browser = m_window->findChild<QTextBrowser*>("why.text");
        emit browser->anchorClicked(QUrl('#' + symbol));
        QVERIFY(told().size() < before.size());
        emit browser->anchorClicked(QUrl('#' + symbol));
        QCOMPARE(told(), before);
    }

    void aNumberThatIsNotThereSaysSo() {
        page().explainNumber("memory.itl");
        m_window->side().open("why");
        m_store->set("model", std::string("ResNet50"));
        QTRY_VERIFY(told().contains("no such number"));
    }

    void theExplanationCanBeCopied() {
        page().explainNumber("roofline.latency");
        m_window->side().open("why");
        for (auto* button : page().findChildren<QPushButton*>()) button->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), told());
        QVERIFY(told().contains("+10"));
    }
};

QTEST_MAIN(TestWhy)
#include "test_why.moc"
