#pragma once

#include "fixtures.h"
#include "solve/solver.h"

#include <QTest>

/// Entries of the registry and small helpers that the solver tests share.
namespace cases {

using namespace mlsys;

inline Ref<Model> model(const char* id) {
    return *sharedRegistry().find<Model>(id);
}
inline Ref<Hardware> hardware(const char* id) {
    return *sharedRegistry().find<Hardware>(id);
}
inline Ref<Grid> grid(const char* id) {
    return *sharedRegistry().find<Grid>(id);
}
inline Ref<Fabric> fabric(const char* id) {
    return *sharedRegistry().find<Fabric>(id);
}

/// `count` nodes of a kind on a fabric, in no region.
inline Fleet fleet(const char* node, double count, const char* network = "InfiniBand_NDR") {
    return {.id = "test", .node = *sharedRegistry().find<Node>(node), .count = count, .fabric = fabric(network)};
}

/// The answer to an input that must have one.
template <class Solver> typename Solver::template Answer<double> answer(const typename Solver::Input& in) {
    const auto solved = Solver::template solve<double>(in, Assumptions{});
    if (!solved) qFatal("%s: %s", solved.error().where.c_str(), solved.error().what.c_str());
    return *solved;
}

/// The code with which an input is refused, or "answered".
template <class Solver> std::string refusal(const typename Solver::Input& in) {
    const auto solved = Solver::template solve<double>(in, Assumptions{});
    return solved ? "answered" : solved.error().code;
}

/// Whether two numbers agree to `tolerance` of the larger.
inline bool close(double a, double b, double tolerance = 1e-12) {
    return a == b || std::abs(a - b) <= tolerance * std::max(std::abs(a), std::abs(b));
}
template <Dim D> bool close(Quantity<D> a, Quantity<D> b, double tolerance = 1e-12) {
    return close(a.base(), b.base(), tolerance);
}

/// Rows "model on hardware" of everything that can be lowered, as columns model and hardware (indices).
inline void everyModelOnEveryHardware() {
    QTest::addColumn<int>("model");
    QTest::addColumn<int>("hardware");
    const auto& models = sharedRegistry().all<Model>();
    const auto& chips = sharedRegistry().all<Hardware>();
    for (int m = 0; m < static_cast<int>(models.size()); ++m)
        for (int h = 0; h < static_cast<int>(chips.size()); ++h)
            if (models[m]->parameters) QTest::addRow("%s on %s", models[m]->id.c_str(), chips[h]->id.c_str()) << m << h;
}
inline Ref<Model> fetchedModel() {
    QFETCH(int, model);
    return sharedRegistry().all<Model>()[model];
}
inline Ref<Hardware> fetchedHardware() {
    QFETCH(int, hardware);
    return sharedRegistry().all<Hardware>()[hardware];
}

} // namespace cases
