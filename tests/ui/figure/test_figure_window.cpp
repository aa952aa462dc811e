#include "app/figure_command.h"
#include "app/figure_dialog.h"
#include "app/figure_form.h"
#include "app/figure_mime.h"
#include "app/figure_preview.h"
#include "app/main_window.h"
#include "app/open_file.h"
#include "app/status_line.h"
#include "explore/panel_python.h"
#include "fixtures.h"
#include "panels/panel_list.h"
#include "store/opened_scenario.h"
#include "store/user_settings.h"
#include "theme/apply_theme.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace mlsys;
using namespace mlsys::ui;

/// Figures on their way out of the window and back.
class TestFigureWindow : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<ScenarioStore> m_store;
    std::unique_ptr<MainWindow> m_window;

    FigureSubject subject(const QString& id) { return subjectOf(m_window->document(), *m_store, id); }

    void drop(const QList<QUrl>& urls) {
        QMimeData mime;
        mime.setUrls(urls);
        const QPoint at = m_window->rect().center();
        QDragEnterEvent enter(at, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent dropped(at, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_window.get(), &dropped);
    }

    /// Types a path into the file dialog that is about to open; what comes after it is answered by `then`.
    static void answerFileDialog(const QString& path, const std::function<void()>& then = {}) {
        QTimer::singleShot(0, [path, then] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->findChild<QLineEdit*>("fileNameEdit")->setText(path);
            if (then) QTimer::singleShot(0, then);
            static_cast<QDialog*>(dialog)->done(QDialog::Accepted);
        });
    }

    static void answerInput(const QString& text, const std::function<void()>& then = {}) {
        QTimer::singleShot(0, [text, then] {
            auto* dialog = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->setTextValue(text);
            if (then) QTimer::singleShot(0, then);
            dialog->accept();
        });
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName("test_figure_window");
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QCoreApplication::setApplicationVersion(MLSYS_VERSION);
        applyTheme(*qApp, Theme(ThemeId::Light));
    }

    void init() {
        UserSettings().clear();
        m_store = std::make_unique<ScenarioStore>(sharedRegistry(), defaultScenario(sharedRegistry()));
        m_window = std::make_unique<MainWindow>(*m_store);
        m_window->resize(1440, 900);
        m_window->show();
    }

    void aFigureDroppedOnTheWindowRestoresScenarioPinsAndPanel_data() {
        QTest::addColumn<QString>("suffix");
        for (const char* suffix : {"png", "svg", "pdf"}) QTest::newRow(suffix) << QString(suffix);
    }
    void aFigureDroppedOnTheWindowRestoresScenarioPinsAndPanel() {
        QFETCH(QString, suffix);
        m_store->set("batch", 77.);
        m_store->pin("A");
        m_store->set("hardware", std::string("A100"));
        const Scenario shown = m_store->scenario();
        const QString path = m_folder.filePath("figure." + suffix);
        QCOMPARE(writeFigure(subject("reliability"), {}, path), QString());
        m_window->document().startNew();
        QVERIFY(m_store->scenario() != shown);
        drop({QUrl::fromLocalFile(path)});
        QVERIFY(m_store->scenario() == shown);
        QCOMPARE(m_store->pins().size(), 1);
        QVERIFY(m_window->grid().fullPanel());
        QCOMPARE(m_window->grid().fullPanel()->id(), QString("reliability"));
        QCOMPARE(m_window->document().title(), QString("Untitled"));
    }

    void aFigureOfAPageOpensOnThatPage() {
        const QString path = m_folder.filePath("page.png");
        FigureSubject page = subjectOf(m_window->document(), *m_store, "analysis", true);
        QCOMPARE(writeFigure(page, {}, path), QString());
        openFile(*m_window, path);
        QCOMPARE(m_window->grid().page(), QString("analysis"));
        page.session = sessionShowing(sessionOf(m_store->scenario()), "training", true);
        QCOMPARE(writeFigure(page, {}, path), QString());
        openFile(*m_window, path);
        QCOMPARE(m_window->grid().page(), QString("training"));
        QVERIFY(!m_window->grid().fullPanel());
    }

    void aForeignPictureDroppedOnTheWindowIsRefusedInOneMessageAndChangesNothing() {
        m_window->document().startNew();
        const QString path = m_folder.filePath("foreign.png");
        QImage picture(20, 20, QImage::Format_RGB32);
        picture.fill(Qt::blue);
        QVERIFY(picture.save(path));
        const QByteArray before = m_window->document().text();
        QString said;
        QTimer::singleShot(0, [&] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            if (!box) return;
            said = box->text();
            box->accept();
        });
        drop({QUrl::fromLocalFile(path)});
        QVERIFY2(said.contains(path) && said.contains("carries no scenario"), qPrintable(said));
        QCOMPARE(m_window->document().text(), before);
    }

    void severalFilesOrOnesFromElsewhereAreRefusedWithARemedy() {
        drop({QUrl("https://example.org/a.png")});
        QVERIFY2(m_window->status().text().contains("Drop one file"), qPrintable(m_window->status().text()));
    }

    void theCopiedFigureCarriesPixelsSessionDrawingNumbersAndCaption() {
        const FigureSubject memory = subject("memory");
        const std::unique_ptr<QMimeData> mime(figureMime(memory, {}));
        const QByteArray png = mime->data("image/png");
        QCOMPARE(QImage::fromData(png).size(), QSize(1920, 1080));
        QVERIFY(png.contains("tEXtmlsys-session"));
        QVERIFY(mime->hasImage());
        QVERIFY(mime->text().contains(captionText(memory)));
        QVERIFY(mime->data("image/svg+xml").contains("<text"));
        QVERIFY(mime->data("text/csv").contains("Batch"));
    }

    void copyingByCommandFillsTheClipboard() {
        m_window->grid().setFullPanel(m_window->grid().panel("memory"));
        const auto copied = [&](const char* id) {
            QGuiApplication::clipboard()->clear();
            m_window->commands().find(id)->trigger();
            return QGuiApplication::clipboard()->text();
        };
        QVERIFY(copied("copy.data").contains("KV cache (B)\t"));
        QVERIFY(copied("copy.figure").contains("MLSys Explorer"));
        QVERIFY(copied("copy.command").startsWith("mlsys-explorer render --panel memory"));
        QVERIFY(copied("copy.python").contains("ServingModel"));
    }

    void everyPanelOfOneSolverSaysItselfInPython_data() {
        QTest::addColumn<QString>("panel");
        QTest::addColumn<QString>("model");
        QTest::newRow("roofline") << "roofline"
                                  << "SingleNodeModel";
        QTest::newRow("memory") << "memory"
                                << "ServingModel";
        QTest::newRow("serving") << "serving"
                                 << "ServingModel";
        QTest::newRow("parallelism") << "parallelism"
                                     << "DistributedModel";
        QTest::newRow("carbon") << "carbon"
                                << "SustainabilityModel";
        QTest::newRow("tco") << "tco"
                             << "EconomicsModel";
        QTest::newRow("queueing") << "queueing"
                                  << "TailLatencyModel";
        QTest::newRow("reliability") << "reliability"
                                     << "ReliabilityModel";
        QTest::newRow("sensitivity") << "sensitivity"
                                     << "SingleNodeModel";
    }
    void everyPanelOfOneSolverSaysItselfInPython() {
        QFETCH(QString, panel);
        QFETCH(QString, model);
        const auto text = panelPython(*m_store->snapshot(), panel.toStdString());
        QVERIFY2(text, text ? "" : text.error().what.c_str());
        QVERIFY2(QString::fromStdString(*text).contains(model), text->c_str());
    }

    void theCopiedCommandWritesTheVeryPixelsOfTheWindow_data() {
        QTest::addColumn<QSize>("size");
        QTest::newRow("scale 2") << QSize(1920, 1080);
        QTest::newRow("scale 4") << QSize(3840, 2160);
    }
    void theCopiedCommandWritesTheVeryPixelsOfTheWindow() {
        QFETCH(QSize, size);
        m_store->set("batch", 77.);
        m_store->pin("It was: this");
        m_store->set("model", std::string("Llama3_70B"));
        m_store->set("hardware", std::string("A100"));
        FigureOptions options;
        options.size = size;
        options.theme = ThemeId::Dark;
        options.title = "It's 50 % \"full\"";
        const QTemporaryDir folder;
        QProcess shell;
        shell.setWorkingDirectory(folder.path());
        QString command = figureCommand(subject("memory"), options, startScenario(sharedRegistry()));
        command.replace(0, QString("mlsys-explorer").size(), QString("exec ") + MLSYS_EXPLORER);
        shell.start("/bin/sh", {"-c", command});
        QVERIFY(shell.waitForFinished(60000));
        QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError());
        const QImage written(folder.filePath("memory.png"));
        QCOMPARE(written.size(), size);
        QVERIFY(written.convertToFormat(QImage::Format_RGB32) ==
                QImage::fromData(pngBytes(figureImage(subject("memory"), options), subject("memory")))
                    .convertToFormat(QImage::Format_RGB32));
    }

    void exportingThePanelAsksForThePlaceAndWritesTheFigureThere() {
        m_window->grid().setFullPanel(m_window->grid().panel("carbon"));
        const QString path = m_folder.filePath("chosen.svg");
        answerFileDialog(path);
        m_window->commands().find("file.export")->trigger();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("<metadata>"));
    }

    void aPlaceThatCannotBeWrittenIsToldAndNothingIsLeftThere() {
        m_window->grid().setFullPanel(m_window->grid().panel("carbon"));
        const QString path = m_folder.path() + "/no/such/folder/x.png";
        QString said;
        answerFileDialog(path, [&] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            if (!box) return;
            said = box->text();
            box->accept();
        });
        m_window->commands().find("file.export")->trigger();
        QVERIFY2(said.contains(path), qPrintable(said));
        QVERIFY(!QFile::exists(path));
    }

    void exportingAllPanelsWritesEachNumberedIntoOneFolder() {
        const QTemporaryDir folder;
        answerFileDialog(folder.path());
        m_window->commands().find("file.exportAll")->trigger();
        const QStringList files = QDir(folder.path()).entryList(QDir::Files, QDir::Name);
        QCOMPARE(files.size(), panelKinds().size());
        for (qsizetype i = 0; i < files.size(); ++i)
            QCOMPARE(files[i], QStringLiteral("%1-%2.png").arg(i + 1, 2, 10, QChar('0')).arg(panelKinds()[i].id));
    }

    void aFigureWithoutItsMetadataIsFoundByTheIdInItsCaption() {
        m_store->set("batch", 91.);
        const FigureSubject memory = subject("memory");
        QCOMPARE(writeFigure(memory, {}, m_folder.filePath("kept.png")), QString());
        m_window->document().startNew();
        answerInput(captionText(memory));
        m_window->commands().find("file.openById")->trigger();
        QCOMPARE(m_store->scenario().batch, 91.);
        QCOMPARE(m_window->grid().fullPanel()->id(), QString("memory"));
        QVERIFY(m_window->document().path().isEmpty());
    }

    void anUnknownIdIsToldAndChangesNothing() {
        m_window->document().startNew();
        const QByteArray before = m_window->document().text();
        QString said;
        answerInput("deadbeef", [&] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            if (!box) return;
            said = box->text();
            box->accept();
        });
        m_window->commands().find("file.openById")->trigger();
        QVERIFY2(said.contains("deadbeef"), qPrintable(said));
        QCOMPARE(m_window->document().text(), before);
    }

    void theDialogShowsTheRealPixelsAndSavesWhatItShows() {
        FigureDialog dialog(m_window->document(), *m_store, "tco", m_window.get());
        dialog.show();
        auto& preview = *dialog.findChild<FigurePreview*>();
        QCOMPARE(preview.image().size(), QSize(1920, 1080));
        QVERIFY(preview.image() == figureImage(subject("tco"), {}));
        auto* size = dialog.findChild<QComboBox*>("figure.size");
        size->setCurrentIndex(size->findData("960x1080"));
        QTRY_COMPARE(preview.image().size(), QSize(960, 1080));
        dialog.findChild<QCheckBox*>("figure.caption")->click();
        QTRY_VERIFY(preview.image() == figureImage(dialog.subject(), dialog.options()));
        QVERIFY(!dialog.options().caption);
    }

    void theDialogNamesWhatIsNotLegalAndDoesNotSaveIt() {
        FigureDialog dialog(m_window->document(), *m_store, "tco", m_window.get());
        dialog.show();
        auto* size = dialog.findChild<QComboBox*>("figure.size");
        size->setEditText("12x1");
        QTRY_VERIFY(!dialog.findChild<QPushButton*>("figure.save")->isEnabled());
        size->setEditText("1000x500");
        QTRY_VERIFY(dialog.findChild<QPushButton*>("figure.save")->isEnabled());
        QCOMPARE(dialog.options().size, QSize(1000, 500));
    }

    void theLastChoiceIsRememberedButNotTheTitle() {
        FigureOptions options;
        options.format = FigureFormat::Svg;
        options.theme = std::nullopt;
        options.size = {1080, 1080};
        options.caption = false;
        options.title = "for this one";
        rememberFigure(options);
        options.title.clear();
        QVERIFY(rememberedFigure() == options);
        UserSettings().setValue("figure/size", "nonsense");
        options.size = FigureOptions().size;
        QVERIFY(rememberedFigure() == options);
    }

    void draggingTheExportButtonAwayDragsTheFigureInsteadOfSaving() {
        Panel& panel = *m_window->grid().panel("memory");
        auto* button = panel.findChild<QToolButton*>("memory.export");
        // Without a listener that would wait for the drop.
        QObject::disconnect(&panel, &Panel::figureDragged, nullptr, nullptr);
        QObject::disconnect(&panel, &Panel::exportRequested, nullptr, nullptr);
        QSignalSpy dragged(&panel, &Panel::figureDragged), clicked(&panel, &Panel::exportRequested);
        QTest::mousePress(button, Qt::LeftButton);
        QMouseEvent move(QEvent::MouseMove, QPointF(-30, 40), button->mapToGlobal(QPointF(-30, 40)), Qt::NoButton,
                         Qt::LeftButton, {});
        QCoreApplication::sendEvent(button, &move);
        QTest::mouseRelease(button, Qt::LeftButton);
        QCOMPARE(dragged.size(), 1);
        QCOMPARE(clicked.size(), 0);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(clicked.size(), 1);
    }
};

QTEST_MAIN(TestFigureWindow)
#include "test_figure_window.moc"
