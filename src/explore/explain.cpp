#include "explore/explain.h"

#include "explore/formula_text.h"
#include "units/evaluate.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>
#include <unordered_map>

namespace mlsys {

namespace {

using Op = Expression::Op;

/// A given or named value of the formulas, once for all recordings of it.
struct Term {
    const Expression* node;
    std::string symbol;
    std::set<std::size_t> uses{}; ///< terms that it depends on, itself excluded
};

/// Collects the terms of formulas in dependency order and gives each a symbol of its own.
class Terms {
public:
    /// Enters what a formula depends on and returns it; the formula of a named value is that of its argument.
    std::set<std::size_t> enter(const Expression& e) {
        if (e.op == Op::Given || e.op == Op::Named) {
            const std::size_t index = termOf(e);
            std::set<std::size_t> all = m_terms[index].uses;
            all.insert(index);
            return all;
        }
        if (const auto known = m_uses.find(&e); known != m_uses.end()) return known->second;
        std::set<std::size_t> all;
        for (const auto& argument : e.arguments) all.merge(enter(*argument));
        return m_uses[&e] = all;
    }

    const std::vector<Term>& all() const { return m_terms; }
    /// Index of a given or named value that was entered.
    std::size_t indexOf(const Expression& e) const { return m_indices.at(&e); }

    std::string text(const Expression& e, FormulaStyle style) const {
        return formulaText(e, style, [&](const Expression& leaf) { return m_terms[indexOf(leaf)].symbol; });
    }

private:
    std::size_t termOf(const Expression& e) {
        if (const auto known = m_indices.find(&e); known != m_indices.end()) return known->second;
        std::set<std::size_t> uses;
        if (e.op == Op::Named) uses = enter(*e.arguments.front());
        const std::string key = keyOf(e);
        const auto [same, isNew] = m_byKey.try_emplace(key, m_terms.size());
        if (isNew) m_terms.push_back({&e, unusedSymbol(e.symbol), std::move(uses)});
        return m_indices[&e] = same->second;
    }

    /// Values recorded twice are one term where symbol, number and formula or origin agree.
    std::string keyOf(const Expression& e) const {
        const std::string from =
            e.op == Op::Given ? e.origin.source : "= " + text(*e.arguments.front(), FormulaStyle::symbols);
        return e.symbol + '\n' + formulaText({.value = e.value, .symbol = {}}, FormulaStyle::exact, {}) + '\n' + from;
    }

    std::string unusedSymbol(const std::string& symbol) {
        std::string unused = symbol;
        for (int number = 2; !m_symbols.insert(unused).second; ++number) unused = symbol + subscript(number);
        return unused;
    }

    static std::string subscript(int number) {
        constexpr std::array digits{"₀", "₁", "₂", "₃", "₄", "₅", "₆", "₇", "₈", "₉"};
        const std::string last = digits[static_cast<std::size_t>(number % 10)];
        return number < 10 ? last : subscript(number / 10) + last;
    }

