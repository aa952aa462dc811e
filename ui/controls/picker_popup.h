#pragma once

#include "controls/picker_item.h"

#include <QFrame>

#include <vector>

class QLabel;
class QLineEdit;
class QListView;

namespace mlsys::ui {

class PickerModel;

/// The list an EntityPicker drops down: a search field above grouped rows. Typing searches, the arrows move, Enter
/// takes, Escape closes.
class PickerPopup : public QFrame {
    Q_OBJECT
public:
    /// A list for a caption, for example "Accelerator".
    PickerPopup(PickerModel* model, const QString& caption, QWidget* parent);

    /// Drops down below (or above) a widget, with a search already begun.
    void popUp(QWidget* below, const QString& query);

    QLineEdit* searchField() const { return m_search; }
    QListView* list() const { return m_list; }

signals:
    void chosen(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void dress();
    void search(const QString& query);
    void moveBy(int step);
    bool handleKey(int key);
    void take(const QModelIndex& index);
    void place(const QWidget* below);
    int wantedHeight() const;

    PickerModel* m_model;
    QLineEdit* m_search;
    QLabel* m_lens;
    QListView* m_list;
    QLabel* m_nothing;
};

} // namespace mlsys::ui
