#include "language/language.h"
#include "pseudo_translator.h"
#include "text_fit.h"
#include "theme/apply_theme.h"
#include "window_walk.h"

using namespace mlsys;
using namespace mlsys::ui;

/// The window in other languages, sizes and directions.
class TestEveryLanguage : public QObject {
    Q_OBJECT

    std::unique_ptr<ScenarioStore> m_store;
    std::unique_ptr<MainWindow> m_window;
    PseudoTranslator m_pseudo;

    /// Folder for pictures of everything, for people to look at; empty for none.
    inline static const QString s_pictures = qEnvironmentVariable("MLSYS_PICTURES");

    /// Opens the window in a language; "pseudo" is one that needs more room than any.
    void open(const QString& language, double scale, Qt::LayoutDirection direction) {
        QGuiApplication::setLayoutDirection(direction);
        speak(*qApp, language);
        if (language == "pseudo") QCoreApplication::installTranslator(&m_pseudo);
        applyTheme(*qApp, Theme(ThemeId::Light, scale));
        openWindow(m_store, m_window);
    }

    static void keepPicture(QWidget& window, const QString& name) {
        if (!s_pictures.isEmpty()) window.grab().save(s_pictures + '/' + name + ".png");
    }

    static void addFaults(const QWidget& window, const QString& place, QStringList& faults) {
        for (const QString& fault : misfits(window)) faults << place + ": " + fault;
        if (window.width() > 1920 || window.height() > 1080)
            faults << QString("%1 needs %2x%3").arg(place).arg(window.width()).arg(window.height());
    }

    static void report(QStringList faults) {
        faults.removeDuplicates();
        // One by one: a failure cuts its message short.
        for (const QString& fault : faults) qWarning().noquote() << fault;
        QVERIFY2(faults.isEmpty(), qPrintable(QString("%1 faults").arg(faults.size())));
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
        QTest::newRow("pseudo") << "pseudo" << 1. << Qt::LeftToRight;
        QTest::newRow("200 %") << "en" << 2. << Qt::LeftToRight;
        QTest::newRow("right to left") << "pseudo" << 1. << Qt::RightToLeft;
        QTest::newRow("pseudo at 200 %") << "pseudo" << 2. << Qt::LeftToRight;
        // What people look at; it takes long and finds no more.
        if (!s_pictures.isEmpty())
            for (const char* language : {"de", "es", "zh_CN"})
                QTest::addRow("%s", language) << language << 1. << Qt::LeftToRight;
    }
    void noTextIsCutOff() {
        QFETCH(QString, language);
        QFETCH(double, scale);
        QFETCH(Qt::LayoutDirection, direction);
        open(language, scale, direction);
        QStringList faults;
        WindowWalk(*m_window).visitAll([&](QWidget& window, const QString& place) {
            keepPicture(window, QString("%1-%2-%3-%4").arg(language).arg(scale).arg(int(direction)).arg(place));
            addFaults(window, place, faults);
        });
        report(faults);
    }

    void noTextOfAComparisonIsCutOff() {
        open("en", 2, Qt::LeftToRight);
        m_store->pin("Before");
        m_store->set("batch", 64.);
        QStringList faults;
        const auto look = [&](QWidget& window, const QString& place) {
            keepPicture(window, "compared-" + place);
            addFaults(window, place, faults);
        };
        WindowWalk(*m_window).visitPages(look);
        WindowWalk(*m_window).visitSidePages(look);
        report(faults);
    }

    void noTextOfAnExerciseIsCutOff() {
        open("pseudo", 2, Qt::LeftToRight);
        QStringList faults;
        WindowWalk(*m_window).visitExercises([&](QWidget& window, const QString& place) {
            keepPicture(window, place);
            addFaults(window, place, faults);
        });
        report(faults);
    }
};

QTEST_MAIN(TestEveryLanguage)
#include "test_every_language.moc"
