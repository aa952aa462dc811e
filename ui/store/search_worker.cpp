#include "store/search_worker.h"

namespace mlsys::ui {

namespace {
// A slider that moves asks anew with every frame, and both processors are its own.
constexpr int kRestMs = 120;
} // namespace

SearchWorker::SearchWorker(ScenarioStore& store, QObject* parent) : QObject(parent), m_store(store) {
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &SearchWorker::begin);
    connect(&store, &ScenarioStore::changed, this, &SearchWorker::restart);
}

SearchWorker::~SearchWorker() {
    m_stop.request_stop();
    m_pool.waitForDone();
}

void SearchWorker::setWanted(bool wanted) {
    if (std::exchange(m_wanted, wanted) != wanted) restart();
}

void SearchWorker::restart() {
    m_stop.request_stop();
    if (m_wanted && !m_store.snapshot()->designs)
        m_rest.start();
    else
        m_rest.stop();
}

void SearchWorker::begin() {
    m_stop = {};
    const auto tell = [this](double share) {
        QMetaObject::invokeMethod(
            this, [this, share] { emit progressed(share); }, Qt::QueuedConnection);
    };
    m_pool.start([this, tell, before = m_store.snapshot(), stop = m_stop.get_token(), &registry = m_store.registry()] {
        const SnapshotPtr after = withDesigns(*before, registry, {stop, tell});
        const auto deliver = [this, before, after] {
            if (after) m_store.complete(before, after);
        };
        tell(1);
        QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
    });
}

} // namespace mlsys::ui
