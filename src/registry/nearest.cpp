#include "registry/nearest.h"

#include <algorithm>
#include <cctype>
#include <numeric>
#include <utility>

namespace mlsys {

namespace {

/// Letters and digits in lower case: what people remember of a name.
std::string folded(std::string_view name) {
    std::string out;
    for (const char c : name)
        if (std::isalnum(static_cast<unsigned char>(c)))
            out += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return out;
}

/// Insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`.
std::size_t editDistance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> before, last, row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        before = std::exchange(last, row);
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            row[j + 1] = std::min({row[j] + 1, last[j + 1] + 1, last[j] + (a[i] == b[j] ? 0 : 1)});
            const bool swapped = i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j];
            if (swapped) row[j + 1] = std::min(row[j + 1], before[j - 1] + 1);
        }
    }
    return row.back();
}

struct Candidate {
    std::size_t distance;
    std::string_view name;
};

/// How many changes still leave names near each other.
std::size_t mostChanges(std::string_view wanted, std::string_view name) {
    return std::max<std::size_t>(1, std::min(wanted.size(), name.size()) / 3);
}

/// The changes between two names; for names of lengths too far apart just the difference, which is all that it takes
/// from a name to one that contains it. A pasted page is not compared letter by letter.
std::size_t changes(std::string_view wanted, std::string_view name) {
    const std::size_t longer = std::max(wanted.size(), name.size()) - std::min(wanted.size(), name.size());
    return longer > mostChanges(wanted, name) ? longer : editDistance(wanted, name);
}

bool isNear(const Candidate& c, std::string_view wanted, std::string_view name) {
    const bool contains = wanted.size() >= 2 && name.find(wanted) != std::string_view::npos;
    const bool extends = name.size() >= 3 && wanted.starts_with(name);
    return contains || extends || c.distance <= mostChanges(wanted, name);
}

} // namespace

std::vector<std::string_view> nearestNames(std::string_view misspelt, const std::vector<std::string_view>& known) {
    const std::string wanted = folded(misspelt.substr(0, 100));
    std::vector<Candidate> near;
    for (const std::string_view name : known) {
        const std::string other = folded(name);
        const Candidate candidate{changes(wanted, other), name};
        if (candidate.distance == 0) return {name};
        if (isNear(candidate, wanted, other)) near.push_back(candidate);
    }
    std::ranges::stable_sort(near, {}, &Candidate::distance);
    std::vector<std::string_view> names;
    for (const Candidate& c : near)
        if (names.size() < 3) names.push_back(c.name);
    return names;
}

std::string didYouMean(std::string_view misspelt, const std::vector<std::string_view>& known) {
    std::string text;
    for (const std::string_view name : nearestNames(misspelt, known))
        text += (text.empty() ? " (did you mean " : " or ") + std::string(name);
    return text.empty() ? text : text + "?)";
}

std::string listed(const std::vector<std::string_view>& names, std::size_t most) {
    std::string text;
    for (std::size_t i = 0; i < std::min(names.size(), most); ++i) text += (i == 0 ? "" : ", ") + std::string(names[i]);
    return names.size() > most ? text + " and " + std::to_string(names.size() - most) + " more" : text;
}

} // namespace mlsys
