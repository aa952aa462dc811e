#include "cli/compare_command.h"
#include "cli/exercise_text.h"
#include "cli/exit_code.h"
#include "cli/list_command.h"
#include "cli/output.h"
#include "cli/show_command.h"
#include "cli/solve_command.h"
#include "cli/solver_text.h"
#include "cli/sweep_command.h"
#include "exercise/grade.h"
#include "explore/solver_reference.h"
#include "registry/nearest.h"
#include "registry/registry_folder.h"

#include <CLI/CLI.hpp>
#include <cstdio>
#include <iostream>
#include <optional>
#include <sstream>

namespace {

using namespace mlsys;

struct Options {
    std::string registry, file = "-", kind, id;
    bool asJson = false, asMarkdown = false, asHtml = false;
    bool explained = false, asPython = false;
    std::string folder, exercises;
    std::optional<double> tolerance;
    SweepOptions sweep{};
    CompareOptions compare{};
};

constexpr const char* kExitCodes = "Exit codes: 0 everything was answered, 1 some requests were answered with an "
                                   "error,\n2 the command line names something that does not exist, 3 the input or "
                                   "the registry\ncannot be read, or the output not be written.";

constexpr const char* kSolveHelp = R"(Answers requests, one JSON object per line, with one line each, as they come.

A request has the members
  id      any value; the answer carries it
  solver  name of a solver, see: mlsys list solvers
  preset  name of a set of assumptions; tutorial unless given
and the inputs of the solver, see: mlsys show solver NAME. An entity is the id of
a registry entry, or an object as its file holds it.

  {"id": 1, "solver": "single_node", "model": "Llama3_8B", "hardware": "H100"}
  {"id": 1, "answer": {"latency_s": ...}}
  {"id": 2, "error": {"code": ..., "field": ..., "message": ...}}

Codes are invalid_argument, unknown_id, not_supported, infeasible_parallelism and
no_feasible_configuration. An infinite value is null. An answer that the model is
known to get wrong carries "warnings".

With --python a request that the package cannot be asked becomes a comment line
that says why, and counts as answered with an error.)";

constexpr const char* kCompareHelp = R"(Prints how far a preset is off published measurements, by area and metric.

A JSON file is a list of rows, or an object whose member rows is one. A row has
id, area, setup, metric, value and source; see the files in registry/measured and
schema/measured.schema.json. In a .csv file the first line names the columns: id,
area, metric, value, source, url, year, and the members of setup. Without a file,
the measurements of the registry are compared. What cannot be mapped is listed
with the reason; --json ends with one "summary" object per area and metric.)";

constexpr const char* kSweepHelp = R"(Several --over make a grid whose last axis runs fastest. Ranges:

  batch_size=1..8        1, 2, 3 ... 8
  batch_size=1..512:x2   1, 2, 4 ... 512
  efficiency=0.1..0.9:0.2
  hardware=H100,B200     a list

A point without an answer is a row whose last column, error, holds the code.

  mlsys sweep serving --set model=Llama3_8B --set hardware=H100 --set seq_len=4096
      --over batch_size=1..512:x2 --csv)";

std::string kindHelp() {
    std::string names;
    for (const auto name : listedNames()) names += (names.empty() ? "" : ", ") + std::string(name);
    return "One of " + names;
}

int complain(const std::vector<Error>& errors, int code) {
    for (const Error& e : errors) std::fprintf(stderr, "mlsys: %s: %s\n", e.where.c_str(), e.what.c_str());
    return code;
}

int print(const Expected<std::string>& text) {
    if (!text) return complain({text.error()}, exit_code::kUsage);
    Output output;
    output.buffer() = *text;
    output.flush();
    return output.failed() ? exit_code::kUnreadable : exit_code::kDone;
}

Expected<std::filesystem::path> folderOf(const Options& options) {
    return registryFolder(options.registry.empty() ? std::nullopt
                                                   : std::optional<std::filesystem::path>(options.registry));
}

Checked<Registry> loadRegistry(const Options& options) {
    const auto folder = folderOf(options);
    if (!folder) return tl::unexpected(std::vector{folder.error()});
    return Registry::load(*folder);
}

template <class Use> int withRegistry(const Options& options, const Use& use) {
    const auto registry = loadRegistry(options);
    return registry ? use(*registry) : complain(registry.error(), exit_code::kUnreadable);
}

std::string solverList(const Options& options) {
    if (options.asMarkdown) return solverReferenceMarkdown();
    if (options.asHtml) return solverReferenceHtml();
    return options.asJson ? listSolversJson() : listSolversText();
}

