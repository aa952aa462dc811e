#include "app/exercise_report.h"

#include "app/exercise_text.h"
#include "figure/figure.h"
#include "panels/panel_list.h"
#include "store/document.h"
#include "theme/apply_theme.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTextDocument>

namespace mlsys::ui {

namespace {

constexpr QSize kPicture(1280, 720);

/// The key figures inside the page, so that a report is one file; each carries its scenario.
QStringList pictures(const Exercise& exercise, const SnapshotPtr& snapshot) {
    QStringList addresses;
    for (const PanelKind& kind : panelKinds()) {
        if (std::ranges::find(exercise.panels, kind.id) == exercise.panels.end()) continue;
        const FigureSubject subject{.id = kind.id,
                                    .snapshot = snapshot,
                                    .session = sessionShowing(sessionOf(snapshot->scenario), kind.id, false)};
        if (const auto png = figureBytes(subject, {.size = kPicture}))
            addresses << QStringLiteral("data:image/png;base64,") + QString::fromLatin1(png->toBase64());
    }
    return addresses;
}

QByteArray pdf(const QString& html) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QTextDocument document;
    document.setHtml(html);
    document.print(&writer);
    return bytes;
}

/// "exercise-2-ada-lovelace"
QString baseName(const ExerciseSession& session) {
    static const QRegularExpression kOther(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QString student = QString::fromStdString(session.run().student).toLower().replace(kOther, QStringLiteral("-"));
    while (student.endsWith('-')) student.chop(1);
    return QStringLiteral("exercise-%1").arg(session.exercise()->number) +
           (student.isEmpty() ? QString() : '-' + student);
}

} // namespace

ReportFiles writeReport(const ExerciseSession& session, const SnapshotPtr& snapshot, const QString& folder) {
    ReportFiles report;
    if (!QDir().mkpath(folder)) return {{}, QObject::tr("%1 cannot be created; choose another folder").arg(folder)};
    // A report is read on paper and by others: it is light, whatever the screen wears.
    const Theme screen = Theme::current();
    setCurrentTheme(Theme(ThemeId::Light));
    const QString html = reportHtml(session, pictures(*session.exercise(), snapshot));
    setCurrentTheme(screen);
    const QString base = QDir(folder).filePath(baseName(session));
    const std::pair<const char*, QByteArray> files[] = {
        {".json", QByteArray::fromStdString(runText(session.run()))}, {".html", html.toUtf8()}, {".pdf", pdf(html)}};
    for (const auto& [suffix, bytes] : files) {
        report.problem = writeWhole(bytes, base + suffix);
        if (!report.problem.isEmpty()) return report;
        report.paths << base + suffix;
    }
    return report;
}

} // namespace mlsys::ui
