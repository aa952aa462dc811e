#include "units/notation.h"

namespace mlsys::detail {

Traced traceGiven(const char* symbol, double value, Dim dim, const Cite& cite) {
    return Traced(std::make_shared<const Expression>(Expression{
        .op = Expression::Op::Given, .value = value, .symbol = symbol, .dim = dim, .origin = cite.origin()}));
}

Traced traceNamed(const char* symbol, const Traced& value, Dim dim) {
    return Traced(std::make_shared<const Expression>(Expression{.op = Expression::Op::Named,
                                                                .value = value.value(),
                                                                .symbol = symbol,
                                                                .dim = dim,
                                                                .arguments = {value.expression()}}));
}

} // namespace mlsys::detail
