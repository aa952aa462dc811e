#include "app/options.h"

#include "language/language.h"
#include "panels/page_list.h"
#include "panels/panel_list.h"
#include "store/carried_session.h"
#include "store/fault_text.h"
#include "store/opened_scenario.h"
#include "store/scenario_store.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>
#include <QTextStream>

#include <algorithm>
#include <cstdio>

namespace mlsys::ui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Options", text);
}

QStringList panelNames() {
    QStringList names;
    for (const PanelKind& kind : panelKinds()) names << kind.id;
    return names;
}

/// What is wrong with the command line.
struct Fault {
    QString what;
};

QStringList panelsNamed(const QString& name, bool rendered) {
    if (rendered && name == "all") return panelNames();
    if (rendered && name == kWholeWindow) return {name};
    if (panelNames().contains(name)) return {name};
    throw Fault{tr("--panel: there is no panel \"%1\"; give one of %2%3")
                    .arg(name, panelNames().join(", "), rendered ? ", window, all" : "")};
}

QString pageNamed(const QString& name) {
    QStringList names;
    for (const PageKind& page : pageKinds()) names << page.id;
    if (!names.contains(name))
        throw Fault{tr("--page: there is no page \"%1\"; give one of %2").arg(name, names.join(", "))};
    return name;
}

QStringList languageCodes() {
    QStringList codes;
    for (const Language& language : languages()) codes << language.code;
    return codes;
}

QString languageNamed(const QString& code) {
    if (!languageCodes().contains(code))
        throw Fault{
            tr("--language: there is no language \"%1\"; give one of %2").arg(code, languageCodes().join(", "))};
    return code;
}

QPair<QString, QString> settingNamed(const QString& text, const QString& place = "--set") {
    const auto equals = text.indexOf('=');
    if (equals < 1) throw Fault{tr("%1: \"%2\" is not a setting; give name=value").arg(place, text)};
    return {text.left(equals), text.mid(equals + 1)};
}

PinOption pinNamed(const QString& text) {
    const auto colon = text.lastIndexOf(':');
    if (colon < 1) throw Fault{tr("--pin: \"%1\" has no name; give name: name=value ...").arg(text)};
    PinOption pin{text.left(colon).trimmed(), {}};
    // A value may hold spaces; a name does not.
    static const QRegularExpression gap(QStringLiteral("\\s+(?=[a-z0-9_.]+=)"));
    for (const QString& word : text.mid(colon + 1).trimmed().split(gap, Qt::SkipEmptyParts))
        pin.settings << settingNamed(word, "--pin");
    return pin;
}

void addOptions(QCommandLineParser& parser) {
    parser.setApplicationDescription(tr(
        "See how machine-learning systems behave.\n\n"
        "  mlsys-explorer [FILE] [options]          open the window\n"
        "  mlsys-explorer render --out PATH [...]   write panels as figures or tables without a display\n"
        "  mlsys-explorer manual --out FILE         write the manual as PDF or HTML\n"
        "  mlsys-explorer grade FOLDER [...]        grade exercise reports as comma-separated values\n\n"
        "FILE is a session, or a PNG, SVG or PDF figure that carries one. Without it the refined laws answer, in the\n"
        "window and in figures alike; --set preset=tutorial chooses those of the published teaching package.\n\n"
        "Exit codes: 0 all went well, 2 an option or value does not exist, 3 the registry or FILE cannot be read,\n"
        "4 a figure could not be written, 5 FILE holds an illegal scenario."));
    parser.addOptions(
        {{"panel", tr("Panel to draw, or to open in the full window: %1.").arg(panelNames().join(", ")), "name"},
         {"page", tr("Page to draw in one picture instead of panels."), "name"},
         {"out", tr("File, or folder when all panels are drawn."), "path"},
         {"projector", tr("The same as --theme projector.")},
         {"scenario", tr("Scenario file to open."), "file"},
         {"set", tr("Sets one parameter; may be repeated."), "name=value"},
         {"pin", tr("Scenario to compare with: a name, a colon and settings with spaces between; may be repeated."),
          "name: name=value ..."},
         {"exercise", tr("Exercise to open, or whose key figures to draw: its number or id."), "name"},
         {"exercises", tr("Folder of exercises beside the eight."), "folder"},
         {"tolerance", tr("Percent by which a graded number may be off."), "percent"},
         {"registry", tr("Folder of the registry."), "folder"},
         {"language", tr("Language of the window: %1.").arg(languageCodes().join(", ")), "code"},
         {{"h", "help"}, tr("Shows this help.")},
         {{"v", "version"}, tr("Shows the version.")}});
    for (const FigureOption& option : figureOptions())
        parser.addOption({option.id, option.help, option.kind == FigureOption::Kind::Flag ? "on|off" : "value"});
}

FigureOptions readFigure(const QCommandLineParser& parser) {
    FigureOptions figure;
    for (const FigureOption& option : figureOptions()) {
        if (!parser.isSet(option.id)) continue;
        const QString value = parser.value(option.id), problem = option.set(figure, value);
        if (!problem.isEmpty()) throw Fault{QStringLiteral("--%1: \"%2\": %3").arg(option.id, value, problem)};
    }
    return figure;
}

void readExercise(Options& o, const QCommandLineParser& parser) {
    o.exercise = parser.value("exercise");
    o.exercises = parser.value("exercises");
    if (!parser.isSet("tolerance")) return;
    bool isNumber = false;
    o.tolerance = parser.value("tolerance").toDouble(&isNumber);
    if (!isNumber || !(*o.tolerance >= 0))
        throw Fault{tr("--tolerance: \"%1\" is no percentage; give a number of 0 or more, such as 10")
                        .arg(parser.value("tolerance"))};
}

