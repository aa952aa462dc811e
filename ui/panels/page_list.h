#pragma once

#include <QStringList>

namespace mlsys::ui {

/// A page of the window: the panels it starts with and the control sections it unfolds.
struct PageKind {
    QString id;
    QString title;
    QStringList panels; ///< in reading order
    QStringList groups; ///< ids of parameter groups
};

/// All pages, in the order of pages.def.
const QList<PageKind>& pageKinds();

} // namespace mlsys::ui
