#pragma once

#include <QKeySequence>
#include <QObject>

#include <array>
#include <functional>

class QAction;
class QMainWindow;
class QMenu;

namespace mlsys::ui {

/// The menus, in the order of the menu bar.
enum class Menu { File, Edit, View, Exercises, Present, Help };
inline constexpr std::size_t kMenuCount = 6;

/// One thing that the user can ask for.
struct CommandSpec {
    QString id;   ///< stable and unique, such as "view.table"
    QString text; ///< with mnemonic
    Menu menu = Menu::View;
    QList<QKeySequence> keys{};
    std::function<void()> run{};
};

/// Every action of the window; the menus, the command palette and the shortcut sheet are made of it.
class Commands : public QObject {
    Q_OBJECT
public:
    explicit Commands(QMainWindow& window);

    /// Adds an action at the end of its menu.
    QAction* add(const CommandSpec& spec);
    /// Takes an action that another made, such as undo, under an id.
    QAction* adopt(const QString& id, Menu menu, QAction* action);
    /// Adds an action that stands in no menu of the bar, but in the palette and the shortcut sheet.
    QAction* addHidden(const CommandSpec& spec);
    /// Separates what is added next from what stands in the menu.
    void addSeparator(Menu menu);
    /// A menu below another; its actions are added with adopt() by the caller, or stand in `add`.
    QMenu& submenu(Menu menu, const QString& title);
    QMenu& menu(Menu menu) const { return *m_menus[std::size_t(menu)]; }

    /// All actions in the order in which they were added; objectName() is the id.
    const QList<QAction*>& all() const { return m_all; }
    /// The action of that id, or null.
    QAction* find(const QString& id) const;
    /// The menu in which an action stands.
    Menu menuOf(const QAction* action) const;

private:
    QAction* keep(const QString& id, Menu menu, QAction* action);

    QMainWindow& m_window;
    std::array<QMenu*, kMenuCount> m_menus{};
    QList<QAction*> m_all;
};

} // namespace mlsys::ui
