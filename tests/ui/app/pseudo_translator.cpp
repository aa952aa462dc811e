#include "pseudo_translator.h"

#include <QRegularExpression>

namespace {

constexpr double kLonger = 0.4;

QChar accented(QChar letter) {
    static const QString plain = QStringLiteral("AEIOUCNaeioucnsy"), accents = QStringLiteral("ÅÉÎÖÛÇÑåéîöûçñşÿ");
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : accents[at];
}

} // namespace

QString PseudoTranslator::translate(const char*, const char* source, const char*, int) const {
    const QString plain = QString::fromUtf8(source);
    // Patterns of files and keys are no words.
    if (plain.contains("*.") || !plain.contains(QRegularExpression("[A-Za-z]{2}"))) return plain;
    QString text;
    bool isMarkup = false;
    for (const QChar letter : plain) {
        isMarkup = letter == '<' || (isMarkup && letter != '>');
        text += isMarkup ? letter : accented(letter);
    }
    QString tail;
    for (int more = int(double(plain.size()) * kLonger); tail.size() < more;)
        tail += QStringLiteral(" ëtşö").left(more);
    const qsizetype end = text.endsWith('>') ? text.lastIndexOf('<') : text.size();
    return text.insert(end, tail);
}
