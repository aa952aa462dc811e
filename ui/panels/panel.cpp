#include "panels/panel.h"

#include "controls/table_rows.h"
#include "explore/metric.h"
#include "explore/shown_number.h"
#include "language/language.h"
#include "panels/above.h"
#include "panels/beside.h"
#include "panels/warning_line.h"
#include "panels/wrapped_text.h"
#include "theme/icon.h"
#include "theme/style_sheet.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace mlsys::ui {

namespace {

QString reasonText(const Unavailable& why) {
    const QString subject = QString::fromStdString(why.subject);
    switch (why.reason) {
    case Unavailable::Reason::no_kv_cache:
        return Panel::tr("%1 keeps no key-value cache: it does not generate tokens one after another.").arg(subject);
    case Unavailable::Reason::no_fleet: return Panel::tr("No server in the registry carries %1.").arg(subject);
    case Unavailable::Reason::not_lowerable:
        return Panel::tr("%1 states no parameters and no work per sample, so its time cannot be told.").arg(subject);
    case Unavailable::Reason::no_price: return Panel::tr("The registry has no price for %1.").arg(subject);
    case Unavailable::Reason::prefix_covers_prompt:
        return Panel::tr("The cached prefix is as long as the whole prompt, so nothing is left to compute.");
    case Unavailable::Reason::no_draft:
        return Panel::tr("%1 cannot draft: it is no language model of known size.").arg(subject);
    case Unavailable::Reason::infeasible_parallelism: return Panel::tr("No split of %1 works.").arg(subject);
    }
    return {};
}

/// A cell as the user reads it; files keep the numbers as C writes them.
QString shownCell(const QString& cell) {
    bool isNumber = false;
    const double value = QLocale::c().toDouble(cell, &isNumber);
    if (std::isinf(value)) return value > 0 ? QStringLiteral("∞") : QStringLiteral("−∞");
    return isNumber ? localNumber(cell) : cell;
}

void showCell(QTableWidget& table, int row, int column, const QString& text) {
    if (auto* item = table.item(row, column))
        item->setText(text);
    else
        table.setItem(row, column, new QTableWidgetItem(text));
}

} // namespace

Panel::Panel(const QString& id, const QString& title, QWidget* parent)
    : QFrame(parent),
      m_title(new QLabel(title)),
      m_sentence(new WrappedText),
      m_difference(new WrappedText),
      m_warnings(new WarningLine),
      m_tools(new QWidget),
      m_pages(new QStackedWidget),
      m_table(new QTableWidget),
      m_message(new QWidget),
      m_messageText(new QLabel),
      m_remedy(new QPushButton) {
    setObjectName(id);
    setLook(this, "card");
    setLook(m_title, "heading");
    setLook(&m_sentence->label(), "muted");
    setLook(m_messageText, "muted");
    setLook(&m_difference->label(), "pinned");
    m_difference->label().setObjectName(id + QStringLiteral(".difference"));
    m_difference->hide();
    setAccessibleName(title);
    m_title->setWordWrap(true);
    m_title->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_sentence->label().setAccessibleName(tr("%1: what it says").arg(title));
    m_sentence->label().setCursor(Qt::PointingHandCursor);
    m_sentence->label().setToolTip(tr("Click to see how this came about (W)"));
    m_sentence->label().installEventFilter(this);
    m_messageText->setWordWrap(true);
    m_messageText->setAlignment(Qt::AlignCenter);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    fitRowsToTheme(*m_table);
    // A wide column is read pixel by pixel, not skipped.
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    // Columns are as wide as their texts; a width of the user's would be gone with the next move of a slider.
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("%1 as a table").arg(title));
    m_table->setFrameShape(QFrame::NoFrame);

    auto* tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(0);
    connect(addTool("help", tr("Why"), tr("How the numbers of this panel came about (W)")), &QToolButton::clicked, this,
            &Panel::askWhyFirst);
    connect(addTool("expand", tr("Full window"), tr("Show this panel in the full window (F, or double click)")),
            &QToolButton::clicked, this, &Panel::fullWindowRequested);
    m_tableButton = addTool("table", tr("Table"), tr("Show the numbers of this panel as a table (T)"));
    m_tableButton->setCheckable(true);
    connect(m_tableButton, &QToolButton::toggled, this, &Panel::setTableShown);
    m_exportButton =
        addTool("export", tr("Export"), tr("Save this panel as a figure (Ctrl+E), or drag it into another program"));
    connect(m_exportButton, &QToolButton::clicked, this, &Panel::exportRequested);
    m_exportButton->installEventFilter(this);

    auto* message = new QVBoxLayout(m_message);
    message->addStretch();
    message->addWidget(m_messageText);
    message->addWidget(m_remedy, 0, Qt::AlignHCenter);
    message->addStretch();
    connect(m_remedy, &QPushButton::clicked, this, [this] {
        const auto remedy = findParameter(m_why.remedyParameter).and_then([this](const Parameter* p) {
            return parseSetting(*p, m_why.remedyValue);
        });
        if (remedy) emit proposed(QString::fromStdString(m_why.remedyParameter), *remedy);
    });

    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1, Qt::AlignTop);
    head->addWidget(m_tools, 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(kTextGap);
    texts->addLayout(head);
    texts->addWidget(m_sentence);
    texts->addWidget(m_difference);
    texts->addWidget(m_warnings);
    auto* column = new QVBoxLayout(this);
    column->addLayout(texts);
    column->addWidget(m_pages, 1);
    m_pages->addWidget(m_message);
    m_pages->addWidget(m_table);

    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, &Panel::restyle);
    restyle();
}

