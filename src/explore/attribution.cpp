#include "explore/attribution.h"

#include "explore/page_text.h"
#include "explore/validation/areas.h"
#include "registry/measured_file.h"
#include "units/format.h"

#include <algorithm>
#include <map>

namespace mlsys {

namespace {

constexpr const char* kNotStated = "not stated";

std::string orNotStated(const std::string& text) {
    return text.empty() ? kNotStated : text;
}

std::string licenceOf(const Registry& registry, const std::string& title) {
    const auto source = registry.sourceTitled(title);
    return source ? orNotStated((*source)->licence) : kNotStated;
}

std::string basisOf(const Grid& grid) {
    if (!grid.basis) return kNotStated;
    return *grid.basis == CarbonBasis::operational ? "operation alone" : "life cycle";
}

std::string gridTable(const Registry& registry) {
    std::vector<PageCells> rows;
    for (const Ref<Grid>& grid : registry.all<Grid>()) {
        const Origin origin = grid->sources.at("/carbon_intensity_g_per_kwh");
        rows.push_back({grid->name, formatNumber(grid->carbonIntensity.in(unit::gPerKWh), 4), basisOf(*grid),
                        grid->year ? std::to_string(static_cast<int>(*grid->year)) : kNotStated, origin.source,
                        licenceOf(registry, origin.source)});
    }
    return kHtmlPage.table({"Grid", "g CO2e/kWh", "Counts", "Year", "Source", "Licence"}, rows);
}

std::string sourceTable(const Registry& registry) {
    std::vector<PageCells> rows;
    for (const Ref<Source>& source : registry.all<Source>())
        rows.push_back({source->title, source->publisher, source->published, source->read, orNotStated(source->licence),
                        source->url});
    return kHtmlPage.table({"Publication", "Publisher", "Published", "Read", "Licence", "Address"}, rows);
}

std::string measurementTable(const std::vector<MeasuredRow>& measured) {
    std::vector<PageCells> rows;
    for (const validation::Area& area : validation::areas()) {
        std::map<std::pair<std::string, std::string>, std::size_t> counts;
        for (const MeasuredRow& row : measured)
            if (row.area == area.id) ++counts[{row.sourceTitle, row.sourceUrl}];
        for (const auto& [source, count] : counts)
            rows.push_back({std::string(area.title), source.first, std::to_string(count), source.second});
    }
    return kHtmlPage.table({"Area", "Publication", "Measurements", "Address"}, rows);
}

} // namespace

std::string attributionHtml(const Registry& registry) {
    std::string text = kHtmlPage.heading(1, "Sources and licences") +
                       kHtmlPage.paragraph("Where every number of the registry comes from. The entries name the source "
                                           "of each value; mlsys show prints them.") +
                       kHtmlPage.heading(2, "Power grids") +
                       kHtmlPage.paragraph("What counts operation alone and what counts the life cycle of plants and "
                                           "fuel must not be compared with each other.") +
                       gridTable(registry) + kHtmlPage.heading(2, "Publications") + sourceTable(registry);
    if (const auto measured = shippedMeasurements(registry.folder()))
        text += kHtmlPage.heading(2, "Measurements") + measurementTable(*measured);
    return htmlPage("Sources and licences", text);
}

} // namespace mlsys
