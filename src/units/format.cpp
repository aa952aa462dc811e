#include "units/format.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <vector>

namespace mlsys {

namespace {

struct Scale {
    double factor;
    std::string_view symbol;
};

/// Units of one dimension, smallest first; the largest that leaves a number of at least one is chosen.
struct UnitFamily {
    Dim dim;
    std::vector<Scale> scales;
};

const std::vector<UnitFamily>& families() {
    static const std::vector<UnitFamily> all{
        {dim::time,
         {{1e-9, "ns"},
          {1e-6, "µs"},
          {1e-3, "ms"},
          {1, "s"},
          {60, "min"},
          {3600, "h"},
          {86400, "d"},
          {365 * 86400., "a"}}},
        {dim::byte, {{1, "B"}, {1e3, "kB"}, {1e6, "MB"}, {1e9, "GB"}, {1e12, "TB"}, {1e15, "PB"}}},
        {dim::bandwidth, {{1, "B/s"}, {1e3, "kB/s"}, {1e6, "MB/s"}, {1e9, "GB/s"}, {1e12, "TB/s"}, {1e15, "PB/s"}}},
        {dim::flop,
         {{1, "flop"},
          {1e3, "kflop"},
          {1e6, "Mflop"},
          {1e9, "Gflop"},
          {1e12, "Tflop"},
          {1e15, "Pflop"},
          {1e18, "Eflop"},
          {1e21, "Zflop"},
          {1e24, "Yflop"}}},
        {dim::flopRate,
         {{1, "flop/s"},
          {1e3, "kflop/s"},
          {1e6, "Mflop/s"},
          {1e9, "Gflop/s"},
          {1e12, "Tflop/s"},
          {1e15, "Pflop/s"},
          {1e18, "Eflop/s"}}},
        {dim::intensity, {{1, "flop/B"}}},
        {dim::energy,
         {{1e-6, "µJ"},
          {1e-3, "mJ"},
          {1, "J"},
          {1e3, "kJ"},
          {3.6e6, "kWh"},
          {3.6e9, "MWh"},
          {3.6e12, "GWh"},
          {3.6e15, "TWh"}}},
        {dim::power, {{1e-6, "µW"}, {1e-3, "mW"}, {1, "W"}, {1e3, "kW"}, {1e6, "MW"}, {1e9, "GW"}}},
        {dim::money, {{1, "USD"}, {1e3, "k USD"}, {1e6, "M USD"}, {1e9, "G USD"}}},
        {dim::carbon, {{1e-6, "mg"}, {1e-3, "g"}, {1, "kg"}, {1e3, "t"}, {1e6, "kt"}, {1e9, "Mt"}}},
        {dim::volume, {{1e-3, "l"}, {1, "m³"}, {1e3, "dam³"}}},
        {dim::carbonPerEnergy, {{unit::gPerKWh.factor, "g/kWh"}}},
        {dim::waterPerEnergy, {{unit::litrePerKWh.factor, "l/kWh"}}},
        {dim::flopPerEnergy, {{1, "flop/J"}, {1e9, "Gflop/J"}, {1e12, "Tflop/J"}}},
        {dim::energyPrice, {{unit::usdPerKWh.factor, "USD/kWh"}}},
        {dim::carbonPrice, {{unit::usdPerTonne.factor, "USD/t"}}},
        {dim::rate, {{1, "/s"}, {1e3, "k/s"}, {1e6, "M/s"}, {1e9, "G/s"}}},
        {dim::tokenRate, {{1, "token/s"}, {1e3, "k token/s"}, {1e6, "M token/s"}}},
        {dim::parameter, {{1, "param"}, {1e3, "k param"}, {1e6, "M param"}, {1e9, "B param"}, {1e12, "T param"}}},
        {dim::token, {{1, "token"}, {1e3, "k token"}, {1e6, "M token"}, {1e9, "B token"}, {1e12, "T token"}}},
        {dim::bytePerParameter, {{1, "B/param"}}},
        {dim::flopPerParameter, {{1, "flop/param"}}},
        {dim::tokenPerParameter, {{1, "token/param"}}},
        {dim::flopPerParameterToken, {{1, "flop/param/token"}}},
        {dim::length, {{1e-3, "mm"}, {1, "m"}, {1e3, "km"}}},
    };
    return all;
}

const UnitFamily* familyOf(Dim dim) {
    const auto found = std::ranges::find(families(), dim, &UnitFamily::dim);
    return found == families().end() ? nullptr : &*found;
}

const std::vector<Scale>& countScales() {
    static const std::vector<Scale> scales{{1, ""}, {1e3, "k"}, {1e6, "M"}, {1e9, "G"}, {1e12, "T"}, {1e15, "P"}};
    return scales;
}

/// The value as it will be shown: rounding may carry 999.9 into the next unit.
double roundedTo(double x, int digits) {
    if (x == 0 || !std::isfinite(x)) return x;
    const double scale = std::pow(10.0, digits - 1 - std::floor(std::log10(std::abs(x))));
    return std::round(x * scale) / scale;
}

const Scale& bestScale(const std::vector<Scale>& scales, double base, int digits) {
    const auto fits = [&](const Scale& s) { return std::abs(roundedTo(base / s.factor, digits)) >= 1; };
    const auto found = std::find_if(scales.rbegin(), scales.rend(), fits);
    if (found != scales.rend()) return *found;
    const auto unity = std::ranges::find(scales, 1.0, &Scale::factor);
    // Far below the smallest unit the number is told in powers of ten, for which the plain unit reads best.
    const bool isTiny = std::abs(base / scales.front().factor) < 1e-3;
    return isTiny && unity != scales.end() ? *unity : scales.front();
}

std::string grouped(std::string digits) {
    const auto end = std::min(digits.find('.'), digits.size());
    const std::size_t start = digits.starts_with('-') ? 1 : 0;
    if (end - start <= 4) return digits;
    for (std::size_t at = end; at > start + 3;) digits.insert(at -= 3, ",");
    return digits;
}

} // namespace

std::string formatNumber(double x, int digits) {
    if (std::isnan(x)) return "unknown";
    if (std::isinf(x)) return x > 0 ? "∞" : "−∞";
    if (x == 0) return "0";
    const double r = roundedTo(x, digits);
    if (std::abs(r) < 1e-3 || std::abs(r) >= 1e7) {
        char text[40];
        std::snprintf(text, sizeof text, "%.*e", digits - 1, x);
        return text;
    }
    const int whole = static_cast<int>(std::floor(std::log10(std::abs(r)))) + 1;
    char text[40];
    std::snprintf(text, sizeof text, "%.*f", r == std::round(r) && whole >= digits ? 0 : std::max(0, digits - whole),
                  r);
    return grouped(text);
}

std::string formatCount(double x, int digits) {
    if (!std::isfinite(x) || std::abs(x) < 1000)
        return x == std::round(x) ? formatNumber(x, 4) : formatNumber(x, digits);
    const Scale& s = bestScale(countScales(), x, digits);
    return formatNumber(x / s.factor, digits) + " " + std::string(s.symbol);
}

Formatted format(double base, Dim dim, int digits) {
    const UnitFamily* family = familyOf(dim);
    if (!family || !std::isfinite(base)) return {formatNumber(base, digits), {}};
    const Scale& s = bestScale(family->scales, base, digits);
    return {formatNumber(base / s.factor, digits), std::string(s.symbol)};
}

Formatted formatBinary(const Bytes<>& bytes, int digits) {
    static const std::vector<Scale> scales{
        {1, "B"}, {1024., "KiB"}, {1048576., "MiB"}, {1073741824., "GiB"}, {1099511627776., "TiB"}};
    const Scale& s = bestScale(scales, bytes.base(), digits);
    return {formatNumber(bytes.base() / s.factor, digits), std::string(s.symbol)};
}

namespace {

std::vector<Scale> accepted(Dim dim) {
    std::vector<Scale> out;
    if (const UnitFamily* family = familyOf(dim)) out = family->scales;
    if (dim == dim::byte)
        for (const Scale s : {Scale{1024., "KiB"}, {1048576., "MiB"}, {1073741824., "GiB"}, {1099511627776., "TiB"}})
            out.push_back(s);
    if (dim == dim::time) out.push_back({1e-6, "us"});
    return out;
}

/// A prefix that stands for a factor on a bare number: 4k, 4 Ki.
double prefixFactor(std::string_view s) {
    static const std::vector<Scale> prefixes{{1e3, "k"},    {1e3, "K"},       {1e6, "M"},
                                             {1e9, "G"},    {1e9, "B"},       {1e12, "T"},
                                             {1024., "Ki"}, {1048576., "Mi"}, {1073741824., "Gi"}};
    const auto found = std::ranges::find(prefixes, s, &Scale::symbol);
    return found == prefixes.end() ? 0 : found->factor;
}

std::string_view trimmed(std::string_view s) {
    while (!s.empty() && s.front() == ' ') s.remove_prefix(1);
    while (!s.empty() && s.back() == ' ') s.remove_suffix(1);
    return s;
}

std::string legalUnits(Dim dim) {
    std::string names;
    for (const Scale& s : accepted(dim)) names += (names.empty() ? "" : ", ") + std::string(s.symbol);
    return names.empty() ? "a plain number" : "a number with one of " + names;
}

} // namespace

tl::expected<double, std::string> parseQuantity(std::string_view text, Dim dim, double bareFactor) {
    std::string digits(trimmed(text));
    std::erase(digits, ',');
    double x = 0;
    const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), x);
    if (failure != std::errc() || !std::isfinite(x))
        return tl::unexpected("\"" + std::string(text) + "\" is not a number; give " + legalUnits(dim));
    const std::string_view suffix = trimmed({end, static_cast<std::size_t>(digits.data() + digits.size() - end)});
    if (suffix.empty()) return x * bareFactor;
    const auto units = accepted(dim);
    if (const auto found = std::ranges::find(units, suffix, &Scale::symbol); found != units.end())
        return x * found->factor;
    if (const double factor = prefixFactor(suffix); factor > 0) return x * factor * bareFactor;
    return tl::unexpected("\"" + std::string(suffix) + "\" is not a unit that fits; give " + legalUnits(dim));
}

} // namespace mlsys
