#pragma once

#include <QList>
#include <QString>

#include <memory>

namespace mlsys::ui {

/// A pinned view, drawn dashed and hollow beside the present one.
template <class View> struct Ghost {
    QString name; ///< such as "A"
    std::shared_ptr<const View> view;
};
template <class View> using Ghosts = QList<Ghost<View>>;

} // namespace mlsys::ui
