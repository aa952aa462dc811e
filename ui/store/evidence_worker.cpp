#include "store/evidence_worker.h"

#include <QTimer>

namespace mlsys::ui {

EvidenceWorker::EvidenceWorker(ScenarioStore& store, QObject* parent) : QObject(parent), m_store(store) {
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
    connect(&store, &ScenarioStore::changed, this, &EvidenceWorker::want);
    QTimer::singleShot(0, this, &EvidenceWorker::want);
}

EvidenceWorker::~EvidenceWorker() {
    m_pool.waitForDone();
}

void EvidenceWorker::want() {
    if (m_busy || m_store.snapshot()->evidence) return;
    m_busy = true;
    m_pool.start([this, assumptions = m_store.scenario().assumptions, &registry = m_store.registry()] {
        const auto evidence = std::make_shared<const EvidenceView>(evidenceOf(assumptions, registry));
        const auto deliver = [this, assumptions, evidence] {
            m_busy = false;
            m_store.learn(assumptions, evidence);
            // Meanwhile the assumptions may have changed again.
            want();
        };
        QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
    });
}

} // namespace mlsys::ui
