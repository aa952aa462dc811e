#pragma once

#include "app/help_book.h"
#include "explore/snapshot.h"

#include <QWidget>

class QComboBox;
class QTextDocument;

namespace mlsys::ui {

class ScenarioStore;

/// The pictures of the manual, drawn from the scenario at hand: `figure:ID` or `page:ID`, this many units wide.
QImage helpPicture(const QString& name, const SnapshotPtr& snapshot, double width, double pixelRatio);

/// Gives the paragraphs of a page the air that suits letters of a size in pixels.
void spaceOut(QTextDocument& text, int pixelSize);

/// Shows the manual: a list of its pages, and one of them.
class HelpPage : public QWidget {
    Q_OBJECT
public:
    /// The store must outlive the page.
    HelpPage(const ScenarioStore& store, HelpBook book, QWidget* parent = nullptr);

    /// Shows a page of the manual; one that does not exist changes nothing.
    void open(const QString& topic);
    QString topic() const { return m_topic; }
    QString shownText() const;

private:
    class Browser;

    HelpBook m_book;
    QComboBox* m_list;
    Browser* m_browser;
    QString m_topic;
};

} // namespace mlsys::ui
