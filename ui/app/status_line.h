#pragma once

#include "explore/snapshot.h"

#include <QFrame>

class QLabel;

namespace mlsys::ui {

class WrappedText;

/// What binds the workload, in words.
struct BindingText {
    QString headline; ///< such as "Memory-bound"
    QString sentence; ///< such as "4.1 of 5.6 ms is reading weights."
    bool infeasible = false;
};

/// What binds the workload of a snapshot.
BindingText bindingText(const Snapshot& snapshot);

/// The line at the foot of the window: what binds, what the pointer reads, and any refusal.
class StatusLine : public QFrame {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);

    void show(const Snapshot& snapshot);
    /// Shows what is under the pointer instead of the sentence; empty returns to the sentence.
    void showReadout(const QString& text);
    /// Shows why a setting was refused until the next snapshot.
    void showProblem(const QString& text);
    /// Says nothing of the scenario while an exercise waits for a prediction.
    void setVeiled(bool veiled);
    /// All text on the line.
    QString text() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void say(const QString& line);
    /// Shortens what is said to the room there is.
    void fit();

    QLabel* m_headline;
    WrappedText* m_sentence;
    QLabel* m_right;
    BindingText m_binding;
    QString m_said; ///< whole
    bool m_veiled = false;
};

} // namespace mlsys::ui
