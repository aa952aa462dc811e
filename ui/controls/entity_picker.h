#pragma once

#include "controls/picker_item.h"

#include <QAbstractButton>

#include <optional>
#include <vector>

namespace mlsys::ui {

class PickerModel;
class PickerPopup;

/// A button that shows which entity is in use and drops down a searchable list of the others. setCurrent() is silent.
class EntityPicker : public QAbstractButton {
    Q_OBJECT
public:
    /// A picker with an id (its object name) and a caption, for example "Accelerator".
    EntityPicker(const QString& id, const QString& caption, QWidget* parent = nullptr);

    void setItems(std::vector<PickerItem> items);
    /// An item below the others that is no entity but asks for something else, such as entering one.
    void setExtra(const PickerItem& extra);
    /// Shows an entity, without a signal; one that is not among the items is shown by its id.
    void setCurrent(const QString& id);
    QString currentId() const { return m_current; }
    /// The entity that carries no dot.
    void setDefault(const QString& id);
    bool isChanged() const { return !m_default.isEmpty() && m_current != m_default; }
    /// The list; open while it is visible.
    PickerPopup* popup() const { return m_popup; }

    /// Drops the list down with a search already begun.
    void open(const QString& query = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The user took another entity.
    void chosen(const QString& id);
    /// The user took the extra item.
    void extraWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(const QString& id);
    QString currentName() const;
    void showState();

    QString m_caption;
    QString m_current;
    QString m_default;
    std::optional<PickerItem> m_extra;
    PickerModel* m_model;
    PickerPopup* m_popup;
};

} // namespace mlsys::ui
