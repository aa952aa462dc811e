#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace mlsys::ui {

/// The sessions of the figures made on this computer, by the short id printed under each: what is left of a figure
/// whose own copy another program has dropped.
class FigureShelf {
public:
    /// In the user's data folder.
    FigureShelf();
    explicit FigureShelf(const QString& folder) : m_folder(folder) {}

    /// Keeps the session of a figure; the oldest leave when there are more than `kMost`.
    void keep(const QString& id, const QByteArray& session) const;
    /// The session of that id, if it is there.
    std::optional<QByteArray> find(const QString& id) const;
    /// The id in what a user typed: itself, or the caption it stands at the end of; empty where there is none.
    static QString idIn(const QString& text);

    static constexpr qsizetype kMost = 1000;

private:
    QString fileOf(const QString& id) const;

    QString m_folder;
};

} // namespace mlsys::ui
