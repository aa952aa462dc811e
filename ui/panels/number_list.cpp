#include "panels/number_list.h"

#include "plot/plot_text.h"
#include "theme/text_cache.h"
#include "theme/theme.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace mlsys::ui {

namespace {

constexpr QLatin1String kBeforeTrust("  ");

/// Unit and trust, as they stand behind the value.
QString behind(const NumberRow& row) {
    return row.trust.isEmpty() ? row.unit : row.unit + kBeforeTrust + row.trust;
}

QString inWords(const NumberRow& row) {
    return QStringLiteral("%1: %2 %3").arg(row.label, row.value, behind(row)).trimmed();
}

/// Speaks the list: its value is the row that the keyboard is on.
class ListAccessible : public QAccessibleWidget {
public:
    explicit ListAccessible(NumberList* list) : QAccessibleWidget(list, QAccessible::List) {}

    QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Value ? widget()->statusTip() : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface* accessibleFor(const QString&, QObject* object) {
    auto* list = qobject_cast<NumberList*>(object);
    return list ? new ListAccessible(list) : nullptr;
}

} // namespace

NumberRow numberRow(const QString& label, const Formatted& value, NumberRow rest) {
    rest.label = label;
    rest.value = text(value.number);
    rest.unit = QString::fromStdString(value.unit);
    return rest;
}

NumberList::NumberList(QWidget* parent) : QWidget(parent) {
    static const bool spoken = (QAccessible::installFactory(accessibleFor), true);
    Q_UNUSED(spoken)
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, [this] {
        m_widths = measured();
        updateGeometry();
        update();
    });
}

void NumberList::setRows(const QList<NumberRow>& rows) {
    if (rows == m_rows) return;
    const bool sameLabels = std::ranges::equal(rows, m_rows, {}, &NumberRow::label, &NumberRow::label);
    m_rows = rows;
    const Widths now = measured();
    const double before = m_widths.all;
    m_widths = sameLabels ? m_widths.widest(now) : now;
    QStringList lines;
    for (const NumberRow& row : rows) lines << inWords(row);
    setAccessibleDescription(lines.join('\n'));
    tellCut();
    if (!sameLabels || m_widths.all > before) updateGeometry();
    update();
}

int NumberList::rowHeight() const {
    const Theme& theme = Theme::current();
    return int(std::ceil(QFontMetricsF(theme.font(TextStyle::Strong)).height())) + theme.px(5);
}

NumberList::Widths NumberList::measured() const {
    const Theme& theme = Theme::current();
    Widths w;
    for (const NumberRow& row : m_rows) {
        w.label = std::max(w.label, textSize(theme.font(TextStyle::Axis), row.label).width());
        w.value = std::max(w.value, textSize(theme.font(TextStyle::Strong), row.value).width());
        w.unit = std::max(w.unit, textSize(theme.font(TextStyle::Axis), behind(row)).width());
        w.bareUnit = std::max(w.bareUnit, textSize(theme.font(TextStyle::Axis), row.unit).width());
    }
    w.all = w.label + theme.px(14) + w.value + theme.px(4) + w.unit;
    return w;
}

int NumberList::columns(int width) const {
    const int gap = Theme::current().px(24);
    const int fit = int((width + gap) / (m_widths.all + gap));
    return std::clamp(fit, 1, std::max(1, int(m_rows.size())));
}

QSize NumberList::sizeHint() const {
    return {int(std::ceil(m_widths.all)), rowHeight() * int(m_rows.size())};
}

int NumberList::heightForWidth(int width) const {
    const int n = columns(width);
    return rowHeight() * ((int(m_rows.size()) + n - 1) / n);
}

qsizetype NumberList::shownRows() const {
    return std::min<qsizetype>(m_rows.size(), columns(width()) * (height() / rowHeight()));
}

QRectF NumberList::visual(QRectF box) const {
    if (layoutDirection() == Qt::RightToLeft) box.moveRight(width() - box.left());
    return box;
}

QRect NumberList::rowRect(qsizetype row) const {
    const int n = columns(width());
    const double column = (width() + Theme::current().px(24)) / double(n);
    const double left = double(row % n) * (n == 1 ? 0 : column);
    const double wide = n == 1 ? width() : column - Theme::current().px(24);
    return visual(QRectF(left, double(row / n) * rowHeight(), wide, rowHeight())).toAlignedRect();
}

