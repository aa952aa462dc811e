#include "app/why_text.h"

#include "language/language.h"
#include "plot/plot_text.h"
#include "plot/trust_text.h"
#include "theme/theme.h"

#include <QCoreApplication>

namespace mlsys::ui {

namespace {

constexpr std::size_t kMostInfluences = 6;

QString tr(const char* text) {
    return QCoreApplication::translate("Why", text);
}

QString escaped(std::string_view text) {
    return utf8(text).toHtmlEscaped();
}

/// A formula or value, in the signs of the user's language.
QString formulaText(std::string_view text) {
    return localFormula(utf8(text)).toHtmlEscaped();
}

QString colored(Role role, const QString& html) {
    return QStringLiteral("<span style='color:%1'>%2</span>").arg(Theme::current().color(role).name(), html);
}

/// Writes one explanation; every method returns rich text.
class Writer {
public:
    Writer(const ShownNumber& number, const Explanation& why, const Toggled& toggled)
        : m_number(number), m_why(why), m_output(why.outputs.front()), m_toggled(toggled) {}

    QString text() const { return head() + warnings() + definitions() + influences() + facts(); }

private:
    QString head() const {
        const ExplainedStep& step = m_output.step;
        const QString unit = m_number.unit.empty() ? QString() : ' ' + translated(m_number.unit).toHtmlEscaped();
        QString html = QStringLiteral("<h3>%1: %2%3</h3>")
                           .arg(translated(m_number.label).toHtmlEscaped(), formulaText(step.text), unit);
        if (!m_number.how.empty()) html += paragraph(colored(Role::Muted, translated(m_number.how).toHtmlEscaped()));
        if (const QString trust = trustSentence(m_number.trust); !trust.isEmpty())
            html += paragraph(colored(Role::Muted, trust.toHtmlEscaped()));
        return html + paragraph(equation(step));
    }

    static QString paragraph(const QString& html) { return QStringLiteral("<p>%1</p>").arg(html); }

    static QString heading(const QString& title) {
        return QStringLiteral("<h4>%1</h4>").arg(colored(Role::Muted, title));
    }

    /// Symbol, formula, formula with numbers, value; a line each.
    static QString equation(const ExplainedStep& step) {
        const QString formula = formulaText(step.formula), numbers = formulaText(step.substituted),
                      value = formulaText(step.text);
        QString html =
            step.symbol.empty() ? QStringLiteral("= ") : QStringLiteral("<b>%1</b> = ").arg(escaped(step.symbol));
        html += formula;
        if (numbers != formula && numbers != value) html += QStringLiteral("<br>= ") + numbers;
        if (value != formula) html += QStringLiteral("<br>= <b>%1</b>").arg(value);
        return html;
    }

    QString warnings() const {
        QString html;
        for (const Warning& warning : m_why.warnings)
            html += paragraph(colored(Role::Limit, QStringLiteral("⚠ ")) + translated(warning.message).toHtmlEscaped());
        return html;
    }

    QString definitions() const {
        if (m_output.step.definitions.empty()) return {};
        return heading(tr("Where")) + definitionsOf(m_output.step, 0);
    }

    QString definitionsOf(const ExplainedStep& step, int depth) const {
        QString html;
        for (const std::size_t d : step.definitions) html += definition(m_why.definitions[d], depth);
        return html;
    }

    QString definition(const ExplainedStep& step, int depth) const {
        // The first level is open until the reader closes it, what is below waits to be asked for.
        const QString symbol = utf8(step.symbol);
        const bool open = (depth == 0) != m_toggled.contains(symbol);
        const QString link = QStringLiteral("<a href='#%1' style='text-decoration:none; color:%2'>%3</a>&nbsp;")
                                 .arg(symbol.toHtmlEscaped(), Theme::current().textColor(Role::Accent).name(),
                                      open ? QStringLiteral("▾") : QStringLiteral("▸"));
        const QString body =
            open ? equation(step) : QStringLiteral("<b>%1</b> = %2").arg(escaped(step.symbol), formulaText(step.text));
        const QString html = QStringLiteral("<p style='margin-left:%1px; margin-top:2px; margin-bottom:2px'>%2%3</p>")
                                 .arg(Theme::current().px(14) * depth)
                                 .arg(link, body);
        return open ? html + definitionsOf(step, depth + 1) : html;
    }

    QString influences() const {
        if (m_output.influences.empty()) return {};
        const QString raised = QStringLiteral("+%1").arg(percent(Influence::kStep));
        QString html = heading(tr("What moves it most, by the same formula")) + QStringLiteral("<table width='100%'>");
        for (std::size_t i = 0; i < std::min(kMostInfluences, m_output.influences.size()); ++i) {
            const Influence& influence = m_output.influences[i];
            html += QStringLiteral("<tr><td>%1 <b>%2</b></td><td align='right'>%3</td></tr>")
                        .arg(raised, escaped(m_why.facts[influence.fact].symbol),
                             changeText(1, 1 + influence.change).toHtmlEscaped());
        }
        return html + QStringLiteral("</table>");
    }

    QString facts() const {
        if (m_output.facts.empty()) return {};
        QString html = heading(tr("Given")) + QStringLiteral("<table width='100%' cellspacing='0' cellpadding='2'>");
        for (const std::size_t f : m_output.facts) {
            const ExplainedFact& fact = m_why.facts[f];
            html += QStringLiteral("<tr><td><b>%1</b> = %2</td></tr><tr><td>%3</td></tr>")
                        .arg(escaped(fact.symbol), formulaText(fact.text), colored(Role::Muted, from(fact.origin)));
        }
        return html + QStringLiteral("</table>");
    }

    static QString from(const Origin& origin) {
        if (origin.source.empty()) return tr("chosen here");
        if (origin.date.empty()) return escaped(origin.source);
        return tr("%1, read %2").arg(escaped(origin.source), escaped(origin.date));
    }

    const ShownNumber& m_number;
    const Explanation& m_why;
    const ExplainedOutput& m_output;
    const Toggled& m_toggled;
};

} // namespace

QString whyText(const ShownNumber& number, const Explanation& why, const Toggled& toggled) {
    return Writer(number, why, toggled).text();
}

} // namespace mlsys::ui
