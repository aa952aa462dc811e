#include "theme/apply_theme.h"
#include "theme/contrast.h"
#include "theme/icon.h"
#include "theme/style_sheet.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace mlsys::ui;

namespace {

constexpr std::array kTextStyles = {TextStyle::Body,    TextStyle::Strong, TextStyle::Heading, TextStyle::Title,
                                    TextStyle::Section, TextStyle::Axis,   TextStyle::Note,    TextStyle::Mono};

QColor centerOf(const QPixmap& pixmap) {
    return pixmap.toImage().pixelColor(pixmap.width() / 2, pixmap.height() / 2);
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT
private slots:
    void init() { applyTheme(*qApp, Theme()); }
    void textGrowsWithTheScale_data();
    void textGrowsWithTheScale();
    void scaleStaysBetweenOneAndTwo();
    void projectorTextIsNeverSmallerThan24Pixels();
    void listenersHearOfEachChangeOnce();
    void styleSheetLeavesNoPlaceholder_data() { textGrowsWithTheScale_data(); }
    void styleSheetLeavesNoPlaceholder();
    void qtWidgetsWearTheTheme();
    void looksSetTheFont();
    void lookCanBeGivenAfterShowing();
    void iconsFollowTheThemeByThemselves();
    void iconsAreSharpOnDenseScreens();
    void missingIconIsNull();
    void reducedMotionTakesNoTime();
};

void TestTheme::textGrowsWithTheScale_data() {
    QTest::addColumn<int>("theme");
    for (const ThemeId id : kThemeIds) QTest::newRow(qPrintable(themeName(id))) << static_cast<int>(id);
}

void TestTheme::textGrowsWithTheScale() {
    QFETCH(int, theme);
    const auto id = static_cast<ThemeId>(theme);
    for (const TextStyle style : kTextStyles)
        QVERIFY(Theme(id, 2).font(style).pixelSize() >= 2 * Theme(id, 1).font(style).pixelSize() - 1 ||
                id == ThemeId::Projector);
    QCOMPARE(Theme(id, 2).px(100), 2 * Theme(id, 1).px(100));
}

void TestTheme::scaleStaysBetweenOneAndTwo() {
    QCOMPARE(Theme(ThemeId::Light, 0.2).uiScale(), 1.0);
    QCOMPARE(Theme(ThemeId::Light, 9).uiScale(), 2.0);
}

void TestTheme::projectorTextIsNeverSmallerThan24Pixels() {
    for (const TextStyle style : kTextStyles) QVERIFY(Theme(ThemeId::Projector).font(style).pixelSize() >= 24);
    QVERIFY(Theme(ThemeId::Projector).lineWidth() >= 3);
    QVERIFY(Theme(ThemeId::Projector).px(24) >= 32);
}

void TestTheme::listenersHearOfEachChangeOnce() {
    QSignalSpy changed(&ThemeNotifier::instance(), &ThemeNotifier::changed);
    applyTheme(*qApp, Theme(ThemeId::Dark));
    QCOMPARE(changed.count(), 1);
    applyTheme(*qApp, Theme(ThemeId::Dark));
    QCOMPARE(changed.count(), 1);
    applyTheme(*qApp, Theme(ThemeId::Dark, 1.5));
    QCOMPARE(changed.count(), 2);
    QCOMPARE(Theme::current(), Theme(ThemeId::Dark, 1.5));
}

void TestTheme::styleSheetLeavesNoPlaceholder() {
    QFETCH(int, theme);
    const QString sheet = styleSheet(Theme(static_cast<ThemeId>(theme), 1.25));
    for (const QChar sign : {QLatin1Char('@'), QLatin1Char('$'), QLatin1Char('%')}) QVERIFY(!sheet.contains(sign));
}

void TestTheme::qtWidgetsWearTheTheme() {
    QLineEdit edit;
    edit.resize(200, 60);
    for (const ThemeId id : kThemeIds) {
        applyTheme(*qApp, Theme(id));
        const QColor seen = edit.grab().toImage().pixelColor(150, 30);
        QCOMPARE(seen, Theme::current().color(Role::Panel));
        QCOMPARE(QApplication::palette().color(QPalette::WindowText), Theme::current().color(Role::Text));
    }
}

void TestTheme::looksSetTheFont() {
    QLabel title;
    setLook(&title, "title");
    title.ensurePolished();
    QCOMPARE(title.font().pixelSize(), 15);
    QVERIFY(title.font().bold());
    applyTheme(*qApp, Theme(ThemeId::Light, 2));
    QCOMPARE(title.font().pixelSize(), 30);
}

void TestTheme::lookCanBeGivenAfterShowing() {
    QLabel label;
    label.ensurePolished();
    setLook(&label, "note");
    QCOMPARE(label.font().pixelSize(), 11);
}

void TestTheme::iconsFollowTheThemeByThemselves() {
    const QIcon icon = tintedIcon("probe", Role::Accent);
    QCOMPARE(centerOf(icon.pixmap(16)), Theme(ThemeId::Light).color(Role::Accent));
    applyTheme(*qApp, Theme(ThemeId::Dark));
    QCOMPARE(centerOf(icon.pixmap(16)), Theme(ThemeId::Dark).color(Role::Accent));
}

void TestTheme::iconsAreSharpOnDenseScreens() {
    const QPixmap dense = tintedIcon("probe").pixmap(QSize(16, 16), 3.0);
    QCOMPARE(dense.size(), QSize(48, 48));
    QCOMPARE(dense.devicePixelRatio(), 3.0);
}

void TestTheme::missingIconIsNull() {
    QVERIFY(tintedIcon("no-such-icon").isNull());
}

void TestTheme::reducedMotionTakesNoTime() {
    QCOMPARE(Theme(ThemeId::Light, 1, Motion::Reduced).motionMs(), 0);
    QVERIFY(Theme().motionMs() > 0);
}

QTEST_MAIN(TestTheme)
#include "test_theme.moc"
