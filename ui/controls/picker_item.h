#pragma once

#include <QString>

namespace mlsys::ui {

/// One thing an EntityPicker offers.
struct PickerItem {
    QString id;
    QString name;
    /// Heading under which it stands, for example "Data centre".
    QString group = {};
    /// Second line, for example "80 GB · 3.35 TB/s · 2022".
    QString detail = {};
    bool enabled = true;
    /// Why it cannot be taken; shown instead of the second line.
    QString reason = {};
};

} // namespace mlsys::ui
