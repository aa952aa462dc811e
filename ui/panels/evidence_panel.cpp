#include "language/language.h"
#include "panels/above.h"
#include "panels/panel.h"
#include "plot/evidence_plot.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QUrl>

#include <algorithm>

namespace mlsys::ui {

namespace {

class EvidencePanel : public Panel {
public:
    explicit EvidencePanel(QWidget* parent);

    PlotWidget& plot() override { return *m_plot; }
    DataTable table(const Snapshot& snapshot) const override;

protected:
    void draw(const Snapshot& snapshot) override;
    QString sentenceFor(const Snapshot& snapshot) const override;
    bool sameView(const Snapshot& a, const Snapshot& b) const override {
        if (a.evidence != b.evidence || !a.evidence) return a.evidence == b.evidence;
        // The nearest of those that pass the filter may change where the nearest of all does not.
        const EvidenceView view = shown(a);
        return nearestPoint(view, a.scenario) == nearestPoint(view, b.scenario);
    }
    const std::optional<Unavailable>& unavailable(const Snapshot&) const override {
        static const std::optional<Unavailable> none;
        return none;
    }

private:
    EvidenceFilter filter() const;
    EvidenceView shown(const Snapshot& snapshot) const {
        return snapshot.evidence ? filtered(*snapshot.evidence, filter()) : EvidenceView{};
    }
    void offer(const EvidenceView& view);

