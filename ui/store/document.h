#pragma once

#include "registry/session_file.h"
#include "store/scenario_store.h"

#include <functional>

namespace mlsys::ui {

/// The session on screen as a file: what is saved, under which name, and whether something is unsaved.
class Document : public QObject {
    Q_OBJECT
public:
    /// How the window looks, as a JSON object, and back.
    struct View {
        std::function<QByteArray()> save;
        std::function<void(const QByteArray&)> restore;
    };
    Document(ScenarioStore& store, View view, QObject* parent = nullptr);

    /// File of the session, empty while it has none.
    QString path() const { return m_path; }
    /// Name for people.
    QString title() const;
    bool isModified() const;
    /// Whether a newer version wrote the file; what that version alone knows is kept on saving.
    bool isNewer() const { return m_newer; }

    /// Opens a session or a picture that carries one; says what is wrong with the file, or nothing. A file that is
    /// refused changes nothing; a picture is not the file that the session is saved to.
    QString open(const QString& path);
    /// Opens the text of a session that was saved as `path`, or never where that is empty; it counts as unsaved.
    QString recover(const QByteArray& text, const QString& path);
    /// Takes pins, story and view of a file whose scenario, perhaps bent since, is on screen already.
    QString adopt(const QString& path);
    /// Saves the session; says what went wrong, or nothing.
    QString save(const QString& path);
    /// Starts over with the default scenario and no file.
    void startNew();
    /// The session as the text of a file.
    QByteArray text() const;

    /// Scenarios to step through.
    const std::vector<NamedSettings>& story() const { return m_story; }
    void setStory(std::vector<NamedSettings> story);

signals:
    /// Name, file, story or whether something is unsaved changed.
    void changed();

private:
    Checked<void> read(const Session& session, const std::string& where, bool withScenario);
    void settle(const QString& path, bool saved);

    ScenarioStore& m_store;
    View m_view;
    QString m_path;
    std::vector<NamedSettings> m_story;
    Settings m_unknown; ///< settings of a newer version
    std::string m_rest; ///< members of a newer version
    bool m_newer = false;
    bool m_storyChanged = false;
    bool m_recovered = false;
};

/// Writes a file as a whole or not at all; says what went wrong, or nothing.
QString writeWhole(const QByteArray& bytes, const QString& path);

} // namespace mlsys::ui
