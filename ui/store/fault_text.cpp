#include "store/fault_text.h"

#include <QStringList>

namespace mlsys::ui {

QString faultText(const std::vector<Error>& faults) {
    QStringList lines;
    for (const Error& fault : faults) lines << QString::fromStdString(fault.where + ": " + fault.what);
    return lines.join('\n');
}

} // namespace mlsys::ui
