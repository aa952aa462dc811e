#include "panels/page_list.h"

#include "language/per_language.h"

#include <QCoreApplication>

namespace mlsys::ui {

const QList<PageKind>& pageKinds() {
#define PAGE(id, title, panels, groups)                                                                                \
    PageKind{QStringLiteral(#id), QCoreApplication::translate("Pages", title), QString(panels).split(' '),             \
             QString(groups).split(' ')},
    return perLanguage([] {
        return QList<PageKind>{
#include "panels/pages.def"
        };
    });
#undef PAGE
}

} // namespace mlsys::ui