qsizetype NumberList::rowAt(const QPoint& at) const {
    for (qsizetype i = 0; i < shownRows(); ++i)
        if (rowRect(i).contains(at) && !m_rows[i].number.isEmpty()) return i;
    return -1;
}

void NumberList::tellCut() {
    const bool isCut = columns(width()) == 1 && m_widths.all > width();
    setToolTip(isCut ? accessibleDescription() : QString());
}

void NumberList::resizeEvent(QResizeEvent*) {
    tellCut();
}

void NumberList::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    for (qsizetype i = 0; i < shownRows(); ++i) paintRow(painter, i);
    if (!hasFocus() || m_rows.isEmpty()) return;
    const int width = Theme::current().px(2);
    painter.setPen(QPen(Theme::current().color(Role::Accent), width));
    painter.drawRect(rowRect(m_cursor).adjusted(width / 2, width / 2, -width, -width));
}

void NumberList::paintRow(QPainter& painter, qsizetype row) const {
    const Theme& theme = Theme::current();
    const Widths& w = m_widths;
    const NumberRow& number = m_rows[row];
    const QRect place = visual(rowRect(row)).toAlignedRect();
    const auto write = [&](const QFont& font, Role role, double x, const QString& text) {
        painter.setFont(font);
        painter.setPen(theme.color(role));
        const QRectF box(place.x() + x, place.y(), textSize(font, text).width() + 1, place.height());
        // A number runs from left to right in every script.
        painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        drawTextLine(painter, visual(box), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextDontClip, text);
    };
    // Where not all fits, trust gives way first (Why tells it too), then the label.
    const bool alone = columns(width()) == 1, tellsTrust = !alone || w.all <= width();
    const double beside = w.all - w.label - (tellsTrust ? 0 : w.unit - w.bareUnit);
    const double room = std::max(0.0, std::ceil(alone ? std::min(w.label, width() - beside) : w.label));
    write(theme.font(TextStyle::Axis), Role::Muted, 0, elidedTo(room, theme.font(TextStyle::Axis), number.label));
    const double value = room + theme.px(14);
    QFont strong = theme.font(TextStyle::Strong);
    const double unit = value + textSize(strong, number.value).width() + theme.px(4);
    strong.setUnderline(row == m_hovered);
    write(strong, number.quiet ? Role::Muted : Role::Text, value, number.value);
    write(theme.font(TextStyle::Axis), Role::Muted, unit, number.unit);
    if (tellsTrust && !number.trust.isEmpty())
        write(theme.font(TextStyle::Axis), Role::Muted,
              unit + textSize(theme.font(TextStyle::Axis), number.unit + kBeforeTrust).width(), number.trust);
}

void NumberList::setCursorRow(qsizetype row) {
    m_cursor = std::clamp<qsizetype>(row, 0, std::max<qsizetype>(0, shownRows() - 1));
    const NumberRow now = m_rows.value(m_cursor);
    setStatusTip(inWords(now));
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    update();
}

void NumberList::ask(qsizetype row) {
    if (row >= 0 && row < m_rows.size() && !m_rows[row].number.isEmpty()) emit explanationWanted(m_rows[row].number);
}

void NumberList::keyPressEvent(QKeyEvent* event) {
    const int n = columns(width());
    switch (event->key()) {
    case Qt::Key_Up: setCursorRow(m_cursor - n); break;
    case Qt::Key_Down: setCursorRow(m_cursor + n); break;
    case Qt::Key_Left: setCursorRow(m_cursor - 1); break;
    case Qt::Key_Right: setCursorRow(m_cursor + 1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: ask(m_cursor); break;
    default: QWidget::keyPressEvent(event);
    }
}

void NumberList::mouseMoveEvent(QMouseEvent* event) {
    const qsizetype row = rowAt(event->pos());
    if (row == m_hovered) return;
    m_hovered = row;
    setCursor(row >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void NumberList::mousePressEvent(QMouseEvent* event) {
    // What is no row belongs to the card: it can be dragged there.
    event->setAccepted(event->button() == Qt::LeftButton && rowAt(event->pos()) >= 0);
}

void NumberList::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) ask(rowAt(event->pos()));
}

void NumberList::leaveEvent(QEvent*) {
    m_hovered = -1;
    update();
}

void NumberList::focusInEvent(QFocusEvent*) {
    setCursorRow(m_cursor);
}

void NumberList::focusOutEvent(QFocusEvent*) {
    update();
}

} // namespace mlsys::ui