Options read(const QCommandLineParser& parser) {
    Options o;
    QStringList files = parser.positionalArguments();
    o.render = !files.isEmpty() && files.first() == "render";
    o.grade = !files.isEmpty() && files.first() == "grade";
    o.manual = !files.isEmpty() && files.first() == "manual";
    if (o.render || o.grade || o.manual) files.removeFirst();
    readExercise(o, parser);
    if (o.grade) {
        if (files.size() != 1) throw Fault{tr("grade: give one folder of reports")};
        o.reports = files.takeFirst();
    }
    if (files.size() > 1) throw Fault{tr("\"%1\": one scenario file at most").arg(files[1])};
    o.scenarioFile = files.isEmpty() ? parser.value("scenario") : files.first();
    if (o.render) o.panels = panelNames();
    if (parser.isSet("panel")) o.panels = panelsNamed(parser.value("panel"), o.render);
    if (parser.isSet("page")) o.page = pageNamed(parser.value("page"));
    o.figure = readFigure(parser);
    o.anyFormat = !parser.isSet("format");
    if (parser.isSet("projector")) o.figure.theme = ThemeId::Projector;
    if (parser.isSet("projector") || parser.isSet("theme")) o.theme = o.figure.theme;
    for (const QString& text : parser.values("set")) o.settings << settingNamed(text);
    for (const QString& text : parser.values("pin")) o.pins << pinNamed(text);
    if (o.pins.size() > ScenarioStore::kMostPins) throw Fault{tr("--pin: four scenarios at most can be pinned")};
    o.registry = parser.value("registry");
    o.language = parser.isSet("language") ? languageNamed(parser.value("language")) : QString();
    o.out = parser.value("out");
    if (o.manual && o.out.isEmpty()) throw Fault{tr("manual: give --out, a file that ends in .pdf or .html")};
    if (o.render && o.out.isEmpty()) throw Fault{tr("render: give --out, the file or folder to draw to")};
    return o;
}

} // namespace

int fail(int code, const QString& why) {
    QTextStream(stderr) << "mlsys-explorer: " << why << '\n';
    return code;
}

int print(const QString& text) {
    const QByteArray bytes = text.toUtf8();
    const bool taken = std::fwrite(bytes.data(), 1, std::size_t(bytes.size()), stdout) == std::size_t(bytes.size());
    if (taken && std::fflush(stdout) == 0) return kOk;
    return fail(kNotWritten, tr("the output could not be written: %1").arg(qt_error_string()));
}

QString noSuchExercise(const QString& name) {
    return tr("--exercise: there is no exercise \"%1\"; see mlsys list exercises").arg(name);
}

tl::expected<Options, QString> parseOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments)) return tl::unexpected(parser.errorText());
    Options told;
    // Qt knows the name of a program only once there is an application.
    if (parser.isSet("help")) told.message = parser.helpText().replace("<executable_name>", "mlsys-explorer");
    if (parser.isSet("version"))
        told.message = QStringLiteral("mlsys-explorer %1\n").arg(QCoreApplication::applicationVersion());
    if (!told.message.isEmpty()) return told;
    try {
        return read(parser);
    } catch (const Fault& fault) {
        return tl::unexpected(fault.what);
    }
}

namespace {

tl::unexpected<Refusal> refused(const std::vector<Error>& errors) {
    const bool unread = std::ranges::any_of(errors, [](const Error& e) { return e.code == error::kUnreadable; });
    return tl::unexpected(Refusal{unread ? kFileMissing : kScenarioInvalid, faultText(errors)});
}

/// The scenario with settings of the command line; all their faults at once.
tl::expected<Scenario, Refusal> bent(Scenario scenario, const QList<QPair<QString, QString>>& settings,
                                     const std::string& place, const Registry& registry) {
    std::vector<Error> faults;
    for (const auto& [name, text] : settings) {
        auto next = findParameter(name.toStdString())
                        .and_then([&, &t = text](const Parameter* p) { return parseSetting(*p, t.toStdString()); })
                        .and_then([&, &n = name](const Setting& value) {
                            return withParameter(scenario, n.toStdString(), value, registry);
                        });
        if (next)
            scenario = std::move(*next);
        else
            faults.push_back({next.error().code, place + name.toStdString(), next.error().what});
    }
    if (!faults.empty()) return tl::unexpected(Refusal{kUsage, faultText(faults)});
    return scenario;
}

} // namespace

tl::expected<Scenario, Refusal> scenarioOf(const Options& options, const Registry& registry) {
    const bool explores = options.scenarioFile.isEmpty() && options.exercise.isEmpty();
    Scenario scenario = explores ? startScenario(registry) : defaultScenario(registry);
    if (!options.scenarioFile.isEmpty()) {
        const std::string file = options.scenarioFile.toStdString();
        const auto found = findSession(file);
        if (!found) return refused(found.error());
        const auto opened = openScenario(found->session.settings, found->session.newer, registry, file + "#/settings/");
        if (!opened) return refused(opened.error());
        scenario = opened->scenario;
    }
    return bent(scenario, options.settings, "--set ", registry);
}

tl::expected<QList<std::pair<QString, Scenario>>, Refusal> pinnedBy(const Options& options, const Registry& registry) {
    QList<std::pair<QString, Scenario>> pins;
    for (const PinOption& pin : options.pins) {
        const auto scenario =
            bent(startScenario(registry), pin.settings, "--pin " + pin.name.toStdString() + ": ", registry);
        if (!scenario) return tl::unexpected(scenario.error());
        pins.append({pin.name, *scenario});
    }
    return pins;
}

} // namespace mlsys::ui
