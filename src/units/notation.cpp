#include "units/notation.h"

namespace mlsys::detail {

Traced traceGiven(const char* symbol, double value, Dim dim, const Cite& cite) {
    return Traced(std::make_shared<const Expression>(Expression{
        .op = Expression::Op::Given, .value = value, .symbol = symbol, .dim = dim, .origin = cite.origin()}));
}

Traced traceNamed(const char* symbol, const Traced& value, Dim dim) {
    // A name for a named value replaces the name: "T_0 = max(…)", not "T_0 = T".
    const auto& formula = value.expression();
    const bool isNamed = formula->op == Expression::Op::Named;
    return Traced(
        std::make_shared<const Expression>(Expression{.op = Expression::Op::Named,
                                                      .value = value.value(),
                                                      .symbol = symbol,
                                                      .dim = dim,
                                                      .arguments = {isNamed ? formula->arguments.front() : formula}}));
}

} // namespace mlsys::detail
