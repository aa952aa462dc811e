#include "app/hardware_form.h"

#include "app/hardware_number.h"
#include "controls/problem_label.h"
#include "plot/plot_text.h"
#include "registry/entity_fields.h"
#include "registry/json_edit.h"
#include "theme/style_sheet.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace mlsys::ui {

struct HardwareForm::FieldInfo {
    std::string pointer;
    QString label;
    QString example{}; ///< with its unit
    Dim dim{};
    QString heading{}; ///< of the fields that begin here
};

std::vector<HardwareForm::FieldInfo> HardwareForm::fieldInfos() {
    return {
        {"/name", tr("Name"), tr("my board")},
        {"/compute/peak_flop_per_s", tr("Peak rate"), tr("64 Mflop/s or 32 MMAC/s"), dim::flopRate, tr("Arithmetic")},
        {"/compute/precision_flop_per_s/int8", tr("Peak in int8"), tr("as the peak rate"), dim::flopRate},
        {"/compute/precision_flop_per_s/int4", tr("Peak in int4"), tr("as the peak rate"), dim::flopRate},
        {"/compute/precision_flop_per_s/fp8", tr("Peak in fp8"), tr("as the peak rate"), dim::flopRate},
        {"/compute/precision_flop_per_s/fp32", tr("Peak in fp32"), tr("as the peak rate"), dim::flopRate},
        {"/memory/capacity_bytes", tr("Memory"), tr("1 MB or 80 GiB"), dim::byte, tr("Memory")},
        {"/memory/bandwidth_bytes_per_s", tr("Memory bandwidth"), tr("64 MB/s"), dim::bandwidth},
        {"/memory/sram_capacity_bytes", tr("SRAM"), tr("none"), dim::byte},
        {"/memory/sram_bandwidth_bytes_per_s", tr("SRAM bandwidth"), tr("none"), dim::bandwidth},
        {"/memory/flash_capacity_bytes", tr("Flash"), tr("none"), dim::byte},
        {"/memory/flash_bandwidth_bytes_per_s", tr("Flash bandwidth"), tr("none"), dim::bandwidth},
        {"/tdp_w", tr("Power"), tr("15 mW; without it no energy"), dim::power, tr("Power, start and price")},
        {"/dispatch_overhead_s", tr("Time to start"), tr("10 µs unless said"), dim::time},
        {"/unit_cost_usd", tr("Price"), tr("none"), dim::money},
    };
}

HardwareForm::HardwareForm(QWidget* parent) : QWidget(parent), m_category(new QComboBox) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    for (const FieldInfo& info : fieldInfos()) {
        if (!info.heading.isEmpty()) addHeading(*grid, info.heading);
        addField(*grid, info);
        if (info.pointer == "/name") addCategory(*grid);
    }
}

void HardwareForm::addHeading(QGridLayout& grid, const QString& text) {
    auto* heading = new QLabel(text);
    setLook(heading, "section");
    grid.addWidget(heading, grid.rowCount(), 0, 1, 2);
}

void HardwareForm::addField(QGridLayout& grid, const FieldInfo& info) {
    auto* edit = new QLineEdit;
    auto* label = new QLabel(info.label);
    auto* problem = new ProblemLabel;
    label->setBuddy(edit);
    edit->setObjectName("own." + QString::fromStdString(info.pointer.substr(info.pointer.rfind('/') + 1)));
    edit->setAccessibleName(info.label);
    edit->setPlaceholderText(info.example);
    edit->setToolTip(info.example);
    problem->setObjectName(edit->objectName() + ".problem");
    const int row = grid.rowCount();
    grid.addWidget(label, row, 0);
    grid.addWidget(edit, row, 1);
    grid.addWidget(problem, row + 1, 0, 1, 2);
    m_fields.push_back({info.pointer, info.dim, edit, problem});
    connect(edit, &QLineEdit::textEdited, this, [this, i = m_fields.size() - 1] {
        m_fields[i].touched = true;
        emit changed();
    });
}

void HardwareForm::addCategory(QGridLayout& grid) {
    m_category->setObjectName("own.category");
    m_category->setAccessibleName(tr("Kind"));
    const QStringList names{tr("Data centre"), tr("Workstation"), tr("Phone"), tr("Edge"), tr("Microcontroller")};
    for (std::size_t i = 0; i < kCategories.size(); ++i) m_category->addItem(names[qsizetype(i)], utf8(kCategories[i]));
    auto* label = new QLabel(tr("Kind"));
    label->setBuddy(m_category);
    const int row = grid.rowCount();
    grid.addWidget(label, row, 0);
    grid.addWidget(m_category, row, 1);
    connect(m_category, &QComboBox::activated, this, &HardwareForm::changed);
}

void HardwareForm::show(const Json& file) {
    for (Field& field : m_fields) {
        const Json* value = atPointer(file, field.pointer);
        field.touched = false;
        QString text;
        if (value && value->type == Json::Type::text) text = QString::fromStdString(value->text);
        if (value && value->type == Json::Type::number) text = hardwareNumberText(value->number, field.dim);
        field.edit->setText(text);
    }
    const Json* category = file.member("category");
    if (category) m_category->setCurrentIndex(m_category->findData(QString::fromStdString(category->text)));
}

Json HardwareForm::editedFile(Json file) const {
    for (const Field& field : m_fields) {
        if (!field.touched) continue;
        const QString text = field.edit->text().trimmed();
        const auto number = parseHardwareNumber(text, field.dim);
        // Another name is another thing.
        if (field.dim == Dim{}) eraseAt(file, "/id");
        if (text.isEmpty() || (field.dim != Dim{} && !number))
            eraseAt(file, field.pointer);
        else
            putAt(file, field.pointer, field.dim == Dim{} ? jsonOf(text.toStdString()) : jsonOf(*number));
    }
    // Without these groups the fault would be theirs, not that of the field.
    for (const char* group : {"/compute", "/memory"})
        if (!atPointer(file, group)) putAt(file, group, {.type = Json::Type::object});
    putAt(file, "/category", jsonOf(m_category->currentData().toString().toStdString()));
    return file;
}

QString HardwareForm::problemOf(const Field& field, const std::vector<Error>& faults, bool all) {
    const QString text = field.edit->text().trimmed();
    if (field.dim != Dim{} && !text.isEmpty())
        if (const auto number = parseHardwareNumber(text, field.dim); !number)
            return QString::fromStdString(number.error());
    const auto own = std::ranges::find(faults, field.pointer, &Error::where);
    return own == faults.end() || !(all || field.touched) ? QString() : QString::fromStdString(own->what);
}

void HardwareForm::tell(const std::vector<Error>& faults, bool all) {
    for (const Field& field : m_fields) field.problem->setProblem(problemOf(field, faults, all));
}

bool HardwareForm::isReadable() const {
    return std::ranges::all_of(m_fields, [](const Field& field) { return problemOf(field, {}, true).isEmpty(); });
}

void HardwareForm::focusFirst() {
    const auto wrong =
        std::ranges::find_if(m_fields, [](const Field& field) { return !field.problem->problem().isEmpty(); });
    (wrong == m_fields.end() ? m_fields.front() : *wrong).edit->setFocus();
}

} // namespace mlsys::ui
