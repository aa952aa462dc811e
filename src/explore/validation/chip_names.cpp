#include "explore/validation/chip_names.h"

#include <algorithm>
#include <cctype>
#include <cmath>

namespace mlsys::validation {

namespace {

bool isWordCharacter(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '+';
}

char capital(char c) {
    return static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
}

/// Makers stand before the name in some texts and not in others.
bool isMaker(const std::string& word) {
    static constexpr std::array<std::string_view, 11> kMakers{"NVIDIA",   "AMD",      "INTEL",   "GOOGLE",
                                                              "NORDIC",   "RENESAS",  "NUVOTON", "INFINEON",
                                                              "SYNTIANT", "INSTINCT", "TESLA"};
    return std::ranges::find(kMakers, word) != kMakers.end();
}

/// Names under which an entry is known, without what stands in brackets.
std::vector<std::string> namesOf(const Hardware& hw) {
    return {hw.id, hw.name.substr(0, hw.name.find(" ("))};
}

/// Length of the longest name of the entry that the text contains as words or as letters; 0 where it has none.
std::size_t matchLength(const Hardware& hw, const std::vector<std::string>& words, const std::string& letters) {
    std::size_t best = 0;
    for (const std::string& name : namesOf(hw)) {
        std::vector<std::string> own = wordsOf(name);
        std::erase_if(own, isMaker);
        std::string joined;
        for (const std::string& word : own) joined += word;
        if (own.empty() || joined.size() < 2) continue;
        const bool asWords =
            std::ranges::all_of(own, [&](const auto& w) { return std::ranges::find(words, w) != words.end(); });
        const bool asLetters = joined.size() > 2 && letters.find(joined) != std::string::npos;
        if (asWords || asLetters) best = std::max(best, joined.size());
    }
    return best;
}

/// "Cortex-M4F" and "Cortex-M4" are one core to integer kernels.
std::string coreOf(std::string_view text) {
    const auto at = text.find("Cortex-");
    if (at == std::string_view::npos) return {};
    std::string core(text.substr(at, text.find_first_of(" ,;@", at) - at));
    if (core.ends_with('F')) core.pop_back();
    return core;
}

double clockGap(const Hardware& hw, const Rate<>& clock) {
    return std::abs(std::log(*hw.microcontroller->clock / clock));
}

} // namespace

std::string lettersOf(std::string_view text) {
    std::string letters;
    for (const char c : text)
        if (isWordCharacter(c)) letters += capital(c);
    return letters;
}

std::vector<std::string> wordsOf(std::string_view text) {
    std::vector<std::string> words;
    bool inside = false;
    for (const char c : text) {
        if (!isWordCharacter(c)) {
            inside = false;
            continue;
        }
        if (!inside) words.emplace_back();
        words.back() += capital(c);
        inside = true;
    }
    return words;
}

std::optional<Ref<Hardware>> chipNamed(const Registry& registry, std::string_view text) {
    const std::vector<std::string> words = wordsOf(text);
    const std::string letters = lettersOf(text);
    std::optional<Ref<Hardware>> best;
    std::size_t longest = 0;
    for (const Ref<Hardware>& hw : registry.all<Hardware>()) {
        const std::size_t length = matchLength(*hw, words, letters);
        if (length <= longest) continue;
        longest = length;
        best = hw;
    }
    return best;
}

std::optional<Ref<Hardware>> microcontrollerNamed(const Registry& registry, std::string_view text,
                                                  std::optional<Rate<>> clock) {
    const std::vector<std::string> words = wordsOf(text);
    const std::string letters = lettersOf(text), core = coreOf(text);
    std::optional<Ref<Hardware>> best;
    std::pair<std::size_t, double> score{0, 0};
    for (const Ref<Hardware>& hw : registry.all<Hardware>()) {
        if (!hw->microcontroller) continue;
        const std::size_t named = matchLength(*hw, words, letters);
        const bool sameCore = !core.empty() && coreOf(hw->microcontroller->core) == core;
        if (named == 0 && !sameCore) continue;
        // Of equally good names the nearest clock; a part with a known power before one without.
        const double known = hw->microcontroller->activePower ? 0 : 1;
        const std::pair<std::size_t, double> next{named, -(clock ? clockGap(*hw, *clock) : 0) - known};
        if (best && next <= score) continue;
        best = hw;
        score = next;
    }
    return best;
}

} // namespace mlsys::validation
