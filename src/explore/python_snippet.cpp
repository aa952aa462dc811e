#include "explore/python_snippet.h"

#include <algorithm>
#include <charconv>

namespace mlsys {

namespace {

/// The package's class for a solver.
struct PythonClass {
    std::string_view solver, name;
};
constexpr PythonClass kClasses[] = {{"single_node", "SingleNodeModel"},
                                    {"efficiency", "EfficiencyModel"},
                                    {"serving", "ServingModel"},
                                    {"continuous_batching", "ContinuousBatchingModel"},
                                    {"weight_streaming", "WeightStreamingModel"},
                                    {"tail_latency", "TailLatencyModel"},
                                    {"batching_search", "BatchingOptimizer"},
                                    {"data", "DataModel"},
                                    {"transformation", "TransformationModel"},
                                    {"topology", "TopologyModel"},
                                    {"scaling", "ScalingModel"},
                                    {"inference_scaling", "InferenceScalingModel"},
                                    {"compression", "CompressionModel"},
                                    {"distributed", "DistributedModel"},
                                    {"parallelism_search", "ParallelismOptimizer"},
                                    {"reliability", "ReliabilityModel"},
                                    {"checkpoint", "CheckpointModel"},
                                    {"orchestration", "OrchestrationModel"},
                                    {"economics", "EconomicsModel"},
                                    {"sustainability", "SustainabilityModel"},
                                    {"placement_search", "PlacementOptimizer"},
                                    {"responsible_engineering", "ResponsibleEngineeringModel"},
                                    {"sensitivity", "SensitivitySolver"},
                                    {"synthesis", "SynthesisSolver"}};

/// An input that the package calls otherwise, counts in another unit, or wants as a quantity.
struct PythonArgument {
    std::string_view name, python;
    double factor = 1;
    std::string_view unit = "";   ///< of a quantity; empty for a plain number
    std::string_view solver = ""; ///< that this line is for; empty for all
};
constexpr PythonArgument kArguments[] = {
    {"network_bandwidth_bytes_per_s", "network_bandwidth", 1, "byte/second"},
    {"arrival_rate_per_s", "arrival_rate_qps"},
    {"service_latency_s", "service_latency_ms", 1e3},
    {"sla_latency_s", "sla_latency_ms", 1e3},
    {"workload_data_rate_bytes_per_s", "workload_data_rate", 1, "byte/second"},
    {"sample_size_bytes", "sample_size_bytes", 1, "byte"},
    {"cpu_throughput_bytes_per_s", "cpu_throughput", 1, "byte/second"},
    {"accelerator_step_time_s", "accelerator_step_time", 1, "second"},
    {"compute_budget_flop", "compute_budget", 1, "flop"},
    {"compute_budget_h100_days", "compute_budget", 1, "day"},
    {"target_parameters", "target_model_size", 1, "param"},
    {"target_bits", "target_bitwidth"},
    {"job_duration_s", "job_duration_hours", 1. / 3600},
    {"checkpoint_interval_s", "checkpoint_interval_hours", 1. / 3600},
    {"filesystem_limit_bytes_per_s", "filesystem_limit_gbs", 1e-9},
    {"electricity_usd_per_kwh", "kwh_price"},
    {"embodied_carbon_per_device_kg", "embodied_carbon_per_device"},
    {"grid", "datacenter", 1, "", "sustainability"},
    {"base_training_time_s", "base_training_time", 1, "second"},
    {"target_latency_s", "target_latency", 1, "second"},
};

PythonArgument pythonOf(std::string_view solver, std::string_view name) {
    const auto found = std::ranges::find_if(kArguments, [&](const PythonArgument& a) {
        return a.name == name && (a.solver.empty() || a.solver == solver);
    });
    return found == std::end(kArguments) ? PythonArgument{name, name} : *found;
}

std::string number(double x) {
    char digits[40];
    return {digits, std::to_chars(digits, digits + sizeof digits, x).ptr};
}

std::string quantity(double x, std::string_view unit) {
    return number(x) + " * mlsysim.ureg(\"" + std::string(unit) + "\")";
}

std::string pythonText(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) out += c == '"' || c == '\\' ? std::string{'\\', c} : std::string(1, c);
    return out + '"';
}

/// The expression of an entry that the package has; empty for one that it lacks.
std::string pathOf(const std::string& id) {
#define PYTHON_NAME(name, path) {name, path},
    static constexpr std::pair<std::string_view, std::string_view> kNames[] = {
#include "explore/python_names.def"
    };
#undef PYTHON_NAME
    const auto found =
        std::ranges::find(kNames, std::string_view(id), &std::pair<std::string_view, std::string_view>::first);
    return found == std::end(kNames) ? std::string() : "mlsysim." + std::string(found->second);
}

/// Thrown and caught inside this file alone: what the package cannot be asked.
struct Unsayable {
    std::string what;
};

template <class T> std::string entity(const T& entry) {
    if (const std::string path = pathOf(entry.id); !path.empty()) return path;
    throw Unsayable{"mlsysim 0.1.1 has no entry for " + (entry.name.empty() ? std::string("this one") : entry.name) +
                    "; choose one that it has"};
}

template <Dim D>
void addQuantity(std::string& out, const char* name, const std::optional<Quantity<D>>& value, const char* unit) {
    if (value) out += std::string(", ") + name + '=' + quantity(value->base(), unit);
}

/// Hardware of the user's own, written out.
std::string entity(const Hardware& h) {
    if (const std::string path = pathOf(h.id); !path.empty()) return path;
    std::string rates;
    for (std::size_t i = 0; i < h.rates.size(); ++i)
        if (h.rates[i])
            rates += (rates.empty() ? "" : ", ") + pythonText(name(static_cast<Precision>(i))) + ": " +
                     quantity(h.rates[i]->base(), "flop/second");
    std::string memory = "capacity=" + quantity(h.capacity.base(), "byte") +
                         ", bandwidth=" + quantity(h.bandwidth.base(), "byte/second");
    addQuantity(memory, "sram_capacity", h.sram.capacity, "byte");
    addQuantity(memory, "sram_bandwidth", h.sram.bandwidth, "byte/second");
    addQuantity(memory, "flash_capacity", h.flash.capacity, "byte");
    addQuantity(memory, "flash_bandwidth", h.flash.bandwidth, "byte/second");
    std::string rest;
    addQuantity(rest, "tdp", h.tdp, "watt");
    addQuantity(rest, "unit_cost", h.unitCost, "dollar");
    addQuantity(rest, "dispatch_tax", h.dispatchOverhead, "second");
    if (h.interconnect && h.interconnect->bandwidth)
        rest += ", interconnect=IOInterconnect(name=" + pythonText(h.interconnect->name) +
                ", bandwidth=" + quantity(h.interconnect->bandwidth->base(), "byte/second") + ")";
    if (h.storage && h.storage->capacity && h.storage->bandwidth)
        rest += ", storage=StorageHierarchy(capacity=" + quantity(h.storage->capacity->base(), "byte") +
                ", bandwidth=" + quantity(h.storage->bandwidth->base(), "byte/second") + ")";
    return "HardwareNode(\n        name=" + pythonText(h.name) + ", release_year=" + std::to_string(h.releaseYear) +
           ",\n        compute=ComputeCore(peak_flops=" + quantity(h.peak.base(), "flop/second") +
           ", precision_flops={" + rates + "}),\n        memory=MemoryHierarchy(" + memory + ")" + rest + ")";
}

std::string entity(const Fleet& f) {
    if (const std::string path = pathOf(f.id); !path.empty()) return path;
    return "mlsysim.Fleet(name=" + pythonText(f.name) + ", node=" + entity(*f.node) + ", count=" + number(f.count) +
           ", fabric=" + entity(*f.fabric) + (f.region ? ", region=" + entity(**f.region) : std::string()) + ")";
}

std::string expression(const Argument& argument, const PythonArgument& as) {
    if (const auto* x = std::get_if<double>(&argument))
        return as.unit.empty() ? number(*x * as.factor) : quantity(*x * as.factor, as.unit);
    if (const auto* x = std::get_if<bool>(&argument)) return *x ? "True" : "False";
    if (const auto* x = std::get_if<std::string>(&argument)) return pythonText(*x);
    if (const auto* x = std::get_if<Ref<Model>>(&argument)) return entity(**x);
    if (const auto* x = std::get_if<Ref<Hardware>>(&argument)) return entity(**x);
    if (const auto* x = std::get_if<Ref<Fleet>>(&argument)) return entity(**x);
    if (const auto* x = std::get_if<Ref<Fabric>>(&argument)) return entity(**x);
    if (const auto* x = std::get_if<Ref<Grid>>(&argument)) return entity(**x);
    std::string list;
    for (const Ref<Grid>& grid : std::get<std::vector<Ref<Grid>>>(argument)) {
        entity(*grid);
        list += (list.empty() ? "" : ", ") + pythonText(grid->id);
    }
    return '[' + list + ']';
}

std::string callOf(std::string_view className, const SolverEntry& solver, const Arguments& arguments) {
    std::string call = "answer = mlsysim." + std::string(className) + "().solve(\n";
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        if (!arguments[i]) continue;
        const PythonArgument as = pythonOf(solver.info.name, solver.inputs[i].name);
        call += "    " + std::string(as.python) + '=' + expression(*arguments[i], as) + ",\n";
    }
    return call + ")\nprint(answer)\n";
}

} // namespace

Expected<std::string> pythonSnippet(const SolverEntry& solver, const Arguments& arguments) {
    const auto found = std::ranges::find(kClasses, solver.info.name, &PythonClass::solver);
    if (found == std::end(kClasses))
        return tl::unexpected(Error{error::kNotSupported, "solver",
                                    "mlsysim 0.1.1 has no counterpart of " + std::string(solver.info.name)});
    try {
        const std::string call = callOf(found->name, solver, arguments);
        std::string head = "import mlsysim  # pip install mlsysim==0.1.1\n";
        if (call.find("HardwareNode(") != std::string::npos)
            head += "from mlsysim.hardware.types import (\n    ComputeCore, HardwareNode, IOInterconnect, "
                    "MemoryHierarchy, StorageHierarchy)\n";
        return head + '\n' + call;
    } catch (const Unsayable& refused) {
        return tl::unexpected(Error{error::kNotSupported, "python", refused.what});
    }
}

} // namespace mlsys
