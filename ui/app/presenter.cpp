#include "app/presenter.h"

#include "app/bound_control.h"
#include "language/language.h"
#include "panels/panel_list.h"
#include "plot/plot_text.h"
#include "theme/icon.h"
#include "theme/style_sheet.h"

#include <QGraphicsBlurEffect>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace mlsys::ui {

namespace {

/// A red dot with a halo, as a pointer that the back row sees.
QCursor laserCursor() {
    const int size = Theme::current().px(28);
    QPixmap dot(size, size);
    dot.fill(Qt::transparent);
    QPainter painter(&dot);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor color = Theme::current().color(Role::Limit);
    painter.setPen(Qt::NoPen);
    for (const auto& [share, alpha] : {std::pair{1.0, 60}, std::pair{0.7, 110}, std::pair{0.42, 255}}) {
        color.setAlpha(alpha);
        painter.setBrush(color);
        painter.drawEllipse(QPointF(size, size) / 2, size * share / 2, size * share / 2);
    }
    return QCursor(dot);
}

} // namespace

Presenter::Presenter(ScenarioStore& store, Story& story, const QString& panel, QWidget* parent)
    : QWidget(parent, Qt::Window),
      m_store(store),
      m_story(story),
      m_column(new QVBoxLayout(this)),
      m_row(new QHBoxLayout),
      m_parameters(makeParameterButton()) {
    setObjectName("presenter");
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("MLSys Explorer — presentation"));
    setLook(this, "ground");
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    const int margin = Theme::current().gutter();
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(margin);
    m_row->setSpacing(margin);
    m_row->addWidget(m_parameters, 0, Qt::AlignTop);
    m_column->addLayout(m_row);
    showPanel(panel);
    showParameter(QStringLiteral("batch"));
    connect(&store, &ScenarioStore::changed, this, [this](const SnapshotPtr& s) { m_panel->render(s); });
    connect(&story, &Story::arrived, this, [this](int, const QString& id) { showPanel(id); });
}

Presenter::~Presenter() = default;

QToolButton* Presenter::makeParameterButton() {
    auto* button = new QToolButton;
    auto* menu = new QMenu(button);
    for (const Parameter& p : parameterTable())
        if (p.kind == Kind::Number || p.kind == Kind::Integer)
            menu->addAction(translated(p.label), this, [this, id = utf8(p.id)] { showParameter(id); });
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setIcon(tintedIcon("swap", Role::Muted));
    button->setToolTip(tr("Another slider"));
    button->setAccessibleName(tr("Parameter of the slider"));
    setLook(button, "flat");
    return button;
}

void Presenter::showPanel(const QString& id) {
    const auto kind = std::ranges::find(panelKinds(), id, [](const PanelKind& k) { return QString(k.id); });
    if (kind == panelKinds().end() || (m_panel && m_panel->id() == id)) return;
    delete std::exchange(m_panel, kind->make(this));
    m_panel->setChromeVisible(false);
    m_column->insertWidget(0, m_panel, 1);
    connect(m_panel, &Panel::proposed, &m_store, &ScenarioStore::set);
    connect(m_panel, &Panel::proposedTogether, &m_store, &ScenarioStore::setAll);
    connect(m_panel, &Panel::editBegan, &m_store, &ScenarioStore::beginEdit);
    connect(m_panel, &Panel::editEnded, &m_store, &ScenarioStore::endEdit);
    setNumbersHidden(m_hidden);
    setLaser(m_laser);
    m_panel->render(m_store.snapshot());
}

void Presenter::showParameter(const QString& id) {
    const auto found = findParameter(id.toStdString());
    if (!found) return;
    delete std::exchange(m_slider, makeFollowingControl(**found, m_store));
    m_row->insertWidget(0, m_slider, 1);
}

void Presenter::step(int steps) {
    const int next = std::clamp(m_story.current() + steps, 0, std::max(m_story.count() - 1, 0));
    m_story.go(next, 3 * Theme::current().motionMs());
}

void Presenter::setLaser(bool on) {
    m_laser = on;
    // The plots set cursors of their own where something can be dragged.
    const auto cursor = on ? laserCursor() : QCursor();
    setCursor(cursor);
    for (QWidget* child : m_panel->findChildren<QWidget*>())
        if (on)
            child->setCursor(cursor);
        else
            child->unsetCursor();
}

void Presenter::setNumbersHidden(bool hidden) {
    m_hidden = hidden;
    QGraphicsBlurEffect* blur = nullptr;
    if (hidden) {
        blur = new QGraphicsBlurEffect;
        blur->setBlurRadius(Theme::current().px(12));
    }
    m_panel->setGraphicsEffect(blur);
}

bool Presenter::pressed(int key) {
    if (key >= Qt::Key_1 && key <= Qt::Key_9) {
        const auto index = std::size_t(key - Qt::Key_1);
        if (index < panelKinds().size()) showPanel(panelKinds()[index].id);
        return true;
    }
    switch (key) {
    case Qt::Key_Escape:
    case Qt::Key_F5:
    case Qt::Key_F11: close(); return true;
    case Qt::Key_Right:
    case Qt::Key_PageDown: step(1); return true;
    case Qt::Key_Left:
    case Qt::Key_PageUp: step(-1); return true;
    case Qt::Key_L: setLaser(!m_laser); return true;
    case Qt::Key_H: setNumbersHidden(!m_hidden); return true;
    default: return false;
    }
}

void Presenter::closeEvent(QCloseEvent* event) {
    QWidget::closeEvent(event);
    emit ended();
}

void Presenter::keyPressEvent(QKeyEvent* event) {
    if (!pressed(event->key())) QWidget::keyPressEvent(event);
}

} // namespace mlsys::ui
