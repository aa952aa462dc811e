#pragma once

#include "figure/figure_options.h"
#include "panels/panel.h"

namespace mlsys::ui {

/// What a figure shows: a panel, or all panels of a page, with a scenario and the pinned ones.
struct FigureSubject {
    QString id;          ///< of the panel or the page
    bool isPage = false; ///< the page of that id
    SnapshotPtr snapshot;
    QList<Baseline> baselines{};
    QByteArray session{}; ///< text of the session that the figure carries
};

/// The text of a session whose view is that of a panel in the full window, or of a page.
QByteArray sessionShowing(const QByteArray& session, const QString& id, bool isPage);
/// The session of a scenario alone.
QByteArray sessionOf(const Scenario& scenario);

/// A short name for the scenario and its pins, the same for the same ones: the start of a hash, as "3f9a21c0".
QString shortId(const QByteArray& session);
/// The scenario in a few words.
QString summary(const Scenario& scenario);
/// The line under a figure: scenario, preset, version and short name.
QString captionText(const FigureSubject& subject);

/// Title of the panel or page.
QString subjectTitle(const FigureSubject& subject);

/// The file name that a pattern gives, without suffix; `number` counts the figures of one export from 1.
QString fileNameOf(const FigureSubject& subject, const FigureOptions& options, int number = 1);

} // namespace mlsys::ui
