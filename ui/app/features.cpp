#include "app/features.h"

namespace mlsys::ui {

#define FEATURE(Name) void install##Name(MainWindow& window);
#include "app/features.def"
#undef FEATURE

void installFeatures(MainWindow& window) {
#define FEATURE(Name) install##Name(window);
#include "app/features.def"
#undef FEATURE
}

} // namespace mlsys::ui
