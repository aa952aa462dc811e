#include "formula_reader.h"

#include <QtGlobal>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace {

constexpr std::string_view kStops[] = {" ", "+", "-", "−", "·", "*", "/", "^", "(", ")", ",", "√", "⌊", "⌋", "⌈", "⌉"};

bool isStop(std::string_view text) {
    return std::ranges::any_of(kStops, [&](std::string_view stop) { return text.starts_with(stop); });
}

/// Chance that at least `needed` of `all` are up, by counting the ways in which fewer are.
double atLeastUp(double needed, double all, double up) {
    double fewer = 0;
    for (double k = 0; k < needed; ++k) {
        const double ways = std::exp(std::lgamma(all + 1) - std::lgamma(k + 1) - std::lgamma(all - k + 1));
        fewer += ways * std::pow(up, k) * std::pow(1 - up, all - k);
    }
    return 1 - fewer;
}

/// Erlang's C from the recurrence of his B.
double erlangC(double servers, double rho) {
    const double offered = servers * rho;
    double blocked = 1;
    for (double n = 1; n <= servers; ++n) blocked = offered * blocked / (n + offered * blocked);
    return blocked / (1 - rho * (1 - blocked));
}

} // namespace

double FormulaReader::evaluate(std::string_view formula) {
    m_all = m_rest = formula;
    const double value = sum();
    if (!m_rest.empty()) qFatal("cannot read \"%s\"", std::string(m_rest).c_str());
    return value;
}

double FormulaReader::sum() {
    double value = product();
    while (true) {
        if (take("+"))
            value += product();
        else if (take("−") || take("-"))
            value -= product();
        else
            return value;
    }
}

double FormulaReader::product() {
    if (take("−") || take("-")) return -product();
    double value = power();
    while (true) {
        if (take("·") || take("*"))
            value *= power();
        else if (take("/"))
            value /= power();
        else
            return value;
    }
}

double FormulaReader::power() {
    const double base = atom();
    return take("^") ? std::pow(base, atom()) : base;
}

double FormulaReader::atom() {
    double value = 0;
    if (take("√")) return std::sqrt(atom());
    if (take("(")) {
        value = sum();
        expect(")");
    } else if (take("⌊")) {
        value = std::floor(sum());
        expect("⌋");
    } else if (take("⌈")) {
        value = std::ceil(sum());
        expect("⌉");
    } else {
        const auto [end, failure] = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), value);
        if (failure == std::errc())
            m_rest.remove_prefix(static_cast<std::size_t>(end - m_rest.data()));
        else
            value = call(word());
    }
    return value;
}

double FormulaReader::call(const std::string& name) {
    if (name == "∞") return std::numeric_limits<double>::infinity();
    if (const auto symbol = m_symbols.find(name); symbol != m_symbols.end()) return symbol->second;
    expect("(");
    const std::vector<double> x = arguments();
    if (name == "max") return *std::ranges::max_element(x);
    if (name == "min") return *std::ranges::min_element(x);
    if (name == "exp") return std::exp(x[0]);
    if (name == "ln") return std::log(x[0]);
    if (name == "log2") return std::log2(x[0]);
    if (name == "sqrt") return std::sqrt(x[0]);
    if (name == "floor") return std::floor(x[0]);
    if (name == "ceil") return std::ceil(x[0]);
    if (name == "ErlangC") return erlangC(x[0], x[1]);
    if (name == "atLeastUp") return atLeastUp(x[0], x[1], x[2]);
    qFatal("no function %s in \"%s\"", name.c_str(), std::string(m_all).c_str());
}

std::vector<double> FormulaReader::arguments() {
    std::vector<double> all{sum()};
    while (take(",")) all.push_back(sum());
    expect(")");
    return all;
}

bool FormulaReader::take(std::string_view token) {
    while (m_rest.starts_with(' ')) m_rest.remove_prefix(1);
    if (!m_rest.starts_with(token)) return false;
    m_rest.remove_prefix(token.size());
    while (m_rest.starts_with(' ')) m_rest.remove_prefix(1);
    return true;
}

void FormulaReader::expect(std::string_view token) {
    if (!take(token)) qFatal("no %s in \"%s\"", std::string(token).c_str(), std::string(m_all).c_str());
}

std::string FormulaReader::word() {
    std::size_t length = 0;
    while (length < m_rest.size() && !isStop(m_rest.substr(length))) ++length;
    const std::string text(m_rest.substr(0, length));
    m_rest.remove_prefix(length);
    return text;
}
