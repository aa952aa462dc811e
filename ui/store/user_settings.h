#pragma once

#include <QSettings>

namespace mlsys::ui {

/// What the program remembers of a user from one start to the next: one file in the folder for the settings of this
/// program, which stays as it was where the disk is full or the program ends in the middle of writing.
class UserSettings : public QSettings {
public:
    UserSettings();
};

} // namespace mlsys::ui
