#include "figure/figure_options.h"

#include "language/per_language.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace mlsys::ui {

namespace {

constexpr double kSlideHeight = 540, kLeastWidth = 480;
constexpr int kLeastWidthPixels = 160, kLeastHeightPixels = 90, kMostPixels = 16384;
constexpr double kMostScale = 16;
constexpr int kMostFontSize = 200;
constexpr std::array kFormatNames = {"png", "svg", "pdf", "csv", "tsv", "json"};
constexpr const char* kAsOnScreen = "screen";

QString tr(const char* text) {
    return QCoreApplication::translate("FigureOptions", text);
}

QString oneOf(const QStringList& names) {
    return tr("give one of %1").arg(names.join(", "));
}

QStringList formatNames() {
    QStringList names;
    for (const FigureFormat format : kFigureFormats) names << formatName(format);
    return names;
}

QString setFormat(FigureOptions& o, const QString& text) {
    const auto format = formatNamed(text);
    if (!format) return oneOf(formatNames());
    o.format = *format;
    return {};
}

QString sizeText(const FigureOptions& o) {
    return QStringLiteral("%1x%2").arg(o.size.width()).arg(o.size.height());
}

QString setSize(FigureOptions& o, const QString& text) {
    static const QRegularExpression kSize(QStringLiteral("^\\s*([0-9]{1,5})\\s*[x×]\\s*([0-9]{1,5})\\s*$"));
    const auto match = kSize.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    if (!match.hasMatch() || size.width() < kLeastWidthPixels || size.height() < kLeastHeightPixels ||
        size.width() > kMostPixels || size.height() > kMostPixels)
        return tr("give WIDTHxHEIGHT in pixels, from 160x90 to 16384x16384");
    o.size = size;
    return {};
}

QString scaleText(const FigureOptions& o) {
    return o.scale == 0 ? QStringLiteral("auto") : QString::number(o.scale);
}

QString setScale(FigureOptions& o, const QString& text) {
    const bool isAuto = text == QLatin1String("auto");
    bool isNumber = false;
    const double scale = isAuto ? 0 : text.toDouble(&isNumber);
    if (!isAuto && !(isNumber && scale >= 1 && scale <= kMostScale)) return tr("give auto, or a number from 1 to 16");
    o.scale = scale;
    return {};
}

QString fontSizeText(const FigureOptions& o) {
    return QString::number(o.fontSize);
}

QString setFontSize(FigureOptions& o, const QString& text) {
    bool ok = false;
    const int percent = QString(text).remove('%').trimmed().toInt(&ok);
    if (!ok || percent < 100 || percent > kMostFontSize) return tr("give per cent, from 100 to 200");
    o.fontSize = percent;
    return {};
}

QStringList themeNames() {
    QStringList names;
    for (const ThemeId id : kThemeIds) names << themeName(id);
    return names << kAsOnScreen;
}

QString themeText(const FigureOptions& o) {
    return o.theme ? themeName(*o.theme) : QString(kAsOnScreen);
}

QString setTheme(FigureOptions& o, const QString& text) {
    const auto index = themeNames().indexOf(text);
    if (index < 0) return oneOf(themeNames());
    o.theme = text == QLatin1String(kAsOnScreen) ? std::optional<ThemeId>() : kThemeIds[std::size_t(index)];
    return {};
}

template <bool FigureOptions::*Member> QString flagText(const FigureOptions& o) {
    return o.*Member ? QStringLiteral("on") : QStringLiteral("off");
}

template <bool FigureOptions::*Member> QString setFlag(FigureOptions& o, const QString& text) {
    if (text != QLatin1String("on") && text != QLatin1String("off")) return tr("give on or off");
    o.*Member = text == QLatin1String("on");
    return {};
}

template <bool FigureOptions::*Member> FigureOption flag(const char* id, const QString& label, const QString& help) {
    return {id, label, help, FigureOption::Kind::Flag, {}, &flagText<Member>, &setFlag<Member>};
}

template <QString FigureOptions::*Member> QString plainText(const FigureOptions& o) {
    return o.*Member;
}

QString setTitle(FigureOptions& o, const QString& text) {
    o.title = text.simplified();
    return {};
}

QString setName(FigureOptions& o, const QString& text) {
    if (text.trimmed().isEmpty() || text.contains('/')) return tr("give a file name without folder");
    o.name = text.trimmed();
    return {};
}

QList<FigureOption::Choice> formats() {
    return {{"png", tr("PNG picture")},      {"svg", tr("SVG drawing")},      {"pdf", tr("PDF drawing")},
            {"csv", tr("CSV, the numbers")}, {"tsv", tr("TSV, the numbers")}, {"json", tr("JSON, the numbers")}};
}

QList<FigureOption::Choice> sizes() {
    return {{"1920x1080", tr("Slide 16:9, 1920 × 1080")},
            {"3840x2160", tr("Slide 16:9, 3840 × 2160")},
            {"1440x1080", tr("Slide 4:3, 1440 × 1080")},
            {"960x1080", tr("Half a slide, 960 × 1080")},
            {"1080x1080", tr("Square, 1080 × 1080")}};
}

QList<FigureOption::Choice> themes() {
    return {{"light", tr("Slides, light")},          {"dark", tr("Slides, dark")},
            {"projector", tr("Projector")},          {"contrast", tr("High contrast")},
            {"print", tr("Print, black and white")}, {"screen", tr("As on screen")}};
}

} // namespace

