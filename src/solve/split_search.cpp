#include "solve/split_search.h"

#include "solve/accelerator.h"
#include "solve/fleet_terms.h"
#include "solve/parallelism_search.h"
#include "solve/refined/training_memory.h"
#include "solve/refined/training_step.h"

#include <algorithm>
#include <cmath>

namespace mlsys {

namespace {

constexpr std::array kModes{Recompute::none, Recompute::selective, Recompute::full};
constexpr double kHighestStage = 3;

std::vector<double> powersOfTwo(double limit) {
    std::vector<double> sizes;
    for (double size = 1; size <= limit; size *= 2) sizes.push_back(size);
    return sizes;
}

bool divides(double part, double whole) {
    return part <= whole && std::fmod(whole, part) == 0;
}

Distributed::Input commonStep(const SplitSearch::Input& in) {
    return {.model = in.model,
            .fleet = in.fleet,
            .batchSize = in.batchSize,
            .precision = in.precision,
            .efficiency = in.efficiency,
            .overlapComm = in.overlapComm,
            .seqLen = in.seqLen};
}

void keepBest(std::vector<Split>& splits, double most) {
    std::ranges::stable_sort(splits, std::ranges::greater(), &Split::mfu);
    if (static_cast<double>(splits.size()) > most) splits.resize(static_cast<std::size_t>(most));
}

/// Searches by the refined laws. Their steps of one rank split share what does not depend on stage and mode.
class Surveyor {
public:
    Surveyor(const SplitSearch::Input& in, const Assumptions& a)
        : m_in(in),
          m_k(a),
          m_largest(a.largestGroup),
          m_accelerators(in.fleet->accelerators()),
          m_step(commonStep(in)),
          m_room(refined::trainingRoom(m_step, m_k)),
          m_peak(peakRate<double>(*in.fleet->node->accelerator, in.precision) * m_accelerators),
          m_microbatches(sizes(in.maxMicrobatchSize)) {}

    SplitSurvey survey(const std::stop_token& stop) {
        const Model& model = *m_in.model;
        const auto contexts = sizes(m_in.maxCp), experts = sizes(m_in.maxEp.value_or(model.experts.value_or(1)));
        for (m_step.tp = 1; m_step.tp <= limit(m_in.maxTp, m_in.fleet->node->acceleratorsPerNode); m_step.tp *= 2)
            for (m_step.pp = 1; m_step.pp <= std::min(limit(m_in.maxPp, m_largest), *model.layers); m_step.pp *= 2) {
                if (stop.stop_requested()) return std::move(m_out);
                for (m_step.cp = 1; m_step.cp <= contexts.back(); m_step.cp *= 2)
                    for (m_step.ep = 1; m_step.ep <= experts.back(); m_step.ep *= 2) tryRanks();
            }
        keepBest(m_out.best, m_in.listLength);
        return std::move(m_out);
    }

private:
    double limit(const std::optional<double>& asked, double usual) const {
        return std::min(asked.value_or(usual), m_largest);
    }
    std::vector<double> sizes(double most) const { return powersOfTwo(std::min(most, m_largest)); }

    void refuse(SplitFault fault, double count) { m_out.refused[static_cast<std::size_t>(fault)] += count; }

    void tryRanks() {
        const double eachBatch = (kHighestStage + 1) * kModes.size();
        const double all = eachBatch * static_cast<double>(m_microbatches.size());
        m_out.tried += all;
        const double split = m_step.tp * m_step.pp * m_step.cp * m_step.ep;
        if (!divides(split, m_accelerators)) return refuse(SplitFault::ranks, all);
        if (m_in.model->heads && !divides(m_step.tp, *m_in.model->heads)) return refuse(SplitFault::heads, all);
        const double dp = m_accelerators / split;
        Split best;
        for (m_step.microbatchSize = 1; m_step.microbatchSize <= m_microbatches.back(); m_step.microbatchSize *= 2)
            if (divides(dp * m_step.ep * m_step.microbatchSize, m_in.batchSize))
                tryVariants({dp, m_step.tp, m_step.pp, m_step.ep}, best);
            else
                refuse(SplitFault::batch, eachBatch);
        if (best.mfu > 0) m_out.best.push_back(best);
    }

    void tryVariants(const Distributed::Ranks<double>& ranks, Split& best) {
        // The job refers to the step: it sees stage and mode change, and nothing it keeps depends on them.
        const refined::TrainingJob<double> job = refined::trainingJob(m_step, ranks, m_k);
        for (const Recompute mode : kModes) {
            m_step.recompute = mode;
            bool isTimed = false;
            for (m_step.zeroStage = 0; m_step.zeroStage <= kHighestStage; ++m_step.zeroStage) {
                const Bytes<> required = refined::trainingMemory(job).total();
                if (required > m_room) {
                    refuse(SplitFault::memory, 1);
                    continue;
                }
                ++m_out.feasible;
                // The stages below the highest divide memory alone and cost no time.
                if (std::exchange(isTimed, true) && m_step.zeroStage < kHighestStage) continue;
                const double mfu = refined::countedWork(job) / (refined::trainingStep(job).total * m_peak);
                if (mfu <= best.mfu) continue;
                best = {ranks.tp,         ranks.pp, m_step.cp, ranks.ep, ranks.dp, m_step.microbatchSize,
                        m_step.zeroStage, mode,     mfu,       required};
            }
        }
    }

