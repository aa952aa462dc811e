#include "plot/quantization_scene.h"

#include "language/language.h"
#include "plot/scene_writer.h"

#include <QCoreApplication>

#include <algorithm>

namespace mlsys::ui {

namespace {

using Row = QuantizationView::Row;
using Side = SceneWriter::Side;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Quantization)
};

QString nameOf(const Row& row) {
    return utf8(name(row.precision));
}

QString timeText(const Row& row) {
    return Words::tr("%1 = %2").arg(text(format(row.latency)), factorText(row.speedup));
}

/// Builds the picture from columns: name, size, time, accuracy; the last goes where there is no room.
class Builder {
public:
    Builder(const QuantizationView& view, const Ghosts<QuantizationView>& ghosts, const QSizeF& size,
            const Theme& theme)
        : m_view(view), m_ghosts(ghosts), m_theme(theme), m_writer(m_picture.scene, theme), m_size(size) {
        chooseColumns();
    }

    ScenePicture build() {
        header();
        for (qsizetype i = 0; i < qsizetype(m_view.rows.size()); ++i) row(i);
        return std::move(m_picture);
    }

private:
    void chooseColumns() {
        QStringList names{Words::tr("no own rate")}, sizes, times;
        for (const Row& row : m_view.rows) {
            names << nameOf(row);
            sizes << text(format(row.size));
            times << timeText(row);
        }
        const QFont strong = m_theme.font(TextStyle::Strong);
        const double gap = m_theme.px(12);
        m_name = widestText(strong, names) + gap;
        m_sizeLabel = widestText(strong, sizes) + gap;
        m_timeLabel = widestText(strong, times) + gap;
        m_accuracy = m_writer.width(Words::tr("Accuracy"), TextStyle::Axis) + gap;
        const double bars = m_size.width() - m_name - m_sizeLabel - m_timeLabel - m_accuracy;
        if (bars < m_theme.px(160)) m_accuracy = 0;
        const double room = std::max(0., m_size.width() - m_name - m_sizeLabel - m_timeLabel - m_accuracy);
        m_sizeBar = 0.4 * room;
        m_timeBar = 0.6 * room;
        m_header = m_writer.lineHeight(TextStyle::Axis) + m_theme.px(6);
        m_rowHeight = std::min((m_size.height() - m_header) / double(std::max<std::size_t>(1, m_view.rows.size())),
                               double(m_theme.px(110)));
    }

    double timeLeft() const { return m_name + m_sizeBar + m_sizeLabel; }

    void header() {
        const QRectF line(0, 0, m_size.width(), m_header);
        const auto head = [&](const QString& text, double left, double width) {
            m_writer.write(text, TextStyle::Axis, {left, 0, width, m_header}, Side::left, Role::Muted);
        };
        head(Words::tr("Weights"), m_name, m_sizeBar + m_sizeLabel);
        const double width = m_timeBar + m_timeLabel;
        head(firstThatFits(m_theme.font(TextStyle::Axis),
                           {Words::tr("One pass at batch %1, and against fp16; grey: overhead that stays")
                                .arg(batchText(m_view.batch)),
                            Words::tr("One pass, against fp16"), Words::tr("One pass")},
                           width),
             timeLeft(), width);
        if (m_accuracy > 0) m_writer.write(Words::tr("Accuracy"), TextStyle::Axis, line, Side::right, Role::Muted);
    }

    void nameCell(const Row& row, const QRectF& area) {
        const double strong = m_writer.lineHeight(TextStyle::Strong), note = m_writer.lineHeight(TextStyle::Note);
        const bool two = area.height() >= strong + note + m_theme.px(4);
        QRectF line(m_theme.px(4), area.center().y() - (two ? strong + note : strong) / 2, m_name, strong);
        m_writer.write(nameOf(row), row.selected ? TextStyle::Strong : TextStyle::Body, line);
        if (!two) return;
        line = QRectF(line.left(), line.bottom(), m_name, note);
        m_writer.write(row.native ? Words::tr("own rate") : Words::tr("no own rate"), TextStyle::Note, line, Side::left,
                       Role::Muted);
    }

