#pragma once

#include "controls/number_range.h"
#include "controls/number_text.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace mlsys::ui {

/// A typed number with its unit beside it. Enter or leaving the field commits, Escape restores; what is no legal value
/// stays in the field, marked, and the last good value stays in force.
class QuantityField : public QWidget {
    Q_OBJECT
public:
    explicit QuantityField(QWidget* parent = nullptr);

    void setUnit(const QString& unit);
    /// The values that may be typed.
    void setRange(const NumberRange& range);
    const NumberRange& range() const { return m_range; }
    /// How text is read; parseNumber() by default.
    void setParser(Parser parser) { m_parser = std::move(parser); }
    /// How the value is written; formatNumber() by default.
    void setFormatter(Formatter formatter);
    /// The name spoken by assistive technology.
    void setName(const QString& name);

    /// Shows a value, without a signal; a new value replaces what was being typed.
    void setValue(double value);
    /// The last good value.
    double value() const { return m_value; }
    /// Why the text is no legal value, in words; empty when it is one.
    QString problem() const { return m_problem; }
    /// The line edit, for buddies and tests.
    QLineEdit* lineEdit() const { return m_edit; }

    /// Takes the text as Enter does.
    void commit();
    /// Shows the last good value again as Escape does.
    void restore();

signals:
    /// The user committed another legal value.
    void valueChanged(double value);
    /// The problem appeared, changed or went away (empty).
    void problemChanged(const QString& problem);
    /// Up (+1) or Down (-1) was pressed in the field.
    void stepRequested(int stops);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool handleKey(int key);
    void dress();
    void fitText();
    void showText();
    void setProblem(const QString& problem);
    QString problemWith(const ParseResult& typed) const;

    QLineEdit* m_edit;
    QLabel* m_unitLabel;
    NumberRange m_range;
    Parser m_parser;
    Formatter m_formatter = formatNumber;
    QString m_unit;
    QString m_problem;
    double m_value = 0;
};

} // namespace mlsys::ui
