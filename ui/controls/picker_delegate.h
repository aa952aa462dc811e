#pragma once

#include <QStyledItemDelegate>

namespace mlsys::ui {

/// Draws the rows of a picker's list: headings, and items with a muted second line.
class PickerDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace mlsys::ui
