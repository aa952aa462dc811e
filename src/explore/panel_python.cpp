#include "explore/panel_python.h"

#include "explore/input_arguments.h"
#include "explore/python_snippet.h"
#include "explore/solver_inputs.h"
#include "solve/economics.h"
#include "solve/sustainability.h"

namespace mlsys {

namespace {

Expected<std::string> cannot(std::string what) {
    return tl::unexpected(Error{error::kNotSupported, "python", std::move(what)});
}

template <class Solver> Expected<std::string> asked(const typename Solver::Input& input) {
    return pythonSnippet(*findSolver(Solver::kInfo.name), argumentsOf<Solver>(input));
}

Expected<std::string> ofFleet(const Snapshot& snapshot, std::string_view panel) {
    const Scenario& s = snapshot.scenario;
    const auto found = s.fleet();
    if (!found) return cannot("no server in the registry carries " + s.hardware->name);
    const Ref<Fleet> fleet = *found;
    if (panel == "parallelism") return asked<Distributed>(stepInput(s, fleet));
    if (panel == "carbon") return asked<Sustainability>({.use = useIn(s.regionA, s, fleet)});
    if (panel == "tco") return asked<Economics>({.use = useIn(s.regionA, s, fleet), .electricity = s.electricity});
    const auto checkpoint = Checkpoint::solve(checkpointInput(s, *fleet), s.assumptions);
    if (!checkpoint) return tl::unexpected(checkpoint.error());
    return asked<Reliability>(jobInput(s, fleet, checkpoint->writeTime));
}

} // namespace

Expected<std::string> panelPython(const Snapshot& snapshot, std::string_view panel) {
    const Scenario& s = snapshot.scenario;
    if (panel == "roofline" || panel == "sensitivity") return asked<SingleNode>(profileInput(s, s.model, s.batch));
    if (panel == "edge") return asked<SingleNode>(profileInput(s, s.model, 1));
    if (panel == "quantization") return asked<Compression>(compressionInput(s));
    // What these two compare or plan is served like this.
    const bool isServed = panel == "memory" || panel == "serving" || panel == "pareto" || panel == "plan";
    if (isServed) return asked<Serving>(servingInput(s, s.hardware, s.batch));
    if (panel == "queueing" && snapshot.queueing.unavailable) return cannot("there is no service to load");
    if (panel == "queueing") return asked<TailLatency>(loadInput(s, snapshot.queueing.service));
    if (panel == "parallelism" || panel == "carbon" || panel == "tco" || panel == "reliability")
        return ofFleet(snapshot, panel);
    return cannot("the panel \"" + std::string(panel) + "\" shows many solvers at once; copy that of a single panel");
}

} // namespace mlsys
