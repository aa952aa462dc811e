#include "explore/parameter.h"
#include "fixtures.h"
#include "panels/panel.h"
#include "plot/cost_layout.h"
#include "plot/cost_plot.h"
#include "plot/cost_text.h"
#include "plot/plot_text.h"
#include "pointer.h"
#include "text_recorder.h"
#include "theme/apply_theme.h"

#include <QSignalSpy>

using namespace mlsys;
using namespace mlsys::ui;

namespace mlsys::ui {
Panel* makeTcoPanel(QWidget* parent);
}

namespace {

struct Plot : CostPlot {
    using CostPlot::cursor;
    using CostPlot::paint;

    QList<PaintedText> texts(const QSizeF& size) {
        return paintedTexts(size, [&](QPainter& painter) { paint(painter, size); });
    }
};

SnapshotPtr solvedWith(const Money<>& budget = {1e6, unit::usd}) {
    Scenario scenario = defaultScenario(sharedRegistry());
    scenario.budget = budget;
    return solveScenario(scenario, sharedRegistry());
}

/// The registry's options and more, with everything that can be said about one.
TcoView longView() {
    TcoView view = solvedWith({7e5, unit::usd})->tco;
    for (int i = 0; i < 6; ++i) {
        TcoView::Bar bar = view.bars[std::size_t(i) % view.bars.size()];
        bar.name = "Option " + std::to_string(i);
        bar.accelerator = "accelerator" + std::to_string(i);
        bar.selected = false;
        bar.priceKnown = i % 2;
        bar.fits = i % 3;
        if (!bar.fits) bar.usdPerMillionTokens.reset();
        view.bars.push_back(bar);
    }
    return view;
}

const TcoView::Bar& own(const TcoView& view) {
    return *std::ranges::find(view.bars, true, &TcoView::Bar::selected);
}

} // namespace

class TestCostPlot : public QObject {
    Q_OBJECT

    std::unique_ptr<Plot> m_plot;
    TcoView m_view;

private slots:
    void init() {
        applyTheme(*qApp, Theme(ThemeId::Light));
        m_view = solvedWith()->tco;
        m_plot = std::make_unique<Plot>();
        m_plot->resize(560, 400);
        m_plot->QWidget::show();
        m_plot->show(m_view);
    }

    void barsAreAsLongAsTheirCost() {
        const CostLayout layout(m_view, {560, 400}, Theme::current());
        for (const auto& bar : m_view.bars) {
            const double length = layout.x(bar.total) - layout.x({});
            QVERIFY(qFuzzyCompare(length / layout.chart.width(), bar.total.base() / layout.highest));
            QVERIFY(layout.x(bar.total) <= layout.chart.right() + 0.01);
        }
    }

    void thePartsOfABarAddUpToItsTotal() {
        for (const auto& bar : m_view.bars) {
            double sum = 0;
            for (const BarPart& part : costParts(bar)) sum += part.size;
            QVERIFY(qFuzzyCompare(sum, bar.total.base()));
        }
    }

    void everyOptionIsNamedWithItsTotalAndItsTokenPrice() {
        const auto texts = m_plot->texts({560, 400});
        for (const auto& bar : m_view.bars)
            for (const QString& says : {optionName(m_view, bar), totalText(bar), tokenPrice(bar)})
                QVERIFY2(contains(texts, says), qPrintable(says));
    }

    void theBudgetIsALineAtItsAmountUnlessItIsFarAway() {
        const CostLayout near(m_view, {560, 400}, Theme::current());
        QVERIFY(near.budgetInside);
        const QImage picture = m_plot->grab().toImage();
        const int x = int(near.x(m_view.budget));
        int red = 0;
        for (int y = int(near.chart.top()); y < int(near.chart.bottom()); ++y) {
            const QColor color = picture.pixelColor(x, y);
            red += color.red() > color.green() + 80 && color.red() > color.blue() + 80;
        }
        QVERIFY2(red > near.chart.height() / 4, qPrintable(QString::number(red)));
        m_view.budget = {1e9, unit::usd};
        m_plot->show(m_view);
        const CostLayout far(m_view, {560, 400}, Theme::current());
        QVERIFY(!far.budgetInside);
        QVERIFY(contains(m_plot->texts({560, 400}), QStringLiteral("budget 1\u202FG USD →")));
    }

    void anOptionOverTheBudgetSaysByHowMuch() {
        m_view = solvedWith(own(m_view).total - Money<>(50e3, unit::usd))->tco;
        QVERIFY(own(m_view).overBudget);
        m_plot->show(m_view);
        QVERIFY(contains(m_plot->texts({560, 400}), QStringLiteral("over by 50.0\u202Fk\u202FUSD")));
        QVERIFY(describeOption(m_view, own(m_view)).contains("Over the budget"));
    }

    void anUnknownPriceAndAWorkloadThatDoesNotFitAreSaid() {
        m_plot->show(longView());
        const auto texts = m_plot->texts({1200, 900});
        for (const QString& says : {QStringLiteral("price unknown, 30\u202Fk USD assumed"), QStringLiteral("≈ "),
                                    QStringLiteral("does not fit")})
            QVERIFY2(contains(texts, says), qPrintable(says));
    }

