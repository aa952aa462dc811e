#include "app/story_page.h"

#include "theme/style_sheet.h"

#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

namespace mlsys::ui {

StoryPage::StoryPage(Document& document, Story& story, std::function<QString()> panel, QWidget* parent)
    : QWidget(parent), m_document(document), m_story(story), m_list(new QListWidget), m_buttons(new QWidget) {
    m_list->setObjectName("storySteps");
    m_list->setAccessibleName(tr("Steps of the story"));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    auto* hint = new QLabel(tr("A story is a row of scenarios. In a presentation the arrow keys lead through them."));
    setLook(hint, "muted");
    hint->setWordWrap(true);
    new QGridLayout(m_buttons);
    m_buttons->layout()->setContentsMargins(0, 0, 0, 0);
    auto* column = new QVBoxLayout(this);
    column->addWidget(hint);
    column->addWidget(m_list, 1);
    column->addWidget(m_buttons);
    const auto withCurrent = [this](auto run) {
        return [this, run] {
            if (m_list->currentRow() >= 0) run(m_list->currentRow());
        };
    };
    addButton(tr("Add"), tr("Add the scenario on screen as a step"),
              [this, panel] { m_story.addStep(tr("Step %1").arg(m_story.count() + 1), panel()); });
    addButton(tr("Update"), tr("Give the step the scenario on screen"),
              withCurrent([this, panel](int row) { m_story.updateStep(row, panel()); }));
    addButton(tr("Remove"), tr("Remove the step"), withCurrent([this](int row) { m_story.removeStep(row); }));
    const auto moveBy = [this](int places) {
        return [this, places](int row) {
            m_story.moveStep(row, places);
            m_list->setCurrentRow(std::clamp(row + places, 0, m_list->count() - 1));
        };
    };
    addButton(tr("Up"), tr("Move the step up"), withCurrent(moveBy(-1)));
    addButton(tr("Down"), tr("Move the step down"), withCurrent(moveBy(1)));
    addButton(tr("Go"), tr("Show the step"),
              withCurrent([this](int row) { m_story.go(row, Theme::current().motionMs()); }));
    // Queued: the list is filled anew, which must not happen while an item tells of its change.
    connect(
        m_list, &QListWidget::itemChanged, this,
        [this](QListWidgetItem* item) {
            const int row = m_list->row(item);
            if (row >= 0) m_story.renameStep(row, item->text());
        },
        Qt::QueuedConnection);
    connect(&document, &Document::changed, this, &StoryPage::fill);
    connect(&story, &Story::arrived, m_list, [this](int step) { m_list->setCurrentRow(step); });
    fill();
}

void StoryPage::addButton(const QString& text, const QString& tip, std::function<void()> run) {
    auto* button = new QPushButton(text);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    auto* grid = static_cast<QGridLayout*>(m_buttons->layout());
    grid->addWidget(button, grid->count() / 3, grid->count() % 3);
    connect(button, &QPushButton::clicked, this, std::move(run));
}

void StoryPage::fill() {
    const QSignalBlocker quiet(m_list);
    const int row = m_list->currentRow();
    m_list->clear();
    for (const NamedSettings& step : m_document.story()) {
        auto* item = new QListWidgetItem(QString::fromStdString(step.name), m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
}

} // namespace mlsys::ui
