#pragma once

#include "solve/solver.h"

namespace mlsys {

/// Whether storage and interconnect deliver training data as fast as it is asked for (Mohan et al. 2021).
struct Data {
    static constexpr SolverInfo kInfo{"data", "Data ingestion", "8", WallDomain::data,
                                      "Mohan et al. 2021, arXiv:2007.06775"};

    enum class Bottleneck { Storage, Interconnect };
    static constexpr std::array<std::string_view, 2> kPathNames{"Storage", "Interconnect"};

    struct Input {
        Bandwidth<> demand;
        Ref<Hardware> hardware;

        template <class V, class Self> static void visit(V& v, Self& in);
    };

    template <class R = double> struct Answer {
        bool stalled = false;
        R utilization{}; ///< infinite where nothing is supplied
        Bandwidth<R> demand, supply;
        Bottleneck bottleneck = Bottleneck::Interconnect;
        Bandwidth<R> margin; ///< negative where the supply falls short
        WarningSet warnings;

        template <class V> void visit(V& v) const;
    };

    /// Solves for one input; never fails.
    template <class R = double> static Expected<Answer<R>> solve(const Input& in, const Assumptions& assumptions);
};

template <class V, class Self> void Data::Input::visit(V& v, Self& in) {
    v.number("workload_data_rate_bytes_per_s", in.demand, unit::bytePerS, range::kNonNegative,
             "Rate at which the workload consumes data", Need::required);
    v.entity("hardware", in.hardware, "Accelerator with its storage and interconnect");
}

template <class R> template <class V> void Data::Answer<R>::visit(V& v) const {
    v.flag("is_stalled", stalled, "Whether the accelerator waits for data");
    v.number("utilization", utilization, "Demand over supply");
    v.number("demand_bw_bytes_per_s", demand, unit::bytePerS, "Rate asked for");
    v.number("supply_bw_bytes_per_s", supply, unit::bytePerS, "Rate that storage and interconnect deliver");
    v.choice("bottleneck", bottleneck, kPathNames, "Which of them is slower");
    v.number("margin_bytes_per_s", margin, unit::bytePerS, "Supply minus demand");
}

} // namespace mlsys
