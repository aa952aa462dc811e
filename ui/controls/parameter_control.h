#pragma once

#include "controls/number_range.h"
#include "controls/number_text.h"

#include <QWidget>

#include <vector>

namespace mlsys::ui {

class ParameterLabel;
class ProblemLabel;
class QuantityField;
class SteppedSlider;

/// Everything a ParameterControl has to know about its parameter.
struct ParameterSpec {
    /// Stable id; becomes the object name.
    QString id;
    /// Name shown and spoken; an & marks the access key.
    QString label;
    QString unit;
    /// Sentence for the tooltip and What's This.
    QString help;
    /// Slider stops from low to high.
    std::vector<double> stops;
    /// Legal values; may be wider than the stops.
    NumberRange range;
    /// Finest legal change by keyboard; 0 when only stops are reached by keyboard.
    double fineStep = 0;
    double defaultValue = 0;
};

/// A labelled quantity: field and slider that show one value. setValue() is silent; only the user makes signals.
class ParameterControl : public QWidget {
    Q_OBJECT
public:
    explicit ParameterControl(ParameterSpec spec, QWidget* parent = nullptr);

    const ParameterSpec& spec() const { return m_spec; }
    /// Replaces label, unit, stops, range and default, keeping the value.
    void setSpec(ParameterSpec spec);
    /// Shows a value exactly, without a signal.
    void setValue(double value);
    double value() const { return m_value; }
    bool isChanged() const;
    /// Goes back to the default as one edit.
    void reset();
    /// Replaces the reading and writing of numbers in the field.
    void setNumberText(Parser parser, Formatter formatter);
    /// Replaces the writing of the labels under the slider.
    void setTickFormat(Formatter formatter);

    QuantityField* field() const { return m_field; }
    SteppedSlider* slider() const { return m_slider; }
    ParameterLabel* label() const { return m_label; }

signals:
    /// The user changed the value; sent with every change, also while dragging.
    void valueChanged(double value);
    /// The first change of an edit is about to come.
    void editStarted();
    /// All changes since editStarted() are one step of undo.
    void editFinished();

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void connectParts();
    void nameParts();
    void showState();
    QString plainName() const;
    QString defaultText() const;
    void adopt(double value);
    void editTo(double value);

    ParameterSpec m_spec;
    ParameterLabel* m_label;
    QuantityField* m_field;
    SteppedSlider* m_slider;
    ProblemLabel* m_problem;
    double m_value = 0;
};

} // namespace mlsys::ui
