#include "app/why_page.h"

#include "app/eliding_combo_box.h"
#include "language/language.h"
#include "plot/plot_text.h"
#include "theme/style_sheet.h"
#include "theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTimer>
#include <QVBoxLayout>

namespace mlsys::ui {

namespace {

// Laying out rich text takes longer than a frame; while a slider moves, eight times a second are enough to read along.
constexpr int kRefreshMs = 120;

} // namespace

WhyPage::WhyPage(ScenarioStore& store, const QList<Subject>& panels, QWidget* parent)
    : QWidget(parent),
      m_store(store),
      m_panel(new ElidingComboBox),
      m_number(new ElidingComboBox),
      m_text(new QTextBrowser),
      m_timer(new QTimer(this)) {
    m_panel->setObjectName("why.panel");
    m_panel->setAccessibleName(tr("Panel whose numbers are explained"));
    m_number->setObjectName("why.number");
    m_number->setAccessibleName(tr("Number that is explained"));
    m_text->setObjectName("why.text");
    m_text->setAccessibleName(tr("How the number came about"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    for (const Subject& subject : panels) m_panel->addItem(subject.title, subject.panel);
    auto* copy = new QPushButton(tr("Copy as text"));
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_panel);
    column->addWidget(m_number);
    column->addWidget(m_text, 1);
    column->addWidget(copy, 0, Qt::AlignLeft);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &WhyPage::refresh);
    connect(m_panel, &QComboBox::currentIndexChanged, this, &WhyPage::fillNumbers);
    connect(m_number, &QComboBox::currentIndexChanged, this, &WhyPage::refresh);
    connect(m_text, &QTextBrowser::anchorClicked, this, &WhyPage::toggle);
    connect(&store, &ScenarioStore::changed, this, &WhyPage::refreshSoon);
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, &WhyPage::restyle);
    fillNumbers();
    restyle();
}

QString WhyPage::panel() const {
    return m_panel->currentData().toString();
}

QString WhyPage::number() const {
    return m_number->currentData().toString();
}

void WhyPage::explainNumber(const QString& id) {
    const int panel = m_panel->findData(id.section('.', 0, 0));
    if (panel >= 0) m_panel->setCurrentIndex(panel);
    const int number = m_number->findData(id);
    if (number >= 0) m_number->setCurrentIndex(number);
}

void WhyPage::explainPanel(const QString& panel) {
    m_panel->setCurrentIndex(m_panel->findData(panel));
}

void WhyPage::fillNumbers() {
    const QSignalBlocker quiet(m_number);
    m_number->clear();
    for (const ShownNumber& number : shownNumbers(*m_store.snapshot(), panel().toStdString()))
        m_number->addItem(translated(number.label), QString::fromStdString(number.id));
    m_toggled.clear();
    refresh();
}

void WhyPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void WhyPage::refreshSoon() {
    if (isVisible() && !m_timer->isActive()) m_timer->start(kRefreshMs);
}

void WhyPage::refresh() {
    if (!isVisible()) return;
    const Snapshot& snapshot = *m_store.snapshot();
    const auto numbers = shownNumbers(snapshot, panel().toStdString());
    const auto shown = std::ranges::find(numbers, number().toStdString(), &ShownNumber::id);
    const auto why = shown == numbers.end() ? std::nullopt : explain(*shown, snapshot.scenario);
    const int place = m_text->verticalScrollBar()->value();
    m_text->setHtml(why ? whyText(*shown, *why, m_toggled)
                        : tr("<p>The panel shows no such number for this choice.</p>"));
    m_text->verticalScrollBar()->setValue(place);
}

void WhyPage::toggle(const QUrl& link) {
    const QString symbol = link.fragment(QUrl::FullyDecoded);
    if (!m_toggled.remove(symbol)) m_toggled.insert(symbol);
    refresh();
}

void WhyPage::restyle() {
    const Theme& theme = Theme::current();
    m_text->document()->setDefaultFont(theme.font(TextStyle::Body));
    m_text->document()->setDocumentMargin(theme.px(4));
    refresh();
}

} // namespace mlsys::ui
