#include "fixtures.h"
#include "plot/plot_text.h"
#include "plot/splits_scene.h"
#include "plot_probe.h"

#include <QTest>

#include <algorithm>

using namespace mlsys;
using namespace mlsys::ui;

/// The list of best splits.
class TestSplitsPlot : public QObject {
    Q_OBJECT

    static ScenePicture drawn(const char* preset, const QSizeF& size, ThemeId theme) {
        const auto snapshot = probe::snapshotWith({{"preset", preset}});
        return layOutSplits({snapshot->splits, 0}, size, Theme(theme));
    }
    static bool tells(const ScenePicture& picture, const QString& words) {
        return std::ranges::any_of(picture.scene.labels, [&](const SceneLabel& l) { return l.text == words; });
    }

private slots:
    void noTwoTextsOverlapWhateverTheRoom_data() {
        QTest::addColumn<QByteArray>("preset");
        QTest::addColumn<int>("theme");
        for (const char* preset : {"tutorial", "refined"})
            for (const ThemeId theme : kThemeIds)
                QTest::addRow("%s %s", preset, qPrintable(themeName(theme))) << QByteArray(preset) << int(theme);
    }
    void noTwoTextsOverlapWhateverTheRoom() {
        QFETCH(QByteArray, preset);
        QFETCH(int, theme);
        for (const double width : {340., 420., 560., 800., 1200.}) {
            const ScenePicture picture = drawn(preset.constData(), {width, 400}, ThemeId(theme));
            QVERIFY(!picture.targets.isEmpty());
            const QString fault = probe::labelFault(picture.scene, QSize(int(width), 400));
            QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("%1 wide: %2").arg(width).arg(fault)));
        }
    }

    void ranksAndUtilizationStandApart() {
        const Theme theme(ThemeId::Projector);
        for (const double width : {380., 400., 470., 520., 560.}) {
            const QList<SceneLabel> labels = drawn("refined", {width, 400}, ThemeId::Projector).scene.labels;
            for (const SceneLabel& ranks : labels)
                for (const SceneLabel& share : labels) {
                    if (!ranks.text.startsWith("TP ") || !share.text.endsWith('%')) continue;
                    if (ranks.area.top() != share.area.top()) continue;
                    const double end = ranks.area.left() + textSize(ranks.font, ranks.text).width();
                    QVERIFY2(share.area.left() - end >= theme.px(12), qPrintable(QString::number(width) + ranks.text));
                }
        }
    }

    void theStepGivesWayBeforeRanksAndUtilization() {
        const ScenePicture narrow = drawn("refined", {340, 400}, ThemeId::Projector);
        QVERIFY(tells(narrow, "MFU") && tells(narrow, "Ranks") && !tells(narrow, "Step"));
        QVERIFY(tells(drawn("refined", {340, 400}, ThemeId::Light), "Step"));
    }
};

QTEST_MAIN(TestSplitsPlot)
#include "test_splits_plot.moc"
