#include "explore/parameters/groups.h"

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
    s.model = *registry.find<Model>("Llama3_8B");
    s.contrast = *registry.find<Model>("ResNet50");
    s.fabric = *registry.find<Fabric>("InfiniBand_NDR");
    s.regionA = *registry.find<Grid>("US_Avg");
    s.regionB = *registry.find<Grid>("Quebec");
    s.serving.draftModel = *registry.find<Model>("GPT2");
    s.serving.decodeHardware = *registry.find<Hardware>("H200");
    return parameters::withHardware(std::move(s), std::string("H100"), registry);
}

} // namespace mlsys
