#pragma once

#include "explore/parameter.h"
#include "figure/figure_options.h"

namespace mlsys::ui {

/// How the program ends.
enum ExitCode {
    kOk = 0,
    kUsage = 2,           ///< an option or a value that does not exist
    kFileMissing = 3,     ///< registry or scenario file cannot be read
    kNotWritten = 4,      ///< a figure or the output could not be made or written
    kScenarioInvalid = 5, ///< what the scenario file says is illegal
};

/// Name of the whole window among the panels that can be drawn.
inline constexpr const char* kWholeWindow = "window";

/// A scenario to compare with, as the command line names it.
struct PinOption {
    QString name;
    QList<QPair<QString, QString>> settings;
};

/// What the command line asks for.
struct Options {
    bool render = false;    ///< draw to files instead of opening a window
    QStringList panels{};   ///< to draw, or the one to open in the full window
    QString page{};         ///< to draw instead of panels
    QString out{};          ///< file or folder of the figures
    FigureOptions figure{}; ///< how they look
    bool anyFormat = true;  ///< the suffix of the file tells the format
    std::optional<ThemeId> theme{};
    QString scenarioFile{};
    QList<QPair<QString, QString>> settings{}; ///< from --set
    QList<PinOption> pins{};                   ///< from --pin
    QString registry{};                        ///< folder, empty for the usual place
    QString language{};                        ///< code, empty for what the user set
    QString exercise{};                        ///< number or id of the one to open or to draw
    QString exercises{};                       ///< further folder of exercises
    bool manual = false;                       ///< write the manual instead of opening a window
    bool grade = false;                        ///< write a grade sheet of a folder of reports instead of a window
    QString reports{};                         ///< that folder
    std::optional<double> tolerance{};         ///< percent, in place of the exercises' own
    QString message{};                         ///< text of --help or --version, to be printed
};

/// Why the program ends before it began.
struct Refusal {
    ExitCode code;
    QString what; ///< one fault on a line, each with its place and remedy
};

/// Prints why the program ends and returns its exit code.
int fail(int code, const QString& why);
/// Prints to the standard output; tells on the other and returns kNotWritten where not all of it could be written.
int print(const QString& text);
/// What is said of an exercise that does not exist.
QString noSuchExercise(const QString& name);

/// Reads the command line; the error is one line that names the option and what is legal.
tl::expected<Options, QString> parseOptions(const QStringList& arguments);

/// Loads the scenario that the options ask for.
tl::expected<Scenario, Refusal> scenarioOf(const Options& options, const Registry& registry);
/// The scenarios of --pin with their names.
tl::expected<QList<std::pair<QString, Scenario>>, Refusal> pinnedBy(const Options& options, const Registry& registry);

} // namespace mlsys::ui
