#include "fixtures.h"
#include "panels/panel.h"
#include "plot/evidence_plot.h"
#include "plot_probe.h"
#include "pointer.h"
#include "text_recorder.h"
#include "theme/apply_theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace mlsys;
using namespace mlsys::ui;

namespace mlsys::ui {
Panel* makeEvidencePanel(QWidget* parent);
}

namespace {

struct Plot : EvidencePlot {
    using EvidencePlot::paint;

    QList<PaintedText> texts(const QSizeF& size) {
        return paintedTexts(size, [&](QPainter& painter) { paint(painter, size); });
    }
};

const EvidenceView& evidence() {
    static const SnapshotPtr snapshot = completed(probe::snapshotWith({{"preset", "refined"}}), sharedRegistry());
    return *snapshot->evidence;
}

} // namespace

class TestEvidencePlot : public QObject {
    Q_OBJECT

private slots:
    void init() { applyTheme(*qApp, Theme(ThemeId::Light)); }

    void exactPredictionsStandOnTheDiagonalAndTooLongOnesAboveIt() {
        const EvidenceLayout layout(evidence(), {1200, 600}, Theme::current());
        QCOMPARE(layout.sides.size(), 2);
        for (const auto& side : layout.sides) {
            const auto aboveDiagonal = [&](double measured, double predicted) {
                const QPointF at = layout.at(side, measured, predicted);
                return (side.plot.bottom() - at.y()) / side.plot.height() -
                       (at.x() - side.plot.left()) / side.plot.width();
            };
            for (const auto& p : evidence().points) {
                QVERIFY(std::abs(aboveDiagonal(p.measured, p.measured)) < 1e-9);
                const auto& predicted = EvidenceLayout::predicted(p, side);
                if (!predicted) continue;
                QVERIFY(side.plot.adjusted(-1, -1, 1, 1).contains(layout.at(side, p.measured, *predicted)));
                if (*predicted != p.measured)
                    QCOMPARE(aboveDiagonal(p.measured, *predicted) > 0, *predicted > p.measured);
            }
        }
    }

    void textsNeverClash_data() {
        QTest::addColumn<QSize>("size");
        for (const QSize& size : {QSize(1800, 800), QSize(860, 380), QSize(620, 700), QSize(420, 320), QSize(300, 200)})
            QTest::addRow("%d by %d", size.width(), size.height()) << size;
    }
    void textsNeverClash() {
        QFETCH(QSize, size);
        for (const ThemeId theme : {ThemeId::Light, ThemeId::Projector}) {
            applyTheme(*qApp, Theme(theme));
            Plot plot;
            plot.resize(size);
            plot.show(evidence(), std::nullopt);
            const auto texts = plot.texts(size);
            QVERIFY2(clash(texts, size).isEmpty(), qPrintable(clash(texts, size)));
            QVERIFY(contains(texts, "Refined"));
        }
    }

    void hoveringAPointReadsItsRowAndItsSource() {
        Plot plot;
        probe::showAt(plot, {1200, 600});
        EvidenceView one = evidence();
        one.points.resize(1);
        plot.show(one, std::nullopt);
        const QString readout = probe::hover(plot, plot.placeOf(0));
        QVERIFY2(readout.contains(QString::fromStdString(one.points[0].name)), qPrintable(readout));
        QVERIFY(readout.contains(QString::fromStdString(one.points[0].source)));
        QSignalSpy wanted(&plot, &EvidencePlot::sourceWanted);
        click(plot, plot.placeOf(0));
        QCOMPARE(wanted.size(), 1);
    }

    void thePanelFiltersByAreaAndByWords() {
        const std::unique_ptr<Panel> panel(makeEvidencePanel(nullptr));
        const SnapshotPtr snapshot = completed(probe::snapshotWith({{"preset", "refined"}}), sharedRegistry());
        probe::showAt(*panel, {1200, 700});
        panel->render(snapshot);
        const auto count = [&] { return panel->table(*snapshot).rows.size(); };
        const qsizetype all = count();
        const QString sentence = panel->sentence();
        panel->findChild<QComboBox*>("evidence.area")->setCurrentIndex(1);
        const qsizetype inArea = count();
        QVERIFY(inArea > 0 && inArea < all);
        QVERIFY(panel->sentence() != sentence);
        panel->findChild<QLineEdit*>("evidence.words")->setText("a100");
        QVERIFY(count() > 0 && count() < inArea);
        panel->findChild<QLineEdit*>("evidence.words")->setText("abacus");
        QVERIFY(panel->sentence().contains("No measurement"));
    }
};

QTEST_MAIN(TestEvidencePlot)
#include "test_evidence_plot.moc"
