#include "controls/number_text.h"

#include "language/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <cmath>

namespace mlsys::ui {
namespace {

struct Prefix {
    const char* sign;
    double factor;
};

constexpr double kKi = 1024.0;
constexpr std::array<Prefix, 5> kDecimal = {{{"P", 1e15}, {"T", 1e12}, {"G", 1e9}, {"M", 1e6}, {"k", 1e3}}};
constexpr std::array<Prefix, 5> kBinary = {{{"Pi", kKi* kKi* kKi* kKi* kKi},
                                            {"Ti", kKi* kKi* kKi* kKi},
                                            {"Gi", kKi* kKi* kKi},
                                            {"Mi", kKi* kKi},
                                            {"Ki", kKi}}};

QString tr(const char* text) {
    return QCoreApplication::translate("NumberText", text);
}

QLocale grouped() {
    QLocale locale(QLocale::C);
    locale.setNumberOptions(QLocale::DefaultNumberOptions);
    return locale;
}

QString plain(double value) {
    return localNumber(grouped().toString(value, 'f', QLocale::FloatingPointShortest));
}

QString prefixed(double value, const Prefix& prefix) {
    return plain(value / prefix.factor) + QLatin1Char(' ') + QString::fromLatin1(prefix.sign);
}

bool isWhole(double value) {
    return std::floor(value) == value;
}

std::optional<double> factorOf(const QString& sign) {
    if (sign.isEmpty()) return 1.0;
    if (sign == QLatin1String("K")) return 1e3;
    for (const auto& prefixes : {kDecimal, kBinary})
        for (const Prefix& prefix : prefixes)
            if (sign == QLatin1String(prefix.sign)) return prefix.factor;
    return {};
}

QString normalized(QString text) {
    text.replace(QChar(0x2212), QLatin1Char('-'));
    for (const QChar space : {QChar(0x00A0), QChar(0x2009), QChar(0x202F)}) text.replace(space, QLatin1Char(' '));
    return text.trimmed();
}

/// The user's sign between groups; a space, which many write, is taken beside it.
QString groupSign() {
    const QString sign = normalized(QLocale().groupSeparator());
    return sign.isEmpty() ? QStringLiteral(" ") : sign;
}

QString withoutUnit(const QString& text, const QString& unit) {
    const bool hasUnit = !unit.isEmpty() && text.endsWith(unit, Qt::CaseInsensitive);
    return hasUnit ? text.chopped(unit.size()).trimmed() : text;
}

// Groups of three behind the user's sign are what we write ourselves, so that "4.096" is four thousand where people
// group by points; elsewhere a point is a decimal sign for everybody.
QRegularExpression numberPattern() {
    const QString decimal = QRegularExpression::escape(QStringLiteral(".") + QLocale().decimalPoint());
    const QString own = QRegularExpression::escape(QLocale().decimalPoint());
    return QRegularExpression(
        QStringLiteral("^(?<sign>[+-]?)(?:(?<groups>[1-9]\\d{0,2}(?:[%2 ]\\d{3})+)(?<tail>%3\\d*)?"
                       "|(?<plain>\\d+(?:[%1]\\d*)?|[%1]\\d+))(?<power>[eE][+-]?\\d+)?"
                       "\\s*(?<prefix>[kKMGTP]i?)?$")
            .arg(decimal, QRegularExpression::escape(groupSign()), own));
}

QString digits(const QRegularExpressionMatch& match) {
    QString groups = match.captured(QStringLiteral("groups"));
    groups.remove(groupSign()).remove(QLatin1Char(' '));
    QString tail = match.captured(QStringLiteral("tail"));
    tail.replace(QLocale().decimalPoint(), QStringLiteral("."));
    QString number = match.captured(QStringLiteral("plain"));
    number.replace(QLocale().decimalPoint(), QStringLiteral("."));
    return match.captured(QStringLiteral("sign")) + groups + tail + number + match.captured(QStringLiteral("power"));
}

} // namespace

ParseResult parseNumber(const QString& text, const QString& unit) {
    const QString typed = normalized(text);
    if (typed.isEmpty()) return {{}, tr("Nothing is typed.")};
    const auto match = numberPattern().match(withoutUnit(typed, unit));
    const auto factor = factorOf(match.captured(QStringLiteral("prefix")));
    if (!match.hasMatch() || !factor) return {{}, tr("“%1” is not a number.").arg(typed)};
    const double value = QLocale::c().toDouble(digits(match)) * *factor;
    if (!std::isfinite(value)) return {{}, tr("“%1” is too large to compute with.").arg(typed)};
    return {value, {}};
}

QString formatNumber(double value) {
    const double size = std::abs(value);
    if (value == 0 || (size >= 1e-4 && size < 1e7)) return plain(value);
    if (size >= 1e7 && size < 1e18)
        for (const Prefix& prefix : kDecimal)
            if (size >= prefix.factor) return prefixed(value, prefix);
    return localNumber(QLocale::c().toString(value, 'g', QLocale::FloatingPointShortest));
}

QString formatTick(double value) {
    const double size = std::abs(value);
    if (size < 1000) return formatNumber(value);
    for (const auto& prefixes : {kDecimal, kBinary})
        for (const Prefix& prefix : prefixes)
            if (size >= prefix.factor && isWhole(value / prefix.factor)) return prefixed(value, prefix);
    for (const Prefix& prefix : kDecimal)
        if (size >= prefix.factor)
            return localNumber(QLocale::c().toString(value / prefix.factor, 'g', 3)) + QLatin1Char(' ') +
                   QString::fromLatin1(prefix.sign);
    return formatNumber(value);
}

} // namespace mlsys::ui
