#include "explore/views/walls_view.h"

#include "explore/views/views.h"

namespace mlsys {

const Wall* WallsView::nearest() const {
    const auto closeness = [](const Wall& wall) { return *wall.pressure / wall.info->threshold(); };
    const Wall* nearest = nullptr;
    for (const Wall& wall : walls) {
        if (!wall.pressure) continue;
        const bool closer = !nearest || wall.binding > nearest->binding ||
                            (wall.binding == nearest->binding && closeness(wall) > closeness(*nearest));
        if (closer) nearest = &wall;
    }
    return nearest;
}

WallsView wallsView(const Scenario& s) {
    WallInput input{.scenario = s, .fleet = {}};
    if (auto fleet = s.fleet()) input.fleet = Ref<Fleet>(std::move(*fleet));
    WallsView view;
    for (const WallInfo& info : wallTable()) view.walls.push_back(info.make(info, input));
    return view;
}

} // namespace mlsys
