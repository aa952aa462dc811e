#include "app/hardware_dialog.h"

#include "app/hardware_form.h"
#include "app/window_size.h"
#include "registry/file_text.h"
#include "registry/json_edit.h"
#include "registry/json_text.h"
#include "registry/own_hardware.h"
#include "theme/style_sheet.h"

#include <QDate>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QVBoxLayout>

namespace mlsys::ui {

namespace {

std::string compact(const Json& file) {
    std::string text;
    appendJson(text, file);
    return text;
}

/// What is entered is from today, unless the file says otherwise.
void stampSource(Json& file) {
    if (file.member("sources")) return;
    Json origin{.type = Json::Type::object};
    putAt(origin, "/source", jsonOf(std::string(kByHand)));
    putAt(origin, "/date", jsonOf(QDate::currentDate().toString(Qt::ISODate).toStdString()));
    putAt(file, "/sources/", std::move(origin));
}

} // namespace

HardwareDialog::HardwareDialog(ScenarioStore& store, const QString& parameter, QWidget* parent)
    : QDialog(parent),
      m_store(store),
      m_parameter(parameter),
      m_file{.type = Json::Type::object},
      m_form(new HardwareForm),
      m_text(new QPlainTextEdit),
      m_tabs(new QTabWidget),
      m_problems(new QLabel),
      m_use(new QPushButton(tr("&Use this hardware"))) {
    setObjectName("hardwareDialog");
    setWindowTitle(tr("Enter your own hardware"));
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    connect(m_form, &HardwareForm::changed, this, &HardwareDialog::formChanged);
    connect(m_text, &QPlainTextEdit::textChanged, this, &HardwareDialog::textChanged);
    connect(m_use, &QPushButton::clicked, this, &HardwareDialog::take);
    const Hardware& present = *store.scenario().hardware;
    if (isOwnHardware(present)) startFrom(present);
    putAt(m_file, "/category", jsonOf(present.category.empty() ? std::string("cloud") : present.category));
    m_form->show(m_file);
    formChanged();
    m_form->focusFirst();
    resizeScaled(*this, {620, 760});
}

void HardwareDialog::layOut() {
    auto* scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_text->setObjectName("own.json");
    m_text->setAccessibleName(tr("Hardware as JSON"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTabChangesFocus(true);
    m_tabs->setObjectName("own.tabs");
    m_tabs->addTab(scroll, tr("&Form"));
    m_tabs->addTab(m_text, tr("&JSON"));
    m_problems->setObjectName("own.problems");
    m_problems->setWordWrap(true);
    m_problems->setTextFormat(Qt::PlainText);
    setLook(m_problems, "limit");
    setLook(m_use, "primary");
    m_use->setObjectName("own.use");

    auto* copy = new QPushButton(tr("&Start from %1").arg(QString::fromStdString(m_store.scenario().hardware->name)));
    copy->setObjectName("own.copy");
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [this] { startFrom(*m_store.scenario().hardware); });
    auto* open = new QPushButton(tr("&Open a file…"));
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Open hardware"), {}, tr("Hardware (*.json)"));
        if (!path.isEmpty()) load(path);
    });
    auto* sources = new QHBoxLayout;
    sources->addWidget(copy);
    sources->addWidget(open);
    sources->addStretch();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    buttons->addButton(m_use, QDialogButtonBox::ActionRole);
    m_use->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addLayout(sources);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_problems);
    column->addWidget(buttons);
}

/// Hardware of the registry is copied under a name of its own and without its sources: they vouch for it alone.
void HardwareDialog::startFrom(const Hardware& hardware) {
    std::vector<Error> none;
    m_file = *parseJson(ownHardwareText(hardware), none);
    if (!isOwnHardware(hardware)) {
        for (const char* part : {"/id", "/aliases", "/sources", "/notes"}) eraseAt(m_file, part);
        putAt(m_file, "/name", jsonOf(tr("my %1").arg(QString::fromStdString(hardware.name)).toStdString()));
    }
    m_form->show(m_file);
    formChanged();
}

void HardwareDialog::load(const QString& path) {
    const auto text = fileText(path.toStdString(), path.toStdString());
    m_tabs->setCurrentWidget(m_text);
    if (text)
        m_text->setPlainText(QString::fromStdString(*text));
    else
        showProblems({text.error()});
}

void HardwareDialog::formChanged() {
    m_file = m_form->editedFile(std::move(m_file));
    showFile();
    check(false);
}

void HardwareDialog::showFile() {
    const QSignalBlocker quiet(m_text);
    m_isText = true;
    m_text->setPlainText(QString::fromStdString(prettyJson(answerValue(m_file))));
}

void HardwareDialog::textChanged() {
    std::vector<Error> faults;
    auto file = parseJson(m_text->toPlainText().toStdString(), faults);
    if (file && faults.empty() && file->type != Json::Type::object)
        faults = {{error::kInvalidArgument, {}, tr("begin with { and end with }").toStdString()}};
    m_isText = file && faults.empty();
    if (m_isText) {
        m_file = std::move(*file);
        m_form->show(m_file);
        check(true);
    } else {
        showProblems(faults);
    }
}

void HardwareDialog::check(bool all) {
    m_faults.clear();
    if (const auto read = readOwnHardware(compact(m_file), m_store.registry(), {}); !read) m_faults = read.error();
    m_form->tell(m_faults, all);
    showProblems(all ? m_faults : std::vector<Error>());
}

void HardwareDialog::showProblems(const std::vector<Error>& faults) {
    QStringList lines;
    for (const Error& fault : faults)
        lines << QString::fromStdString(fault.where.empty() ? fault.what : fault.where + ": " + fault.what);
    m_problems->setText(lines.join('\n'));
    m_problems->setVisible(!lines.isEmpty());
}

void HardwareDialog::take() {
    // What is no JSON says nothing that could be taken, whatever the form still shows.
    if (m_isText) check(true);
    if (!m_isText || !m_faults.empty() || !m_form->isReadable()) {
        if (m_tabs->currentIndex() == 0) m_form->focusFirst();
        return;
    }
    stampSource(m_file);
    if (m_store.set(m_parameter, compact(m_file))) accept();
}

} // namespace mlsys::ui
