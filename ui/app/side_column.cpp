#include "app/side_column.h"

#include "theme/icon.h"
#include "theme/style_sheet.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

namespace mlsys::ui {

namespace {
constexpr double kMostOfTheRoom = 0.4;
}

SideColumn::SideColumn(QWidget* parent) : QFrame(parent), m_tabs(new QTabBar), m_pages(new QStackedWidget) {
    setObjectName("side");
    setAccessibleName(tr("Side column"));
    setLook(this, "side");
    m_tabs->setAccessibleName(tr("Pages of the side column"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    auto* close = new QToolButton;
    close->setIcon(tintedIcon("close", Role::Muted));
    close->setToolTip(tr("Hide the side column"));
    close->setAccessibleName(tr("Hide the side column"));
    setLook(close, "flat");
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    auto* head = new QHBoxLayout;
    head->addWidget(m_tabs, 1);
    head->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_pages->setCurrentIndex(index);
        if (isVisible()) emit pageShown(page());
    });
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, &SideColumn::restyle);
    restyle();
    hide();
}

void SideColumn::addPage(const QString& id, const QString& title, QWidget* page) {
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    m_pages->addWidget(scroll);
    m_tabs->setTabData(m_tabs->addTab(title), id);
}

int SideColumn::indexOf(const QString& id) const {
    for (int i = 0; i < m_tabs->count(); ++i)
        if (m_tabs->tabData(i).toString() == id) return i;
    return -1;
}

QString SideColumn::page() const {
    return m_tabs->tabData(m_tabs->currentIndex()).toString();
}

void SideColumn::open(const QString& id) {
    const int index = indexOf(id);
    if (index < 0 || !m_tabs->isTabEnabled(index)) return;
    m_tabs->setCurrentIndex(index);
    show();
}

void SideColumn::setReachable(const QString& id, bool reachable) {
    const int index = indexOf(id);
    if (index < 0) return;
    m_tabs->setTabEnabled(index, reachable);
}

void SideColumn::toggle(const QString& id) {
    if (isVisible() && page() == id)
        hide();
    else
        open(id);
}

void SideColumn::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    emit pageShown(page());
}

void SideColumn::hideEvent(QHideEvent* event) {
    QFrame::hideEvent(event);
    emit pageShown({});
}

QSize SideColumn::sizeHint() const {
    const QSize wanted = QFrame::sizeHint();
    // What the panels need comes first.
    const double most = kMostOfTheRoom * (parentWidget() ? parentWidget()->width() : wanted.width());
    return {std::max(minimumWidth(), std::min(wanted.width(), int(most))), wanted.height()};
}

void SideColumn::restyle() {
    setMinimumWidth(Theme::current().px(300));
}

} // namespace mlsys::ui
