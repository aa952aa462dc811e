#include "color_vision.h"
#include "theme/contrast.h"
#include "theme/entity.h"
#include "theme/palette.h"
#include "theme/theme.h"

#include <QTest>

using namespace mlsys::ui;
using namespace mlsys::ui::test;

namespace {

struct Pair {
    Role ink;
    Role ground;
};

// Everything that is written, on every ground it is written on.
constexpr std::array kTexts = {
    Pair{Role::Text, Role::Ground},  Pair{Role::Text, Role::Panel},    Pair{Role::Text, Role::Inset},
    Pair{Role::Text, Role::Status},  Pair{Role::Text, Role::Hover},    Pair{Role::Text, Role::Selection},
    Pair{Role::Muted, Role::Ground}, Pair{Role::Muted, Role::Panel},   Pair{Role::Muted, Role::Inset},
    Pair{Role::Muted, Role::Status}, Pair{Role::Muted, Role::Hover},   Pair{Role::Muted, Role::Selection},
    Pair{Role::Accent, Role::Panel}, Pair{Role::Accent, Role::Status}, Pair{Role::AccentText, Role::Accent},
    Pair{Role::Good, Role::Panel},   Pair{Role::Limit, Role::Panel},   Pair{Role::Limit, Role::Status},
};

constexpr std::array kMarks = {
    Pair{Role::ControlLine, Role::Panel}, Pair{Role::Accent, Role::Panel},  Pair{Role::Accent, Role::Hover},
    Pair{Role::Limit, Role::Panel},       Pair{Role::Good, Role::Panel},    Pair{Role::Series1, Role::Panel},
    Pair{Role::Series2, Role::Panel},     Pair{Role::Series3, Role::Panel}, Pair{Role::Series4, Role::Panel},
    Pair{Role::Series5, Role::Panel},     Pair{Role::Series6, Role::Panel},
};

double ratio(ThemeId theme, const Pair& pair) {
    return contrastRatio(paletteColor(theme, pair.ink), paletteColor(theme, pair.ground));
}

QByteArray described(ThemeId theme, const Pair& pair, double value) {
    return QStringLiteral("%1: %2 on %3 is %4")
        .arg(themeName(theme), roleName(pair.ink), roleName(pair.ground))
        .arg(value, 0, 'f', 2)
        .toUtf8();
}

} // namespace

class TestPalette : public QObject {
    Q_OBJECT
private slots:
    void contrastOfBlackOnWhiteIsTwentyOne();
    void everyThemeHasItsRow_data();
    void everyThemeHasItsRow();
    void textReadsOnEveryGround_data() { everyThemeHasItsRow_data(); }
    void textReadsOnEveryGround();
    void marksStandOutFromThePanel_data() { everyThemeHasItsRow_data(); }
    void marksStandOutFromThePanel();
    void textReadsAtSevenToOneOnProjectorsAndInHighContrast();
    void highContrastMarksStandOutAtFourAndAHalf();
    void printHasNoColour();
    void seriesStayApartInEveryKindOfColourVision_data();
    void seriesStayApartInEveryKindOfColourVision();
    void simulationMakesRedAndGreenAlikeToDeutans();
    void labelsInSeriesColoursRead_data() { everyThemeHasItsRow_data(); }
    void labelsInSeriesColoursRead();
};

void TestPalette::contrastOfBlackOnWhiteIsTwentyOne() {
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::black), 21.0);
    QVERIFY(std::abs(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.005);
}

void TestPalette::everyThemeHasItsRow_data() {
    QTest::addColumn<int>("theme");
    for (const ThemeId id : kThemeIds) QTest::newRow(qPrintable(themeName(id))) << static_cast<int>(id);
}

void TestPalette::everyThemeHasItsRow() {
    QFETCH(int, theme);
    for (std::size_t i = 0; i < kRoleCount; ++i) {
        const QColor color = paletteColor(static_cast<ThemeId>(theme), static_cast<Role>(i));
        QVERIFY2(color.isValid() && color.alpha() == 255, qPrintable(roleName(static_cast<Role>(i))));
    }
}

