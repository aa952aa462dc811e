#include "app/assumptions_page.h"

#include "explore/metric.h"
#include "plot/plot_text.h"
#include "theme/style_sheet.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

namespace mlsys::ui {

namespace {

enum Column { kName, kValue };
enum Question { kOneConstant, kPresets };

/// "weightReadShare" as words
QString words(std::string_view name) {
    QString out;
    for (const QChar c : utf8(name)) out += c.isUpper() ? QStringLiteral(" ") + c.toLower() : QString(c);
    return out;
}

/// A value with as many decimals as it has.
QString valueText(const AssumptionRow& row, double value) {
    Formatted shown = format(value, row.info.dim, 4);
    const bool isDecimal = shown.number.find('.') != std::string::npos && shown.number.find('e') == std::string::npos;
    if (isDecimal) shown.number.erase(shown.number.find_last_not_of('0') + 1);
    if (shown.number.ends_with('.')) shown.number.pop_back();
    return text(shown);
}

QString rangeText(const AssumptionRow& row) {
    return AssumptionsPage::tr("%1 to %2").arg(valueText(row, row.info.lowest), valueText(row, row.info.highest));
}

QTableWidget* plainTable(const QString& name, const QStringList& columns) {
    auto* table = new QTableWidget;
    table->setColumnCount(int(columns.size()));
    table->setHorizontalHeaderLabels(columns);
    table->setAccessibleName(name);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
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

} // namespace

AssumptionsPage::AssumptionsPage(ScenarioStore& store, QWidget* parent)
    : QWidget(parent),
      m_store(store),
      m_words(new QLineEdit),
      m_constants(plainTable(tr("Constants of the laws"), {tr("Constant"), tr("Value")})),
      m_detail(new QLabel),
      m_reset(new QPushButton(tr("Reset"))),
      m_resetAll(new QPushButton(tr("Reset all"))),
      m_question(new QComboBox),
      m_changes(plainTable(tr("Key numbers that change"), {tr("Key number, before → after"), tr("Change")})) {
    build();
    connect(m_words, &QLineEdit::textChanged, this, &AssumptionsPage::filter);
    connect(m_constants, &QTableWidget::itemChanged, this, &AssumptionsPage::take);
    connect(m_constants, &QTableWidget::currentCellChanged, this, [this](int row, int, int before) {
        if (m_filling || row == before) return;
        showConstant();
        fillChanges();
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (const AssumptionRow* row = selected())
            m_store.set(QStringLiteral("assumption.") + utf8(row->info.name),
                        m_store.scenario().assumptions.preset == "refined" ? row->refined : row->tutorial);
    });
    connect(m_resetAll, &QPushButton::clicked, this, &AssumptionsPage::resetAll);
    connect(m_question, &QComboBox::currentIndexChanged, this, &AssumptionsPage::fillChanges);
    connect(&m_store, &ScenarioStore::changed, this, &AssumptionsPage::refresh);
}

void AssumptionsPage::build() {
    m_words->setObjectName("assumptions.words");
    m_words->setPlaceholderText(tr("Filter: name, meaning, source"));
    m_words->setAccessibleName(tr("Words in name, meaning or source"));
    m_words->setClearButtonEnabled(true);
    m_constants->setObjectName("assumptions.constants");
    m_changes->setObjectName("assumptions.changes");
    m_changes->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_detail->setWordWrap(true);
    m_detail->setObjectName("assumptions.detail");
    setLook(m_detail, "muted");
    m_question->setAccessibleName(tr("What the key numbers are compared by"));
    m_question->addItems({tr("A tenth more of this constant changes"), tr("Refined instead of tutorial changes")});
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_reset);
    buttons->addWidget(m_resetAll);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addWidget(m_constants, 3);
    column->addWidget(m_detail);
    column->addLayout(buttons);
    column->addWidget(m_question);
    column->addWidget(m_changes, 2);
}

void AssumptionsPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void AssumptionsPage::refresh() {
    if (!isVisible()) return;
    fillConstants();
    showConstant();
    fillChanges();
}

void AssumptionsPage::fillConstants() {
    m_filling = true;
    m_rows = assumptionRows(m_store.scenario().assumptions, m_store.registry());
    const bool refined = m_store.scenario().assumptions.preset == "refined";
    m_constants->setRowCount(int(m_rows.size()));
    int line = 0;
    for (const AssumptionRow& row : m_rows) {
        auto* name = cell(words(row.info.name), false);
        auto* value = cell(valueText(row, row.value), true, true);
        QFont font = value->font();
        font.setBold(row.chosen);
        value->setFont(font);
        name->setToolTip(utf8(row.info.meaning));
        m_constants->setItem(line, kName, name);
        m_constants->setItem(line, kValue, value);
        if (row.fitted && !refined) value->setToolTip(tr("The refined laws alone use it."));
        ++line;
    }
    if (m_constants->currentRow() < 0 && !m_rows.empty()) m_constants->setCurrentCell(0, kName);
    m_resetAll->setEnabled(std::ranges::any_of(m_rows, &AssumptionRow::chosen));
    m_filling = false;
    filter();
}

void AssumptionsPage::filter() {
    const QStringList wanted = m_words->text().split(' ', Qt::SkipEmptyParts);
    for (int line = 0; line < int(m_rows.size()); ++line) {
        const AssumptionRow& row = m_rows[std::size_t(line)];
        const QString all = words(row.info.name) + ' ' + utf8(row.info.name) + ' ' + utf8(row.info.symbol) + ' ' +
                            utf8(row.info.meaning) + ' ' + QString::fromStdString(row.source);
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
    if (!row) return;
    const QString source = row->chosen ? tr("your choice") : QString::fromStdString(row->source);
    const QString tutorial = row->fitted ? tr("none") : valueText(*row, row->tutorial);
    m_detail->setText(tr("%1: %2. Tutorial: %3. Refined: %4. Legal: %5. Source: %6.")
                          .arg(utf8(row->info.symbol), utf8(row->info.meaning), tutorial, valueText(*row, row->refined),
                               rangeText(*row), source));
}

void AssumptionsPage::fillChanges() {
    if (!isVisible()) return;
    const AssumptionRow* row = selected();
    std::vector<MetricChange> changes;
    if (m_question->currentIndex() == kPresets)
        changes = presetChanges(m_store.scenario(), m_store.registry());
    else if (row)
        changes = effectOf(m_store.scenario(), row->info.name, m_store.registry());
    m_changes->setRowCount(std::max(1, int(changes.size())));
    if (changes.empty()) {
        m_changes->setItem(0, 0, cell(tr("none of the key numbers"), false));
        m_changes->setItem(0, 1, cell({}, true));
    }
    for (int line = 0; line < int(changes.size()); ++line) {
        const MetricChange& change = changes[std::size_t(line)];
        const auto number = [&](double x) { return text(format(x, change.metric->dim)); };
        const QString both = number(change.before) + QStringLiteral(" → ") + number(change.after);
        m_changes->setItem(line, 0, cell(utf8(change.metric->label) + '\n' + both, false));
        m_changes->setItem(line, 1, cell(changeText(change.before, change.after), true));
    }
    m_changes->resizeRowsToContents();
}

void AssumptionsPage::take(QTableWidgetItem* item) {
    if (m_filling || item->column() != kValue) return;
    const AssumptionRow& row = m_rows[std::size_t(item->row())];
    // What is shown is rounded: leaving it as it stands must not round the value.
    if (item->text() == valueText(row, row.value)) return;
    const auto x = parseQuantity(item->text().toStdString(), row.info.dim);
    const bool isSet = x && m_store.set(QStringLiteral("assumption.") + utf8(row.info.name), *x);
    if (isSet) return;
    m_detail->setText(x ? tr("%1 is not legal: give %2.").arg(item->text(), rangeText(row))
                        : tr("%1: %2.").arg(item->text(), QString::fromStdString(x.error())));
    m_filling = true;
    item->setText(valueText(row, row.value));
    m_filling = false;
}

void AssumptionsPage::resetAll() {
    m_store.set(QStringLiteral("preset"), m_store.scenario().assumptions.preset);
}

} // namespace mlsys::ui
