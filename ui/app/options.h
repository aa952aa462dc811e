#pragma once

#include "explore/parameter.h"
#include "theme/palette.h"

#include <QSize>
#include <QStringList>

namespace mlsys::ui {

/// Name of the whole window among the panels that can be drawn.
inline constexpr const char* kWholeWindow = "window";

/// What the command line asks for.
struct Options {
    bool render = false;    ///< draw to files instead of opening a window
    QStringList panels{};   ///< to draw, or the one to open in the full window
    QString out{};          ///< file or folder of the pictures
    QSize size{1920, 1080}; ///< of the pictures, in pixels
    std::optional<ThemeId> theme{};
    QString scenarioFile{};
    QList<QPair<QString, QString>> settings{}; ///< from --set
    QString registry{};                        ///< folder, empty for the usual place
    QString exercise{};                        ///< number or id of the one to open or to draw
    QString exercises{};                       ///< further folder of exercises
    bool grade = false;                        ///< write a grade sheet of a folder of reports instead of a window
    QString reports{};                         ///< that folder
    std::optional<double> tolerance{};         ///< percent, in place of the exercises' own
    QString message{};                         ///< text of --help or --version, to be printed
};

/// All faults, one on a line, each with its place.
QString faultText(const std::vector<Error>& errors);

/// Reads the command line; the error is one line that names the option and what is legal.
tl::expected<Options, QString> parseOptions(const QStringList& arguments);

/// Loads the scenario that the options ask for; every fault on a line of its own.
tl::expected<Scenario, QString> scenarioOf(const Options& options, const Registry& registry);

} // namespace mlsys::ui