    std::vector<Term> m_terms;
    std::unordered_map<const Expression*, std::size_t> m_indices;
    std::unordered_map<const Expression*, std::set<std::size_t>> m_uses;
    std::map<std::string, std::size_t> m_byKey;
    std::set<std::string> m_symbols;
};

ExplainedStep stepOf(const Terms& terms, const Expression& formula, double value, Dim dim) {
    return {.symbol = {},
            .formula = terms.text(formula, FormulaStyle::symbols),
            .substituted = terms.text(formula, FormulaStyle::values),
            .exact = terms.text(formula, FormulaStyle::exact),
            .value = value,
            .dim = dim,
            .text = valueText(value, dim)};
}

/// Terms that a formula names itself, each once and in the order of the formula.
void findNamed(const Terms& terms, const Expression& formula, std::vector<std::size_t>& named) {
    for (const auto& argument : formula.arguments) {
        if (argument->op != Op::Given && argument->op != Op::Named) {
            findNamed(terms, *argument, named);
            continue;
        }
        const std::size_t term = terms.indexOf(*argument);
        if (std::ranges::find(named, term) == named.end()) named.push_back(term);
    }
}

/// Says which definitions and facts a formula names itself.
void listNamed(ExplainedStep& step, const Expression& formula, const Terms& terms,
               const std::vector<std::size_t>& places) {
    std::vector<std::size_t> named;
    const bool leaf = formula.op == Op::Given || formula.op == Op::Named;
    if (leaf)
        named.push_back(terms.indexOf(formula));
    else
        findNamed(terms, formula, named);
    for (const std::size_t t : named)
        (terms.all()[t].node->op == Op::Given ? step.facts : step.definitions).push_back(places[t]);
}

/// Splits the terms into definitions and facts; `places` says where each term went.
void listTerms(Explanation& out, const Terms& terms, std::vector<std::size_t>& places) {
    for (const Term& term : terms.all()) {
        const Expression& e = *term.node;
        if (e.op == Op::Given) {
            places.push_back(out.facts.size());
            out.facts.push_back({term.symbol, e.value, e.dim, valueText(e.value, e.dim), e.origin});
        } else {
            places.push_back(out.definitions.size());
            out.definitions.push_back(stepOf(terms, *e.arguments.front(), e.value, e.dim));
            out.definitions.back().symbol = term.symbol;
            listNamed(out.definitions.back(), *e.arguments.front(), terms, places);
        }
    }
}

/// Raises one given value after another and tells what becomes of the formula.
std::vector<Influence> influencesOn(const Expression& formula, const Terms& terms, const std::set<std::size_t>& uses,
                                    const std::vector<std::size_t>& places) {
    std::vector<Influence> all;
    const double before = evaluate(formula, [](const Expression& given) { return given.value; });
    if (before == 0 || !std::isfinite(before)) return all;
    for (const std::size_t t : uses) {
        if (terms.all()[t].node->op != Op::Given) continue;
        const double after = evaluate(formula, [&](const Expression& given) {
            return given.value * (terms.indexOf(given) == t ? 1 + Influence::kStep : 1);
        });
        const double change = after / before - 1;
        if (std::abs(change) > 1e-9) all.push_back({places[t], change});
    }
    std::ranges::stable_sort(all, std::ranges::greater(), [](const Influence& i) { return std::abs(i.change); });
    return all;
}

ExplainedOutput outputOf(const TracedOutput& traced, const Terms& terms, const std::vector<std::size_t>& places,
                         std::set<std::size_t> uses) {
    const Expression& e = *traced.value.expression();
    ExplainedOutput out;
    out.name = traced.name;
    out.unitFactor = traced.unitFactor;
    out.unit = traced.unit;
    const Expression& formula = e.op == Op::Named ? *e.arguments.front() : e;
    out.step = stepOf(terms, formula, e.value, traced.dim);
    listNamed(out.step, formula, terms, places);
    out.influences = influencesOn(formula, terms, uses, places);
    if (e.op == Op::Named) {
        const std::size_t self = terms.indexOf(e);
        out.step.symbol = terms.all()[self].symbol;
        uses.erase(self);
    }
    for (const std::size_t t : uses)
        (terms.all()[t].node->op == Op::Given ? out.facts : out.definitions).push_back(places[t]);
    return out;
}

} // namespace

const ExplainedOutput* Explanation::output(std::string_view name) const {
    const auto found = std::ranges::find(outputs, name, &ExplainedOutput::name);
    return found == outputs.end() ? nullptr : &*found;
}

Explanation explain(const TracedAnswer& answer) {
    Terms terms;
    std::vector<std::set<std::size_t>> uses;
    for (const TracedOutput& output : answer.outputs) uses.push_back(terms.enter(*output.value.expression()));
    Explanation out;
    std::vector<std::size_t> places;
    listTerms(out, terms, places);
    for (std::size_t i = 0; i < answer.outputs.size(); ++i)
        out.outputs.push_back(outputOf(answer.outputs[i], terms, places, std::move(uses[i])));
    out.warnings = answer.warnings;
    return out;
}

Expected<Explanation> explain(const SolverEntry& solver, const Arguments& arguments, const Assumptions& assumptions) {
    return solver.trace(arguments, assumptions).map([](const TracedAnswer& answer) { return explain(answer); });
}

} // namespace mlsys
