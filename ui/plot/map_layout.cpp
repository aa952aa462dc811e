#include "plot/map_layout.h"

#include "plot/color_bar.h"
#include "plot/footprint_bars.h"
#include "plot/plot_text.h"
#include "theme/theme.h"

namespace mlsys::ui {

namespace {

constexpr double kSmallestMap = 100, kNarrowestBars = 424, kWidestBars = 900, kTallestBars = 1.8;

} // namespace

MapLayout::MapLayout(const QSizeF& size, const Theme& theme) : frame(QRectF()) {
    QRectF map(QPointF(), size);
    const double barsHeight = FootprintBars::height(theme) + theme.px(6);
    const double note = textSize(theme.font(TextStyle::Note), {}).height() + theme.px(2);
    const double mapWidth = size.height() * MapFrame::aspect();
    if (size.width() > mapWidth + theme.px(kNarrowestBars)) { // beside the map there is more room than below
        map.setWidth(mapWidth);
        const double width = std::min(size.width() - mapWidth - theme.px(24), theme.px(kWidestBars) * 1.0);
        bars = QRectF(mapWidth + theme.px(24), 0, width, FootprintBars::height(theme) * kTallestBars);
    } else if (size.height() - barsHeight > theme.px(kSmallestMap)) {
        map.setBottom(map.bottom() - barsHeight);
    }
    const bool below = bars.isEmpty() && map.height() < size.height();
    if (map.height() - note > theme.px(kSmallestMap)) {
        map.setBottom(map.bottom() - note);
        credit = QRectF(0, 0, map.width(), note);
    }
    frame = MapFrame(map);
    if (!credit.isEmpty()) credit.moveTop(frame.area().bottom());
    if (below) {
        const double top = (credit.isEmpty() ? frame.area().bottom() : credit.bottom()) + theme.px(8);
        const double height = std::min(size.height() - top, FootprintBars::height(theme) * kTallestBars);
        bars = QRectF(0, top, std::min(size.width(), static_cast<double>(theme.px(kWidestBars))), height);
    }
    placeColorBar(theme);
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
