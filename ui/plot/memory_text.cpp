#include "plot/memory_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace mlsys::ui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Memory", text);
}

QString exactBytes(const Bytes<>& bytes) {
    return QStringLiteral("%1 (%2)").arg(text(format(bytes)),
                                         text(Formatted{rawNumber(bytes.base()).toStdString(), "B"}));
}

QString stepReadout(const MemoryView& view, const MemoryView::Step& step) {
    QStringList lines{tr("Batch %1: %2").arg(batchText(step.batch), exactBytes(view.weights + step.kv))};
    lines << tr("= weights %1 + KV cache %2").arg(text(format(view.weights)), text(format(step.kv)));
    lines << tr("TTFT %1, ITL %2").arg(text(format(step.ttft)), text(format(step.itl)));
    if (!step.feasible) lines << tr("Does not fit: more than %1").arg(text(format(view.capacity)));
    return lines.join('\n');
}

} // namespace

QString capacityText(const Bytes<>& capacity) {
    Formatted binary = formatBinary(capacity);
    // Memories come in whole GiB: "80", not "80.0".
    if (const auto point = binary.number.find('.'); point != std::string::npos)
        binary.number.erase(std::max(point, binary.number.find_last_not_of("0.") + 1));
    return QStringLiteral("%1 = %2").arg(text(binary), text(format(capacity)));
}

QString overflowText(const Bytes<>& overflow) {
    return tr("overflows by %1").arg(text(format(overflow)));
}

QString memoryReadout(const MemoryView& view, MemoryPart part, std::size_t index) {
    switch (part) {
    case MemoryPart::Weights: return tr("Weights: %1\n= parameters · bytes per value").arg(exactBytes(view.weights));
    case MemoryPart::KvCache:
        return tr("KV cache: %1\n= 2 · layers · KV heads · head size · tokens · requests · bytes per value")
            .arg(exactBytes(view.kv));
    case MemoryPart::Free:
        return tr("Free: %1\n= capacity − weights − KV cache").arg(exactBytes(view.capacity - view.weights - view.kv));
    case MemoryPart::Overflow:
        return tr("Too much: %1\n= weights + KV cache − capacity").arg(exactBytes(view.overflow));
    case MemoryPart::Capacity:
        return tr("Capacity: %1\n%2 requests fit").arg(exactBytes(view.capacity), batchText(view.largestBatch));
    case MemoryPart::Step: return stepReadout(view, view.sweep[index]);
    }
    return {};
}

} // namespace mlsys::ui
