#pragma once

#include "store/exercise_session.h"

namespace mlsys::ui {

/// Files of a report, and what went wrong, empty where nothing did.
struct ReportFiles {
    QStringList paths{};
    QString problem{};
};

/// Writes the run of the open exercise with pictures of its key figures as HTML, PDF and JSON into a folder.
ReportFiles writeReport(const ExerciseSession& session, const SnapshotPtr& snapshot, const QString& folder);

} // namespace mlsys::ui
