#include "app/render_command.h"

#include "app/figure_file.h"
#include "app/main_window.h"
#include "exercise/exercise_shelf.h"
#include "store/fault_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace mlsys::ui {

namespace {

/// The session that the options ask for: that of the file with the scenario bent by them.
class RenderedSession {
public:
    RenderedSession(const Options& options, const Scenario& scenario, const Registry& registry)
        : m_store(registry, scenario),
          m_document(m_store, {[this] { return m_view; }, [this](const QByteArray& view) { m_view = view; }}) {
        // The file has been found sound already.
        if (!options.scenarioFile.isEmpty()) m_document.adopt(options.scenarioFile);
        // Once for all figures, and for the picture of the window.
        m_store.learn(scenario.assumptions, completed(m_store.snapshot(), registry)->evidence);
    }
    ScenarioStore& store() { return m_store; }
    FigureSubject subject(const QString& id, bool isPage) const { return subjectOf(m_document, m_store, id, isPage); }

private:
    QByteArray m_view;
    ScenarioStore m_store;
    Document m_document;
};

QImage windowPicture(ScenarioStore& store, const QSize& size) {
    MainWindow window(store);
    window.resize(size);
    window.show();
    QCoreApplication::processEvents();
    return window.grab().toImage();
}

/// One figure goes to the path itself unless that is a folder; several go into the folder of that name.
QString pathFor(const Options& options, const FigureSubject& subject, int number) {
    const bool folder = options.panels.size() > 1 || QFileInfo(options.out).isDir();
    if (options.page.isEmpty() ? !folder : !QFileInfo(options.out).isDir()) return options.out;
    return QDir(options.out)
        .filePath(fileNameOf(subject, options.figure, number) + '.' + formatName(options.figure.format));
}

FigureOptions figureFor(const Options& options, const QString& path) {
    FigureOptions figure = options.figure;
    if (options.anyFormat) figure.format = formatNamed(QFileInfo(path).suffix().toLower()).value_or(FigureFormat::Png);
    return figure;
}

tl::expected<QByteArray, QString> bytesOf(const FigureSubject& subject, const FigureOptions& figure,
                                          RenderedSession& session) {
    if (subject.id != kWholeWindow) return figureBytes(subject, figure);
    if (figure.format != FigureFormat::Png)
        return tl::unexpected(MainWindow::tr("The whole window is drawn as PNG alone; give --page for a drawing."));
    return pngBytes(windowPicture(session.store(), figure.size), subject);
}

} // namespace

int renderFigures(const Options& options, const Scenario& scenario, const Registry& registry) {
    RenderedSession session(options, scenario, registry);
    const auto pins = pinnedBy(options, registry);
    if (!pins) return fail(pins.error().code, pins.error().what);
    session.store().pinAll(*pins);
    int number = 0;
    for (const QString& id : options.page.isEmpty() ? options.panels : QStringList{options.page}) {
        const FigureSubject subject = session.subject(id, !options.page.isEmpty());
        const QString path = pathFor(options, subject, ++number);
        QDir().mkpath(QFileInfo(path).path());
        const auto bytes = bytesOf(subject, figureFor(options, path), session);
        if (!bytes) return fail(kNotWritten, bytes.error());
        if (const QString problem = writeWhole(*bytes, path); !problem.isEmpty()) return fail(kNotWritten, problem);
        if (const int code = print(path + '\n'); code != kOk) return code;
    }
    return kOk;
}

int renderExercise(const Options& options, const Registry& registry) {
    const ExerciseShelf shelf = loadAllExercises(options.exercises.toStdString(), registry);
    if (!shelf.faults.empty()) return fail(kFileMissing, faultText(shelf.faults));
    const Exercise* exercise = shelf.find(options.exercise.toStdString());
    if (!exercise) return fail(kUsage, noSuchExercise(options.exercise));
    Options drawn = options;
    drawn.panels.clear();
    for (const std::string& panel : exercise->panels) drawn.panels << QString::fromStdString(panel);
    QDir().mkpath(drawn.out);
    return renderFigures(drawn, *scenarioFor(exercise->settings, {.registry = registry}), registry);
}

} // namespace mlsys::ui
