#include "plot/plot_text.h"

#include "language/language.h"
#include "theme/text_cache.h"

#include <QFontMetricsF>
#include <QStringList>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace mlsys::ui {

QString text(const Formatted& value) {
    QString all = localNumber(QString::fromStdString(value.number));
    if (!value.unit.empty()) all += ' ' + QString::fromStdString(value.unit);
    // A line does not end within it.
    return all.replace(' ', QChar(0x202F));
}

QString text(const std::string& number) {
    return localNumber(QString::fromStdString(number));
}

QString utf8(std::string_view value) {
    return QString::fromUtf8(value.data(), qsizetype(value.size()));
}

QString shortNumber(double value, int digits) {
    const QString number = QString::fromStdString(formatNumber(value, digits));
    return localNumber(value == std::round(value) ? number.section('.', 0, 0) : number);
}

QString firstThatFits(const QFont& font, const QStringList& wordings, double width) {
    const auto fits = [&](const QString& wording) { return textWidth(font, wording) <= width; };
    const auto found = std::find_if(wordings.begin(), wordings.end(), fits);
    return found == wordings.end() ? QString() : *found;
}

CommonUnit unitFor(double base, Dim dim) {
    const std::string symbol = format(base, dim).unit;
    return {parseQuantity("1 " + symbol, dim).value_or(1), QString::fromStdString(symbol)};
}

QString CommonUnit::number(double base, int digits) const {
    return shortNumber(base / factor, digits);
}

QString CommonUnit::text(double base, int digits) const {
    return number(base, digits) + QChar(0x202F) + symbol;
}

QString percent(double share) {
    const double value = share * 100;
    const bool fine = value != 0 && std::abs(value) < 1;
    return percent(share, fine ? 1 : 0);
}

QString percent(double share, int decimals) {
    return localNumber(QString::number(share * 100, 'f', decimals)) + QChar(0x202F) + '%';
}

QString batchText(double batch) {
    return QString::number(batch, 'g', 10);
}

QString countText(double count) {
    return localNumber(QLocale::c().toString(count, 'f', 0));
}

QString rawNumber(double value) {
    // The shortest text that reads back exactly, in plain digits where people can still count them.
    char digits[40];
    const bool plain = value == 0 || (std::abs(value) >= 1e-6 && std::abs(value) < 1e16);
    const auto format = plain ? std::chars_format::fixed : std::chars_format::scientific;
    const auto end = std::to_chars(digits, digits + sizeof digits, value, format);
    return QString::fromLatin1(digits, end.ptr - digits);
}

QSizeF textSize(const QFont& font, const QString& text) {
    return {textWidth(font, text), QFontMetricsF(font).height()};
}

double widestText(const QFont& font, const QStringList& texts) {
    double widest = 0;
    for (const QString& each : texts) widest = std::max(widest, textWidth(font, each));
    return widest;
}

QString changeText(double before, double now) {
    if (before == 0) return {};
    const double ratio = now / before;
    if (ratio >= 10) return QStringLiteral("×\u202F") + shortNumber(ratio);
    const double percentage = (ratio - 1) * 100;
    const QString sign = percentage < 0 ? QStringLiteral("−") : percentage > 0 ? QStringLiteral("+") : QString();
    return sign + shortNumber(std::abs(percentage), 2) + QStringLiteral("\u202F%");
}

} // namespace mlsys::ui
