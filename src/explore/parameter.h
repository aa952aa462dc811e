#pragma once

#include "registry/registry.h"
#include "scenario/scenario.h"

namespace mlsys {

/// Where a control stands in the control column.
enum class ParameterGroup { workload, hardware, fleet, place, analysis, serving, load, job, targets, laws };

/// How a slider spaces its stops.
enum class Scale { stepped, linear };

/// One thing a user can set: one line gives a slider, a `--set` flag, a sweep axis and a file entry.
struct Parameter {
    std::string_view id; ///< in files and on the command line
    std::string_view label;
    std::string_view unit; ///< shown beside the value
    Kind kind = Kind::Number;
    ParameterGroup group = ParameterGroup::workload;
    Range range{};
    std::vector<double> stops{}; ///< slider positions, ascending
    double finest = 1;           ///< smallest step by keyboard
    std::vector<std::string_view> choices{};
    std::string_view meaning = "";
    Setting (*get)(const Scenario&) = nullptr;
    /// `s` with this parameter set; the setting must be legal.
    Scenario (*with)(Scenario s, const Setting&, const Registry&) = nullptr;
};

/// One section of the control column.
struct ParameterGroupInfo {
    ParameterGroup group{};
    std::string_view id;    ///< stable, for settings
    std::string_view title; ///< for people
    bool open = true;       ///< whether the section starts unfolded
    std::vector<Parameter> (*make)() = nullptr;
};

/// All groups, in the order of the control column.
std::span<const ParameterGroupInfo> parameterGroups();
/// All parameters, in the order of the control column.
const std::vector<Parameter>& parameterTable();
/// One parameter for each constant of the laws, called "assumption." and its name, in SI units. They have no controls
/// in the column, but are set, kept in files and reset like the others.
const std::vector<Parameter>& assumptionParameters();
/// Start of the ids of these.
inline constexpr std::string_view kAssumptionPrefix = "assumption.";
/// The parameter of that id, of either table, or unknown_id naming those of the column.
Expected<const Parameter*> findParameter(std::string_view id);
/// `s` with one parameter set, or why the setting is refused and what is legal.
Expected<Scenario> withParameter(const Scenario& s, std::string_view id, const Setting& value,
                                 const Registry& registry);
/// `s` with every setting in turn, or every fault, each at `where` followed by the name of the parameter.
Checked<Scenario> withSettings(Scenario s, const std::vector<std::pair<std::string, Setting>>& settings,
                               const Registry& registry, const std::string& where);
/// Reads `text` as a setting of `parameter`.
Expected<Setting> parseSetting(const Parameter& parameter, std::string_view text);
/// The setting as text that parseSetting reads back exactly.
std::string settingText(const Setting& value);

/// The setting of every parameter that has one, in table order, and of every constant that the user changed; a fleet
/// that is no cluster of the registry has none.
std::vector<std::pair<std::string, Setting>> settingsOf(const Scenario& s);

/// The scenario the program starts with.
Scenario defaultScenario(const Registry& registry);

} // namespace mlsys
