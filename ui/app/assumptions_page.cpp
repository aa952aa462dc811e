#include "app/assumptions_page.h"

#include "app/eliding_combo_box.h"
#include "app/plain_table.h"
#include "controls/stepped_slider.h"
#include "explore/metric.h"
#include "language/language.h"
#include "plot/plot_text.h"
#include "theme/style_sheet.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTimer>

#include <algorithm>

namespace mlsys::ui {

namespace {

enum Column { kName, kValue, kTutorial, kRefined };
enum Question { kOneConstant, kPresets };

constexpr int kSoonMs = 150;

QTableWidget* tableOfRows(const QString& name, const QStringList& columns) {
    auto* table = plainTable(name, columns);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    return table;
}

QTableWidgetItem* cell(const QString& text, bool isNumber, bool isEditable = false) {
    auto* item = new QTableWidgetItem(text);
    if (isNumber) item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (!isEditable) item->setFlags(item->flags() & ~Qt::ItemIsEditable);
    return item;
}

/// The value of a preset; short where it is the present one, so that names keep their room.
QTableWidgetItem* presetCell(const AssumptionRow& row, double value) {
    const QString text = constantText(row.info, value);
    auto* item = cell(value == row.value ? QStringLiteral("=") : text, true);
    item->setToolTip(text);
    item->setData(Qt::AccessibleTextRole, text);
    return item;
}

QStringList panelsOf(const std::vector<MetricChange>& changes) {
    QStringList panels;
    for (const MetricChange& c : changes) panels << utf8(c.metric->panel());
    panels.removeDuplicates();
    return panels;
}

} // namespace

AssumptionsPage::AssumptionsPage(ScenarioStore& store, QWidget* parent)
    : QWidget(parent),
      m_store(store),
      m_words(new QLineEdit),
      m_constants(
          tableOfRows(tr("Constants of the laws"), {tr("Constant"), tr("Value"), tr("Tutorial"), tr("Refined")})),
      m_slider(new SteppedSlider),
      m_detail(new QLabel),
      m_reset(new QPushButton(tr("Reset"))),
      m_resetAll(new QPushButton(tr("Reset all"))),
      m_question(new ElidingComboBox),
      m_changes(tableOfRows(tr("Key numbers that change"), {tr("Key number, before → after"), tr("Change")})),
      m_soon(new QTimer(this)) {
    build();
    connectAll();
}

void AssumptionsPage::connectAll() {
    m_soon->setSingleShot(true);
    m_soon->setInterval(kSoonMs);
    connect(m_soon, &QTimer::timeout, this, &AssumptionsPage::fillChanges);
    connect(m_words, &QLineEdit::textChanged, this, &AssumptionsPage::filter);
    connect(m_constants, &QTableWidget::itemChanged, this, &AssumptionsPage::take);
    connect(m_constants, &QTableWidget::currentCellChanged, this, [this](int row, int, int before) {
        if (m_filling || row == before) return;
        showConstant();
        fillChanges();
    });
    connect(m_slider, &SteppedSlider::editStarted, &m_store, &ScenarioStore::beginEdit);
    connect(m_slider, &SteppedSlider::editFinished, &m_store, &ScenarioStore::endEdit);
    connect(m_slider, &SteppedSlider::valueChanged, this, [this](double x) {
        if (const AssumptionRow* row = selected()) m_store.set(idOf(*row), x);
    });
    connect(m_reset, &QPushButton::clicked, this, &AssumptionsPage::resetOne);
    connect(m_resetAll, &QPushButton::clicked, this, &AssumptionsPage::resetAll);
    connect(m_question, &QComboBox::currentIndexChanged, this, &AssumptionsPage::fillChanges);
    connect(&m_store, &ScenarioStore::changed, this, &AssumptionsPage::refresh);
}

void AssumptionsPage::build() {
    m_words->setObjectName("assumptions.words");
    m_words->setPlaceholderText(tr("Filter: name, meaning, source"));
    m_words->setAccessibleName(tr("Words in name, meaning or source"));
    m_words->setToolTip(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_constants->setObjectName("assumptions.constants");
    m_changes->setObjectName("assumptions.changes");
    m_changes->setEditTriggers(QAbstractItemView::NoEditTriggers);
    // A change that takes more room, or a scroll bar, leaves less to what changes, which then takes more lines.
    connect(m_changes->horizontalHeader(), &QHeaderView::sectionResized, m_changes,
            &QTableWidget::resizeRowsToContents, Qt::QueuedConnection);
    m_slider->setObjectName("assumptions.slider");
    m_detail->setWordWrap(true);
    m_detail->setObjectName("assumptions.detail");
    setLook(m_detail, "muted");
    m_question->setObjectName("assumptions.question");
    m_reset->setObjectName("assumptions.reset");
    m_resetAll->setObjectName("assumptions.resetAll");
    m_question->setAccessibleName(tr("What the key numbers are compared by"));
    m_question->addItems({tr("A tenth more of this constant changes"), tr("Refined instead of tutorial, by constant")});
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_reset);
    buttons->addWidget(m_resetAll);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addWidget(m_constants, 3);
    column->addWidget(m_slider);
    column->addWidget(m_detail);
    column->addLayout(buttons);
    column->addWidget(m_question);
    column->addWidget(m_changes, 2);
}

void AssumptionsPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void AssumptionsPage::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    emit affects({});
}

void AssumptionsPage::refresh() {
    if (!isVisible()) return;
    fillConstants();
    showConstant();
    m_soon->start();
}