    const SplitSearch::Input& m_in;
    const Constants<double> m_k;
    double m_largest, m_accelerators;
    Distributed::Input m_step;
    Bytes<> m_room;
    FlopRate<> m_peak;
    std::vector<double> m_microbatches;
    SplitSurvey m_out;
};

/// The same by the laws of the tutorial, which know tensor and pipeline ranks alone.
Expected<SplitSurvey> surveyTutorial(const SplitSearch::Input& in, const Assumptions& assumptions) {
    const auto cells = evaluateParallelism({.model = in.model,
                                            .fleet = in.fleet,
                                            .batchSize = in.batchSize,
                                            .precision = in.precision,
                                            .efficiency = in.efficiency,
                                            .maxTp = in.maxTp,
                                            .maxPp = in.maxPp,
                                            .overlapComm = in.overlapComm},
                                           assumptions);
    if (!cells) return tl::unexpected(cells.error());
    SplitSurvey out;
    for (const ParallelismCell& cell : *cells) {
        if (cell.state == CellState::above_tensor_limit || cell.state == CellState::above_pipeline_limit) continue;
        ++out.tried;
        if (cell.state == CellState::does_not_divide) ++out.refused[static_cast<std::size_t>(SplitFault::ranks)];
        if (cell.state == CellState::exceeds_memory) ++out.refused[static_cast<std::size_t>(SplitFault::memory)];
        if (cell.state != CellState::feasible) continue;
        ++out.feasible;
        out.best.push_back({.tp = cell.tp, .pp = cell.pp, .dp = cell.dp, .mfu = cell.mfu, .required = cell.required});
    }
    keepBest(out.best, in.listLength);
    return out;
}

Error nothingFits(const SplitSurvey& survey) {
    const auto count = [&](SplitFault fault) {
        return std::to_string(static_cast<long long>(survey.refused[static_cast<std::size_t>(fault)]));
    };
    return {error::kNoFeasibleConfiguration, "fleet",
            "none of " + std::to_string(static_cast<long long>(survey.tried)) +
                " splits works: " + count(SplitFault::ranks) + " do not divide the fleet, " + count(SplitFault::heads) +
                " the heads, " + count(SplitFault::batch) + " the batch, and " + count(SplitFault::memory) +
                " exceed the memory; change batch or fleet, or take accelerators with more memory"};
}

template <class R>
SplitSearch::Candidate<R> candidate(const SplitSearch::Input& in, const Split& split, const Assumptions& assumptions) {
    const auto step = Distributed::solve<R>(stepOf(in, split), assumptions);
    return {{step->ranks.tp, step->ranks.pp, R(split.cp), step->ranks.ep, step->ranks.dp, R(split.microbatchSize),
             R(split.zeroStage), split.recompute},
            utilizationOf(*step, in.efficiency),
            step->step,
            step->throughput};
}

} // namespace

Distributed::Input stepOf(const SplitSearch::Input& in, const Split& split) {
    Distributed::Input step = commonStep(in);
    step.tp = split.tp;
    step.pp = split.pp;
    step.cp = split.cp;
    step.ep = split.ep;
    step.microbatchSize = split.microbatchSize;
    step.zeroStage = split.zeroStage;
    step.recompute = split.recompute;
    return step;
}

Expected<SplitSurvey> surveySplits(const SplitSearch::Input& in, const Assumptions& assumptions,
                                   const std::stop_token& stop) {
    if (!Constants<double>(assumptions).refined() || !refined::trainsByLayers(*in.model))
        return surveyTutorial(in, assumptions);
    return Surveyor(in, assumptions).survey(stop);
}

template <class R>
Expected<SplitSearch::Answer<R>> SplitSearch::solve(const Input& in, const Assumptions& assumptions) {
    const auto survey = surveySplits(in, assumptions);
    if (!survey) return tl::unexpected(survey.error());
    if (survey->best.empty()) return tl::unexpected(nothingFits(*survey));
    Answer<R> out;
    out.tried = survey->tried;
    out.feasible = survey->feasible;
    out.refused = survey->refused;
    for (const Split& split : survey->best) out.top.push_back(candidate<R>(in, split, assumptions));
    out.best = out.top.front();
    return out;
}

MLSYS_SOLVER_INSTANCES(SplitSearch)

} // namespace mlsys
