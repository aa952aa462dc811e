#include "panels/wrapped_text.h"
#include "theme/apply_theme.h"

#include <QTest>
#include <QVBoxLayout>

using namespace mlsys::ui;

namespace {

/// Counts how often a widget is asked to lay out what is in it.
class Requests : public QObject {
public:
    explicit Requests(QWidget& of) { of.installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::LayoutRequest) ++count;
        return false;
    }
};

} // namespace

/// Text in a card that changes with every move of a slider.
class TestWrappedText : public QObject {
    Q_OBJECT

    QWidget m_card;
    WrappedText* m_text = nullptr;

private slots:
    void initTestCase() {
        applyTheme(*qApp, Theme(ThemeId::Light));
        m_text = new WrappedText;
        auto* column = new QVBoxLayout(&m_card);
        column->addWidget(m_text);
        column->addStretch();
        m_card.resize(300, 200);
        m_text->setText("32 requests use 39 % of the memory.");
        m_card.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_card));
    }

    void aTextOfAsManyLinesDisturbsNothing() {
        QCoreApplication::processEvents();
        const Requests requests(m_card);
        const int height = m_text->height();
        m_text->setText("64 requests use 58 % of the memory.");
        QCoreApplication::processEvents();
        QCOMPARE(requests.count, 0);
        QCOMPARE(m_text->height(), height);
        QCOMPARE(m_text->label().text(), QString("64 requests use 58 % of the memory."));
    }

    void aLongerTextGetsTheLinesItNeeds() {
        const int height = m_text->height();
        m_text->setText(QString("Many words that stand on more lines than one. ").repeated(4));
        QTRY_VERIFY(m_text->height() > 2 * height);
        QVERIFY(m_text->height() >= m_text->label().heightForWidth(m_text->width()));
        m_text->setText("Short.");
        QTRY_COMPARE(m_text->height(), height);
    }
};

QTEST_MAIN(TestWrappedText)
#include "test_wrapped_text.moc"
