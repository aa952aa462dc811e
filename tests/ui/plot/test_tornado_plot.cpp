#include "explore/parameter.h"
#include "explore/shown_number.h"
#include "fixtures.h"
#include "panels/panel.h"
#include "plot/plot_text.h"
#include "plot/tornado_layout.h"
#include "plot/tornado_plot.h"
#include "plot/tornado_text.h"
#include "plot_probe.h"
#include "pointer.h"
#include "text_recorder.h"
#include "theme/apply_theme.h"

#include <QSignalSpy>

using namespace mlsys;
using namespace mlsys::ui;

namespace mlsys::ui {
Panel* makeSensitivityPanel(QWidget* parent);
}

namespace {

struct Plot : TornadoPlot {
    using TornadoPlot::paint;

    QList<PaintedText> texts(const QSizeF& size) {
        return paintedTexts(size, [&](QPainter& painter) { paint(painter, size); });
    }
};

std::vector<SensitivityView> manyViews() {
    std::vector<SensitivityView> views;
    for (const probe::Settings& settings :
         std::initializer_list<probe::Settings>{{},
                                                {{"model", "ResNet50"}, {"batch", "256"}, {"perturbation_pct", "50"}},
                                                {{"model", "Llama3_70B"}, {"perturbation_pct", "1"}},
                                                {{"model", "WakeVision"}, {"hardware", "nRF52840"}}})
        views.push_back(probe::snapshotWith(settings)->sensitivity);
    return views;
}

} // namespace

class TestTornadoPlot : public QObject {
    Q_OBJECT

    std::unique_ptr<Plot> m_plot;
    SensitivityView m_view;

private slots:
    void init() {
        applyTheme(*qApp, Theme(ThemeId::Light));
        m_view = probe::snapshotWith({})->sensitivity;
        m_plot = std::make_unique<Plot>();
        m_plot->resize(900, 600);
        m_plot->QWidget::show();
        m_plot->show(m_view);
    }

    void barsAreAsLongAsTheirChangeAndTheLongestIsOnTop() {
        for (const SensitivityView& view : manyViews()) {
            const TornadoLayout layout(view, {900, 600}, Theme::current());
            const double unit = layout.x(1) - layout.x(0);
            double before = INFINITY;
            for (std::size_t i = 0; i < view.bars.size(); ++i) {
                double longest = 0;
                for (const double change : {view.bars[i].up.change, view.bars[i].down.change}) {
                    const double length = layout.bar(i, change).width();
                    QVERIFY(std::abs(length / unit - std::abs(change)) < 1e-9);
                    QVERIFY(layout.chart.left() <= layout.x(change) && layout.x(change) <= layout.chart.right());
                    longest = std::max(longest, length);
                }
                QVERIFY(longest <= before + 1e-9);
                before = longest;
            }
        }
    }

    void fasterIsLeftOfTheLineAndSlowerRight() {
        const TornadoLayout layout(m_view, {900, 600}, Theme::current());
        QVERIFY(layout.bar(0, m_view.bars[0].up.change).right() <= layout.x(0) + 0.01);
        QVERIFY(layout.bar(0, m_view.bars[0].down.change).left() >= layout.x(0) - 0.01);
    }

    void everyPropertyIsNamedWithItsValuesAndItsEffect() {
        const auto texts = m_plot->texts({900, 600});
        for (const auto& bar : m_view.bars) {
            QVERIFY2(contains(texts, leverName(bar.lever)), qPrintable(leverName(bar.lever)));
            QVERIFY2(contains(texts, leverChange(bar)), qPrintable(leverChange(bar)));
            const bool nothing = bar.size() == 0;
            QVERIFY(contains(texts, nothing ? QStringLiteral("no effect") : changeText(bar.up.change)));
        }
        for (const char* says : {"TTFT", "ITL", "+10\u202F%", "−10\u202F%"})
            QVERIFY2(contains(texts, QString::fromUtf8(says)), says);
    }

    void changesAreWrittenWithTheirSign() {
        QCOMPARE(changeText(-0.0894), QStringLiteral("−8.94\u202F%"));
        QCOMPARE(changeText(0.109), QStringLiteral("+10.9\u202F%"));
        QCOMPARE(changeText(0), QStringLiteral("0"));
        QCOMPARE(changeText(-1e-15), QStringLiteral("0"));
        QCOMPARE(changeText(1e-6), QStringLiteral("≈\u202F0"));
        QCOMPARE(perturbationText(100 * (1.1 - 1)), QStringLiteral("+10\u202F%"));
    }

    void pointingAtARowReadsIt() {
        for (std::size_t i = 0; i < m_view.bars.size(); ++i) {
            hover(*m_plot, m_plot->barRow(i).center());
            QCOMPARE(m_plot->readout(), describeLever(m_view, m_view.bars[i]));
        }
        m_plot->setFocus();
        QTest::keyClick(m_plot.get(), Qt::Key_Down);
        QCOMPARE(m_plot->readout(), describeLever(m_view, m_view.bars[0]));
    }

