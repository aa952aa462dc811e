#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

/// What one run of the command line left behind.
struct Run {
    int code = -1; ///< exit code; -1 after a crash
    QByteArray output, errors;

    /// The lines of the output as JSON objects.
    QList<QJsonObject> answers() const;
};

/// Prepares a process of the real executable that reads the registry of the source tree.
void prepareMlsys(QProcess& process, const QStringList& arguments);
/// Runs the real executable to its end.
Run runMlsys(const QStringList& arguments, const QByteArray& input = {});
