#pragma once

#include <QHash>
#include <QLabel>

namespace mlsys::ui {

/// Body text that disturbs the layout around it only where a new one takes more or fewer lines.
class WrappedText : public QWidget {
public:
    explicit WrappedText(QWidget* parent = nullptr);

    /// What shows the text; for its look, name and hints.
    QLabel& label() const { return *m_label; }
    QString text() const { return m_label->text(); }
    void setText(const QString& text);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    // Outside any layout, which would be told of each text.
    QLabel* m_label;
    mutable QHash<int, int> m_heights; ///< by width
};

} // namespace mlsys::ui
