#pragma once

#include "registry/registry.h"

#include <QJsonValue>
#include <QTemporaryDir>

/// A copy of the registry of the source tree that a test may break.
class TemporaryRegistry {
public:
    TemporaryRegistry();

    /// Replaces the content of a file, or makes a new one.
    void write(const QString& file, const QByteArray& content) const;
    QByteArray read(const QString& file) const;
    /// Replaces `before`, which must occur in the file, by `after`.
    void replace(const QString& file, const QByteArray& before, const QByteArray& after) const;
    void remove(const QString& fileOrFolder) const;
    QString path(const QString& file) const { return m_folder.filePath(file); }

    /// Loads the copy.
    mlsys::Checked<mlsys::Registry> load() const;
    /// Every fault of loading the copy as "where: what", in order.
    QStringList faults() const;

private:
    QTemporaryDir m_folder;
};
