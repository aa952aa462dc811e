#pragma once

#include "solve/solver.h"

namespace mlsys {

/// Size of a checkpoint and the time that writing it takes from training (Mohan, Phanishayee and Chidambaram 2021).
struct Checkpoint {
    static constexpr SolverInfo kInfo{"checkpoint", "Checkpoints", "19", WallDomain::operations,
                                      "Mohan, Phanishayee and Chidambaram 2021, USENIX FAST (CheckFreq)"};

    enum class Optimizer { adam, sgd };
    static constexpr std::array<std::string_view, 2> kOptimizerNames{"adam", "sgd"};

    struct Input {
        Ref<Model> model;
        Ref<Hardware> hardware;
        Optimizer optimizer = Optimizer::adam;
        Time<> interval{4, unit::hour};
        double writers = 1;
        Bandwidth<> filesystemLimit{500, unit::GBPerS};

        template <class V, class Self> static void visit(V& v, Self& in);
    };

    template <class R = double> struct Answer {
        Bytes<R> size;
        Time<R> writeTime;
        Bandwidth<R> storage; ///< of one writer
        bool slow = false;
        R penalty{}; ///< write time over interval
        WarningSet warnings;

        template <class V> void visit(V& v) const;
    };

    /// Solves for one input; not_supported where the model states no parameters.
    template <class R = double> static Expected<Answer<R>> solve(const Input& in, const Assumptions& assumptions);
};

template <class V, class Self> void Checkpoint::Input::visit(V& v, Self& in) {
    v.entity("model", in.model, "Model in training");
    v.entity("hardware", in.hardware, "Accelerator with its storage");
    v.choice("optimizer", in.optimizer, kOptimizerNames, "Optimizer, whose state is saved");
    v.number("checkpoint_interval_s", in.interval, unit::second, range::kPositive, "Time between checkpoints");
    v.integer("n_writers", in.writers, range::kCount, "Accelerators that write at once");
    v.number("filesystem_limit_bytes_per_s", in.filesystemLimit, unit::bytePerS, range::kPositive,
             "Bandwidth of the file system that all share");
}

template <class R> template <class V> void Checkpoint::Answer<R>::visit(V& v) const {
    v.number("checkpoint_size_bytes", size, unit::byte, "Size of one checkpoint");
    v.number("write_time_s", writeTime, unit::second, "Time to write it");
    v.number("storage_bandwidth_bytes_per_s", storage, unit::bytePerS, "Storage bandwidth of one writer");
    v.flag("storage_bottleneck", slow, "Whether writing takes longer than a minute");
    v.number("mfu_penalty_fraction", penalty, "Write time over the interval");
}

} // namespace mlsys
