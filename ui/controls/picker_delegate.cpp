#include "controls/picker_delegate.h"

#include "controls/picker_model.h"
#include "theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace mlsys::ui {
namespace {

struct Line {
    TextStyle style;
    Role role;
};

void drawLine(QPainter& painter, const QRect& rect, const QString& text, const Line& line) {
    painter.setFont(Theme::current().font(line.style));
    painter.setPen(Theme::current().color(line.role));
    painter.drawText(rect, Qt::AlignLeading | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

int lineHeight(TextStyle style) {
    return QFontMetrics(Theme::current().font(style)).height();
}

void paintGround(QPainter& painter, const QStyleOptionViewItem& option, bool chosen) {
    const Theme& theme = Theme::current();
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, theme.color(Role::Selection));
    else if (option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled))
        painter.fillRect(option.rect, theme.color(Role::Hover));
    if (!chosen) return;
    QRect bar = option.rect;
    bar.setWidth(theme.px(3));
    painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), theme.color(Role::Accent));
}

} // namespace

void PickerDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme& theme = Theme::current();
    const QString name = index.data(Qt::DisplayRole).toString();
    QRect inside = option.rect.adjusted(theme.px(12), theme.px(5), -theme.px(12), -theme.px(5));
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (index.data(PickerModel::HeadingRole).toBool()) {
        inside.setTop(option.rect.bottom() - theme.px(3) - lineHeight(TextStyle::Section));
        drawLine(*painter, inside, name, {TextStyle::Section, Role::Muted});
    } else {
        const bool chosen = index.data(PickerModel::ChosenRole).toBool();
        const bool enabled = option.state.testFlag(QStyle::State_Enabled);
        paintGround(*painter, option, chosen);
        const QString detail = index.data(PickerModel::DetailRole).toString();
        QRect first = inside;
        if (!detail.isEmpty()) first.setHeight(lineHeight(TextStyle::Strong));
        drawLine(*painter, first, name,
                 {chosen ? TextStyle::Strong : TextStyle::Body, enabled ? Role::Text : Role::ControlLine});
        QRect second = inside;
        second.setTop(first.bottom() + 1);
        if (!detail.isEmpty()) drawLine(*painter, second, detail, {TextStyle::Note, Role::Muted});
    }
    painter->restore();
}

QSize PickerDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const Theme& theme = Theme::current();
    const bool heading = index.data(PickerModel::HeadingRole).toBool();
    if (heading) return {0, lineHeight(TextStyle::Section) + theme.px(14)};
    const bool hasDetail = !index.data(PickerModel::DetailRole).toString().isEmpty();
    return {0, lineHeight(TextStyle::Strong) + (hasDetail ? lineHeight(TextStyle::Note) : 0) + theme.px(10)};
}

} // namespace mlsys::ui
