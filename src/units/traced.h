#pragma once

#include "units/dimension.h"

#include <memory>
#include <string>
#include <vector>

namespace mlsys {

/// Where a number in a formula comes from.
struct Origin {
    std::string source{}; ///< title of the source, or empty for a choice of the user
    std::string date{};   ///< ISO date on which it was read, or empty

    bool operator==(const Origin&) const = default;
};

/// One node of a recorded formula.
struct Expression {
    enum class Op { Literal, Given, Named, Add, Subtract, Multiply, Divide, Min, Max, Function };

    Op op = Op::Literal;
    double value = 0;   ///< in base units
    std::string symbol; ///< of a Given or Named value, or the name of a Function
    Dim dim{};          ///< known for Given and Named values
    Origin origin{};
    double (*compute)(const double* arguments) = nullptr; ///< of a Function
    std::vector<std::shared_ptr<const Expression>> arguments{};
};

/// A number that records the formula it came from; arithmetic and comparisons behave like double. Adding a literal zero
/// and multiplying by a literal one or zero leave no trace.
class Traced {
public:
    Traced(double literal = 0);
    explicit Traced(std::shared_ptr<const Expression> expression) : m_expression(std::move(expression)) {}

    /// The number itself, in base units.
    double value() const { return m_expression->value; }
    /// The recorded formula, never null.
    const std::shared_ptr<const Expression>& expression() const { return m_expression; }

    friend Traced operator+(const Traced& a, const Traced& b);
    friend Traced operator-(const Traced& a, const Traced& b);
    friend Traced operator*(const Traced& a, const Traced& b);
    friend Traced operator/(const Traced& a, const Traced& b);
    friend Traced min(const Traced& a, const Traced& b);
    friend Traced max(const Traced& a, const Traced& b);
    friend Traced sqrt(const Traced& x);
    friend Traced exp(const Traced& x);
    friend Traced log(const Traced& x);
    friend Traced ceil(const Traced& x);
    friend Traced floor(const Traced& x);
    friend Traced pow(const Traced& x, const Traced& y);
    friend bool operator==(const Traced& a, const Traced& b) { return a.value() == b.value(); }
    friend bool operator<(const Traced& a, const Traced& b) { return a.value() < b.value(); }
    friend bool operator<=(const Traced& a, const Traced& b) { return a.value() <= b.value(); }
    friend bool operator>(const Traced& a, const Traced& b) { return b < a; }
    friend bool operator>=(const Traced& a, const Traced& b) { return b <= a; }

private:
    std::shared_ptr<const Expression> m_expression;
};

/// A function of numbers that formulas show as `name(arguments)`.
struct NamedFunction {
    const char* name;
    double (*compute)(const double* arguments);
};

/// A recorded call of a function.
Traced traceCall(const NamedFunction& function, std::initializer_list<Traced> arguments);

} // namespace mlsys