    EvidencePlot* m_plot;
    QComboBox* m_areas;
    QComboBox* m_hardware;
    QComboBox* m_models;
    QLineEdit* m_words;
    std::vector<std::string> m_urls; // of the points on the plot
};

QWidget* inOneRow(const QList<QWidget*>& widgets) {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : widgets) layout->addWidget(widget);
    return row;
}

QComboBox* choiceOf(const char* id, const QString& name, const QString& all) {
    auto* choice = new QComboBox;
    choice->setObjectName(id);
    choice->setAccessibleName(name);
    choice->addItem(all);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return choice;
}

/// Names of what the points measured, each once, as the choices after the first.
template <class T> void offerNames(QComboBox& choice, const EvidenceView& view, Ref<T> EvidenceView::Point::*what) {
    if (choice.count() > 1) return;
    QStringList names;
    for (const auto& point : view.points)
        if (const Ref<T>& entry = point.*what; entry && !entry->name.empty())
            names << QString::fromStdString(entry->name);
    names.removeDuplicates();
    names.sort(Qt::CaseInsensitive);
    choice.addItems(names);
}

std::string chosenName(const QComboBox& choice) {
    return choice.currentIndex() > 0 ? choice.currentText().toStdString() : std::string();
}

EvidencePanel::EvidencePanel(QWidget* parent)
    : Panel(QStringLiteral("evidence"), tr("Evidence"), parent),
      m_plot(new EvidencePlot),
      m_areas(choiceOf("evidence.area", tr("Area of the measurements"), tr("All areas"))),
      m_hardware(choiceOf("evidence.hardware", tr("Hardware that was measured"), tr("All hardware"))),
      m_models(choiceOf("evidence.model", tr("Model that was measured"), tr("All models"))),
      m_words(new QLineEdit) {
    m_words->setObjectName("evidence.words");
    m_words->setAccessibleName(tr("Words in hardware, model, metric or source"));
    m_words->setPlaceholderText(tr("Filter: hardware, model, metric, source"));
    m_words->setToolTip(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(Theme::current().px(180));
    setBody(new Above(inOneRow({m_areas, m_hardware, m_models, m_words}), m_plot, 6));
    for (QComboBox* choice : {m_areas, m_hardware, m_models})
        connect(choice, &QComboBox::currentIndexChanged, this, [this] { redraw(); });
    connect(m_words, &QLineEdit::textChanged, this, [this] { redraw(); });
    connect(m_plot, &EvidencePlot::sourceWanted, this, [this](int point) {
        const QString url = QString::fromStdString(m_urls[std::size_t(point)]);
        if (!url.isEmpty()) QDesktopServices::openUrl(QUrl(url));
    });
}

EvidenceFilter EvidencePanel::filter() const {
    const int area = m_areas->currentIndex() - 1;
    return {area >= 0 ? std::optional(std::size_t(area)) : std::nullopt, chosenName(*m_hardware), chosenName(*m_models),
            m_words->text().toStdString()};
}

void EvidencePanel::offer(const EvidenceView& view) {
    for (std::size_t i = std::size_t(m_areas->count()) - 1; i < view.areas.size(); ++i)
        m_areas->addItem(translated(view.areas[i].title));
    offerNames(*m_hardware, view, &EvidenceView::Point::hardware);
    offerNames(*m_models, view, &EvidenceView::Point::model);
}

void EvidencePanel::draw(const Snapshot& snapshot) {
    if (snapshot.evidence) offer(*snapshot.evidence);
    const EvidenceView view = shown(snapshot);
    m_urls.clear();
    for (const auto& point : view.points) m_urls.push_back(point.url);
    m_plot->show(view, nearestPoint(view, snapshot.scenario));
}

/// "2 % to 11 %"
QString spreadOf(const EvidenceView& view, EvidenceView::Errors EvidenceView::Area::*side) {
    std::vector<double> medians;
    for (const auto& area : view.areas)
        if ((area.*side).mapped > 0) medians.push_back((area.*side).median);
    if (medians.empty()) return Panel::tr("unknown");
    const auto [best, worst] = std::ranges::minmax(medians);
    return medians.size() == 1 ? percent(best) : Panel::tr("%1 to %2").arg(percent(best), percent(worst));
}

QString EvidencePanel::sentenceFor(const Snapshot& snapshot) const {
    if (!snapshot.evidence) return tr("Predicting the published measurements …");
    const EvidenceView view = shown(snapshot);
    if (!view.fault.empty()) return tr("No measurements: %1").arg(QString::fromStdString(view.fault));
    if (view.points.empty()) return tr("No measurement passes this filter.");
    const QString errors = tr("Median errors over %1 published measurements: refined %2, tutorial %3.")
                               .arg(QString::number(view.points.size()), spreadOf(view, &EvidenceView::Area::refined),
                                    spreadOf(view, &EvidenceView::Area::tutorial));
    const auto nearest = nearestPoint(view, snapshot.scenario);
    if (!nearest) return errors;
    const EvidenceView::Point& point = view.points[*nearest];
    return tr("%1 Nearest: %2, %3.")
        .arg(errors, QString::fromStdString(point.name), changeText(point.measured, *point.refined));
}

DataTable EvidencePanel::table(const Snapshot& snapshot) const {
    const EvidenceView view = shown(snapshot);
    DataTable table{{tr("Area"), tr("What"), tr("Metric"), tr("Measured"), tr("Tutorial"), tr("Refined"),
                     tr("Error of tutorial"), tr("Error of refined"), tr("Year"), tr("Source"), tr("Address")},
                    {}};
    const auto value = [](const std::optional<double>& x) { return x ? rawNumber(*x) : QString(); };
    for (const auto& p : view.points) {
        const auto error = [&](const std::optional<double>& x) { return x ? changeText(p.measured, *x) : QString(); };
        table.rows.append({QString::fromStdString(view.areas[p.area].title), QString::fromStdString(p.name),
                           QString::fromStdString(p.metric), rawNumber(p.measured), value(p.tutorial), value(p.refined),
                           error(p.tutorial), error(p.refined), QString::number(p.year),
                           QString::fromStdString(p.source), QString::fromStdString(p.url)});
    }
    return table;
}

} // namespace

Panel* makeEvidencePanel(QWidget* parent) {
    return new EvidencePanel(parent);
}

} // namespace mlsys::ui
