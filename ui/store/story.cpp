#include "store/story.h"

#include "explore/blend.h"
#include "store/opened_scenario.h"

namespace mlsys::ui {

Story::Story(Document& document, ScenarioStore& store, QObject* parent)
    : QObject(parent), m_document(document), m_store(store) {
    m_motion.setStartValue(0.0);
    m_motion.setEndValue(1.0);
    m_motion.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_motion, &QVariantAnimation::valueChanged, this, [this](const QVariant& t) { move(t.toDouble()); });
    connect(&m_motion, &QVariantAnimation::finished, &store, &ScenarioStore::endEdit);
    connect(&document, &Document::changed, this, [this] { m_current = std::min(m_current, count() - 1); });
}

void Story::go(int step, int ms) {
    if (step < 0 || step >= count()) return;
    const NamedSettings& next = m_document.story()[std::size_t(step)];
    const auto opened = openScenario(next.settings, m_document.isNewer(), m_store.registry(), {});
    if (!opened) return;
    m_motion.stop();
    m_from = m_store.scenario();
    m_to = opened->scenario;
    m_current = step;
    // The panel first, so that the motion is seen on it.
    emit arrived(step, QString::fromStdString(next.panel));
    m_store.beginEdit();
    if (ms > 0) {
        m_motion.setDuration(ms);
        m_motion.start();
    } else {
        move(1);
        m_store.endEdit();
    }
}

void Story::move(double share) {
    m_store.replace(blend(m_from, m_to, share, m_store.registry()), tr("Story"));
}

void Story::change(const std::function<void(std::vector<NamedSettings>&)>& edit) {
    std::vector<NamedSettings> story = m_document.story();
    edit(story);
    m_document.setStory(std::move(story));
}

void Story::addStep(const QString& name, const QString& panel) {
    const int at = m_current + 1;
    change([&](auto& story) {
        story.insert(story.begin() + at, {name.toStdString(), panel.toStdString(), settingsOf(m_store.scenario())});
    });
    m_current = at;
}

void Story::updateStep(int step, const QString& panel) {
    change([&](auto& story) {
        story[std::size_t(step)].settings = settingsOf(m_store.scenario());
        story[std::size_t(step)].panel = panel.toStdString();
    });
}

void Story::renameStep(int step, const QString& name) {
    change([&](auto& story) { story[std::size_t(step)].name = name.toStdString(); });
}

void Story::removeStep(int step) {
    change([&](auto& story) { story.erase(story.begin() + step); });
}

void Story::moveStep(int step, int places) {
    const int to = step + places;
    if (to < 0 || to >= count()) return;
    change([&](auto& story) { std::swap(story[std::size_t(step)], story[std::size_t(to)]); });
    m_current = to;
}

} // namespace mlsys::ui
