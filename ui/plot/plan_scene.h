#pragma once

#include "explore/views/plan_view.h"
#include "plot/ghost.h"
#include "plot/scene_plot.h"

namespace mlsys::ui {

/// A light for every constraint with its margin, the availability with spare nodes, and the cheapest fleet. Targets:
/// five lights, N+0 to N+2, then the cheapest fleet where there is one.
ScenePicture layOutPlan(const PlanView& view, const Ghosts<PlanView>& ghosts, const QSizeF& size, const Theme& theme);

/// Place of the first redundancy among the targets, and of the cheapest fleet.
inline constexpr int kFirstSpareTarget = 5, kCheapestTarget = 8;

QString constraintName(PlanView::Constraint constraint);
/// "9.52 M USD of 5.00 M USD"
QString lightText(const PlanView::Light& light);
/// "90 % over" or "54 % to spare"
QString marginText(const PlanView::Light& light);
/// "99.97 %", with as many nines as count.
QString availabilityText(double availability);
/// "5 nodes with NVIDIA H100 in int4, 30 % in US average and 70 % in Quebec"
QString planName(const PlanView::Plan& plan);

} // namespace mlsys::ui
