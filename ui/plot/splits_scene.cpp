#include "plot/splits_scene.h"

#include "plot/scene_writer.h"

#include <QCoreApplication>

#include <algorithm>

namespace mlsys::ui {

namespace {

using Row = SplitsView::Row;
using Side = SceneWriter::Side;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Splits)
};

QString recomputeText(Recompute mode) {
    switch (mode) {
    case Recompute::none: return Words::tr("no recomputation");
    case Recompute::selective: return Words::tr("selective recomputation");
    case Recompute::full: return Words::tr("full recomputation");
    }
    return {};
}

class Builder {
public:
    Builder(const SplitsPicture& splits, const QSizeF& size, const Theme& theme)
        : m_view(*splits.view), m_chosen(splits.chosen), m_theme(theme), m_writer(m_picture.scene, theme) {
        const double line = m_writer.lineHeight(TextStyle::Body) + m_theme.px(6);
        const double rows = double(m_view.rows.size()) + 1;
        m_row = std::clamp(size.height() / rows, line, double(m_theme.px(64)));
        m_width = size.width();
        // Rows without room are in the table.
        m_shown = std::min(m_view.rows.size(), std::size_t(std::max(0., size.height() / m_row - 1)));
        measure();
    }

    ScenePicture build() {
        head();
        for (std::size_t i = 0; i < m_shown; ++i) row(i);
        return std::move(m_picture);
    }

private:
    void measure() {
        QStringList loose, passes, steps{Words::tr("Step")}, shares{Words::tr("MFU")};
        for (const Row& each : m_view.rows) {
            loose << ranks(each);
            passes << passText(each.split);
            steps << text(format(each.step));
            shares << percent(each.split.mfu);
        }
        const double gap = m_theme.px(14);
        m_ranks = m_theme.px(8) + widestText(m_theme.font(TextStyle::Strong), loose) + gap;
        m_pass = m_view.refined ? widestText(m_theme.font(TextStyle::Body), passes) + gap : 0;
        m_step = widestText(m_theme.font(TextStyle::Body), steps) + gap;
        m_share = widestText(m_theme.font(TextStyle::Strong), shares) + gap / 2;
        const auto bars = [&] { return m_width - m_ranks - m_pass - m_step - m_share - (m_step > 0 ? gap : 0); };
        // What a pass is like, and then the step, are in the read-out too.
        if (bars() < m_theme.px(70)) m_pass = 0;
        m_tellsStep = bars() >= 0;
        if (!m_tellsStep) m_step = 0;
        m_tight = bars() < 0;
        if (m_tight) {
            QStringList tight;
            for (const Row& each : m_view.rows) tight << ranks(each);
            m_ranks +=
                widestText(m_theme.font(TextStyle::Strong), tight) - widestText(m_theme.font(TextStyle::Strong), loose);
        }
        if (bars() < 0) m_ranks += bars();
        m_bar = std::max(0., bars());
    }

    QString ranks(const Row& each) const {
        QString all = ranksText(each.split);
        return m_tight ? all.replace(QStringLiteral(" · "), QStringLiteral("·")) : all;
    }

    QRectF cell(double left, double width, std::size_t line) const {
        return {left, double(line) * m_row, width, m_row};
    }
    double shareLeft() const { return m_ranks + m_pass; }

    void head() {
        const auto name = [&](const QString& words, const QRectF& area, Side side = Side::left) {
            m_writer.write(words, TextStyle::Note, area, side, Role::Muted);
        };
        name(Words::tr("Ranks"), cell(m_theme.px(8), m_ranks - m_theme.px(8), 0));
        if (m_pass > 0) name(Words::tr("Each pass"), cell(m_ranks, m_pass, 0));
        name(Words::tr("MFU"), cell(shareLeft(), m_share + m_bar, 0));
        if (m_tellsStep) name(Words::tr("Step"), cell(0, m_width - m_theme.px(8), 0), Side::right);
    }