    void row(qsizetype index) {
        const Row& row = m_view.rows[std::size_t(index)];
        const QRectF area(0, m_header + double(index) * m_rowHeight, m_size.width(), m_rowHeight);
        if (row.selected) m_writer.tint(area.adjusted(0, 1, 0, -1), Role::Selection);
        nameCell(row, area);
        const double thick = std::min(m_rowHeight * 0.55, double(m_theme.px(34)));
        const double top = area.center().y() - thick / 2;
        const double width = m_sizeBar * (row.size / largest(&Row::size));
        m_writer.bar({m_name, top, width, thick}, styleOf(row.fits ? Entity::Memory : Entity::Infeasible));
        m_writer.write(text(format(row.size)), TextStyle::Strong,
                       {m_name + width + m_theme.px(6), area.top(), m_sizeLabel, area.height()});
        const double scale = m_timeBar / largest(&Row::latency).base(), left = timeLeft();
        const double fixed = row.overhead.base() * scale, whole = row.latency.base() * scale;
        m_writer.bar({left, top, fixed, thick}, styleOf(Entity::Overhead));
        m_writer.bar({left + fixed, top, whole - fixed, thick}, styleOf(Entity::Compute));
        for (const auto& ghost : m_ghosts)
            m_writer.outline({left, top - m_theme.px(3),
                              std::min(m_timeBar, ghost.view->rows[std::size_t(index)].latency.base() * scale),
                              thick + m_theme.px(6)},
                             Role::Muted, true);
        m_writer.write(row.fits ? timeText(row) : Words::tr("does not fit"), TextStyle::Strong,
                       {left + whole + m_theme.px(6), area.top(), m_timeLabel, area.height()}, Side::left,
                       row.fits ? Role::Text : Role::Limit);
        if (m_accuracy > 0)
            m_writer.write(accuracyText(row.accuracyDelta), TextStyle::Body, area.adjusted(0, 0, -m_theme.px(4), 0),
                           Side::right);
        m_picture.targets.append({area, describePrecision(m_view, row)});
    }

    template <class T> T largest(T Row::*member) const {
        return (*std::ranges::max_element(m_view.rows, {}, member)).*member;
    }

    const QuantizationView& m_view;
    const Ghosts<QuantizationView>& m_ghosts;
    const Theme& m_theme;
    ScenePicture m_picture;
    SceneWriter m_writer;
    QSizeF m_size;
    double m_name = 0, m_sizeBar = 0, m_sizeLabel = 0, m_timeBar = 0, m_timeLabel = 0, m_accuracy = 0;
    double m_header = 0, m_rowHeight = 0;
};

} // namespace

QString factorText(double factor) {
    return QStringLiteral("%1×").arg(text(formatNumber(factor, 2)));
}

QString accuracyText(double change) {
    if (change == 0) return QStringLiteral("0");
    return (change < 0 ? QStringLiteral("−") : QStringLiteral("+")) + percent(std::abs(change), 1);
}

QString describePrecision(const QuantizationView& view, const Row& row) {
    QStringList lines{
        Words::tr("%1: %2 of weights, %3 less than fp32").arg(nameOf(row), text(format(row.size)), percent(row.saved)),
        Words::tr("one pass %1, of which %2 do not shrink; %3 as fast as fp16")
            .arg(text(format(row.latency)), text(format(row.overhead)), factorText(row.speedup)),
        Words::tr("accuracy %1").arg(accuracyText(row.accuracyDelta))};
    if (!row.native)
        lines << Words::tr("%1 lists no rate for it: weights are converted before they are used")
                     .arg(QString::fromStdString(view.hardware));
    if (!row.fits) lines << Words::tr("does not fit the memory");
    return lines.join('\n');
}

ScenePicture layOutQuantization(const QuantizationView& view, const Ghosts<QuantizationView>& ghosts,
                                const QSizeF& size, const Theme& theme) {
    return Builder(view, ghosts, size, theme).build();
}

} // namespace mlsys::ui