    void noTextCoversAnotherOrIsCut_data() {
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<int>("theme");
        QTest::addColumn<double>("scale");
        for (const QSizeF& size : {QSizeF(270, 140), QSizeF(530, 330), QSizeF(900, 600), QSizeF(1880, 940)})
            for (ThemeId theme : kThemeIds)
                for (double scale : {1.0, 1.5, 2.0}) {
                    const QString name = QStringLiteral("%1 %2 %3").arg(size.width()).arg(themeName(theme)).arg(scale);
                    QTest::newRow(qPrintable(name)) << size << int(theme) << scale;
                }
    }
    void noTextCoversAnotherOrIsCut() {
        QFETCH(QSizeF, size);
        QFETCH(int, theme);
        QFETCH(double, scale);
        applyTheme(*qApp, Theme(ThemeId(theme), scale));
        for (const SensitivityView& view : manyViews()) {
            m_plot->show(view);
            QCOMPARE(clash(m_plot->texts(size), size), QString());
        }
    }

    void thePanelNamesWhatBindsAndWhatBuysNothing() {
        const std::unique_ptr<Panel> panel(makeSensitivityPanel(nullptr));
        panel->render(probe::snapshotWith({}));
        QCOMPARE(panel->sentence(),
                 QStringLiteral("At batch 32 memory bandwidth binds: 10\u202F% more cuts the latency "
                                "by 8.94\u202F%; 10\u202F% more peak rate buys nothing."));
        panel->render(probe::snapshotWith({{"model", "ResNet50"}, {"batch", "256"}, {"perturbation_pct", "20"}}));
        QVERIFY2(panel->sentence().startsWith("At batch 256 peak rate binds: 20\u202F% more cuts the latency by 13."),
                 qPrintable(panel->sentence()));
        QVERIFY(panel->sentence().endsWith("20\u202F% more memory bandwidth buys nothing."));
    }

    void theKeysPlusAndMinusChangeTheSizeOfTheChange() {
        const std::unique_ptr<Panel> panel(makeSensitivityPanel(nullptr));
        probe::showAt(*panel, {900, 700});
        panel->render(probe::snapshotWith({}));
        QSignalSpy proposed(panel.get(), &Panel::proposed);
        QTest::keyClick(&panel->plot(), Qt::Key_Plus);
        QCOMPARE(proposed.size(), 1);
        QCOMPARE(proposed[0][0].toString(), "perturbation_pct");
        QCOMPARE(proposed[0][1].value<Setting>(), Setting(15.));
        panel->render(probe::snapshotWith({}));
        QTest::keyClick(&panel->plot(), Qt::Key_Minus);
        QVERIFY(std::get<double>(proposed.last()[1].value<Setting>()) < 15);
    }

    void choosingARowAsksForTheExplanationOfItsLatency() {
        const std::unique_ptr<Panel> panel(makeSensitivityPanel(nullptr));
        probe::showAt(*panel, {900, 700});
        panel->render(probe::snapshotWith({}));
        QSignalSpy wanted(panel.get(), &Panel::explanationWanted);
        auto& plot = static_cast<TornadoPlot&>(panel->plot());
        click(plot, plot.barRow(1).center());
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString().toStdString(), sensitivityNumberId(m_view.bars[1].lever));
    }

    void aPinnedScenarioIsOutlinedWhereItDiffers() {
        const QImage alone = m_plot->grab().toImage();
        const auto ghostOf = [](const SensitivityView& view) {
            return Ghosts<SensitivityView>{{QStringLiteral("A"), std::make_shared<const SensitivityView>(view)}};
        };
        m_plot->show(m_view, ghostOf(m_view));
        QCOMPARE(m_plot->grab().toImage(), alone);
        m_plot->show(m_view, ghostOf(probe::snapshotWith({{"batch", "1"}, {"perturbation_pct", "5"}})->sensitivity));
        QVERIFY(m_plot->grab().toImage() != alone);
    }

    void aNarrowPanelPutsTheBarsUnderTheNames() {
        const TornadoLayout layout(m_view, {260, 420}, Theme::current());
        QVERIFY(layout.isStacked && layout.hasBars);
        for (std::size_t i = 0; i < layout.rows; ++i) {
            const QRectF name = layout.nameLine(i, 17), bar = layout.bar(i, m_view.bars[i].up.change);
            QVERIFY(name.bottom() <= bar.top() + 0.01);
            QVERIFY(layout.row(i).contains(QRectF(name.topLeft(), QPointF(name.right(), bar.bottom()))));
        }
        QCOMPARE(clash(m_plot->texts({260, 420}), {260, 420}), QString());
    }

    void aModelWithoutKnownWorkIsSaid() {
        const std::unique_ptr<Panel> panel(makeSensitivityPanel(nullptr));
        for (const auto& model : sharedRegistry().all<Model>()) {
            const SnapshotPtr snapshot = probe::snapshotWith({{"model", model->id.c_str()}});
            QCOMPARE(snapshot->sensitivity.unavailable.has_value(), snapshot->roofline.unavailable.has_value());
            panel->render(snapshot);
            QVERIFY(!panel->sentence().isEmpty());
        }
    }

    void theTableListsEveryProperty() {
        const std::unique_ptr<Panel> panel(makeSensitivityPanel(nullptr));
        const DataTable table = panel->table(*probe::snapshotWith({}));
        QCOMPARE(table.rows.size(), qsizetype(m_view.bars.size()));
        for (const auto& row : table.rows) QCOMPARE(row.size(), table.columns.size());
    }
};

QTEST_MAIN(TestTornadoPlot)
#include "test_tornado_plot.moc"
