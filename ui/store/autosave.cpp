#include "store/autosave.h"

#include "registry/file_text.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace mlsys::ui {

namespace {

/// Of bytes: a session of the largest size, each of whose signs may take several in a string.
constexpr std::uintmax_t kMostCopied = 6 * kLargestFile;

// A copy is the session wrapped with the place where it was last saved.
QByteArray wrap(const QString& path, const QByteArray& text) {
    return QJsonDocument(QJsonObject{{"path", path}, {"session", QString::fromUtf8(text)}}).toJson();
}

} // namespace

Autosave::Autosave(Document& document, const QString& folder, QObject* parent)
    : QObject(parent), m_document(document), m_folder(folder), m_id(QUuid::createUuid().toString(QUuid::Id128)) {
    QDir().mkpath(folder);
    m_lock = std::make_unique<QLockFile>(fileOf(m_id) + ".lock");
    // A copy belongs to its program as long as that runs, however long it stands still.
    m_lock->setStaleLockTime(0);
    m_lock->tryLock(0);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::keep);
    m_timer.start(kInterval);
}

Autosave::~Autosave() {
    QFile::remove(fileOf(m_id));
}

QString Autosave::fileOf(const QString& id) const {
    return m_folder + '/' + id + ".autosave";
}

void Autosave::keep() {
    if (!m_document.isModified()) {
        if (!m_written.isEmpty()) QFile::remove(fileOf(m_id));
        m_written.clear();
        return;
    }
    const QByteArray copy = wrap(m_document.path(), m_document.text());
    // Where the copy cannot be written there is nobody to tell that could do more than save by hand.
    if (copy != m_written && writeWhole(copy, fileOf(m_id)).isEmpty()) m_written = copy;
}

Autosave::Rescue Autosave::latestRescue() const {
    const QDir folder(m_folder);
    for (const QFileInfo& left : folder.entryInfoList({"*.autosave"}, QDir::Files, QDir::Time)) {
        if (left.filePath() == fileOf(m_id)) continue;
        QLockFile owner(left.filePath() + ".lock");
        owner.setStaleLockTime(0);
        if (!owner.tryLock(0)) continue;
        const std::string path = left.filePath().toStdString();
        const auto text = fileText(path, path, kMostCopied);
        if (!text) continue;
        const QJsonObject copy = QJsonDocument::fromJson(QByteArray::fromStdString(*text)).object();
        return {left.filePath(), copy["path"].toString(), copy["session"].toString().toUtf8()};
    }
    return {};
}

void Autosave::discard(const Rescue& rescue) {
    QFile::remove(rescue.file);
    QFile::remove(rescue.file + ".lock");
}

} // namespace mlsys::ui