QToolButton* Panel::addTool(const QString& icon, const QString& name, const QString& tip) {
    auto* button = new QToolButton(m_tools);
    button->setObjectName(id() + '.' + icon);
    button->setIcon(tintedIcon(icon, Role::Muted));
    setLook(button, "tool");
    button->setAccessibleName(tr("%1: %2").arg(title(), name));
    button->setToolTip(tip);
    m_tools->layout()->addWidget(button);
    return button;
}

QString Panel::title() const {
    return m_title->text();
}

QString Panel::sentence() const {
    return m_sentence->text();
}

void Panel::setBody(QWidget* body) {
    m_body = body;
    m_pages->insertWidget(0, body);
    m_pages->setCurrentWidget(body);
    connect(&plot(), &PlotWidget::readoutChanged, this, &Panel::readoutChanged);
    plot().setAccessibleName(tr("%1 plot").arg(title()));
}

void Panel::render(const SnapshotPtr& snapshot) {
    const SnapshotPtr before = std::exchange(m_snapshot, snapshot);
    if (!before) m_explains = !shownNumbers(*snapshot, id().toStdString()).empty();
    if (!before || !sameView(*before, *snapshot)) redraw();
}

void Panel::setBaselines(const QList<Baseline>& baselines) {
    m_baselines = baselines;
    redraw();
}

void Panel::showDifference() {
    QStringList parts;
    for (const Metric& metric : metricTable()) {
        if (m_baselines.isEmpty() || metric.panel() != id().toStdString() || parts.size() == 1) continue;
        const auto before = metric.get(*m_baselines.front().snapshot), now = metric.get(*m_snapshot);
        if (before && now)
            parts << tr("%1 %2 → %3 (%4)")
                         .arg(translated(metric.label), text(format(*before, metric.dim)),
                              text(format(*now, metric.dim)), changeText(*before, *now));
    }
    m_difference->setVisible(!parts.isEmpty());
    if (!parts.isEmpty()) m_difference->setText(tr("%1: ").arg(m_baselines.front().name) + parts.join(", "));
}

void Panel::redraw() {
    if (!m_snapshot) return;
    if (m_veiled) {
        showVeil();
        return;
    }
    if (const auto& why = unavailable(*m_snapshot)) {
        showUnavailable(*why);
        return;
    }
    m_sentence->setText(sentenceFor(*m_snapshot));
    showDifference();
    m_warnings->show(warnings(*m_snapshot));
    fitHead();
    plot().setAccessibleDescription(m_sentence->text());
    if (isTableShown() || m_tableButton->isChecked()) fillTable();
    m_pages->setCurrentWidget(m_tableButton->isChecked() ? static_cast<QWidget*>(m_table) : m_body);
    // A sentence of another length moves the plot: first the new places, then one drawing.
    layout()->activate();
    draw(*m_snapshot);
}