template <class Use> int withExercises(const Registry& registry, const Use& use) {
    const ExerciseShelf shelf = loadExercises(exerciseFolder(), registry);
    return shelf.faults.empty() ? use(shelf) : complain(shelf.faults, exit_code::kUnreadable);
}

int list(const Options& options) {
    const auto kind = listedKind(options.kind);
    if (!kind) return complain({kind.error()}, exit_code::kUsage);
    if (*kind == Listed::solvers) return print(solverList(options));
    if (options.asMarkdown || options.asHtml)
        return complain({{error::kInvalidArgument, options.asHtml ? "--html" : "--markdown",
                          "only solvers have a reference page; give list solvers"}},
                        exit_code::kUsage);
    return withRegistry(options, [&](const Registry& registry) {
        if (*kind == Listed::exercises)
            return withExercises(registry, [&](const ExerciseShelf& shelf) {
                return print(options.asJson ? listExercisesJson(shelf) : listExercisesText(shelf));
            });
        return print(options.asJson ? listJson(*kind, registry) : listText(*kind, registry));
    });
}

int show(const Options& options) {
    const auto kind = listedKind(options.kind);
    if (!kind) return complain({kind.error()}, exit_code::kUsage);
    if (options.id.empty())
        return complain({{error::kInvalidArgument, "ID", "the id is missing; see mlsys list " + options.kind}},
                        exit_code::kUsage);
    if (*kind == Listed::solvers)
        return print(options.asJson ? showSolverJson(options.id) : showSolverText(options.id));
    return withRegistry(options, [&](const Registry& registry) {
        if (*kind == Listed::exercises)
            return withExercises(registry, [&](const ExerciseShelf& shelf) {
                return print(options.asJson ? showExerciseJson(options.id, shelf)
                                            : showExerciseText(options.id, shelf));
            });
        return print(options.asJson ? showJson(*kind, options.id, registry) : showText(*kind, options.id, registry));
    });
}

int solve(const Options& options) {
    const AnswerForm form = options.asPython    ? AnswerForm::python
                            : options.explained ? AnswerForm::explained
                                                : AnswerForm::answer;
    return withRegistry(options, [&](const Registry& registry) { return solveCommand(options.file, registry, form); });
}

int sweep(const Options& options) {
    return withRegistry(options, [&](const Registry& registry) { return sweepCommand(options.sweep, registry); });
}

int compareRows(const Options& options) {
    const auto folder = folderOf(options);
    if (!folder) return complain({folder.error()}, exit_code::kUnreadable);
    return withRegistry(options,
                        [&](const Registry& registry) { return compareCommand(options.compare, registry, *folder); });
}

int grade(const Options& options) {
    return withRegistry(options, [&](const Registry& registry) {
        const auto sheet = gradeSheet(
            {.reports = options.folder, .own = options.exercises, .tolerancePercent = options.tolerance}, registry);
        return sheet ? print(*sheet) : complain(sheet.error(), exit_code::kUnreadable);
    });
}

struct Command {
    CLI::App* app;
    int (*run)(const Options&);
};

CLI::App* addSweep(CLI::App& app, Options& options) {
    CLI::App* sweeping = app.add_subcommand("sweep", "Solve over ranges of inputs");
    sweeping->footer(std::string(kSweepHelp) + "\n\n" + kExitCodes);
    sweeping->add_option("SOLVER", options.sweep.solver, "Name of the solver, see: mlsys list solvers");
    sweeping->add_option("--set", options.sweep.set, "An input that stays: name=value")->take_all()->type_name("");
    sweeping->add_option("--over", options.sweep.over, "An input that runs: name=range or name=list")
        ->take_all()
        ->type_name("");
    sweeping->add_option("--preset", options.sweep.preset, "Set of assumptions; tutorial unless given");
    auto* json = sweeping->add_flag("--json", options.sweep.asJson, "One JSON object per point and line");
    sweeping->add_flag("--csv", options.sweep.asCsv, "Comma-separated values with a header (the default)")
        ->excludes(json);
    return sweeping;
}

CLI::App* addCompare(CLI::App& app, Options& options) {
    CLI::App* comparing = app.add_subcommand("compare", "Compare a preset with published measurements");
    comparing->footer(std::string(kCompareHelp) + "\n\n" + kExitCodes);
    comparing->add_option("FILE", options.compare.file, "File of measurements; those of the registry unless given");
    comparing->add_option("--preset", options.compare.preset, "Set of assumptions; refined unless given");
    auto* json = comparing->add_flag("--json", options.compare.asJson, "One JSON object per row and line");
    comparing->add_flag("--rows", options.compare.eachRow, "Every row rather than the summary")->excludes(json);
    return comparing;
}

