#include "app/status_line.h"

#include "language/language.h"
#include "panels/panel.h"
#include "panels/wrapped_text.h"
#include "theme/style_sheet.h"
#include "theme/text_cache.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include <utility>

namespace mlsys::ui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("StatusLine", text);
}

/// "4.1 of 5.6 ms": both in the unit of the whole.
QString partOf(const Time<>& part, const Time<>& whole) {
    const Formatted all = format(whole);
    const double scale = whole.base() > 0 ? part.base() / whole.base() : 0;
    const double shown = QString::fromStdString(all.number).remove(',').toDouble() * scale;
    return tr("%1 of %2").arg(mlsys::ui::text(formatNumber(shown)), mlsys::ui::text(all));
}

BindingText unknownText(const Unavailable& why) {
    return {tr("Not solvable"),
            tr("%1 does not state what its time depends on.").arg(QString::fromStdString(why.subject)), true};
}

} // namespace

BindingText bindingText(const Snapshot& snapshot) {
    const RooflineView& view = snapshot.roofline;
    if (view.unavailable || !view.workload) return unknownText(view.unavailable.value_or(Unavailable{}));
    const RooflinePoint& p = view.workload->point;
    if (!p.feasible)
        return {tr("Does not fit"),
                tr("The workload needs more memory than %1 has; everything crosses the host link: %2 for one batch.")
                    .arg(QString::fromStdString(view.hardware), mlsys::ui::text(format(p.latency))),
                true};
    if (p.overhead > max(p.computeTime, p.memoryTime))
        return {tr("Overhead-bound"),
                tr("%1 is dispatch and framework overhead; more work per batch hides it.")
                    .arg(partOf(p.overhead, p.latency)),
                false};
    if (p.bottleneck == SingleNode::Bottleneck::Memory) {
        const bool mostlyWeights = p.batch * snapshot.scenario.assumptions.activationTraffic < 1;
        const QString what = mostlyWeights ? tr("%1 is reading weights.") : tr("%1 is moving activations and weights.");
        return {tr("Memory-bound"), what.arg(partOf(p.memoryTime, p.latency)), false};
    }
    return {tr("Compute-bound"), tr("%1 is arithmetic.").arg(partOf(p.computeTime, p.latency)), false};
}

StatusLine::StatusLine(QWidget* parent)
    : QFrame(parent), m_headline(new QLabel), m_sentence(new WrappedText), m_right(new QLabel) {
    setObjectName("status");
    setLook(this, "status");
    setLook(m_headline, "accent");
    setLook(m_right, "note");
    setAccessibleName(StatusLine::tr("What binds"));
    m_headline->setTextFormat(Qt::PlainText);
    m_sentence->label().setTextFormat(Qt::PlainText);
    m_sentence->label().setWordWrap(false);
    m_sentence->installEventFilter(this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 7, 16, 7);
    row->setSpacing(16);
    row->addWidget(m_headline);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_right);
}

void StatusLine::show(const Snapshot& snapshot) {
    m_binding = bindingText(snapshot);
    m_right->setText(StatusLine::tr("Preset: %1").arg(translated(snapshot.scenario.assumptions.preset)));
    refresh();
}

void StatusLine::setVeiled(bool veiled) {
    if (std::exchange(m_veiled, veiled) != veiled) refresh();
}

void StatusLine::refresh() {
    setLook(m_headline, m_binding.infeasible && !m_veiled ? "limit" : "accent");
    m_headline->setText(m_veiled ? StatusLine::tr("Predict first") : m_binding.headline);
    showReadout({});
    setAccessibleDescription(text());
}

void StatusLine::showReadout(const QString& readout) {
    QString line = readout;
    const QString sentence =
        m_veiled ? StatusLine::tr("What binds is shown when your prediction is locked.") : m_binding.sentence;
    say(line.isEmpty() ? sentence : line.replace('\n', QStringLiteral("  ·  ")));
}

void StatusLine::showProblem(const QString& problem) {
    say(problem);
}

void StatusLine::say(const QString& line) {
    m_said = line;
    m_sentence->setToolTip(line);
    fit();
}

void StatusLine::fit() {
    m_sentence->setText(elidedTo(m_sentence->width(), Theme::current().font(TextStyle::Body), m_said));
}

bool StatusLine::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_sentence && event->type() == QEvent::Resize) fit();
    return QFrame::eventFilter(watched, event);
}

QString StatusLine::text() const {
    return m_headline->text() + QStringLiteral(": ") + m_said;
}

} // namespace mlsys::ui
