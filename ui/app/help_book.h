#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace mlsys::ui {

class Commands;

/// One page of the manual.
struct HelpTopic {
    QString id, title;
};

/// The manual: written pages, and those made of the tables of controls and keys. Pages are Markdown; a link
/// `topic:ID` leads to another, a picture `figure:ID` is that panel with the scenario on screen, `page:ID` that page.
class HelpBook {
public:
    /// The commands must outlive the book.
    explicit HelpBook(const Commands& commands) : m_commands(commands) {}

    /// The pages in reading order; each control has one beside these.
    static QList<HelpTopic> topics();
    /// The text of a page; empty where there is none of that id.
    QString text(const QString& id) const;
    /// The page about a widget, or about what it stands in; empty where nothing is known of either.
    static QString topicOf(const QWidget* widget);

private:
    QString keys() const;

    const Commands& m_commands;
};

} // namespace mlsys::ui
