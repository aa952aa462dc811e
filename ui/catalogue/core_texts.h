#pragma once

#include <QStringList>

namespace mlsys::ui {

/// Texts that tables hold, where no translation call names them: of parameters, key numbers, walls, warnings,
/// constants of the laws, measurements and pages.
QStringList tableTexts();

} // namespace mlsys::ui
