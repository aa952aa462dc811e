#include "app/compare_page.h"

#include "app/eliding_combo_box.h"
#include "app/plain_table.h"
#include "language/language.h"
#include "plot/plot_text.h"
#include "plot/waterfall_plot.h"
#include "theme/style_sheet.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

namespace mlsys::ui {

namespace {

QString valueText(const Metric& metric, double value) {
    const QString number = text(format(value, metric.dim));
    return metric.unit.empty() ? number : number + ' ' + translated(metric.unit);
}

/// A name and then numbers, each told whole by its tool tip.
void setCells(QTableWidget& table, int row, const QStringList& cells) {
    for (int column = 0; column < cells.size(); ++column) {
        auto* item = new QTableWidgetItem(cells[column]);
        if (column > 0) item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(cells[column]);
        table.setItem(row, column, item);
    }
}

} // namespace

ComparePage::ComparePage(ScenarioStore& store, QWidget* parent)
    : QWidget(parent),
      m_store(store),
      m_hint(new QLabel(tr("Pin the scenario on screen (P), then move a slider: every number is told against it."))),
      m_content(new QWidget),
      m_pins(new ElidingComboBox),
      m_table(plainTable(tr("Numbers before and now"), {tr("Number"), tr("Pinned → now"), tr("Change")})),
      m_metrics(new ElidingComboBox),
      m_asTable(new QPushButton(tr("Table"))),
      m_plot(new WaterfallPlot),
      m_causes(plainTable(tr("What explains the change, as a table"), m_plot->table().columns)) {
    setLook(m_hint, "muted");
    m_hint->setWordWrap(true);
    m_pins->setAccessibleName(tr("Pinned scenario to compare with"));
    m_metrics->setAccessibleName(tr("Number whose change is explained"));
    m_plot->setAccessibleName(tr("What explains the change"));
    m_table->setObjectName("comparison");
    m_causes->setObjectName("comparison.causes");
    for (QTableWidget* table : {m_table, m_causes}) table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_asTable->setObjectName("comparison.asTable");
    m_asTable->setCheckable(true);
    m_asTable->setAccessibleName(tr("Show what explains the change as a table"));
    for (const Metric& metric : metricTable())
        if (explainChange(*store.snapshot(), *store.snapshot(), metric.id) || metric.id == "parallelism.step")
            m_metrics->addItem(translated(metric.label), utf8(metric.id));

    auto* swap = new QPushButton(tr("Swap"));
    swap->setAccessibleName(tr("Swap with the pinned scenario"));
    auto* unpin = new QPushButton(tr("Unpin"));
    unpin->setAccessibleName(tr("Unpin the scenario"));
    connect(swap, &QPushButton::clicked, this, [this] { m_store.swapWithPin(pin()); });
    connect(unpin, &QPushButton::clicked, this, [this] { m_store.unpin(pin()); });
    auto* row = new QHBoxLayout;
    row->addWidget(m_pins, 1);
    row->addWidget(swap);
    row->addWidget(unpin);
    auto* content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->addLayout(row);
    content->addWidget(m_table, 1);
    auto* explained = new QHBoxLayout;
    explained->addWidget(m_metrics, 1);
    explained->addWidget(m_asTable);
    content->addLayout(explained);
    content->addWidget(m_plot);
    content->addWidget(m_causes);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_hint);
    column->addWidget(m_content, 1);
    column->addStretch();
    connect(m_table, &QTableWidget::cellActivated, this,
            [this](int number) { emit explanationWanted(utf8(metricTable()[std::size_t(number)].id)); });
    connect(m_pins, &QComboBox::currentIndexChanged, this, &ComparePage::refresh);
    connect(m_metrics, &QComboBox::currentIndexChanged, this, &ComparePage::refresh);
    connect(m_asTable, &QPushButton::toggled, this, &ComparePage::refresh);
    connect(&store, &ScenarioStore::pinsChanged, this, &ComparePage::fillPins);
    connect(&store, &ScenarioStore::changed, this, &ComparePage::refresh);
    fillPins();
}

int ComparePage::pin() const {
    return m_pins->currentIndex();
}

void ComparePage::fillPins() {
    const int before = std::max(pin(), 0);
    m_pins->clear();
    for (const Pin& pin : m_store.pins()) m_pins->addItem(pin.name);
    m_pins->setCurrentIndex(std::min(before, m_pins->count() - 1));
    m_content->setVisible(m_pins->count() > 0);
    m_hint->setVisible(m_pins->count() == 0);
    refresh();
}

void ComparePage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void ComparePage::refresh() {
    if (!isVisible() || pin() < 0) return;
    const Snapshot& before = *m_store.pins()[pin()].snapshot;
    fillTable(before, *m_store.snapshot());
    fillWaterfall(before, *m_store.snapshot());
}

void ComparePage::fillTable(const Snapshot& before, const Snapshot& now) {
    m_table->setRowCount(int(metricTable().size()));
    int row = 0;
    for (const Metric& metric : metricTable()) {
        const auto a = metric.get(before), b = metric.get(now);
        const QString none = QStringLiteral("–");
        const QString both =
            QStringLiteral("%1 → %2").arg(a ? valueText(metric, *a) : none, b ? valueText(metric, *b) : none);
        const QStringList cells{translated(metric.label), both, a && b ? changeText(*a, *b) : QString()};
        setCells(*m_table, row++, cells);
    }
}

void ComparePage::fillWaterfall(const Snapshot& before, const Snapshot& now) {
    const std::string id = m_metrics->currentData().toString().toStdString();
    const auto fall = explainChange(before, now, id);
    const bool asTable = m_asTable->isChecked();
    m_plot->setVisible(fall && !asTable);
    m_causes->setVisible(fall && asTable);
    m_asTable->setEnabled(fall.has_value());
    if (!fall) return;
    m_plot->show(*fall, findMetric(id)->dim, m_store.pins()[pin()].name);
    fillCauses(m_plot->table());
}

void ComparePage::fillCauses(const DataTable& causes) {
    m_causes->setRowCount(int(causes.rows.size()));
    QStringList told;
    for (int row = 0; row < m_causes->rowCount(); ++row) {
        setCells(*m_causes, row, causes.rows[row]);
        told << causes.rows[row].join(QStringLiteral(": "));
    }
    m_plot->setAccessibleDescription(told.join(QStringLiteral("; ")));
}

} // namespace mlsys::ui
