#pragma once

#include "registry/registry.h"
#include "scenario/measured_row.h"
#include "scenario/precision.h"

namespace mlsys::validation {

/// What a row measured: entries of the registry, empty where it has none of that name.
struct Subject {
    Ref<Hardware> hardware{};
    Ref<Model> model{};
    Precision precision = Precision::fp16;
};

/// The hardware, the model and the number format that a row names; a model of the stated shape where it names none.
Subject subjectOf(const MeasuredRow& row, const Registry& registry);

/// The row for people: model, device, number format and batch as far as it states them.
std::string titleOf(const MeasuredRow& row);

} // namespace mlsys::validation
