#include "catalogue/core_texts.h"

#include "explore/metric.h"
#include "explore/parameter.h"
#include "explore/trust.h"
#include "explore/validation/areas.h"
#include "explore/walls/wall.h"
#include "panels/page_list.h"
#include "plot/plot_text.h"
#include "scenario/assumptions.h"
#include "solve/warnings.h"

namespace mlsys::ui {

namespace {

class Texts {
public:
    template <class... Text> void add(const Text&... texts) { (addOne(texts), ...); }

    QStringList all() const { return m_all; }

private:
    void addOne(std::string_view text) {
        if (!text.empty()) m_all << utf8(text);
    }

    QStringList m_all;
};

void addControls(Texts& texts) {
    for (const ParameterGroupInfo& group : parameterGroups()) texts.add(group.title);
    for (const Parameter& p : parameterTable()) {
        texts.add(p.label, p.unit, p.meaning);
        for (const std::string_view choice : p.choices) texts.add(choice);
    }
}

void addNumbers(Texts& texts) {
    for (const Metric& metric : metricTable()) texts.add(metric.label, metric.unit, metric.how);
    for (const WallInfo& wall : wallTable()) texts.add(wall.unit, wall.name, wall.statement, wall.label, wall.pressure);
}

} // namespace

QStringList tableTexts() {
    Texts texts;
    addControls(texts);
    addNumbers(texts);
    for (const Warning& warning : trapTable()) texts.add(warning.message);
    for (const AssumptionInfo& constant : assumptionTable()) texts.add(constant.meaning);
    for (const validation::Area& area : validation::areas()) texts.add(area.title);
    for (const std::string_view measured : kMeasurandNames) texts.add(measured);
    for (const PageKind& page : pageKinds()) texts.add(page.title.toStdString());
    return texts.all();
}

} // namespace mlsys::ui
