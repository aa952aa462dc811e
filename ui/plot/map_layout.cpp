#include "plot/map_layout.h"

#include "plot/color_bar.h"
#include "plot/footprint_bars.h"
#include "plot/plot_text.h"
#include "plot/share_track.h"
#include "theme/theme.h"

namespace mlsys::ui {

namespace {

constexpr double kSmallestMap = 100, kNarrowestBars = 424, kWidestBars = 900, kTallestBars = 1.8;

} // namespace

MapLayout::MapLayout(const QSizeF& size, const Theme& theme) : frame(QRectF()) {
    QRectF map(QPointF(), size);
    const double barsHeight = FootprintBars::height(theme) + ShareTrack::height(theme) + theme.px(12);
    const double note = textSize(theme.font(TextStyle::Note), {}).height() + theme.px(2);
    const double mapWidth = size.height() * MapFrame::aspect(), gap = theme.px(24), widest = theme.px(kWidestBars);
    const bool beside = size.width() > mapWidth + theme.px(kNarrowestBars);
    const bool below = !beside && size.height() - barsHeight > theme.px(kSmallestMap);
    if (beside) map.setWidth(mapWidth);
    if (below) map.setBottom(map.bottom() - barsHeight);
    const bool credited = map.height() - note > theme.px(kSmallestMap);
    if (credited) map.setBottom(map.bottom() - note);
    frame = MapFrame(map);
    if (credited) credit = QRectF(0, frame.area().bottom(), map.width(), note);
    const double top = credited ? credit.bottom() : frame.area().bottom();
    if (beside)
        placeBars(QRectF(mapWidth + gap, 0, std::min(size.width() - mapWidth - gap, widest), size.height()), theme);
    if (below)
        placeBars(QRectF(0, top + theme.px(6), std::min(size.width(), widest), size.height() - top - theme.px(6)),
                  theme);
    placeColorBar(theme);
}

void MapLayout::placeBars(const QRectF& room, const Theme& theme) {
    share = room;
    share.setHeight(ShareTrack::height(theme));
    bars = room;
    bars.setTop(share.bottom() + theme.px(6));
    bars.setHeight(std::min(bars.height(), FootprintBars::height(theme) * kTallestBars));
}

void MapLayout::placeColorBar(const Theme& theme) {
    // The empty south of the Pacific.
    const QRectF area = frame.area();
    const QSizeF needs(theme.px(84), ColorBar{QStringLiteral("g"), {}}.height(theme));
    const double left = frame.place(-40, -180).x(), right = frame.place(-40, -80).x();
    if (right - left < needs.width() || area.height() / 3 < needs.height()) return;
    colorBar = QRectF(left, area.bottom() - needs.height() - theme.px(2), needs.width(), needs.height());
}

} // namespace mlsys::ui
