#include "plot/plot_widget.h"

#include "language/language.h"
#include "plot/canvas.h"
#include "plot/focus_ring.h"
#include "plot/plot_accessible.h"
#include "plot/scene_changes.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QToolTip>

#include <cmath>

namespace mlsys::ui {

namespace {
constexpr Qt::KeyboardModifiers kOtherModifiers = Qt::ShiftModifier | Qt::ControlModifier;

/// What an axis looks like, as far as no change of the theme is behind it.
struct ShownAxis {
    QRect rect;
    bool isVisible;
    QCPRange range;
    int ticks;
    QString label;

    friend bool operator==(const ShownAxis&, const ShownAxis&) = default;
};

QList<ShownAxis> axesOf(const QCustomPlot& canvas) {
    QList<ShownAxis> axes;
    for (const QCPAxisRect* rect : canvas.axisRects())
        for (const QCPAxis* axis : rect->axes())
            axes << ShownAxis{rect->rect(), rect->visible(), axis->range(), axis->ticker()->tickCount(), axis->label()};
    return axes;
}
} // namespace

struct PlotWidget::Shown {
    QSize size;
    QList<ShownAxis> axes;
    QList<Scene> scenes;
};

PlotWidget::PlotWidget(QWidget* parent) : QWidget(parent), m_canvas(new Canvas(this)) {
    m_canvas->setLocale(QLocale::c());
    m_canvas->setFocusPolicy(Qt::NoFocus);
    m_canvas->setMouseTracking(true);
    m_canvas->installEventFilter(this);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(120, 90);
    PlotAccessible::install();
    new FocusRing(*this);
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, &PlotWidget::applyTheme);
}

PlotWidget::~PlotWidget() = default;

QCustomPlot& PlotWidget::canvas() const {
    return *m_canvas;
}

void PlotWidget::applyTheme() {
    restyle(Theme::current());
    replot();
}

void PlotWidget::replot() {
    m_shown.reset();
    m_canvas->refresh();
}

void PlotWidget::replotChanges() {
    if (!m_canvas->isVisible()) return replot();
    m_canvas->layOut();
    auto now = std::make_unique<Shown>(Shown{m_canvas->size(), axesOf(*m_canvas), scenes()});
    const bool isAlike = m_shown && m_shown->size == now->size && m_shown->axes == now->axes &&
                         m_shown->scenes.size() == now->scenes.size();
    QRegion changed = isAlike ? QRegion() : m_canvas->rect();
    for (qsizetype i = 0; isAlike && i < now->scenes.size(); ++i)
        changed += changedArea(m_shown->scenes[i], now->scenes[i]);
    m_shown = std::move(now);
    // Between whole pixels patterns look a little different in a clip of several parts.
    const double ratio = devicePixelRatioF();
    m_canvas->update(ratio == std::round(ratio) ? changed : QRegion(changed.boundingRect()));
}

void PlotWidget::setTransparent(bool transparent) {
    m_transparent = transparent;
    styleGround(Theme::current());
    replot();
}

void PlotWidget::setLegendShown(bool shown) {
    m_legendShown = shown;
    replot();
}

void PlotWidget::styleGround(const Theme& theme) {
    m_canvas->setGround(m_transparent ? QBrush(Qt::NoBrush) : QBrush(theme.color(Role::Panel)));
}

void PlotWidget::styleAxes(const Theme& theme) {
    styleGround(theme);
    for (QCPAxisRect* rect : m_canvas->axisRects()) {
        rect->setBackground(Qt::NoBrush);
        for (QCPAxis* axis : rect->axes()) {
            axis->setBasePen(QPen(theme.color(Role::Grid), theme.px(1)));
            axis->setTickPen(Qt::NoPen);
            axis->setSubTickPen(Qt::NoPen);
            axis->setTickLabelColor(theme.color(Role::Muted));
            axis->setLabelColor(theme.color(Role::Muted));
            axis->setTickLabelFont(theme.font(TextStyle::Axis));
            axis->setLabelFont(theme.font(TextStyle::Axis));
            axis->setTickLabelPadding(theme.px(6));
            axis->setLabelPadding(theme.px(4));
            axis->grid()->setPen(QPen(theme.color(Role::Grid), theme.px(1)));
            axis->grid()->setZeroLinePen(Qt::NoPen);
            axis->grid()->setSubGridVisible(false);
        }
    }
}

