#include "app/notice_bar.h"

#include "theme/style_sheet.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace mlsys::ui {

NoticeBar::NoticeBar(QWidget* parent) : QFrame(parent), m_text(new QLabel), m_buttons(new QWidget) {
    setObjectName("notice");
    setLook(this, "status");
    setAccessibleName(tr("Notice"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto* buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 16, 6);
    row->addWidget(m_text, 1);
    row->addWidget(m_buttons);
    hide();
}

void NoticeBar::showNotice(const QString& text, const QList<Choice>& choices) {
    qDeleteAll(m_buttons->findChildren<QPushButton*>(QString(), Qt::FindDirectChildrenOnly));
    m_text->setText(text);
    setAccessibleDescription(text);
    for (const Choice& choice : choices + QList<Choice>{{tr("Close"), {}}}) {
        auto* button = new QPushButton(choice.text);
        button->setAccessibleName(tr("%1: %2").arg(tr("Notice"), choice.text));
        m_buttons->layout()->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, run = choice.run] {
            hide();
            if (run) run();
        });
    }
    show();
}

} // namespace mlsys::ui
