#pragma once

#include "store/story.h"

#include <QWidget>

class QListWidget;

namespace mlsys::ui {

/// The list of a story's steps, with buttons to add, update, order and remove them.
class StoryPage : public QWidget {
    Q_OBJECT
public:
    /// `panel` says which panel a new step shows, or nothing for the page.
    StoryPage(Document& document, Story& story, std::function<QString()> panel, QWidget* parent = nullptr);

private:
    void fill();
    void addButton(const QString& text, const QString& tip, std::function<void()> run);

    Document& m_document;
    Story& m_story;
    QListWidget* m_list;
    QWidget* m_buttons;
};

} // namespace mlsys::ui
