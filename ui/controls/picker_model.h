#pragma once

#include "controls/picker_item.h"

#include <QAbstractListModel>

#include <vector>

namespace mlsys::ui {

/// The rows of a picker's list: the items that answer the search, each group under a heading row.
class PickerModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum DataRole { IdRole = Qt::UserRole, DetailRole, HeadingRole, ChosenRole };

    using QAbstractListModel::QAbstractListModel;

    void setItems(std::vector<PickerItem> items);
    const std::vector<PickerItem>& items() const { return m_items; }
    void setChosen(const QString& id);
    void setQuery(const QString& query);

    /// The item with this id; null when there is none.
    const PickerItem* find(const QString& id) const;
    /// The row where a search should start: the best answer, or the chosen item while nothing is searched; -1 if none.
    int startRow() const;
    /// The nearest row that can be taken, counted from a row in steps of +1 or -1; the row itself when there is none.
    int nextRow(int row, int step) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    // A row shows an item, or the heading of the group of that item.
    struct Row {
        std::size_t item;
        bool heading;
        int score;
    };

    void rebuild();
    QVariant headingData(const PickerItem& item, int role) const;
    QVariant itemData(const PickerItem& item, int role) const;
    std::vector<QString> groups() const;

    std::vector<PickerItem> m_items;
    std::vector<Row> m_rows;
    QString m_query;
    QString m_chosen;
};

} // namespace mlsys::ui
