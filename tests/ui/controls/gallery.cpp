#include "controls/choice_control.h"
#include "controls/entity_picker.h"
#include "controls/parameter_control.h"
#include "controls/picker_popup.h"
#include "controls/quantity_field.h"
#include "controls/stepped_slider.h"
#include "controls/toggle_control.h"
#include "theme/apply_theme.h"
#include "theme/style_sheet.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace mlsys::ui;

namespace {

std::vector<PickerItem> accelerators() {
    return {{"A100", "NVIDIA A100 80 GB", "Data centre", "80 GB · 2.0 TB/s · 2020"},
            {"H100", "NVIDIA H100 80 GB", "Data centre", "80 GB · 3.35 TB/s · 2022"},
            {"MI300X", "AMD Instinct MI300X", "Data centre", "192 GB · 5.3 TB/s · 2023"},
            {"Orin", "NVIDIA Jetson AGX Orin", "Edge", "64 GB · 205 GB/s · 2022"},
            {"STM32F4", "STMicro STM32F4", "Microcontroller", "256 KB", false, "Too small for a language model"}};
}

ParameterSpec batch() {
    return {"batch",
            "&Batch",
            "requests",
            "Requests served at the same time.",
            {1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096},
            {1, 4096, true},
            1,
            1};
}

ParameterSpec sequence() {
    return {"sequence",
            "&Sequence length",
            "tokens",
            "Tokens of context per request.",
            {128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768, 65536, 131072},
            {1, 1e6, true},
            1,
            4096};
}

ParameterSpec efficiency() {
    return {"efficiency",
            "Efficiency",
            "of peak",
            "Share of the peak that is reached.",
            {0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1},
            {0.01, 1, false},
            0.01,
            0.5};
}

ParameterSpec tensorParallel() {
    return {"tp", "Tensor parallel", "ways", "Accelerators that share each layer.", {1, 2, 4, 8}, {1, 8, true}, 1, 8};
}

void addSection(QVBoxLayout* column, const QString& text) {
    auto* label = new QLabel(text);
    setLook(label, "section");
    column->addWidget(label);
}

void addEntities(QVBoxLayout* column) {
    auto* model = new EntityPicker("model", "Model");
    model->setItems({{"Llama3_8B", "Llama-3 8B", "Dense", "8.03 B parameters"}});
    model->setCurrent("Llama3_8B");
    auto* accelerator = new EntityPicker("accelerator", "Accelerator");
    accelerator->setItems(accelerators());
    accelerator->setDefault("A100");
    accelerator->setCurrent("H100");
    auto* precision = new ChoiceControl("precision", "Precision");
    precision->setOptions({{"fp32", "FP32"},
                           {"fp16", "FP16"},
                           {"fp8", "FP8"},
                           {"int8", "INT8"},
                           {"int4", "INT4", false, "No INT4 units"}});
    precision->setDefault("fp8");
    precision->setCurrent("fp16");
    for (QWidget* control :
         {static_cast<QWidget*>(model), static_cast<QWidget*>(accelerator), static_cast<QWidget*>(precision)})
        column->addWidget(control);
}

void addParameters(QVBoxLayout* column) {
    for (const ParameterSpec& spec : {batch(), sequence(), efficiency(), tensorParallel()})
        column->addWidget(new ParameterControl(spec));
    auto* continuous = new ToggleControl("continuous", "Continuous batching");
    continuous->setValue(true);
    column->addWidget(continuous);
    column->addWidget(new ToggleControl("overlap", "Overlap communication"));
}

QWidget* makeColumn() {
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setSpacing(Theme::current().px(10));
    addSection(layout, "Workload");
    addEntities(layout);
    addSection(layout, "Serving");
    addParameters(layout);
    auto* run = new QPushButton("Lock and reveal");
    setLook(run, "primary");
    layout->addWidget(run);
    layout->addWidget(new QPushButton("Pin as A"));
    layout->addStretch(1);
    return column;
}

void useControls(QWidget* column) {
    column->findChild<ParameterControl*>("batch")->setValue(64);
    column->findChild<ParameterControl*>("efficiency")->slider()->setFocus();
    QuantityField* wrong = column->findChild<ParameterControl*>("sequence")->field();
    wrong->lineEdit()->setText("-4");
    wrong->lineEdit()->setModified(true);
    wrong->commit();
}

void grabGallery(QApplication& application, const Theme& theme, const QDir& folder) {
    applyTheme(application, theme);
    QWidget* column = makeColumn();
    column->resize(theme.px(262), column->sizeHint().height());
    column->show();
    column->activateWindow();
    useControls(column);
    QApplication::processEvents();
    column->resize(theme.px(262), column->layout()->heightForWidth(theme.px(262)));
    QApplication::processEvents();
    const QString name = themeName(theme.id()) + QString::number(qRound(theme.uiScale() * 100));
    column->grab().save(folder.filePath(name + ".png"));
    auto* picker = column->findChild<EntityPicker*>("accelerator");
    picker->open();
    QApplication::processEvents();
    picker->popup()->grab().save(folder.filePath(name + "-popup.png"));
    picker->popup()->hide();
    delete column;
}

} // namespace

/// Shows all controls, or writes pictures of them in every theme to a folder.
int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument("folder", "where pictures go; without it a window opens");
    parser.process(application);
    if (!parser.positionalArguments().isEmpty()) {
        for (const ThemeId id : kThemeIds)
            for (const qreal scale : {1.0, 2.0})
                grabGallery(application, Theme(id, scale), QDir(parser.positionalArguments().first()));
        return 0;
    }
    applyTheme(application, Theme());
    QWidget* column = makeColumn();
    column->show();
    return QApplication::exec();
}
