#include "language/language.h"

#include "language/one_word_translator.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace mlsys::ui {

namespace {

QString& spoken() {
    static QString code = QStringLiteral("en");
    return code;
}

/// The locale for numbers: that of the language, unless the user's own suits it as an Austrian's suits German. English
/// is also what speakers of languages without a catalogue see, so that it leaves the numbers as they are at home.
QLocale localeFor(const QString& code) {
    const QLocale user = QLocale::system(), named(code);
    return code == languages().front().code || user.language() == named.language() ? user : named;
}

} // namespace

QString Language::title() const {
    return isDraft ? QCoreApplication::translate("Language", "%1 (draft)").arg(name) : name;
}

const QList<Language>& languages() {
    static const QList<Language> all{{"en", QStringLiteral("English"), false},
                                     {"de", QStringLiteral("Deutsch"), true},
                                     {"es", QStringLiteral("Español"), true},
                                     {"zh_CN", QStringLiteral("简体中文"), true}};
    return all;
}

QString languageFor(const QStringList& wanted) {
    for (QString tag : wanted) {
        tag.replace('-', '_');
        for (const Language& language : languages())
            if (tag.section('_', 0, 0) == language.code.section('_', 0, 0)) return language.code;
    }
    return languages().front().code;
}

void speak(QCoreApplication& app, const QString& code) {
    spoken() = code;
    qDeleteAll(app.findChildren<QTranslator*>(Qt::FindDirectChildrenOnly));
    QLocale::setDefault(localeFor(code));
    if (code == languages().front().code) return;
    auto* qt = new QTranslator(&app);
    if (qt->load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    auto* own = new OneWordTranslator(&app);
    if (own->load(QStringLiteral(":/translations/%1.qm").arg(code))) QCoreApplication::installTranslator(own);
}

QString spokenLanguage() {
    return spoken();
}

QString translated(std::string_view text) {
    return QCoreApplication::translate(OneWordTranslator::kContext, std::string(text).c_str());
}

QString localNumber(QString number) {
    const QLocale locale;
    const QString group = locale.groupSeparator(), decimal = locale.decimalPoint();
    if (group == QLatin1String(",") && decimal == QLatin1String(".")) return number;
    constexpr QChar kPlaceholder(0x1F);
    return number.replace(',', kPlaceholder).replace('.', decimal).replace(kPlaceholder, group);
}

QString localFormula(QString formula) {
    static const QRegularExpression number(QStringLiteral(R"((?<![\w.])\d+(?:,\d{3})*(?:\.\d+)?)"));
    if (QLocale().decimalPoint() == QLatin1String(",")) formula.replace(QLatin1String(", "), QLatin1String("; "));
    QString local;
    qsizetype from = 0;
    for (auto match = number.match(formula); match.hasMatch(); match = number.match(formula, from)) {
        local += formula.mid(from, match.capturedStart() - from) + localNumber(match.captured());
        from = match.capturedEnd();
    }
    return local + formula.mid(from);
}

QString plainNumber(QString number) {
    const QLocale locale;
    return number.remove(locale.groupSeparator()).replace(locale.decimalPoint(), QStringLiteral("."));
}

} // namespace mlsys::ui
