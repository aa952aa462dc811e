#include "temporary_registry.h"

#include <QDir>
#include <QFile>

#include <filesystem>

TemporaryRegistry::TemporaryRegistry() {
    namespace fs = std::filesystem;
    const fs::path folder = m_folder.path().toStdString();
    fs::copy(MLSYS_SOURCE_REGISTRY, folder, fs::copy_options::recursive);
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        fs::permissions(entry, fs::perms::owner_write, fs::perm_options::add);
}

void TemporaryRegistry::write(const QString& file, const QByteArray& content) const {
    QFile out(path(file));
    if (!out.open(QFile::WriteOnly) || out.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(file));
}

QByteArray TemporaryRegistry::read(const QString& file) const {
    QFile in(path(file));
    if (!in.open(QFile::ReadOnly)) qFatal("cannot read %s", qPrintable(file));
    return in.readAll();
}

void TemporaryRegistry::replace(const QString& file, const QByteArray& before, const QByteArray& after) const {
    QByteArray content = read(file);
    if (!content.contains(before)) qFatal("%s does not contain %s", qPrintable(file), before.constData());
    write(file, content.replace(content.indexOf(before), before.size(), after));
}

void TemporaryRegistry::remove(const QString& fileOrFolder) const {
    const QString target = path(fileOrFolder);
    if (!QFile::remove(target) && !QDir(target).removeRecursively()) qFatal("cannot remove %s", qPrintable(target));
}

mlsys::Checked<mlsys::Registry> TemporaryRegistry::load() const {
    return mlsys::Registry::load(m_folder.path().toStdString());
}

QStringList TemporaryRegistry::faults() const {
    QStringList lines;
    if (const auto loaded = load(); !loaded)
        for (const mlsys::Error& e : loaded.error())
            lines += QString::fromStdString(e.where) + ": " + QString::fromStdString(e.what);
    return lines;
}
