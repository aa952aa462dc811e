#include "app/figure_dialog.h"

#include "app/figure_form.h"
#include "app/figure_preview.h"
#include "app/window_size.h"
#include "panels/page_list.h"
#include "panels/panel_list.h"
#include "theme/style_sheet.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace mlsys::ui {

namespace {
/// Long enough to type a number before the next drawing.
constexpr int kDelayMs = 120;
} // namespace

FigureDialog::FigureDialog(const Document& document, const ScenarioStore& store, const QString& panel, QWidget* parent)
    : QDialog(parent),
      m_document(document),
      m_store(store),
      m_subject(new QComboBox),
      m_form(new FigureForm(rememberedFigure())),
      m_preview(new FigurePreview),
      m_note(new QLabel),
      m_save(new QPushButton(tr("&Save…"))),
      m_copy(new QPushButton(tr("&Copy"))),
      m_timer(new QTimer(this)) {
    setObjectName("figureDialog");
    setWindowTitle(tr("Export a figure"));
    fillSubjects(panel);
    layOut();
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &FigureDialog::updateNow);
    connect(m_form, &FigureForm::changed, this, &FigureDialog::updateSoon);
    connect(m_subject, &QComboBox::currentIndexChanged, this, &FigureDialog::updateSoon);
    connect(m_save, &QPushButton::clicked, this, &FigureDialog::saveWanted);
    connect(m_copy, &QPushButton::clicked, this, &FigureDialog::copyWanted);
    resizeScaled(*this, {1180, 640});
    updateNow();
}

void FigureDialog::fillSubjects(const QString& panel) {
    m_subject->setObjectName("figure.subject");
    m_subject->setAccessibleName(tr("What to export"));
    for (const PanelKind& kind : panelKinds()) {
        const QString id = kind.id;
        m_subject->addItem(subjectTitle({id, false, m_store.snapshot()}), QStringList{id, {}});
    }
    for (const PageKind& page : pageKinds())
        m_subject->addItem(tr("Page: %1").arg(page.title), QStringList{page.id, "page"});
    m_subject->setCurrentIndex(m_subject->findData(QStringList{panel, {}}));
}

void FigureDialog::layOut() {
    auto* actual = new QCheckBox(tr("Pixel by pixel"));
    connect(actual, &QCheckBox::toggled, m_preview, &FigurePreview::setActualSize);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    m_save->setObjectName("figure.save");
    m_copy->setObjectName("figure.copy");
    m_save->setDefault(true);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    setLook(m_save, "primary");
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_note->setWordWrap(true);
    setLook(m_note, "note");
    auto* left = new QVBoxLayout;
    left->addWidget(m_subject);
    left->addWidget(m_form);
    left->addStretch();
    auto* right = new QVBoxLayout;
    right->addWidget(m_preview, 1);
    right->addWidget(m_note);
    right->addWidget(actual);
    auto* halves = new QHBoxLayout;
    halves->addLayout(left);
    halves->addLayout(right, 1);
    auto* column = new QVBoxLayout(this);
    column->addLayout(halves, 1);
    column->addWidget(buttons);
}

FigureSubject FigureDialog::subject() const {
    const QStringList chosen = m_subject->currentData().toStringList();
    return subjectOf(m_document, m_store, chosen[0], !chosen[1].isEmpty());
}

const FigureOptions& FigureDialog::options() const {
    return m_form->options();
}

void FigureDialog::updateSoon() {
    m_timer->start(kDelayMs);
}

void FigureDialog::updateNow() {
    const FigureSubject chosen = subject();
    QString problem = m_form->problem();
    if (isData(options().format)) {
        const auto bytes = figureBytes(chosen, options());
        if (bytes) m_preview->showText(QString::fromUtf8(*bytes));
        if (!bytes) problem = bytes.error();
    } else {
        m_preview->showImage(figureImage(chosen, options()));
    }
    m_save->setEnabled(problem.isEmpty());
    m_copy->setEnabled(problem.isEmpty());
    m_note->setText(problem.isEmpty() ? fileNameOf(chosen, options()) + '.' + formatName(options().format) : problem);
    setLook(m_note, problem.isEmpty() ? "note" : "limit");
}

} // namespace mlsys::ui
