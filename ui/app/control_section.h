#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace mlsys::ui {

/// Controls under a heading that folds them away.
class ControlSection : public QWidget {
    Q_OBJECT
public:
    explicit ControlSection(const QString& title, QWidget* parent = nullptr);

    void add(QWidget* control);
    bool isUnfolded() const;
    void setUnfolded(bool unfolded);

private:
    void restyle();

    QPushButton* m_heading;
    QWidget* m_content;
    QVBoxLayout* m_column;
};

} // namespace mlsys::ui
