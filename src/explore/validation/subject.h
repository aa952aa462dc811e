#pragma once

#include "registry/registry.h"
#include "scenario/measured_row.h"

namespace mlsys::validation {

/// What a row measured: entries of the registry, empty where it has none of that name.
struct Subject {
    Ref<Hardware> hardware{};
    Ref<Model> model{};
};

/// The hardware and the model that a row names.
Subject subjectOf(const MeasuredRow& row, const Registry& registry);

/// The row for people: model, device, number format and batch as far as it states them.
std::string titleOf(const MeasuredRow& row);

} // namespace mlsys::validation