CLI::App* addGrade(CLI::App& app, Options& options) {
    CLI::App* grading = app.add_subcommand("grade", "Grade a folder of exercise reports into a CSV sheet");
    grading->footer(kExitCodes);
    grading->add_option("FOLDER", options.folder, "Folder of the .json reports")->required();
    grading->add_option("--tolerance", options.tolerance,
                        "Percent by which a number may be off, in place of the exercises' own tolerances");
    grading->add_option("--exercises", options.exercises, "Folder of exercises beside the eight");
    return grading;
}

std::vector<Command> addCommands(CLI::App& app, Options& options) {
    CLI::App* solving = app.add_subcommand("solve", "Answer requests, one JSON object per line");
    solving->footer(std::string(kSolveHelp) + "\n\n" + kExitCodes);
    solving->add_option("FILE", options.file, "File of requests; - or nothing is the standard input");
    solving->add_flag("--explain", options.explained,
                      "Add the formula of every number, and the source of each constant");
    solving
        ->add_flag("--python", options.asPython, "Print Python that asks the published package mlsysim 0.1.1 the same")
        ->excludes("--explain");
    CLI::App* listing = app.add_subcommand("list", "List the entries of the registry, the solvers, or the exercises");
    listing->add_option("KIND", options.kind, kindHelp());
    listing->add_flag("--json", options.asJson, "One JSON object with every value");
    listing->add_flag("--markdown", options.asMarkdown, "The reference page of all solvers as Markdown");
    listing->add_flag("--html", options.asHtml, "The reference page of all solvers as HTML");
    CLI::App* showing = app.add_subcommand("show", "Show one entry with the source and date of each value");
    showing->add_option("KIND", options.kind, kindHelp());
    showing->add_option("ID", options.id, "Id or alias of the entry, or name of the solver");
    showing->add_flag("--json", options.asJson, "The entry as its file holds it");
    return {
        {solving, &solve}, {addSweep(app, options), &sweep}, {addCompare(app, options), &compareRows}, {listing, &list},
        {showing, &show},  {addGrade(app, options), &grade}};
}

int complainOfUsage(const std::string& what) {
    std::fprintf(stderr,
                 "mlsys: %s\nCommands are solve, sweep, compare, list, show and grade; mlsys --help says more.\n",
                 what.c_str());
    return exit_code::kUsage;
}

/// Says which word of the command line means nothing, and what would.
int complainOfWord(const std::string& word, const CLI::App& app) {
    const CLI::App& used = app.get_subcommands().empty() ? app : *app.get_subcommands().front();
    std::vector<std::string> options{"--registry"};
    for (const CLI::Option* option : used.get_options()) options.push_back(option->get_name());
    std::erase_if(options, [](const std::string& name) { return !name.starts_with('-'); });
    std::vector<std::string_view> known(options.begin(), options.end());
    if (!word.starts_with('-')) known = {"solve", "sweep", "compare", "list", "show"};
    const char* means = word.starts_with('-') ? " is no option here" : " is no command, and no argument here";
    return complainOfUsage(inQuotes(word) + means + didYouMean(word, known) + "; known are " + listed(known));
}

int run(CLI::App& app, int argc, char** argv) {
    Options options;
    app.add_option("--registry", options.registry,
                   "Registry folder; else the environment variable MLSYS_REGISTRY, else the installed one")
        ->type_name("DIR");
    const auto commands = addCommands(app, options);
    app.parse(argc, argv);
    if (const auto rest = app.remaining(true); !rest.empty()) return complainOfWord(rest.front(), app);
    for (const Command& command : commands)
        if (command.app->parsed()) return command.run(options);
    return complainOfUsage("give a command");
}

} // namespace

int main(int argc, char** argv) {
    CLI::App app("See how machine-learning systems behave.", "mlsys");
    app.set_version_flag("--version", "mlsys " MLSYS_VERSION);
    app.allow_extras();
    app.fallthrough();
    app.footer(kExitCodes);
    try {
        return run(app, argc, argv);
    } catch (const CLI::ParseError& e) {
        if (e.get_exit_code() != 0) return complainOfUsage(e.what());
        std::ostringstream told;
        app.exit(e, told, std::cerr);
        return print(told.str());
    }
}
