#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

/// Reads and evaluates the formulas of explanations: + − · / ^ √ ⌊⌋ ⌈⌉, functions, numbers and symbols. It shares
/// nothing with the code that writes them.
class FormulaReader {
public:
    explicit FormulaReader(std::map<std::string, double> symbols = {}) : m_symbols(std::move(symbols)) {}

    /// Value of the formula; aborts with the place where it cannot be read.
    double evaluate(std::string_view formula);

private:
    double sum();
    double product();
    double power();
    double atom();
    double call(const std::string& name);
    std::vector<double> arguments();
    bool take(std::string_view token);
    void expect(std::string_view token);
    std::string word();

    std::map<std::string, double> m_symbols;
    std::string_view m_all, m_rest;
};
