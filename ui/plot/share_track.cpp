#include "plot/share_track.h"

#include "plot/pattern.h"
#include "plot/plot_text.h"
#include "theme/text_cache.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace mlsys::ui {

namespace {

constexpr int kLeft = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip;
constexpr int kRight = Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Carbon)
};

} // namespace

ShareTrack::ShareTrack(const CarbonView& view, const QRectF& area, const Theme& theme)
    : m_view(view), m_theme(theme), m_area(area) {
    // The room for "100 %" does not move with the share, so that the track stays where it is dragged.
    const double side =
        textSize(theme.font(TextStyle::Section), QStringLiteral("A  ") + percent(1)).width() + theme.px(8);
    m_bar = area.adjusted(side, 0, -side, 0);
    m_bar.setHeight(theme.px(8));
    m_bar.moveCenter({m_bar.center().x(), area.center().y()});
}

double ShareTrack::height(const Theme& theme) {
    return std::max(textSize(theme.font(TextStyle::Section), {}).height(), static_cast<double>(theme.px(18)));
}

void ShareTrack::draw(QPainter& painter) const {
    const QPointF at = handle(m_view.shareA);
    QRectF a = m_bar, b = m_bar;
    a.setRight(at.x());
    b.setLeft(at.x());
    fillAs(painter, a, {Role::Muted, Marker::Circle, Dash::Solid, Fill::Solid}, m_theme);
    fillAs(painter, b, {Role::Muted, Marker::Circle, Dash::Solid, Fill::Rising}, m_theme);
    painter.setPen(QPen(m_theme.color(Role::Accent), m_theme.px(2)));
    painter.setBrush(m_theme.color(Role::Panel));
    painter.drawEllipse(at, m_theme.px(7), m_theme.px(7));
    painter.setFont(m_theme.font(TextStyle::Section));
    painter.setPen(m_theme.color(Role::Text));
    drawTextLine(painter, m_area, kLeft, QStringLiteral("A  ") + percent(m_view.shareA));
    drawTextLine(painter, m_area, kRight, percent(1 - m_view.shareA) + QStringLiteral("  B"));
}

bool ShareTrack::contains(const QPointF& at) const {
    const double reach = m_theme.px(8);
    return m_bar.isValid() && QRectF(m_bar.left(), m_area.top(), m_bar.width(), m_area.height())
                                  .adjusted(-reach, 0, reach, 0)
                                  .contains(at);
}

double ShareTrack::percentAt(double x) const {
    return std::round(std::clamp((x - m_bar.left()) / m_bar.width(), 0.0, 1.0) * 100);
}

QPointF ShareTrack::handle(double shareA) const {
    return {m_bar.left() + shareA * m_bar.width(), m_bar.center().y()};
}

QString ShareTrack::describe() const {
    const auto name = [&](std::size_t region) { return QString::fromStdString(m_view.regions[region].name); };
    return Words::tr("%1 of the fleet in A (%2), %3 in B (%4)\nDrag the handle, or press + and −.")
        .arg(percent(m_view.shareA), name(m_view.a), percent(1 - m_view.shareA), name(m_view.b));
}

} // namespace mlsys::ui
