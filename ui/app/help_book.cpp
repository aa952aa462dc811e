#include "app/help_book.h"

#include "app/shortcut_sheet.h"
#include "explore/parameter.h"
#include "language/language.h"
#include "plot/plot_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QWidget>

#include <array>

namespace mlsys::ui {

namespace {

constexpr std::array kWritten = {
    "start",    "roofline",    "memory",   "parallelism",  "carbon",    "tco",     "walls",  "sensitivity", "serving",
    "queueing", "reliability", "evidence", "quantization", "pareto",    "edge",    "plan",   "splits",      "designs",
    "why",      "tables",      "compare",  "laws",         "exercises", "present", "export", "files",       "command"};
constexpr const char* kControls = "parameters";
constexpr const char* kKeys = "keys";
constexpr QLatin1String kControl("parameter.");

/// Where the name of a widget does not name the page about it.
struct Place {
    QLatin1String name;
    const char* topic;
};
const std::array kPlaces = {
    Place{QLatin1String("assumptions"), "laws"},    Place{QLatin1String("comparison"), "compare"},
    Place{QLatin1String("exercise"), "exercises"},  Place{QLatin1String("storySteps"), "present"},
    Place{QLatin1String("figureDialog"), "export"}, Place{QLatin1String("controls"), kControls},
    Place{QLatin1String("shortcutSheet"), kKeys},   Place{QLatin1String("commandPalette"), kKeys},
    Place{QLatin1String("hardwareDialog"), "edge"}, Place{QLatin1String("unsavedChanges"), "files"},
    Place{QLatin1String("attribution"), "start"}};

QString tr(const char* text) {
    return QCoreApplication::translate("Help", text);
}

QString written(const QString& id) {
    QFile file(":/manual/" + id + ".md");
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString titleOf(const QString& markdown) {
    return markdown.section('\n', 0, 0).mid(2);
}

QString rangeText(const Parameter& p) {
    const auto named = [&](double x) {
        return QStringLiteral("%1 %2").arg(shortNumber(x), translated(p.unit)).trimmed();
    };
    if (p.kind != Kind::Number) return {};
    const bool below = p.range.lowest > Range().lowest, above = p.range.highest < Range().highest;
    if (below && above) return tr("From %1 to %2.").arg(named(p.range.lowest), named(p.range.highest));
    if (below) return tr("At least %1.").arg(named(p.range.lowest));
    return above ? tr("At most %1.").arg(named(p.range.highest)) : QString();
}

QString choicesText(const Parameter& p) {
    QStringList choices;
    for (const std::string_view choice : p.choices) choices << '`' + utf8(choice) + '`';
    return choices.isEmpty() ? QString() : tr("One of %1.").arg(choices.join(", "));
}

QString aboutControl(const Parameter& p) {
    QStringList parts{"# " + translated(p.label), translated(p.meaning)};
    if (!parts.last().isEmpty() && !parts.last().endsWith('.')) parts.last() += '.';
    if (!p.unit.empty()) parts << tr("Unit: %1.").arg(translated(p.unit));
    parts << rangeText(p) << choicesText(p);
    parts << tr("On the command line: `--set %1=VALUE`.").arg(utf8(p.id));
    parts
        << tr("Drag the slider, or type into the field. A double click on the name, or its menu, takes the value back. "
              "[All controls](topic:%1)")
               .arg(QLatin1String(kControls));
    parts.removeAll(QString());
    return parts.join("\n\n");
}

QString allControls() {
    QStringList lines{"# " + tr("All controls"), {}};
    for (const ParameterGroupInfo& group : parameterGroups()) {
        lines << QString() << "## " + translated(group.title) << QString();
        for (const Parameter& p : parameterTable())
            if (p.group == group.group)
                lines << QStringLiteral("- [%1](topic:%2%3) `%3`").arg(translated(p.label), kControl, utf8(p.id));
    }
    return lines.join('\n');
}

} // namespace

QList<HelpTopic> HelpBook::topics() {
    QList<HelpTopic> topics;
    for (const char* id : kWritten) topics << HelpTopic{id, titleOf(written(id))};
    return topics << HelpTopic{kControls, tr("All controls")} << HelpTopic{kKeys, tr("Keyboard")};
}

QString HelpBook::text(const QString& id) const {
    if (id == QLatin1String(kControls)) return allControls();
    if (id == QLatin1String(kKeys)) return keys();
    if (!id.startsWith(kControl)) return written(id);
    const auto control = findParameter(id.mid(kControl.size()).toStdString());
    return control ? aboutControl(**control) : QString();
}

QString HelpBook::keys() const {
    QStringList lines{"# " + tr("Keyboard")};
    QString where;
    for (const ShortcutRow& row : shortcutRows(m_commands)) {
        if (row.where != where) lines << QString() << "## " + row.where << QString();
        where = row.where;
        lines << QStringLiteral("- **%1**: %2").arg(row.keys, row.what);
    }
    return lines.join('\n');
}

QString HelpBook::topicOf(const QWidget* widget) {
    for (; widget; widget = widget->parentWidget()) {
        const QString name = widget->objectName(), first = name.section('.', 0, 0);
        if (name.isEmpty()) continue;
        if (findParameter(name.toStdString())) return kControl + name;
        for (const Place& place : kPlaces)
            if (first == place.name) return place.topic;
        if (QFile::exists(":/manual/" + first + ".md")) return first;
    }
    return {};
}

} // namespace mlsys::ui
