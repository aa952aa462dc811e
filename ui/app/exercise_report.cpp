#include "app/exercise_report.h"

#include "app/exercise_text.h"
#include "app/picture.h"
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

/// A picture inside the page, so that a report is one file.
QString dataAddress(const QImage& picture) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return QStringLiteral("data:image/png;base64,") + QString::fromLatin1(bytes.toBase64());
}

QStringList pictures(const Exercise& exercise, const SnapshotPtr& snapshot) {
    QStringList addresses;
    for (const PanelKind& kind : panelKinds())
        if (std::ranges::find(exercise.panels, kind.id) != exercise.panels.end()) {
            const std::unique_ptr<Panel> panel(kind.make(nullptr));
            addresses << dataAddress(panelPicture(*panel, snapshot, kPicture));
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
