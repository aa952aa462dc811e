#include "app/options.h"

#include "panels/panel_list.h"
#include "store/opened_scenario.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

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

QStringList themeNames() {
    QStringList names;
    for (const ThemeId id : kThemeIds) names << themeName(id);
    return names;
}

struct Refusal {
    QString what;
};

ThemeId themeNamed(const QString& name) {
    for (const ThemeId id : kThemeIds)
        if (themeName(id) == name) return id;
    throw Refusal{tr("--theme: there is no theme \"%1\"; give one of %2").arg(name, themeNames().join(", "))};
}

QStringList panelsNamed(const QString& name, bool rendered) {
    if (rendered && name == "all") return panelNames();
    if (rendered && name == kWholeWindow) return {name};
    if (panelNames().contains(name)) return {name};
    throw Refusal{tr("--panel: there is no panel \"%1\"; give one of %2%3")
                      .arg(name, panelNames().join(", "), rendered ? ", window, all" : "")};
}

QSize sizeNamed(const QString& text) {
    static const QRegularExpression kSize("^([0-9]{1,5})x([0-9]{1,5})$");
    const auto match = kSize.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    if (!match.hasMatch() || size.width() < 160 || size.height() < 90 || size.width() > 16384 || size.height() > 16384)
        throw Refusal{
            tr("--size: \"%1\" is not a size; give WIDTHxHEIGHT in pixels, from 160x90 to 16384x16384").arg(text)};
    return size;
}

QPair<QString, QString> settingNamed(const QString& text) {
    const auto equals = text.indexOf('=');
    if (equals < 1) throw Refusal{tr("--set: \"%1\" is not a setting; give name=value").arg(text)};
    return {text.left(equals), text.mid(equals + 1)};
}

void addOptions(QCommandLineParser& parser) {
    parser.setApplicationDescription(
        tr("See how machine-learning systems behave.\n\n"
           "  mlsys-explorer [FILE] [options]          open the window\n"
           "  mlsys-explorer render --out PATH [...]   draw panels to PNG without a display\n"
           "  mlsys-explorer grade FOLDER [...]        grade exercise reports as comma-separated values"));
    parser.addOptions(
        {{"panel", tr("Panel to draw, or to open in the full window: %1.").arg(panelNames().join(", ")), "name"},
         {"out", tr("File, or folder when all panels are drawn."), "path"},
         {"size", tr("Size of the pictures in pixels (1920x1080)."), "WxH"},
         {"theme", tr("Theme: %1.").arg(themeNames().join(", ")), "name"},
         {"projector", tr("The same as --theme projector.")},
         {"scenario", tr("Scenario file to open."), "file"},
         {"set", tr("Sets one parameter; may be repeated."), "name=value"},
         {"exercise", tr("Exercise to open, or whose key figures to draw: its number or id."), "name"},
         {"exercises", tr("Folder of exercises beside the eight."), "folder"},
         {"tolerance", tr("Percent by which a graded number may be off."), "percent"},
         {"registry", tr("Folder of the registry."), "folder"},
         {{"h", "help"}, tr("Shows this help.")},
         {{"v", "version"}, tr("Shows the version.")}});
}

void readExercise(Options& o, const QCommandLineParser& parser) {
    o.exercise = parser.value("exercise");
    o.exercises = parser.value("exercises");
    if (!parser.isSet("tolerance")) return;
    bool isNumber = false;
    o.tolerance = parser.value("tolerance").toDouble(&isNumber);
    if (!isNumber || !(*o.tolerance >= 0))
        throw Refusal{tr("--tolerance: \"%1\" is no percentage; give a number of 0 or more, such as 10")
                          .arg(parser.value("tolerance"))};
}

Options read(const QCommandLineParser& parser) {
    Options o;
    QStringList files = parser.positionalArguments();
    o.render = !files.isEmpty() && files.first() == "render";
    o.grade = !files.isEmpty() && files.first() == "grade";
    if (o.render || o.grade) files.removeFirst();
    readExercise(o, parser);
    if (o.grade) {
        if (files.size() != 1) throw Refusal{tr("grade: give one folder of reports")};
        o.reports = files.takeFirst();
    }
    if (files.size() > 1) throw Refusal{tr("\"%1\": one scenario file at most").arg(files[1])};
    o.scenarioFile = files.isEmpty() ? parser.value("scenario") : files.first();
    if (o.render) o.panels = panelNames();
    if (parser.isSet("panel")) o.panels = panelsNamed(parser.value("panel"), o.render);
    if (parser.isSet("theme")) o.theme = themeNamed(parser.value("theme"));
    if (parser.isSet("projector")) o.theme = ThemeId::Projector;
    if (parser.isSet("size")) o.size = sizeNamed(parser.value("size"));
    for (const QString& text : parser.values("set")) o.settings << settingNamed(text);
    o.registry = parser.value("registry");
    o.out = parser.value("out");
    if (o.render && o.out.isEmpty()) throw Refusal{tr("render: give --out, the file or folder to draw to")};
    return o;
}

} // namespace

QString faultText(const std::vector<Error>& errors) {
    QStringList out;
    for (const Error& e : errors) out << QString::fromStdString(e.where + ": " + e.what);
    return out.join('\n');
}

tl::expected<Options, QString> parseOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments)) return tl::unexpected(parser.errorText());
    Options told;
    if (parser.isSet("help")) {
        // Qt knows the name of a program only once there is an application.
        told.message = parser.helpText().replace("<executable_name>", "mlsys-explorer");
    }
    if (parser.isSet("version"))
        told.message = QStringLiteral("mlsys-explorer %1\n").arg(QCoreApplication::applicationVersion());
    if (!told.message.isEmpty()) return told;
    try {
        return read(parser);
    } catch (const Refusal& refusal) {
        return tl::unexpected(refusal.what);
    }
}

tl::expected<Scenario, QString> scenarioOf(const Options& options, const Registry& registry) {
    Scenario scenario = defaultScenario(registry);
    std::vector<Error> faults;
    const auto apply = [&](const std::string& name, const Expected<Setting>& value, const std::string& place) {
        auto next = value.and_then([&](const Setting& v) { return withParameter(scenario, name, v, registry); });
        if (next)
            scenario = std::move(*next);
        else
            faults.push_back({next.error().code, place + name, next.error().what});
    };
    if (!options.scenarioFile.isEmpty()) {
        const std::string file = options.scenarioFile.toStdString();
        const auto session = readSession(file);
        if (!session) return tl::unexpected(faultText(session.error()));
        const auto opened = openScenario(session->settings, session->newer, registry, file + "#/settings/");
        if (!opened) return tl::unexpected(faultText(opened.error()));
        scenario = opened->scenario;
    }
    for (const auto& [name, text] : options.settings) {
        const auto value = findParameter(name.toStdString()).and_then([&, &t = text](const Parameter* p) {
            return parseSetting(*p, t.toStdString());
        });
        apply(name.toStdString(), value, "--set ");
    }
    if (!faults.empty()) return tl::unexpected(faultText(faults));
    return scenario;
}

} // namespace mlsys::ui
