#include "explore/views/evidence_view.h"

#include "explore/validation/measurand.h"
#include "explore/validation/subject.h"
#include "explore/validation/training_rows.h"
#include "registry/measured_file.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <limits>
#include <numeric>
#include <sstream>

namespace mlsys {

namespace {

using validation::Comparison;

using Prediction = std::optional<double> EvidenceView::Point::*;

EvidenceView::Errors errorsOf(const std::vector<EvidenceView::Point>& points, std::size_t area, Prediction side) {
    std::vector<double> errors;
    for (const EvidenceView::Point& p : points)
        if (p.area == area && p.*side) errors.push_back(std::abs(*(p.*side) / p.measured - 1));
    if (errors.empty()) return {};
    return {errors.size(), validation::quantile(errors, 0.5), validation::quantile(errors, 0.9)};
}

void summarize(EvidenceView& view) {
    for (std::size_t i = 0; i < view.areas.size(); ++i) {
        EvidenceView::Area& area = view.areas[i];
        area.rows = static_cast<std::size_t>(std::ranges::count(view.points, i, &EvidenceView::Point::area));
        area.tutorial = errorsOf(view.points, i, &EvidenceView::Point::tutorial);
        area.refined = errorsOf(view.points, i, &EvidenceView::Point::refined);
    }
}

bool holdsWords(const EvidenceView::Point& p, const std::string& words) {
    const auto small = [](std::string text) {
        std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        return text;
    };
    const std::string text = small(p.name + ' ' + p.metric + ' ' + p.source);
    std::istringstream each(small(words));
    for (std::string word; each >> word;)
        if (text.find(word) == std::string::npos) return false;
    return true;
}

template <class T> bool isNamed(const Ref<T>& entry, const std::string& name) {
    return name.empty() || (entry && entry->name == name);
}

bool passes(const EvidenceView::Point& p, const EvidenceFilter& filter) {
    return (!filter.area || p.area == *filter.area) && isNamed(p.hardware, filter.hardware) &&
           isNamed(p.model, filter.model) && holdsWords(p, filter.words);
}

std::optional<double> positive(const validation::Prediction& predicted) {
    return predicted && *predicted > 0 ? std::optional(*predicted) : std::nullopt;
}

EvidenceView::Point pointOf(const Comparison& tutorial, const Comparison& refined, const Registry& registry) {
    const MeasuredRow& row = tutorial.row;
    const validation::Subject subject = validation::subjectOf(row, registry);
    return {.name = validation::titleOf(row),
            .metric = row.metric,
            .source = row.sourceTitle,
            .url = row.sourceUrl,
            .year = row.year,
            .measured = row.value,
            .tutorial = positive(tutorial.predicted),
            .refined = positive(refined.predicted),
            .hardware = subject.hardware,
            .model = subject.model,
            .precision = subject.precision,
            .batch = row.number("batch").value_or(row.number("concurrency").value_or(0)),
            .accelerators = row.number("accelerators").value_or(row.number("tp").value_or(1)),
            .tp = row.number("tp").value_or(1),
            .pp = row.number("pp").value_or(1),
            .what = validation::measurandOf(row),
            .base = validation::baseOf(row),
            .mfu = row.area == "training" ? validation::measuredMfu(row, registry) : std::nullopt};
}

struct Sides {
    std::vector<Comparison> tutorial, refined;
};

void add(EvidenceView& view, const Sides& sides, const Registry& registry) {
    for (const validation::Area& area : validation::areas()) {
        const std::size_t place = view.areas.size(), first = view.points.size();
        for (std::size_t i = 0; i < sides.tutorial.size(); ++i) {
            const MeasuredRow& row = sides.tutorial[i].row;
            if (row.area != area.id || row.value <= 0) continue;
            view.points.push_back(pointOf(sides.tutorial[i], sides.refined[i], registry));
            view.points.back().area = place;
        }
        if (view.points.size() > first) view.areas.push_back({.title = std::string(area.title)});
    }
    summarize(view);
}

/// How far a measurement is from a scenario: hardware before model before batch.
double distance(const EvidenceView::Point& p, const Scenario& s) {
    constexpr double kOtherKind = 10, kNameless = 0.5;
    const auto steps = [](double a, double b) { return std::abs(std::log(a / b)); };
    const double hardware =
        p.hardware->id == s.hardware->id ? 0 : 1 + std::abs(std::log(p.hardware->peak / s.hardware->peak));
    const double size = p.model->parameters && s.model->parameters
                            ? std::abs(std::log(*p.model->parameters / *s.model->parameters))
                            : 0;
    const double kind = p.model->kind == s.model->kind ? 0 : kOtherKind;
    const double nameless = p.model->id.empty() ? kNameless : 0;
    return nameless + kind + 3 * hardware + size + 0.2 * steps(std::max(p.batch, 1.), s.batch);
}

} // namespace

EvidenceView filtered(const EvidenceView& view, const EvidenceFilter& filter) {
    EvidenceView out{.areas = view.areas, .refined = view.refined, .fault = view.fault};
    for (const EvidenceView::Point& p : view.points)
        if (passes(p, filter)) out.points.push_back(p);
    summarize(out);
    return out;
}

std::size_t ResidualBin::count() const {
    return std::accumulate(counts.begin(), counts.end(), std::size_t{0});
}

std::vector<ResidualBin> residualBins(const EvidenceView& view, bool refined) {
    constexpr double kOctaves = 2, kPerOctave = 6;
    constexpr int kBins = static_cast<int>(2 * kOctaves * kPerOctave);
    std::vector<ResidualBin> bins;
    for (int i = 0; i < kBins; ++i)
        bins.push_back({std::exp2(i / kPerOctave - kOctaves), std::exp2((i + 1) / kPerOctave - kOctaves),
                        std::vector<std::size_t>(view.areas.size())});
    for (const EvidenceView::Point& p : view.points) {
        const std::optional<double>& predicted = refined ? p.refined : p.tutorial;
        if (!predicted) continue;
        const double octave = std::clamp(std::log2(*predicted / p.measured), -kOctaves, kOctaves);
        const int bin = std::min(kBins - 1, static_cast<int>(std::floor((octave + kOctaves) * kPerOctave)));
        ++bins[static_cast<std::size_t>(bin)].counts[p.area];
    }
    return bins;
}

std::optional<std::size_t> nearestPoint(const EvidenceView& view, const Scenario& s) {
    std::optional<std::size_t> nearest;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < view.points.size(); ++i) {
        const EvidenceView::Point& p = view.points[i];
        if (!p.hardware || !p.model || !p.refined) continue;
        if (const double d = distance(p, s); d < least) {
            least = d;
            nearest = i;
        }
    }
    return nearest;
}

EvidenceView evidenceOf(const Assumptions& assumptions, const Registry& registry) {
    EvidenceView view{.refined = Constants<double>(assumptions).refined()};
    const auto rows = shippedMeasurements(registry.folder());
    if (!rows) {
        view.fault = rows.error().front().where + ": " + rows.error().front().what;
        return view;
    }
    const auto side = [&](bool refined, const char* preset) {
        const auto unchanged = registry.preset(preset);
        const bool isPresent = refined == view.refined;
        return validation::compare(*rows, registry, isPresent || !unchanged ? assumptions : *unchanged);
    };
    const Sides sides{side(false, "tutorial"), side(true, "refined")};
    add(view, sides, registry);
    view.trust = validation::trustBands(view.refined ? sides.refined : sides.tutorial);
    return view;
}

} // namespace mlsys
