#pragma once

#include "store/document.h"

#include <QVariantAnimation>

namespace mlsys::ui {

/// Steps through the scenarios of a document's story, moving smoothly from one to the next.
class Story : public QObject {
    Q_OBJECT
public:
    Story(Document& document, ScenarioStore& store, QObject* parent = nullptr);

    int count() const { return int(m_document.story().size()); }
    /// Step on screen, -1 before the first.
    int current() const { return m_current; }
    /// Goes to a step; outside the story nothing happens. A motion takes `ms`; 0 arrives at once.
    void go(int step, int ms);

    /// Adds the scenario on screen after the current step.
    void addStep(const QString& name, const QString& panel);
    /// Gives the current step the scenario on screen.
    void updateStep(int step, const QString& panel);
    void renameStep(int step, const QString& name);
    void removeStep(int step);
    /// Moves a step by so many places.
    void moveStep(int step, int places);

signals:
    /// A step came on screen; `panel` is the one that it shows, or empty.
    void arrived(int step, const QString& panel);

private:
    void change(const std::function<void(std::vector<NamedSettings>&)>& edit);
    void move(double share);

    Document& m_document;
    ScenarioStore& m_store;
    QVariantAnimation m_motion;
    Scenario m_from, m_to;
    int m_current = -1;
};

} // namespace mlsys::ui
