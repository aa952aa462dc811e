// Qt is not built with the thread sanitizer, which then does not see that what one thread puts into a queue of Qt
// happens before another takes it out. Built with the thread sanitizer alone, and linked in front of Qt, this tells it,
// so that work and results handed over count as that, and everything else that threads share stays under its eyes.
#include <QMetaObject>
#include <QThreadPool>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

namespace {

using Invoke = bool (*)(QObject*, QtPrivate::QSlotObjectBase*, Qt::ConnectionType, void*);

/// The function of Qt that hides behind the one of this file.
Invoke invokeOfQt() {
    return reinterpret_cast<Invoke>(
        dlsym(RTLD_NEXT,
              "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv"));
}

/// A call on its way to the thread of its receiver.
class Handoff : public QtPrivate::QSlotObjectBase {
public:
    explicit Handoff(QtPrivate::QSlotObjectBase* slot) : QSlotObjectBase(&act), m_slot(slot) {}

private:
    static void act(int which, QSlotObjectBase* self, QObject* receiver, void** arguments, bool* same) {
        __tsan_acquire(self);
        auto* handoff = static_cast<Handoff*>(self);
        if (which == Call) handoff->m_slot->call(receiver, arguments);
        if (which == Compare) *same = handoff->m_slot->compare(arguments);
        if (which == Destroy) {
            handoff->m_slot->destroyIfLastRef();
            delete handoff;
        } else {
            // The sender may be the last to let go of it.
            __tsan_release(self);
        }
    }

    QtPrivate::QSlotObjectBase* m_slot;
};

/// Work on its way to a thread of a pool.
class Work : public QRunnable {
public:
    explicit Work(std::function<void()> work) : m_work(std::move(work)) {}
    void run() override {
        __tsan_acquire(this);
        m_work();
    }

private:
    std::function<void()> m_work;
};

} // namespace

bool QMetaObject::invokeMethodImpl(QObject* object, QtPrivate::QSlotObjectBase* slot, Qt::ConnectionType type,
                                   void* result) {
    static const Invoke invoke = invokeOfQt();
    auto* handoff = new Handoff(slot);
    __tsan_release(handoff);
    return invoke(object, handoff, type, result);
}

void QThreadPool::start(std::function<void()> work, int priority) {
    auto* runnable = new Work(std::move(work));
    __tsan_release(runnable);
    start(runnable, priority);
}
