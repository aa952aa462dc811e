#pragma once

#include "store/document.h"

#include <QLockFile>
#include <QTimer>

#include <memory>

namespace mlsys::ui {

/// Keeps a copy of an unsaved session in a folder, written every few seconds while something changes, and finds the
/// copies that crashed programs left there.
class Autosave : public QObject {
    Q_OBJECT
public:
    Autosave(Document& document, const QString& folder, QObject* parent = nullptr);
    /// A session that ends in order leaves no copy.
    ~Autosave() override;

    /// A session that a crashed program left.
    struct Rescue {
        QString file; ///< copy in the folder
        QString path; ///< where the session was saved before, empty where never
        QByteArray text;
    };
    /// The latest session that nobody owns any more; `file` is empty where there is none.
    Rescue latestRescue() const;
    /// Removes a copy that was restored or turned down.
    static void discard(const Rescue& rescue);

    /// Time between two looks, in milliseconds; a crash loses no more than this.
    static constexpr int kInterval = 2000;

private:
    void keep();
    QString fileOf(const QString& id) const;

    Document& m_document;
    QString m_folder;
    QString m_id;
    std::unique_ptr<QLockFile> m_lock;
    QByteArray m_written;
    QTimer m_timer;
};

} // namespace mlsys::ui
