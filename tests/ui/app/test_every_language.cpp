#include "language/language.h"
#include "pseudo_translator.h"
#include "text_fit.h"
#include "theme/apply_theme.h"
#include "window_walk.h"

#include <QLabel>
#include <QTabBar>

using namespace mlsys;
using namespace mlsys::ui;

/// The window in other languages, sizes and directions.
class TestEveryLanguage : public QObject {
    Q_OBJECT

    std::unique_ptr<ScenarioStore> m_store;
    std::unique_ptr<MainWindow> m_window;
    PseudoTranslator m_pseudo;

    /// Opens the window in a language; "pseudo" is one that needs more room than any.
    void open(const QString& language, double scale) {
        QCoreApplication::removeTranslator(&m_pseudo);
        speak(*qApp, language);
        if (language == "pseudo") QCoreApplication::installTranslator(&m_pseudo);
        applyTheme(*qApp, Theme(ThemeId::Light, scale));
        openWindow(m_store, m_window);
    }

    /// Keeps a picture of everything for people to look at, where the environment names a folder.
    static void keepPicture(QWidget& window, const QString& name) {
        const QString folder = qEnvironmentVariable("MLSYS_PICTURES");
        if (!folder.isEmpty()) window.grab().save(folder + '/' + name + ".png");
    }

private slots:
    void cleanup() {
        m_window.reset();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCoreApplication::removeTranslator(&m_pseudo);
        speak(*qApp, "en");
        applyTheme(*qApp, Theme(ThemeId::Light));
    }

    void noTextIsCutOff_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("scale");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        for (const char* language : {"en", "de", "es", "zh_CN", "pseudo"})
            QTest::addRow("%s", language) << language << 1. << Qt::LeftToRight;
        QTest::newRow("200 %") << "en" << 2. << Qt::LeftToRight;
        QTest::newRow("pseudo at 200 %") << "pseudo" << 2. << Qt::LeftToRight;
        QTest::newRow("right to left") << "pseudo" << 1. << Qt::RightToLeft;
        QTest::newRow("right to left at 200 %") << "en" << 2. << Qt::RightToLeft;
    }
    void noTextIsCutOff() {
        QFETCH(QString, language);
        QFETCH(double, scale);
        QFETCH(Qt::LayoutDirection, direction);
        QGuiApplication::setLayoutDirection(direction);
        open(language, scale);
        QStringList faults;
        WindowWalk(*m_window).visitAll([&](QWidget& window, const QString& place) {
            keepPicture(window, QString("%1-%2-%3-%4").arg(language).arg(scale).arg(int(direction)).arg(place));
            for (const QString& fault : misfits(window)) faults << place + ": " + fault;
        });
        QVERIFY2(m_window->width() <= 1920 && m_window->height() <= 1080, "the window outgrows the screen");
        QVERIFY2(faults.isEmpty(), qPrintable('\n' + faults.mid(0, 60).join('\n')));
    }
};

QTEST_MAIN(TestEveryLanguage)
#include "test_every_language.moc"