    void pointingAtARowReadsTheOption() {
        for (std::size_t i = 0; i < m_view.bars.size(); ++i) {
            hover(*m_plot, m_plot->optionRect(i).center());
            QCOMPARE(m_plot->readout(), describeOption(m_view, m_view.bars[i]));
        }
        hover(*m_plot, QPointF(2, 2));
        QVERIFY(m_plot->readout().isEmpty());
    }

    void clickingARowChoosesItsAccelerator() {
        QSignalSpy chosen(m_plot.get(), &CostPlot::acceleratorChosen);
        for (std::size_t i = 0; i < m_view.bars.size(); ++i) {
            click(*m_plot, m_plot->optionRect(i).center());
            QCOMPARE(chosen.takeLast()[0].toString().toStdString(), m_view.bars[i].accelerator);
        }
    }

    void theKeyboardStartsAtTheOwnOptionAndChoosesTheNext() {
        QSignalSpy chosen(m_plot.get(), &CostPlot::acceleratorChosen);
        m_plot->setFocus();
        QTest::keyClick(m_plot.get(), Qt::Key_Down);
        QCOMPARE(m_plot->readout(), describeOption(m_view, own(m_view)));
        QTest::keyClick(m_plot.get(), Qt::Key_Down);
        const auto& next = m_view.bars[std::size_t(m_plot->cursor())];
        QCOMPARE(m_plot->readout(), describeOption(m_view, next));
        QTest::keyClick(m_plot.get(), Qt::Key_Return);
        QCOMPARE(chosen.takeLast()[0].toString().toStdString(), next.accelerator);
    }

    void theOwnOptionHasARowHoweverLittleRoomThereIs() {
        m_view = longView();
        std::ranges::rotate(m_view.bars, m_view.bars.begin() + 1);
        for (double height : {40.0, 60.0, 100.0, 140.0, 400.0}) {
            const CostLayout layout(m_view, {270, height}, Theme::current());
            const auto index = std::size_t(&own(m_view) - m_view.bars.data());
            QVERIFY(index >= layout.firstRow && index < layout.firstRow + layout.rows);
        }
    }

    void noTextCoversAnotherOrIsCut_data() {
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<int>("theme");
        QTest::addColumn<double>("scale");
        for (const QSizeF& size : {QSizeF(270, 140), QSizeF(560, 400), QSizeF(1200, 760), QSizeF(1880, 940)})
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
        for (double budget : {5e5, 1e6, 1e8}) {
            m_plot->show(solvedWith({budget, unit::usd})->tco);
            QCOMPARE(clash(m_plot->texts(size), size), QString());
        }
        m_plot->show(longView());
        QCOMPARE(clash(m_plot->texts(size), size), QString());
    }

    void aThemeRecoloursBarsAndGround() {
        applyTheme(*qApp, Theme(ThemeId::Dark));
        const QImage picture = m_plot->grab().toImage();
        const CostLayout layout(m_view, {560, 400}, Theme::current());
        QCOMPARE(picture.pixelColor(1, picture.height() - 2), Theme::current().color(Role::Panel));
        const QPoint hardware = layout.bar(0).topLeft().toPoint() + QPoint(3, 3);
        QCOMPARE(picture.pixelColor(hardware), Theme::current().color(styleOf(Entity::Capital).role));
    }

    void thePanelSaysWhatTheOwnOptionCostsAndWhoseTokensAreCheapest() {
        const std::unique_ptr<Panel> panel(makeTcoPanel(nullptr));
        panel->render(solvedWith());
        QVERIFY(panel->sentence().startsWith(optionName(m_view, own(m_view)) + " costs " +
                                             text(format(own(m_view).total))));
        QVERIFY(panel->sentence().contains("over 365 days"));
        QVERIFY(panel->sentence().contains("makes tokens cheapest"));
    }

    void thePanelProposesTheHardwareAndListsEveryOption() {
        const std::unique_ptr<Panel> panel(makeTcoPanel(nullptr));
        const SnapshotPtr snapshot = solvedWith();
        panel->resize(560, 480);
        panel->show();
        panel->render(snapshot);
        QSignalSpy proposed(panel.get(), &Panel::proposed);
        auto& plot = static_cast<CostPlot&>(panel->plot());
        click(plot, plot.optionRect(1).center());
        QCOMPARE(proposed.size(), 1);
        QCOMPARE(proposed[0][0].toString(), "hardware");
        QCOMPARE(proposed[0][1].value<Setting>(), Setting(m_view.bars[1].accelerator));
        const DataTable table = panel->table(*snapshot);
        QCOMPARE(table.rows.size(), qsizetype(m_view.bars.size()));
        for (const auto& row : table.rows) QCOMPARE(row.size(), table.columns.size());
    }
};

QTEST_MAIN(TestCostPlot)
#include "test_cost_plot.moc"
