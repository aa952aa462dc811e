#include "store/document.h"

#include "registry/own_hardware.h"
#include "store/carried_session.h"
#include "store/fault_text.h"
#include "store/opened_scenario.h"

#include <QFileInfo>
#include <QSaveFile>

namespace mlsys::ui {

Document::Document(ScenarioStore& store, View view, QObject* parent)
    : QObject(parent), m_store(store), m_view(std::move(view)) {
    connect(&store.history(), &QUndoStack::cleanChanged, this, &Document::changed);
}

QString Document::title() const {
    return m_path.isEmpty() ? tr("Untitled") : QFileInfo(m_path).completeBaseName().remove(QStringLiteral(".mlsys"));
}

bool Document::isModified() const {
    return m_recovered || m_storyChanged || !m_store.history().isClean();
}

QString Document::open(const QString& path) {
    const auto found = findSession(path.toStdString());
    if (!found) return faultText(found.error());
    if (const auto read = this->read(found->session, path.toStdString(), true); !read) return faultText(read.error());
    // Saving must not put a session in the place of a picture.
    settle(found->inPicture ? QString() : path, true);
    return {};
}

QString Document::recover(const QByteArray& text, const QString& path) {
    const std::string where = (path.isEmpty() ? tr("the rescued session") : path).toStdString();
    const auto session = parseSession(text.toStdString(), where);
    if (!session) return faultText(session.error());
    if (const auto read = this->read(*session, where, true); !read) return faultText(read.error());
    settle(path, false);
    return {};
}

QString Document::adopt(const QString& path) {
    const auto found = findSession(path.toStdString());
    if (!found) return faultText(found.error());
    if (const auto read = this->read(found->session, path.toStdString(), false); !read) return faultText(read.error());
    settle(found->inPicture ? QString() : path, true);
    return {};
}

Checked<void> Document::read(const Session& session, const std::string& where, bool withScenario) {
    std::vector<Error> faults;
    const auto opened = [&](const Settings& settings, const std::string& place) {
        auto scenario = openScenario(settings, session.newer, m_store.registry(), where + place + "/settings/");
        if (!scenario) faults.insert(faults.end(), scenario.error().begin(), scenario.error().end());
        return scenario;
    };
    const auto scenario = opened(session.settings, "#");
    QList<Pin> pins;
    for (std::size_t i = 0; i < session.pinned.size(); ++i)
        if (const auto pinned = opened(session.pinned[i].settings, "#/pinned/" + std::to_string(i)))
            pins << Pin{QString::fromStdString(session.pinned[i].name),
                        solveScenario(pinned->scenario, m_store.registry())};
    for (std::size_t i = 0; i < session.story.size(); ++i)
        opened(session.story[i].settings, "#/story/" + std::to_string(i));
    OwnHardware own;
    for (std::size_t i = 0; i < session.hardware.size(); ++i) {
        const auto read =
            readOwnHardware(session.hardware[i], m_store.registry(), where + "#/hardware/" + std::to_string(i));
        if (read)
            own << *read;
        else
            faults.insert(faults.end(), read.error().begin(), read.error().end());
    }
    if (!faults.empty()) return tl::unexpected(std::move(faults));

    m_store.open(withScenario ? scenario->scenario : m_store.scenario(), pins, own);
    m_unknown = scenario->unknown;
    m_rest = session.rest;
    m_newer = session.newer;
    m_story = session.story;
    if (!session.view.empty()) m_view.restore(QByteArray::fromStdString(session.view));
    return {};
}

void Document::settle(const QString& path, bool saved) {
    m_path = path;
    m_storyChanged = false;
    m_recovered = !saved;
    if (saved) m_store.history().setClean();
    emit changed();
}

QString Document::save(const QString& path) {
    QString problem = writeWhole(text(), path);
    if (problem.isEmpty()) settle(path, true);
    return problem;
}

void Document::startNew() {
    m_store.open(startScenario(m_store.registry()));
    m_story.clear();
    m_unknown.clear();
    m_rest.clear();
    m_newer = false;
    settle({}, true);
}

QByteArray Document::text() const {
    Session session{.settings = settingsOf(m_store.scenario()),
                    .story = m_story,
                    .view = m_view.save().toStdString(),
                    .rest = m_rest};
    session.settings.insert(session.settings.end(), m_unknown.begin(), m_unknown.end());
    for (const Ref<Hardware>& own : m_store.ownHardware()) session.hardware.push_back(ownHardwareText(*own));
    for (const Pin& pin : m_store.pins())
        session.pinned.push_back({pin.name.toStdString(), {}, settingsOf(pin.snapshot->scenario)});
    return QByteArray::fromStdString(sessionText(session));
}

void Document::setStory(std::vector<NamedSettings> story) {
    m_storyChanged |= story != m_story;
    m_story = std::move(story);
    emit changed();
}

QString writeWhole(const QByteArray& bytes, const QString& path) {
    // Renaming a new file over a device would take its place.
    if (const QFileInfo there(path); there.exists() && !there.isFile())
        return Document::tr("%1 cannot be written: it is not an ordinary file. Choose another name.").arg(path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Document::tr("%1 cannot be written: %2. Choose another folder.").arg(path, file.errorString());
    // Few bytes wait in a buffer, and commit() does not look whether the disk took them.
    if (file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        return Document::tr("%1 was not written: %2.").arg(path, file.errorString());
    return {};
}

} // namespace mlsys::ui
