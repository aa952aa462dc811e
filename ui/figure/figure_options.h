#pragma once

#include "theme/palette.h"

#include <QSize>
#include <QStringList>

#include <optional>

namespace mlsys::ui {

/// What a figure is written as.
enum class FigureFormat { Png, Svg, Pdf, Csv, Tsv, Json };
inline constexpr std::array kFigureFormats = {FigureFormat::Png, FigureFormat::Svg, FigureFormat::Pdf,
                                              FigureFormat::Csv, FigureFormat::Tsv, FigureFormat::Json};
/// Its suffix without the dot, which is also its name.
QString formatName(FigureFormat format);
/// The format of that name.
std::optional<FigureFormat> formatNamed(const QString& name);
/// Whether it holds the numbers instead of the picture.
bool isData(FigureFormat format);

/// Everything one can choose about a figure.
struct FigureOptions {
    FigureFormat format = FigureFormat::Png;
    QSize size{1920, 1080};                       ///< in pixels
    double scale = 0;                             ///< pixels per unit of the layout; 0 for that of a slide
    int fontSize = 100;                           ///< in per cent
    std::optional<ThemeId> theme{ThemeId::Light}; ///< none for that of the screen
    bool transparent = false;
    QString title{}; ///< in place of the panel's; empty for that
    bool heading = true;
    bool caption = true;
    bool controls = false;
    bool legend = true;
    QString name{"{panel}"}; ///< pattern of file names

    friend bool operator==(const FigureOptions&, const FigureOptions&) = default;
};

/// One of them: a line of the dialog, a flag of the command line, a remembered choice.
struct FigureOption {
    enum class Kind { Choice, OpenChoice, Flag, Text };
    struct Choice {
        QString value, label;
    };
    QString id;
    QString label; ///< in the dialog
    QString help;  ///< on the command line
    Kind kind = Kind::Flag;
    QList<Choice> choices{}; ///< all, or of an open choice the usual ones
    QString (*get)(const FigureOptions&) = nullptr;
    /// Sets it from text; says what is legal where the text is not, and changes nothing then.
    QString (*set)(FigureOptions&, const QString&) = nullptr;
};

/// All options, in the order of the dialog.
const QList<FigureOption>& figureOptions();

/// Pixels per unit of the layout: a slide is 540 units high and at least 480 wide, and no unit is under a pixel.
double figureScale(const FigureOptions& options);
/// Size of the layout, the same for the same slide at every resolution.
QSize figureLayout(const FigureOptions& options);

} // namespace mlsys::ui
