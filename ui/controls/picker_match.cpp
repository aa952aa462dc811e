#include "controls/picker_match.h"

#include <QStringList>

#include <algorithm>

namespace mlsys::ui {
namespace {

constexpr int kPrefix = 100;
constexpr int kInName = 60;
constexpr int kInDetail = 20;
constexpr int kScattered = 5;
constexpr int kShortestScattered = 3;

QString letters(const QString& text) {
    QString kept;
    for (const QChar c : text)
        if (c.isLetterOrNumber() || c == QLatin1Char('.')) kept += c.toLower();
    return kept;
}

bool inOrder(const QString& word, const QString& text) {
    if (word.size() < kShortestScattered || text.isEmpty() || word.front() != text.front()) return false;
    auto at = text.begin();
    for (const QChar c : word) {
        at = std::find(at, text.end(), c);
        if (at == text.end()) return false;
        ++at;
    }
    return true;
}

int wordScore(const PickerItem& item, const QString& word) {
    const QString name = letters(item.name);
    const QString id = letters(item.id);
    if (name.startsWith(word) || id.startsWith(word)) return kPrefix;
    if (name.contains(word) || id.contains(word)) return kInName;
    if (letters(item.detail).contains(word) || letters(item.group).contains(word)) return kInDetail;
    return inOrder(word, name) || inOrder(word, id) ? kScattered : 0;
}

} // namespace

int matchScore(const PickerItem& item, const QString& query) {
    if (const QString whole = letters(query); whole.isEmpty() || letters(item.name) == whole) return 10 * kPrefix;
    int total = 0;
    for (const QString& part : query.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString word = letters(part);
        const int score = word.isEmpty() ? 1 : wordScore(item, word);
        if (score == 0) return 0;
        total += score;
    }
    return total;
}

} // namespace mlsys::ui
