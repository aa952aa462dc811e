#include "panels/panel.h"

#include "panels/warning_line.h"
#include "panels/wrapped_text.h"

#include <QFontMetrics>
#include <QLabel>
#include <QLayout>
#include <QToolButton>

#include <algorithm>

namespace mlsys::ui {

namespace {

// At 100 %.
constexpr int kLeastHeightWithSentence = 165;
constexpr int kLeastWidthWithTools = 270;
// Of the height of a card.
constexpr double kMostSentence = 0.25;
// At 100 %.
constexpr int kLeastWidth = 170;
constexpr int kLeastPlot = 90;
constexpr int kLeastGap = 6;

/// The side of a tool as the style sheet has it: room, padding, border.
int toolSide(const Theme& theme) {
    return theme.px(22) + 2 * theme.px(2) + 2 * 2;
}

/// How far below the top of its tools a title starts, so that its first line stands beside their middle.
int titleDrop(const Theme& theme) {
    return std::max(0, (toolSide(theme) - QFontMetrics(theme.font(TextStyle::Heading)).height()) / 2);
}

/// What a card needs for its title beside the tools, and a plot that can be read.
QSize leastSize(const Panel& panel, const QString& title, int tools) {
    const Theme& theme = Theme::current();
    const QLayout& layout = *panel.layout();
    const QMargins edge = layout.contentsMargins();
    const int wide = std::max(theme.px(kLeastWidth), layout.totalMinimumSize().width());
    const int room = std::max(panel.width(), wide) - edge.left() - edge.right() - tools - theme.px(kLeastGap);
    const QRect head = QFontMetrics(theme.font(TextStyle::Heading))
                           .boundingRect(QRect(0, 0, room, QWIDGETSIZE_MAX), Qt::TextWordWrap, title);
    const int above = std::max(toolSide(theme), titleDrop(theme) + head.height());
    return {wide, edge.top() + above + layout.spacing() + theme.px(kLeastPlot) + edge.bottom()};
}

} // namespace

void Panel::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    fitHead();
}

void Panel::fitHead() {
    const Theme& theme = Theme::current();
    const QSize fitted = size();
    // A card too low for both keeps its plot; the sentence is still the plot's description.
    const QMargins edge = layout()->contentsMargins();
    // Showing what is shown would polish it before it stands in a figure, whose style sheet may be another.
    const auto show = [](QWidget* widget, bool shown) {
        if (widget->isHidden() == shown) widget->setVisible(shown);
    };
    // In a narrow card the title comes first; the keys and the context menu do what the tools do.
    const bool wide = width() >= theme.px(kLeastWidthWithTools);
    for (auto* button : m_tools->findChildren<QToolButton*>())
        show(button, button->objectName() == id() + ".help" ? m_explains : wide);
    const int room = width() - edge.left() - edge.right(), lines = m_sentence->heightForWidth(room);
    const bool isHigh = height() >= theme.px(kLeastHeightWithSentence) && lines <= kMostSentence * height();
    // What is not in the window may yet become a figure, of any size and with another style sheet.
    QSize least(0, 0);
    if (!m_dress && parentWidget()) {
        least = leastSize(*this, title(), m_tools->isHidden() ? 0 : m_tools->sizeHint().width());
        if (!m_difference->isHidden()) least.rheight() += m_difference->heightForWidth(room) + kTextGap;
        if (!m_warnings->isHidden()) least.rheight() += m_warnings->sizeHint().height() + kTextGap;
    }
    setMinimumSize(least);
    if (size() != fitted) {
        // Room that this brought about has been shared out meanwhile; who is not on screen may not be told of it.
        if (!isVisible()) fitHead();
        return;
    }
    show(m_sentence, (!m_dress || m_dress->heading) && isHigh && height() - least.height() - kTextGap >= lines);
}

void Panel::restyle() {
    const Theme& theme = Theme::current();
    layout()->setContentsMargins(theme.px(14), theme.px(12), theme.px(10), theme.px(10));
    layout()->setSpacing(theme.px(6));
    for (auto* button : m_tools->findChildren<QToolButton*>()) button->setIconSize({theme.px(16), theme.px(16)});
    // Titles stand level from card to card, of one line or two, beside tools or without.
    m_title->setContentsMargins(0, titleDrop(theme), 0, 0);
    m_title->setMinimumHeight(toolSide(theme));
    fitHead();
    redraw();
}

} // namespace mlsys::ui