bool PlotWidget::event(QEvent* event) {
    if (event->type() == QEvent::FocusOut) moveCursor(-1);
    if (event->type() == QEvent::KeyPress && keyPressed(*static_cast<QKeyEvent*>(event))) return true;
    return QWidget::event(event);
}

bool PlotWidget::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::MouseMove) showReadout(static_cast<QMouseEvent*>(event)->position());
    if (event->type() == QEvent::Leave) clearReadout();
    if (event->type() == QEvent::MouseButtonPress) setFocus(Qt::MouseFocusReason);
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        activate(mouse->position(), mouse->button() == Qt::RightButton || mouse->modifiers() & kOtherModifiers);
    }
    // Double clicks belong to the panel, which shows itself in the full window.
    if (event->type() == QEvent::MouseButtonDblClick) {
        QCoreApplication::sendEvent(parentWidget(), event);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PlotWidget::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_canvas->resize(size());
}

int PlotWidget::neighbour(int mark, int key) const {
    const int step = key == Qt::Key_Right || key == Qt::Key_Down ? 1 : -1;
    return qBound(0, mark + step, markCount() - 1);
}

bool PlotWidget::keyPressed(const QKeyEvent& event) {
    const int key = event.key();
    const bool onMark = m_cursor >= 0 && m_cursor < markCount();
    if (key == Qt::Key_Escape && m_cursor >= 0) {
        moveCursor(-1);
        return true;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && onMark) {
        activate(markPosition(m_cursor), event.modifiers() & kOtherModifiers);
        return true;
    }
    if (markCount() == 0) return false;
    if (key != Qt::Key_Left && key != Qt::Key_Right && key != Qt::Key_Up && key != Qt::Key_Down) return false;
    moveCursor(onMark ? neighbour(m_cursor, key) : firstMark());
    return true;
}

void PlotWidget::moveCursor(int mark) {
    const bool moved = mark != m_cursor;
    m_cursor = mark;
    if (mark < 0)
        clearReadout();
    else
        showReadout(markPosition(mark));
    if (moved) replot();
}

void PlotWidget::activate(const QPointF& at, bool other) {
    if (other)
        activateOtherAt(at);
    else
        activateAt(at);
}

void PlotWidget::showReadout(const QPointF& at) {
    const QString text = readoutAt(at);
    if (text != m_readout) {
        m_readout = text;
        emit readoutChanged(text);
        QAccessibleValueChangeEvent spoken(this, text);
        QAccessible::updateAccessibility(&spoken);
    }
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(m_canvas->mapToGlobal(at.toPoint() + QPoint(12, 12)), text, m_canvas);
}

void PlotWidget::clearReadout() {
    QToolTip::hideText();
    if (m_readout.isEmpty()) return;
    m_readout.clear();
    emit readoutChanged({});
}

QString axisNumber(double value) {
    struct Prefix {
        double factor;
        const char* symbol;
    };
    static constexpr Prefix kPrefixes[] = {{1e18, "E"}, {1e15, "P"}, {1e12, "T"}, {1e9, "G"},
                                           {1e6, "M"},  {1e3, "k"},  {1, ""}};
    for (const Prefix& p : kPrefixes)
        if (std::abs(value) >= p.factor * 0.9995) {
            const QString number = localNumber(QString::number(value / p.factor, 'g', 4));
            return *p.symbol ? number + ' ' + p.symbol : number;
        }
    return localNumber(QString::number(value, 'g', 3));
}

} // namespace mlsys::ui
