#pragma once

#include <QLabel>

namespace mlsys::ui {

/// A sentence that says what is wrong with the control above, with a warning icon; hidden while nothing is.
class ProblemLabel : public QLabel {
    Q_OBJECT
public:
    explicit ProblemLabel(QWidget* parent = nullptr);

    /// Shows the sentence and announces it once to assistive technology; an empty one hides the label.
    void setProblem(const QString& problem);
    QString problem() const { return text(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void dress();
    void claimHeight();
};

} // namespace mlsys::ui
