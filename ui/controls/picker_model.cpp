#include "controls/picker_model.h"

#include "controls/picker_match.h"

#include <algorithm>

namespace mlsys::ui {

void PickerModel::setItems(std::vector<PickerItem> items) {
    m_items = std::move(items);
    rebuild();
}

void PickerModel::setChosen(const QString& id) {
    m_chosen = id;
    rebuild();
}

void PickerModel::setQuery(const QString& query) {
    m_query = query.trimmed();
    rebuild();
}

const PickerItem* PickerModel::find(const QString& id) const {
    const auto found =
        std::find_if(m_items.begin(), m_items.end(), [&](const PickerItem& item) { return item.id == id; });
    return found == m_items.end() ? nullptr : &*found;
}

std::vector<QString> PickerModel::groups() const {
    std::vector<QString> groups;
    for (const PickerItem& item : m_items)
        if (std::find(groups.begin(), groups.end(), item.group) == groups.end()) groups.push_back(item.group);
    return groups;
}

void PickerModel::rebuild() {
    beginResetModel();
    m_rows.clear();
    for (const QString& group : groups()) {
        bool headed = group.isEmpty();
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            const int score = m_items[i].group == group ? matchScore(m_items[i], m_query) : 0;
            if (score == 0) continue;
            if (!headed) m_rows.push_back({i, true, 0});
            headed = true;
            m_rows.push_back({i, false, score});
        }
    }
    endResetModel();
}

int PickerModel::startRow() const {
    int best = -1;
    for (int row = 0; row < rowCount(); ++row) {
        const Row& candidate = m_rows[static_cast<std::size_t>(row)];
        if (candidate.heading || !m_items[candidate.item].enabled) continue;
        if (m_query.isEmpty() && m_items[candidate.item].id == m_chosen) return row;
        if (best < 0 || candidate.score > m_rows[static_cast<std::size_t>(best)].score) best = row;
    }
    return best;
}

int PickerModel::nextRow(int row, int step) const {
    for (int next = row + step; next >= 0 && next < rowCount(); next += step)
        if (flags(index(next)).testFlag(Qt::ItemIsEnabled)) return next;
    return row;
}

int PickerModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags PickerModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool takeable = !row.heading && m_items[row.item].enabled;
    return takeable ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

QVariant PickerModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    return row.heading ? headingData(m_items[row.item], role) : itemData(m_items[row.item], role);
}

QVariant PickerModel::headingData(const PickerItem& item, int role) const {
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) return item.group;
    return role == HeadingRole ? QVariant(true) : QVariant();
}

QVariant PickerModel::itemData(const PickerItem& item, int role) const {
    const QString detail = item.enabled || item.reason.isEmpty() ? item.detail : item.reason;
    switch (role) {
    case Qt::DisplayRole: return item.name;
    case Qt::AccessibleTextRole: return detail.isEmpty() ? item.name : item.name + QStringLiteral(", ") + detail;
    case Qt::ToolTipRole:
    case IdRole: return item.id;
    case DetailRole: return detail;
    case HeadingRole: return false;
    case ChosenRole: return item.id == m_chosen;
    default: return {};
    }
}

} // namespace mlsys::ui
