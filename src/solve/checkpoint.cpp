#include "solve/checkpoint.h"

#include "solve/lowering.h"

namespace mlsys {

namespace {

template <class R> Bandwidth<R> storageBandwidth(const Hardware& hw, const Constants<R>& k) {
    const bool stated = hw.storage && hw.storage->bandwidth && *hw.storage->bandwidth > Bandwidth<>();
    return stated ? given<R>("BW_store", *hw.storage->bandwidth, cite(hw, "/storage/bandwidth_bytes_per_s"))
                  : k.defaultStorage();
}

} // namespace

template <class R> Expected<Checkpoint::Answer<R>> Checkpoint::solve(const Input& in, const Assumptions& assumptions) {
    const Constants<R> k(assumptions);
    if (const auto stated = requireParameters(*in.model, "model"); !stated) return tl::unexpected(stated.error());
    Answer<R> out;
    out.size = define("size", parameterCount<R>(*in.model) *
                                  (in.optimizer == Optimizer::adam ? k.adamCheckpoint() : k.sgdCheckpoint()));
    out.storage = storageBandwidth(*in.hardware, k);
    const Bandwidth<R> together =
        min(out.storage * given<R>("n_writers", in.writers), given<R>("BW_fs", in.filesystemLimit));
    out.writeTime = define("t_write", out.size / together);
    out.slow = out.writeTime > k.slowCheckpoint();
    out.penalty = out.writeTime / given<R>("t_interval", in.interval);
    out.warnings.addIf(out.penalty > R(1), Trap::checkpoint_outlasts_interval);
    return out;
}

MLSYS_SOLVER_INSTANCES(Checkpoint)

} // namespace mlsys
