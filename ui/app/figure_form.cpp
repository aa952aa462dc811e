#include "app/figure_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

#include <algorithm>

namespace mlsys::ui {

namespace {

QString valueOf(const QComboBox& box) {
    const int known = box.findText(box.currentText());
    return known >= 0 ? box.itemData(known).toString() : box.currentText();
}

QComboBox* boxFor(const FigureOption& option, const QString& value) {
    auto* box = new QComboBox;
    for (const auto& [choice, label] : option.choices) box->addItem(label, choice);
    box->setEditable(option.kind == FigureOption::Kind::OpenChoice);
    const int known = box->findData(value);
    box->setCurrentIndex(known);
    if (known < 0) box->setEditText(value);
    return box;
}

} // namespace

FigureForm::FigureForm(const FigureOptions& options, QWidget* parent) : QWidget(parent), m_options(options) {
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (qsizetype i = 0; i < figureOptions().size(); ++i) {
        m_problems << QString();
        const FigureOption& option = figureOptions()[i];
        QWidget* line = lineFor(i);
        line->setObjectName("figure." + option.id);
        line->setAccessibleName(option.label);
        line->setToolTip(option.help);
        if (option.kind == FigureOption::Kind::Flag)
            form->addRow(line);
        else
            form->addRow(option.label, line);
    }
}

QWidget* FigureForm::lineFor(qsizetype index) {
    const FigureOption& option = figureOptions()[index];
    const QString value = option.get(m_options);
    if (option.kind == FigureOption::Kind::Flag) {
        auto* box = new QCheckBox(option.label);
        box->setChecked(value == QLatin1String("on"));
        connect(box, &QCheckBox::toggled, this, [this, index](bool on) { take(index, on ? "on" : "off"); });
        return box;
    }
    if (option.kind == FigureOption::Kind::Text) {
        auto* edit = new QLineEdit(value);
        connect(edit, &QLineEdit::textChanged, this, [this, index](const QString& text) { take(index, text); });
        return edit;
    }
    QComboBox* box = boxFor(option, value);
    connect(box, &QComboBox::currentTextChanged, this, [this, index, box] { take(index, valueOf(*box)); });
    return box;
}

void FigureForm::take(qsizetype index, const QString& text) {
    const FigureOption& option = figureOptions()[index];
    const QString problem = option.set(m_options, text);
    m_problems[index] = problem.isEmpty() ? QString() : tr("%1: %2.").arg(option.label, problem);
    emit changed();
}

QString FigureForm::problem() const {
    const auto found = std::ranges::find_if(m_problems, [](const QString& p) { return !p.isEmpty(); });
    return found == m_problems.end() ? QString() : *found;
}

} // namespace mlsys::ui
