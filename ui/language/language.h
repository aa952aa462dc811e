#pragma once

#include <QList>
#include <QString>

#include <string_view>

class QCoreApplication;

namespace mlsys::ui {

/// A language that the program can speak.
struct Language {
    QString code; ///< as in the name of its file: "de", "zh_CN"
    QString name; ///< in the language itself
    bool isDraft; ///< whether nobody has proofread it yet

    /// The name, with a word about drafts.
    QString title() const;
};

/// English, in which the program is written, and all languages of resources/translations.
const QList<Language>& languages();

/// The code of the language that suits the user: the first of `wanted`, such as QLocale::uiLanguages(), that there is.
QString languageFor(const QStringList& wanted);

/// Lets texts of the program and of Qt's own dialogs appear in a language, and numbers as its speakers write them.
/// Call before the first widget.
void speak(QCoreApplication& app, const QString& code);

/// The language that speak() chose, "en" before.
QString spokenLanguage();

/// A text of the core, such as the label of a parameter, in the user's language.
QString translated(std::string_view text);

/// A number as the core writes it ("4,096.5"), with the signs of the user's locale.
QString localNumber(QString number);
/// The same for every number in a formula as the core writes it ("max(1.5, 4,096)"), whose terms stay told apart.
QString localFormula(QString formula);
/// The reverse of localNumber, without signs between groups.
QString plainNumber(QString number);

} // namespace mlsys::ui
