#pragma once

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace mlsys::ui {

/// A line above the panels that says something without stopping the user; hidden while there is nothing to say.
class NoticeBar : public QFrame {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent = nullptr);

    /// A button of a notice; the notice goes when it is pressed.
    struct Choice {
        QString text;
        std::function<void()> run;
    };
    /// Shows a notice in place of the former one, with its buttons and one that only closes it.
    void showNotice(const QString& text, const QList<Choice>& choices = {});

private:
    QLabel* m_text;
    QWidget* m_buttons;
};

} // namespace mlsys::ui