QString formatName(FigureFormat format) {
    return kFormatNames[static_cast<std::size_t>(format)];
}

std::optional<FigureFormat> formatNamed(const QString& name) {
    for (const FigureFormat format : kFigureFormats)
        if (formatName(format) == name) return format;
    return std::nullopt;
}

bool isData(FigureFormat format) {
    return format == FigureFormat::Csv || format == FigureFormat::Tsv || format == FigureFormat::Json;
}

const QList<FigureOption>& figureOptions() {
    using enum FigureOption::Kind;
    return perLanguage([] {
        return QList<FigureOption>{
            {"format", tr("Format"), tr("Format: %1; by default that of the suffix.").arg(formatNames().join(", ")),
             Choice, formats(), [](const FigureOptions& o) { return formatName(o.format); }, &setFormat},
            {"size", tr("Size"), tr("Size in pixels (1920x1080)."), OpenChoice, sizes(), &sizeText, &setSize},
            {"scale",
             tr("Scale"),
             tr("Pixels per unit of the layout: auto (a slide 540 high), or 1 to 16."),
             OpenChoice,
             {{"auto", tr("As on a slide")}, {"1", "1"}, {"2", "2"}, {"4", "4"}},
             &scaleText,
             &setScale},
            {"font-size",
             tr("Text size"),
             tr("Size of text in per cent, 100 to 200."),
             OpenChoice,
             {{"100", tr("100 %")}, {"125", tr("125 %")}, {"150", tr("150 %")}, {"200", tr("200 %")}},
             &fontSizeText,
             &setFontSize},
            {"theme", tr("Theme"), tr("Theme: %1.").arg(themeNames().join(", ")), Choice, themes(), &themeText,
             &setTheme},
            flag<&FigureOptions::transparent>("transparent", tr("Transparent ground"),
                                              tr("on: without a ground (off).")),
            {"title",
             tr("Title"),
             tr("Title in place of the panel's."),
             Text,
             {},
             &plainText<&FigureOptions::title>,
             &setTitle},
            flag<&FigureOptions::heading>("heading", tr("Title and sentence"),
                                          tr("off: without title and sentence (on).")),
            flag<&FigureOptions::caption>("caption", tr("Caption"),
                                          tr("off: without the line that names the scenario (on).")),
            flag<&FigureOptions::controls>("controls", tr("Controls of the panel"),
                                           tr("on: with the controls inside the panel (off).")),
            flag<&FigureOptions::legend>("legend", tr("Legend and numbers beside"),
                                         tr("off: without legend and the numbers beside the plot (on).")),
            {"name",
             tr("File name"),
             tr("Pattern of file names in a folder, of {panel}, {n}, {id}, {theme}, {size} and {date} ({panel})."),
             Text,
             {},
             &plainText<&FigureOptions::name>,
             &setName}};
    });
}

double figureScale(const FigureOptions& options) {
    if (options.scale > 0) return options.scale;
    return std::max(1., std::min(options.size.height() / kSlideHeight, options.size.width() / kLeastWidth));
}

QSize figureLayout(const FigureOptions& options) {
    const double scale = figureScale(options);
    return {qRound(options.size.width() / scale), qRound(options.size.height() / scale)};
}

} // namespace mlsys::ui
