#include "app/figure_command.h"

#include <QRegularExpression>

#include <algorithm>

namespace mlsys::ui {

namespace {

/// A word as a shell reads it back.
QString quoted(const QString& word) {
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_./:=%+-]+$"));
    return plain.match(word).hasMatch() ? word : '\'' + QString(word).replace('\'', QLatin1String("'\\''")) + '\'';
}

QStringList settingsAwayFrom(const Scenario& usual, const Scenario& scenario) {
    QStringList settings;
    const auto defaults = settingsOf(usual);
    for (const auto& setting : settingsOf(scenario))
        if (std::ranges::find(defaults, setting) == defaults.end())
            settings << QString::fromStdString(setting.first + '=' + settingText(setting.second));
    return settings;
}

} // namespace

QString figureCommand(const FigureSubject& subject, const FigureOptions& options, const Scenario& usual) {
    FigureOptions told = options;
    // A command must not depend on what a screen happens to wear.
    if (!told.theme) told.theme = Theme::current().id();
    QStringList words{"mlsys-explorer", "render", subject.isPage ? "--page" : "--panel", subject.id};
    for (const QString& setting : settingsAwayFrom(usual, subject.snapshot->scenario))
        words << QStringLiteral("--set") << quoted(setting);
    for (const Baseline& pin : subject.baselines)
        words << QStringLiteral("--pin")
              << quoted(pin.name + ": " + settingsAwayFrom(usual, pin.snapshot->scenario).join(' '));
    for (const FigureOption& option : figureOptions())
        if (const QString value = option.get(told); value != option.get(FigureOptions()) && option.id != "format")
            words << "--" + option.id << quoted(value);
    words << "--out" << quoted(fileNameOf(subject, told) + '.' + formatName(told.format));
    return words.join(' ');
}

} // namespace mlsys::ui
