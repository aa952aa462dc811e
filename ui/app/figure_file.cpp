#include "app/figure_file.h"

#include "panels/page_list.h"
#include "store/figure_shelf.h"
#include "store/user_settings.h"

#include <QFileInfo>

#include <algorithm>

namespace mlsys::ui {

namespace {
QString keyOf(const FigureOption& option) {
    return "figure/" + option.id;
}

/// The snapshot on screen with all that a panel, or a page, shows.
SnapshotPtr wholeSnapshot(const ScenarioStore& store, const QString& id, bool isPage) {
    const QStringList panels = isPage ? std::ranges::find(pageKinds(), id, &PageKind::id)->panels : QStringList{id};
    const SnapshotPtr borneOut = completed(store.snapshot(), store.registry());
    const bool lacks = panels.contains(QStringLiteral("designs")) && !borneOut->designs;
    return lacks ? withDesigns(*borneOut, store.registry()) : borneOut;
}
} // namespace

FigureSubject subjectOf(const Document& document, const ScenarioStore& store, const QString& id, bool isPage) {
    FigureSubject subject{
        id, isPage, wholeSnapshot(store, id, isPage), {}, sessionShowing(document.text(), id, isPage)};
    for (const Pin& pin : store.pins()) subject.baselines << Baseline{pin.name, pin.snapshot};
    return subject;
}

void shelve(const FigureSubject& subject) {
    FigureShelf().keep(shortId(subject.session), subject.session);
}

QString writeFigure(const FigureSubject& subject, FigureOptions options, const QString& path) {
    if (const auto format = formatNamed(QFileInfo(path).suffix().toLower())) options.format = *format;
    const auto bytes = figureBytes(subject, options);
    if (!bytes) return bytes.error();
    QString problem = writeWhole(*bytes, path);
    if (problem.isEmpty()) shelve(subject);
    return problem;
}

FigureOptions rememberedFigure() {
    const UserSettings settings;
    FigureOptions options;
    // What a newer version remembered and this one does not know stays at its default.
    for (const FigureOption& option : figureOptions())
        if (settings.contains(keyOf(option))) option.set(options, settings.value(keyOf(option)).toString());
    options.title.clear();
    return options;
}

void rememberFigure(const FigureOptions& options) {
    UserSettings settings;
    for (const FigureOption& option : figureOptions()) settings.setValue(keyOf(option), option.get(options));
}

} // namespace mlsys::ui
