#include "panels/page_list.h"

#include <QCoreApplication>

namespace mlsys::ui {

const QList<PageKind>& pageKinds() {
#define PAGE(id, title, panels, groups)                                                                                \
    PageKind{QStringLiteral(#id), QCoreApplication::translate("Pages", title), QString(panels).split(' '),             \
             QString(groups).split(' ')},
    static const QList<PageKind> kinds{
#include "panels/pages.def"
    };
#undef PAGE
    return kinds;
}

} // namespace mlsys::ui