void TestPalette::textReadsOnEveryGround() {
    QFETCH(int, theme);
    const auto id = static_cast<ThemeId>(theme);
    for (const Pair& pair : kTexts) QVERIFY2(ratio(id, pair) >= 4.5, described(id, pair, ratio(id, pair)));
}

void TestPalette::marksStandOutFromThePanel() {
    QFETCH(int, theme);
    const auto id = static_cast<ThemeId>(theme);
    for (const Pair& pair : kMarks) QVERIFY2(ratio(id, pair) >= 3.0, described(id, pair, ratio(id, pair)));
}

void TestPalette::textReadsAtSevenToOneOnProjectorsAndInHighContrast() {
    for (const ThemeId id : {ThemeId::Projector, ThemeId::Contrast}) {
        for (const Pair& pair : kTexts) QVERIFY2(ratio(id, pair) >= 7.0, described(id, pair, ratio(id, pair)));
        for (const Role role : kSeriesRoles)
            QVERIFY2(contrastRatio(Theme(id).textColor(role), paletteColor(id, Role::Panel)) >= 7.0,
                     qPrintable(themeName(id) + ' ' + roleName(role)));
    }
}

void TestPalette::highContrastMarksStandOutAtFourAndAHalf() {
    for (const Pair& pair : kMarks)
        QVERIFY2(ratio(ThemeId::Contrast, pair) >= 4.5,
                 described(ThemeId::Contrast, pair, ratio(ThemeId::Contrast, pair)));
}

void TestPalette::printHasNoColour() {
    for (std::size_t i = 0; i < kRoleCount; ++i) {
        const QColor color = paletteColor(ThemeId::Print, static_cast<Role>(i));
        QVERIFY2(color.red() == color.green() && color.green() == color.blue(), qPrintable(color.name()));
    }
    QCOMPARE(paletteColor(ThemeId::Print, Role::Panel), QColor(Qt::white));
}

void TestPalette::seriesStayApartInEveryKindOfColourVision_data() {
    QTest::addColumn<int>("theme");
    QTest::addColumn<int>("vision");
    constexpr std::array kNames = {"normal", "protan", "deutan", "tritan"};
    for (const ThemeId id : kThemeIds)
        for (const Vision vision : kVisions)
            QTest::addRow("%s, %s", qPrintable(themeName(id)), kNames[static_cast<std::size_t>(vision)])
                << static_cast<int>(id) << static_cast<int>(vision);
}

void TestPalette::seriesStayApartInEveryKindOfColourVision() {
    QFETCH(int, theme);
    QFETCH(int, vision);
    const auto id = static_cast<ThemeId>(theme);
    const auto seen = static_cast<Vision>(vision);
    double smallest = 1000;
    for (std::size_t i = 0; i < kSeriesRoles.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            smallest = std::min(smallest, distance(seenAs(paletteColor(id, kSeriesRoles[i]), seen),
                                                   seenAs(paletteColor(id, kSeriesRoles[j]), seen)));
    // Greys have lightness alone to differ in; patterns, dashes and marks do the rest on paper.
    QVERIFY2(smallest > (id == ThemeId::Print ? 10 : 15), QByteArray::number(smallest));
}

void TestPalette::simulationMakesRedAndGreenAlikeToDeutans() {
    const QColor red(0xD0, 0x40, 0x30);
    const QColor green(0x70, 0x80, 0x20);
    const double normal = distance(seenAs(red, Vision::Normal), seenAs(green, Vision::Normal));
    const double deutan = distance(seenAs(red, Vision::Deutan), seenAs(green, Vision::Deutan));
    QVERIFY2(deutan < normal / 2, qPrintable(QStringLiteral("%1 of %2").arg(deutan).arg(normal)));
}

void TestPalette::labelsInSeriesColoursRead() {
    QFETCH(int, theme);
    const auto id = static_cast<ThemeId>(theme);
    const QColor panel = paletteColor(id, Role::Panel);
    for (const Role role : kSeriesRoles) {
        const QColor color = paletteColor(id, role);
        QVERIFY(contrastRatio(legibleOn(panel, color), panel) >= 4.5);
        QVERIFY(contrastRatio(blackOrWhiteOn(color), color) >= 4.5);
    }
}

QTEST_GUILESS_MAIN(TestPalette)
#include "test_palette.moc"