    void row(std::size_t index) {
        const Row& each = m_view.rows[index];
        const std::size_t line = index + 1;
        const QRectF all = cell(0, m_width, line).adjusted(1, 1, -1, -1);
        if (int(index) == m_chosen) {
            m_writer.tint(all, Role::Selection);
            m_writer.outline(all, Role::Accent);
        }
        m_writer.write(ranks(each), TextStyle::Strong, cell(m_theme.px(8), m_ranks - m_theme.px(8), line));
        if (m_pass > 0) m_writer.write(passText(each.split), TextStyle::Body, cell(m_ranks, m_pass, line));
        m_writer.write(percent(each.split.mfu), TextStyle::Strong, cell(shareLeft(), m_share, line));
        bar(each, cell(shareLeft() + m_share, m_bar, line));
        if (m_tellsStep)
            m_writer.write(text(format(each.step)), TextStyle::Body, cell(0, m_width - m_theme.px(8), line),
                           Side::right);
        m_picture.targets.append({all, describe(each)});
    }

    void bar(const Row& each, const QRectF& area) {
        const double best = m_view.rows.front().split.mfu, thick = std::min(m_row * 0.45, double(m_theme.px(22)));
        if (m_bar < m_theme.px(24) || best <= 0) return;
        m_writer.bar({area.left(), area.center().y() - thick / 2, area.width() * each.split.mfu / best, thick},
                     styleOf(Entity::Compute));
    }

    QString describe(const Row& each) const {
        const QString memory =
            m_view.refined
                ? Words::tr("%1 of %2 memory").arg(text(format(each.split.required)), text(format(m_view.room)))
                : text(format(each.split.required));
        QString says = ranksText(each.split);
        if (m_view.refined) says += '\n' + passText(each.split);
        return says + '\n' +
               Words::tr("MFU %1, step %2, %3; click to take it")
                   .arg(text(formatNumber(each.split.mfu)), text(format(each.step)), memory);
    }

    const SplitsView& m_view;
    int m_chosen;
    const Theme& m_theme;
    ScenePicture m_picture;
    SceneWriter m_writer;
    double m_row = 0, m_width = 0, m_ranks = 0, m_pass = 0, m_step = 0, m_share = 0, m_bar = 0;
    std::size_t m_shown = 0;
    bool m_tellsStep = true; // where there is room
    bool m_tight = false;    // no spaces between the ranks, where there is no room for them
};

} // namespace

QString ranksText(const Split& split) {
    QStringList parts{Words::tr("TP %1").arg(split.tp), Words::tr("PP %1").arg(split.pp)};
    if (split.cp > 1) parts << Words::tr("CP %1").arg(split.cp);
    if (split.ep > 1) parts << Words::tr("EP %1").arg(split.ep);
    return (parts << Words::tr("DP %1").arg(split.dp)).join(QStringLiteral(" · "));
}

QString passText(const Split& split) {
    const QString sequences =
        split.microbatchSize == 1 ? Words::tr("1 sequence") : Words::tr("%1 sequences").arg(split.microbatchSize);
    return Words::tr("%1, ZeRO %2, %3").arg(sequences).arg(split.zeroStage).arg(recomputeText(split.recompute));
}

QStringList faultTexts(const SplitSurvey& survey) {
    const std::array reasons{Words::tr("%1 do not divide the fleet"), Words::tr("%1 do not divide the heads"),
                             Words::tr("%1 do not divide the batch"), Words::tr("%1 exceed the memory")};
    QStringList told;
    for (std::size_t i = 0; i < reasons.size(); ++i)
        if (survey.refused[i] > 0) told << reasons[i].arg(countText(survey.refused[i]));
    return told;
}

ScenePicture layOutSplits(const SplitsPicture& splits, const QSizeF& size, const Theme& theme) {
    if (splits.view->rows.empty()) return {};
    return Builder(splits, size, theme).build();
}

} // namespace mlsys::ui
