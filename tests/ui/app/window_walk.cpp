#include "window_walk.h"

#include "app/figure_dialog.h"
#include "app/hardware_dialog.h"
#include "app/shortcut_sheet.h"
#include "app/side_column.h"
#include "shown_window.h"
#include "store/exercise_session.h"

#include <QRadioButton>
#include <QTabBar>

using namespace mlsys::ui;

namespace {

QList<QRect> placesIn(const QWidget& window) {
    QList<QRect> places;
    for (const auto* widget : window.findChildren<QWidget*>())
        if (widget->isVisible()) places << widget->geometry();
    return places;
}

/// Waits until nothing moves any more: a layout inside another learns its room only once the outer one has been asked.
void settle(const QWidget& window) {
    QTRY_VERIFY(!isAboutToAct(window));
    constexpr int kQuiet = 3, kMost = 60;
    for (int quiet = 0, round = 0; quiet < kQuiet && round < kMost; ++round) {
        const QList<QRect> before = placesIn(window);
        QTest::qWait(4);
        quiet = placesIn(window) == before ? quiet + 1 : 0;
    }
}

} // namespace

void WindowWalk::visitAll(const Visit& visit) {
    visitPages(visit);
    visitSidePages(visit);
    visitDialogs(visit);
}

void WindowWalk::visitPages(const Visit& visit) {
    for (const PageKind& page : pageKinds()) {
        m_window.grid().setPage(page.id);
        settle(m_window);
        visit(m_window, page.id);
    }
    m_window.grid().setPage(pageKinds().front().id);
}

void WindowWalk::visitSidePages(const Visit& visit) {
    SideColumn& side = m_window.side();
    const auto& tabs = *side.findChild<QTabBar*>();
    QVERIFY(tabs.count() > 0);
    for (int i = 0; i < tabs.count(); ++i) {
        side.open(tabs.tabData(i).toString());
        settle(m_window);
        visit(m_window, "side." + tabs.tabData(i).toString());
    }
    side.hide();
}

void WindowWalk::visitDialogs(const Visit& visit) {
    const auto shown = [&](QDialog& dialog, const QString& name) {
        dialog.show();
        QApplication::setActiveWindow(&dialog);
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        visit(dialog, name);
    };
    FigureDialog figure(m_window.document(), m_window.store(), "roofline", &m_window);
    shown(figure, "figure");
    figure.hide();
    HardwareDialog hardware(m_window.store(), "hardware", &m_window);
    shown(hardware, "hardware");
    hardware.hide();
    showShortcutSheet(m_window);
    auto* sheet = m_window.findChild<QDialog*>("shortcutSheet");
    shown(*sheet, "shortcuts");
    delete sheet;
    m_window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_window));
}

void WindowWalk::visitExercises(const Visit& visit) {
    auto& session = *m_window.findChild<ExerciseSession*>();
    m_window.side().open("exercise");
    for (const auto& exercise : session.exercises()) {
        QVERIFY(session.open(QString::fromStdString(exercise.id)));
        settle(m_window);
        visit(m_window, "exercise." + QString::fromStdString(exercise.id));
    }
    session.close();
}

QList<QWidget*> focusable(const QWidget& window) {
    QList<QWidget*> found;
    for (auto* widget : window.findChildren<QWidget*>()) {
        if (widget->window() != &window || !widget->isVisible() || !widget->isEnabled()) continue;
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy()) continue;
        // Of the buttons of a group Tab reaches the chosen one; arrows lead to the others.
        const auto* radio = qobject_cast<QRadioButton*>(widget);
        if (radio && !radio->isChecked()) continue;
        found << widget;
    }
    return found;
}

QString placeOf(const QWidget& widget) {
    QStringList names;
    for (const QWidget* at = &widget; at && !at->isWindow(); at = at->parentWidget())
        names.prepend(at->objectName().isEmpty() ? QString::fromLatin1(at->metaObject()->className()).section(':', -1)
                                                 : at->objectName());
    return names.join('/');
}
