#pragma once

#include "store/scenario_store.h"

#include <QThreadPool>
#include <QTimer>

namespace mlsys::ui {

/// Searches the designs that snapshots leave out, in a thread of its own: for the latest scenario alone, once it rests.
class SearchWorker : public QObject {
    Q_OBJECT
public:
    /// The store must outlive the worker.
    explicit SearchWorker(ScenarioStore& store, QObject* parent = nullptr);
    /// Stops the search that is under way.
    ~SearchWorker() override;

    /// Says whether designs are on show; else they are not searched.
    void setWanted(bool wanted);

signals:
    /// A share of the search is done; 1 at its end, also where it was stopped.
    void progressed(double share);

private:
    void restart();
    void begin();

    ScenarioStore& m_store;
    bool m_wanted = false;
    QTimer m_rest;
    QThreadPool m_pool; ///< of its own: painting waits on the global one
    std::stop_source m_stop;
};

} // namespace mlsys::ui