QString AssumptionsPage::idOf(const AssumptionRow& row) const {
    return utf8(kAssumptionPrefix) + utf8(row.info.name);
}

void AssumptionsPage::fillConstants() {
    m_filling = true;
    m_rows = assumptionRows(m_store.scenario().assumptions, m_store.registry());
    m_constants->setRowCount(int(m_rows.size()));
    for (int line = 0; line < int(m_rows.size()); ++line) fillLine(line, m_rows[std::size_t(line)]);
    if (m_constants->currentRow() < 0 && !m_rows.empty()) m_constants->setCurrentCell(0, kName);
    m_resetAll->setEnabled(std::ranges::any_of(m_rows, &AssumptionRow::chosen));
    m_filling = false;
    filter();
}

void AssumptionsPage::fillLine(int line, const AssumptionRow& row) {
    const bool refined = m_store.scenario().assumptions.preset == "refined";
    auto* name = cell(constantName(row.info.name), false);
    auto* value = cell(constantText(row.info, row.value), true, true);
    QFont font = value->font();
    font.setBold(row.chosen);
    value->setFont(font);
    name->setToolTip(QStringLiteral("<b>%1</b><p>%2</p>")
                         .arg(name->text().toHtmlEscaped(), translated(row.info.meaning).toHtmlEscaped()));
    if (row.fitted && !refined) value->setToolTip(tr("The refined laws alone use it."));
    m_constants->setItem(line, kName, name);
    m_constants->setItem(line, kValue, value);
    m_constants->setItem(line, kTutorial, row.fitted ? cell(QStringLiteral("–"), true) : presetCell(row, row.tutorial));
    m_constants->setItem(line, kRefined, presetCell(row, row.refined));
}

void AssumptionsPage::filter() {
    const QStringList wanted = m_words->text().split(' ', Qt::SkipEmptyParts);
    for (int line = 0; line < int(m_rows.size()); ++line) {
        const AssumptionRow& row = m_rows[std::size_t(line)];
        const QString all = constantName(row.info.name) + ' ' + utf8(row.info.name) + ' ' + utf8(row.info.symbol) +
                            ' ' + translated(row.info.meaning) + ' ' + QString::fromStdString(row.source);
        const bool passes =
            std::ranges::all_of(wanted, [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
        m_constants->setRowHidden(line, !passes);
    }
}

const AssumptionRow* AssumptionsPage::selected() const {
    const int line = m_constants->currentRow();
    return line >= 0 && line < int(m_rows.size()) ? &m_rows[std::size_t(line)] : nullptr;
}

void AssumptionsPage::showConstant() {
    const AssumptionRow* row = selected();
    m_reset->setEnabled(row && row->chosen);
    m_slider->setEnabled(row != nullptr);
    if (!row) return;
    if (m_scaled != row->info.name) {
        m_scaled = row->info.name;
        m_slider->setAccessibleName(constantName(row->info.name));
        m_slider->setTickFormat([info = row->info](double x) { return constantText(info, x); });
        m_slider->setScale(constantScale(*row));
    }
    m_slider->setValue(row->value);
    m_detail->setText(constantDetail(*row));
}

void AssumptionsPage::fillChanges() {
    m_soon->stop();
    if (!isVisible()) return;
    if (m_question->currentIndex() == kPresets) {
        emit affects({});
        showLines(differenceLines(presetDifferences(m_store.scenario(), m_store.registry())));
        return;
    }
    const AssumptionRow* row = selected();
    const auto changes =
        row ? effectOf(m_store.scenario(), row->info.name, m_store.registry()) : std::vector<MetricChange>();
    emit affects(panelsOf(changes));
    showLines(changeLines(changes));
}

void AssumptionsPage::showLines(const QList<ChangeLine>& lines) {
    m_changes->setRowCount(std::max(1, int(lines.size())));
    if (lines.isEmpty()) {
        m_changes->setItem(0, 0, cell(tr("none of the key numbers"), false));
        m_changes->setItem(0, 1, cell({}, true));
    }
    for (int line = 0; line < int(lines.size()); ++line) {
        auto* what = cell(lines[line].what, false);
        QFont font = what->font();
        font.setBold(lines[line].isNumber && m_question->currentIndex() == kPresets);
        what->setFont(font);
        m_changes->setItem(line, 0, what);
        m_changes->setItem(line, 1, cell(lines[line].change, true));
    }
    m_changes->resizeRowsToContents();
}

void AssumptionsPage::take(QTableWidgetItem* item) {
    if (m_filling || item->column() != kValue) return;
    const AssumptionRow& row = m_rows[std::size_t(item->row())];
    // What is shown is rounded: leaving it as it stands must not round the value.
    if (item->text() == constantText(row.info, row.value)) return;
    const auto x = parseQuantity(item->text().toStdString(), row.info.dim);
    const bool isSet = x && m_store.set(idOf(row), *x);
    if (isSet) return;
    m_detail->setText(x ? tr("%1 is not legal: give %2.").arg(item->text(), legalText(row.info))
                        : tr("%1: %2.").arg(item->text(), QString::fromStdString(x.error())));
    m_filling = true;
    item->setText(constantText(row.info, row.value));
    m_filling = false;
}

void AssumptionsPage::resetOne() {
    const AssumptionRow* row = selected();
    const bool refined = m_store.scenario().assumptions.preset == "refined";
    if (row) m_store.set(idOf(*row), refined ? row->refined : row->tutorial);
}

void AssumptionsPage::resetAll() {
    m_store.set(QStringLiteral("preset"), m_store.scenario().assumptions.preset);
}

} // namespace mlsys::ui
