#include "app/entity_items.h"

#include "language/language.h"
#include "units/format.h"

#include <QCoreApplication>

namespace mlsys::ui {

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("EntityItems", text);
}

QString shown(const Formatted& value) {
    return (localNumber(QString::fromStdString(value.number)) + ' ' + QString::fromStdString(value.unit)).trimmed();
}

QString categoryName(const std::string& category) {
    if (category == "cloud") return say("Data centre");
    if (category == "workstation") return say("Workstation");
    if (category == "mobile") return say("Phone");
    if (category == "edge") return say("Edge");
    if (category == "tiny") return say("Microcontroller");
    return say("Other");
}

QString kindName(ModelKind kind) {
    switch (kind) {
    case ModelKind::transformer: return say("Transformer");
    case ModelKind::sparse_transformer: return say("Sparse transformer");
    case ModelKind::cnn: return say("Convolutional");
    case ModelKind::ssm: return say("State space");
    case ModelKind::diffusion: return say("Diffusion");
    case ModelKind::generic: return say("Other");
    }
    return {};
}

QString figures(const Hardware& h) {
    const QString year = h.releaseYear ? " · " + QString::number(h.releaseYear) : QString();
    return shown(formatBinary(h.capacity)) + " · " + shown(format(h.bandwidth)) + " · " + shown(format(h.peak)) + year;
}

QString figures(const Model& m) {
    if (!m.parameters) return m.size ? shown(format(*m.size)) : QString();
    return localNumber(QString::fromStdString(formatCount(m.parameters->base()))) + ' ' + say("parameters");
}

QString figures(const Fabric& f) {
    return shown(format(f.bandwidth)) + (f.latency ? " · " + shown(format(*f.latency)) : QString());
}

QString figures(const Grid& g) {
    QString line = shown(format(g.carbonIntensity));
    if (g.basis) line += " · " + (*g.basis == CarbonBasis::operational ? say("operational") : say("life cycle"));
    if (g.year) line += ' ' + QString::number(*g.year);
    return g.pue ? line + " · PUE " + localNumber(QString::number(*g.pue)) : line;
}

QString figures(const Fleet& f) {
    return say("%1 × %2 · %3")
        .arg(QString::number(f.count), QString::fromStdString(f.node->name), QString::fromStdString(f.fabric->name));
}

QString group(const Hardware& h) {
    return categoryName(h.category);
}
QString group(const Model& m) {
    return kindName(m.kind);
}
QString group(const Fabric&) {
    return {};
}
QString group(const Fleet&) {
    return {};
}
QString group(const Grid&) {
    return {};
}

template <class T> PickerItem item(const T& entry) {
    return {.id = QString::fromStdString(entry.id),
            .name = QString::fromStdString(entry.name),
            .group = group(entry),
            .detail = figures(entry)};
}

template <class T> std::vector<PickerItem> items(const Registry& registry) {
    std::vector<PickerItem> out;
    for (const Ref<T>& entry : registry.all<T>()) out.push_back(item(*entry));
    return out;
}

/// All clusters, after an entry for a fleet that is none of them.
std::vector<PickerItem> clusters(const Registry& registry) {
    auto all = items<Fleet>(registry);
    all.insert(all.begin(), {.id = "", .name = say("My own"), .enabled = false, .reason = say("as set below")});
    return all;
}

} // namespace

PickerItem ownItem(const Hardware& hardware) {
    PickerItem own = item(hardware);
    own.group = say("Your own");
    return own;
}

PickerItem enterOwnItem() {
    // No entity has an id with a space.
    return {.id = QStringLiteral("enter own"),
            .name = say("Enter your own…"),
            .group = say("Your own"),
            .detail = say("by a form, or as JSON")};
}

std::vector<PickerItem> entityItems(const Registry& registry, Kind kind) {
    switch (kind) {
    case Kind::Hardware: return items<Hardware>(registry);
    case Kind::Model: return items<Model>(registry);
    case Kind::Fabric: return items<Fabric>(registry);
    case Kind::Fleet: return clusters(registry);
    default: return items<Grid>(registry);
    }
}

} // namespace mlsys::ui