void Panel::showUnavailable(const Unavailable& why) {
    m_why = why;
    m_sentence->setText(tr("Nothing to show for this choice."));
    m_difference->hide();
    m_warnings->show({});
    fitHead();
    m_messageText->setText(reasonText(why));
    plot().setAccessibleDescription(m_sentence->text() + ' ' + m_messageText->text());
    m_remedy->setVisible(!why.remedyParameter.empty() && !m_dress);
    m_remedy->setText(tr("Use %1").arg(QString::fromStdString(why.remedyName)));
    m_pages->setCurrentWidget(m_message);
}

void Panel::setVeiled(bool veiled) {
    if (m_veiled == veiled) return;
    m_veiled = veiled;
    // What could show or save the numbers goes with them.
    for (const char* tool : {"help", "table", "export"})
        if (auto* button = m_tools->findChild<QToolButton*>(id() + '.' + tool)) button->setDisabled(veiled);
    redraw();
}

void Panel::setMeasurementsShown(bool shown) {
    m_measurements = shown;
    redraw();
}

void Panel::setOnVeil(QWidget* widget) {
    if (m_onVeil == widget) return;
    auto& column = static_cast<QVBoxLayout&>(*m_message->layout());
    if (m_onVeil && m_onVeil->parentWidget() == m_message) {
        column.removeWidget(m_onVeil);
        m_onVeil->hide();
    }
    m_onVeil = widget;
    constexpr int kBelowText = 2, kMostOfTheRoom = 6;
    if (widget) {
        column.insertWidget(kBelowText, widget, kMostOfTheRoom);
        widget->show();
    }
    if (m_veiled) redraw();
}

void Panel::showVeil() {
    m_sentence->setText(tr("Locked until you predict."));
    m_difference->hide();
    m_warnings->show({});
    fitHead();
    m_messageText->setText(m_onVeil ? tr("Mark your prediction here or type it in the exercise, then lock it.")
                                    : tr("Lock in your prediction in the exercise to see this panel."));
    m_remedy->hide();
    m_table->setRowCount(0);
    plot().setAccessibleDescription(m_sentence->text());
    m_pages->setCurrentWidget(m_message);
}

const std::vector<Warning>& Panel::warnings(const Snapshot&) const {
    static const std::vector<Warning> none;
    return none;
}

bool Panel::isTableShown() const {
    return m_pages->currentWidget() == m_table;
}

void Panel::setTableShown(bool shown) {
    m_tableButton->setChecked(shown);
    redraw();
}

void Panel::setChromeVisible(bool visible) {
    m_tools->setVisible(visible);
    if (auto* above = qobject_cast<Above*>(m_body)) above->setControlWanted(visible);
}

void Panel::fillTable() {
    const DataTable numbers = table(*m_snapshot);
    // The reader stays where he is.
    QScrollBar &across = *m_table->horizontalScrollBar(), &down = *m_table->verticalScrollBar();
    const int left = across.value(), top = down.value();
    m_table->setColumnCount(static_cast<int>(numbers.columns.size()));
    m_table->setRowCount(static_cast<int>(numbers.rows.size()));
    m_table->setHorizontalHeaderLabels(numbers.columns);
    for (int row = 0; row < numbers.rows.size(); ++row)
        for (int column = 0; column < numbers.rows[row].size(); ++column)
            showCell(*m_table, row, column, shownCell(numbers.rows[row][column]));
    m_table->resizeColumnsToContents();
    across.setValue(left);
    down.setValue(top);
}

void Panel::dressUp(const PanelDress& dress) {
    m_dress = dress;
    setLook(this, dress.transparent ? "clear" : "figure");
    setChromeVisible(dress.controls);
    m_tools->hide();
    if (!dress.title.isEmpty()) m_title->setText(dress.title);
    m_title->setVisible(dress.heading);
    fitHead();
    plot().setTransparent(dress.transparent);
    plot().setLegendShown(dress.legend);
    if (auto* beside = qobject_cast<Beside*>(m_body)) beside->setSideWanted(dress.legend);
    redraw();
}

DataTable Panel::shownData() const {
    return m_snapshot && !unavailable(*m_snapshot) ? table(*m_snapshot) : DataTable{};
}

} // namespace mlsys::ui
