#include "explore/parameters/groups.h"
#include "registry/start_entries.h"

#include <algorithm>
#include <array>

namespace mlsys {

std::span<const ParameterGroupInfo> parameterGroups() {
    using namespace parameters;
    static constexpr std::array kGroups{
        ParameterGroupInfo{ParameterGroup::workload, "workload", "Workload", true, workloadParameters},
        ParameterGroupInfo{ParameterGroup::hardware, "hardware", "Hardware", true, hardwareParameters},
        ParameterGroupInfo{ParameterGroup::fleet, "fleet", "Training fleet", true, fleetParameters},
        ParameterGroupInfo{ParameterGroup::place, "place", "Place and money", true, placeParameters},
        ParameterGroupInfo{ParameterGroup::serving, "serving", "Serving options", false, servingParameters},
        ParameterGroupInfo{ParameterGroup::load, "load", "Load", false, loadParameters},
        ParameterGroupInfo{ParameterGroup::job, "job", "Training job", false, jobParameters},
        ParameterGroupInfo{ParameterGroup::targets, "targets", "Targets", false, targetParameters},
        ParameterGroupInfo{ParameterGroup::analysis, "analysis", "Sensitivity", false, analysisParameters},
        ParameterGroupInfo{ParameterGroup::laws, "laws", "Laws", true, lawParameters},
    };
    return kGroups;
}

const std::vector<Parameter>& parameterTable() {
    static const std::vector<Parameter> table = [] {
        std::vector<Parameter> all;
        for (const ParameterGroupInfo& group : parameterGroups())
            std::ranges::move(group.make(), std::back_inserter(all));
        return all;
    }();
    return table;
}

Scenario defaultScenario(const Registry& registry) {
    Scenario s;
    s.model = *registry.find<Model>(start::kModel);
    s.contrast = *registry.find<Model>(start::kContrast);
    s.fabric = *registry.find<Fabric>(start::kFabric);
    s.regionA = *registry.find<Grid>(start::kRegionA);
    s.regionB = *registry.find<Grid>(start::kRegionB);
    s.serving.draftModel = *registry.find<Model>(start::kDraftModel);
    s.serving.decodeHardware = *registry.find<Hardware>(start::kDecodeHardware);
    return parameters::withHardware(std::move(s), std::string(start::kHardware), registry);
}

} // namespace mlsys
