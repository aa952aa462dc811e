#pragma once

#include "store/scenario_store.h"

#include <QThreadPool>

namespace mlsys::ui {

/// Computes the evidence for the scenario's assumptions in a thread of its own and hands it to the store, so that the
/// window never waits for hundreds of predictions.
class EvidenceWorker : public QObject {
    Q_OBJECT
public:
    /// Starts once the event loop runs; the store must outlive the worker.
    explicit EvidenceWorker(ScenarioStore& store, QObject* parent = nullptr);
    /// Waits for the computation that is under way.
    ~EvidenceWorker() override;

private:
    void want();

    ScenarioStore& m_store;
    QThreadPool m_pool; ///< of its own: painting waits on the global one
    bool m_busy = false;
};

} // namespace mlsys::ui
