#pragma once

#include "scenario/sources.h"
#include "units/units.h"

#include <span>
#include <string>
#include <string_view>

namespace mlsys {

/// One constant of the model as tables and files show it; numbers are in base units.
struct AssumptionInfo {
    std::string_view name;    ///< of the member of Assumptions
    std::string_view symbol;  ///< in formulas
    Dim dim;                  ///< of the value
    double tutorial;          ///< value in the tutorial preset
    std::string_view unit;    ///< of the numbers here
    double lowest;            ///< legal range
    double highest;           ///< legal range
    std::string_view meaning; ///< one sentence
    std::string_view source;  ///< of the tutorial value
};

/// Every constant and modelling choice of the solvers; the defaults are the tutorial preset.
struct Assumptions {
    std::string preset = "tutorial";
#define ASSUMPTION(D, name, symbol, value, unit, lo, hi, meaning, source)                                              \
    Value<dim::D> name = fromBase<dim::D>(static_cast<double>(value));
#include "scenario/assumptions.def"
#undef ASSUMPTION
    Sources origins{}; ///< of the values that differ from the definition file, by name

    bool operator==(const Assumptions&) const = default;
};

/// All assumptions, in the order of the definition file.
std::span<const AssumptionInfo> assumptionTable();
/// Value of the assumption called `name` in base units; `name` must be in the table.
double assumptionValue(const Assumptions& a, std::string_view name);
/// `a` with one assumption changed; `name` must be in the table and `base` in its range, no origin is a user's choice.
Assumptions withAssumption(Assumptions a, std::string_view name, double base, Origin origin = {});

/// The assumptions as they enter formulas: each name is a function that gives the value, recorded with its source
/// when R records.
template <class R> class Constants {
public:
    explicit Constants(const Assumptions& a) : m_a(a) {}

#define ASSUMPTION(D, name, symbol, value, unit, lo, hi, meaning, source)                                              \
    Value<dim::D, R> name() const {                                                                                    \
        return given<R>(symbol, m_a.name, citeAssumption(#name));                                                      \
    }
#include "scenario/assumptions.def"
#undef ASSUMPTION

    /// Whether the laws that are fitted to measurements answer, rather than those of the published package.
    bool refined() const {
        return m_a.fittedLaws > 0;
    }

private:
    Cite citeAssumption(const char* name) const;
    const Assumptions& m_a;
};

/// Origin of the assumption called `pointer` in the Assumptions `owner`.
Origin assumptionOrigin(const void* owner, const char* pointer);

template <class R> Cite Constants<R>::citeAssumption(const char* name) const {
    return {&m_a, &assumptionOrigin, name};
}

} // namespace mlsys
