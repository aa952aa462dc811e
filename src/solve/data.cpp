#include "solve/data.h"

#include <limits>

namespace mlsys {

namespace {

template <class R> Bandwidth<R> pathBandwidth(const std::optional<Device>& device, const char* symbol, const Cite& at) {
    return device && device->bandwidth ? given<R>(symbol, *device->bandwidth, at) : Bandwidth<R>();
}

} // namespace

template <class R> Expected<Data::Answer<R>> Data::solve(const Input& in, const Assumptions&) {
    const Hardware& hw = *in.hardware;
    const auto storage = pathBandwidth<R>(hw.storage, "BW_store", cite(hw, "/storage/bandwidth_bytes_per_s"));
    const auto link = pathBandwidth<R>(hw.interconnect, "BW_link", cite(hw, "/interconnect/bandwidth_bytes_per_s"));
    const Bandwidth<R> none;
    Answer<R> out;
    out.demand = given<R>("demand", in.demand);
    out.supply = define("supply", min(storage, link));
    out.utilization =
        define("u", out.supply > none ? out.demand / out.supply : R(std::numeric_limits<double>::infinity()));
    out.stalled = out.utilization > R(1);
    out.bottleneck = none < storage && storage < link ? Bottleneck::Storage : Bottleneck::Interconnect;
    out.margin = out.supply - out.demand;
    return out;
}

MLSYS_SOLVER_INSTANCES(Data)

} // namespace mlsys
