#include "app/main_window.h"
#include "app/shortcut_sheet.h"
#include "controls/picker_model.h"
#include "controls/picker_popup.h"
#include "theme/theme.h"

#include <QAction>
#include <QMenu>

namespace mlsys::ui {

namespace {

QString plainText(const QAction& action) {
    return action.text().remove('&');
}

/// A search over every command; it hangs from the middle of the menu bar.
class CommandPalette : public QWidget {
public:
    explicit CommandPalette(MainWindow& window)
        : QWidget(&window),
          m_window(window),
          m_model(new PickerModel(this)),
          m_popup(new PickerPopup(m_model, MainWindow::tr("Commands"), this)) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        m_popup->setObjectName("commandPalette");
        // The command acts on what had the focus, which returns only when the popup is gone.
        connect(
            m_popup, &PickerPopup::chosen, this, [this](const QString& id) { m_window.commands().find(id)->trigger(); },
            Qt::QueuedConnection);
    }

    void open() {
        std::vector<PickerItem> items;
        for (const QAction* action : m_window.commands().all())
            items.push_back({.id = action->objectName(),
                             .name = plainText(*action),
                             .group = m_window.commands().menu(m_window.commands().menuOf(action)).title().remove('&'),
                             .detail = QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText),
                             .enabled = action->isEnabled(),
                             .reason = MainWindow::tr("Nothing to do at the moment")});
        m_model->setItems(std::move(items));
        const int width = std::min(Theme::current().px(560), m_window.width());
        setGeometry((m_window.width() - width) / 2, 0, width, Theme::current().px(40));
        show();
        m_popup->popUp(this, {});
    }

private:
    MainWindow& m_window;
    PickerModel* m_model;
    PickerPopup* m_popup;
};

} // namespace

void installPalette(MainWindow& window) {
    auto* palette = new CommandPalette(window);
    palette->hide();
    window.commands().add(
        {"help.palette", MainWindow::tr("&Command palette…"), Menu::Help, {QKeySequence("Ctrl+Shift+P")}, [palette] {
             palette->open();
         }});
    window.commands().add(
        {"help.shortcuts", MainWindow::tr("&Keyboard shortcuts…"), Menu::Help, {QKeySequence("Ctrl+?")}, [&window] {
             showShortcutSheet(window);
         }});
}

} // namespace mlsys::ui
