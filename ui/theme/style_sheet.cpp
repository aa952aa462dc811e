#include "theme/style_sheet.h"

#include <QRegularExpression>
#include <QStyle>
#include <QWidget>

namespace mlsys::ui {
namespace {

// @Role is a colour, $n a length given at 100 %, $n-1 one pixel less, %Step the font of a step of the type scale.
constexpr const char* kTemplate = R"(
QToolTip { background: @Panel; color: @Text; border: 1px solid @ControlLine; padding: $6px $8px; }
QMainWindow, QWidget[look="ground"] { background: @Ground; }

QFrame[look="card"] { background: @Panel; border: 1px solid @Border; border-radius: $10px; }
QFrame[look="affected"] { background: @Panel; border: 2px solid @Accent; border-radius: $10px; }
QFrame[look="figure"] { background: @Panel; border: none; }
QFrame[look="clear"] { background: transparent; border: none; }
QFrame[look="inset"], QLabel[look="formula"] { background: @Inset; border: none; border-radius: $4px; padding: $8px; }
QFrame[look="side"] { background: @Panel; border: none; border-left: 1px solid @Border;
    border-right: 1px solid @Border; }
QFrame[look="status"], QStatusBar { background: @Status; border: none; }
QStatusBar::item { border: none; }

QLabel[look="heading"] { %Heading }
QLabel[look="title"] { %Title }
QLabel[look="section"] { %Section color: @Muted; }
QLabel[look="strong"] { %Strong }
QLabel[look="muted"] { color: @Muted; }
QLabel[look="note"] { %Note color: @Muted; }
QLabel[look="formula"] { %Mono }
QLabel[look="limit"] { color: @Limit; }
QLabel[look="good"] { color: @Good; }
QLabel[look="pinned"] { color: @Accent; }
QLabel[look="accent"] { %Strong color: @Accent; }

QPushButton, QToolButton { background: @Panel; color: @Text; border: 1px solid @ControlLine; border-radius: $6px;
    padding: $5px $12px; min-height: $16px; }
QPushButton:hover, QToolButton:hover { background: @Hover; }
QPushButton:pressed, QToolButton:pressed { background: @Selection; }
QPushButton:checked, QToolButton:checked { background: @Selection; border-color: @Accent; }
QPushButton:focus, QToolButton:focus { border: 2px solid @Accent; padding: $5-1px $12-1px; }
QPushButton:disabled, QToolButton:disabled { color: @ControlLine; border-color: @Border; }
QPushButton[look="primary"] { background: @Accent; color: @AccentText; border-color: @Accent; font-weight: bold; }
QPushButton[look="primary"]:focus { border: 2px solid @Text; }
QPushButton[look="primary"]:disabled { background: @Border; color: @Muted; border-color: @Border; }
QPushButton[look="flat"], QToolButton[look="flat"], QToolButton[look="tool"] { background: transparent;
    border: 2px solid transparent; padding: $2px; min-height: $20px; min-width: $20px; }
QToolButton[look="tool"] { min-height: $22px; max-height: $22px; min-width: $22px; max-width: $22px; }
QPushButton[look="flat"]:hover, QToolButton[look="flat"]:hover, QToolButton[look="tool"]:hover { background: @Hover; }
QPushButton[look="flat"]:focus, QToolButton[look="flat"]:focus, QToolButton[look="tool"]:focus {
    border: 2px solid @Accent; }
QPushButton[look="flat"]:checked, QToolButton[look="flat"]:checked, QToolButton[look="tool"]:checked {
    background: @Selection; }
QPushButton[look="fold"] { %Section color: @Muted; background: transparent; border: 2px solid transparent;
    border-radius: $4px; padding: $2px 0; min-height: $18px; text-align: left; }
QPushButton[look="fold"]:hover { color: @Text; }
QPushButton[look="fold"]:focus { border: 2px solid @Accent; }

QCheckBox { border: 2px solid transparent; border-radius: $4px; padding: $1px; }
QCheckBox:focus { border: 2px solid @Accent; }
QCheckBox::indicator, QRadioButton::indicator { width: $14px; height: $14px; }

QLineEdit, QPlainTextEdit, QTextEdit { background: @Panel; color: @Text; border: 1px solid @ControlLine;
    border-radius: $6px; padding: $4px $7px; selection-background-color: @Accent; selection-color: @AccentText; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @Accent; padding: $4-1px $7-1px; }
QTextBrowser { background: transparent; border: 2px solid transparent; padding: 0; }
QTextBrowser:focus { border: 2px solid @Accent; padding: 0; }
QLineEdit[look="bare"], QLineEdit[look="bare"]:focus { %Strong border: none; background: transparent; padding: 0; }

QComboBox { background: @Panel; color: @Text; border: 1px solid @ControlLine; border-radius: $6px;
    padding: $4px $7px; min-height: $18px; }
QComboBox:focus { border: 2px solid @Accent; padding: $4-1px $7-1px; }
QComboBox::drop-down { border: none; width: $20px; }
QComboBox::down-arrow { image: url(:/icons/chevron-down.svg); width: $12px; height: $12px; }

QMenuBar { background: @Panel; }
QMenuBar::item { padding: $11px $10px; background: transparent; }
QMenuBar::item:selected { background: @Hover; }
QMenu { background: @Panel; border: 1px solid @ControlLine; padding: $4px 0; }
QMenu::item { padding: $6px $24px $6px $28px; }
QMenu::item:selected { background: @Selection; color: @Text; }
QMenu::item:disabled { color: @ControlLine; }
QMenu::separator { height: 1px; background: @Border; margin: $4px 0; }
QMenu::icon { padding-left: $8px; }

QAbstractItemView { background: @Panel; alternate-background-color: @Inset; border: none; gridline-color: @Grid;
    selection-background-color: @Selection; selection-color: @Text; outline: none; }
QAbstractItemView:focus { border: 2px solid @Accent; }
QHeaderView::section { background: @Panel; color: @Muted; border: none; border-bottom: 1px solid @Border;
    padding: $4px $8px; }
QTabBar::tab { background: transparent; color: @Muted; padding: $6px $12px; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: @Text; background: @Hover; }
QTabBar::tab:selected { color: @Text; border-bottom: 2px solid @Accent; }
QTabBar::tab:focus { background: @Selection; }
QTabBar::scroller { width: $24px; }
QTabBar QToolButton { background: @Panel; border: none; padding: 0; min-height: 0; }
QTabBar QToolButton::left-arrow { image: url(:/icons/chevron-left.svg); width: $14px; height: $14px; }
QTabBar QToolButton::right-arrow { image: url(:/icons/chevron-right.svg); width: $14px; height: $14px; }
QTabWidget::pane { border: none; border-top: 1px solid @Border; }

QScrollArea { border: none; background: transparent; }
QScrollArea:focus { border: 2px solid @Accent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: $10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: $10px; margin: 0; }
QScrollBar::handle { background: @ControlLine; border-radius: $3px; margin: $2px; }
QScrollBar::handle:hover { background: @Muted; }
QScrollBar::handle:vertical { min-height: $28px; }
QScrollBar::handle:horizontal { min-width: $28px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; border: none;
    width: 0; height: 0; }

QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: @Selection; }
QProgressBar { background: transparent; border: none; border-radius: $3px; max-height: $6px; }
QProgressBar::chunk { background: @Accent; border-radius: $3px; }
)";

struct NamedStep {
    const char* name;
    TextStyle style;
};

constexpr std::array kSteps = {
    NamedStep{"Heading", TextStyle::Heading}, NamedStep{"Title", TextStyle::Title},
    NamedStep{"Section", TextStyle::Section}, NamedStep{"Strong", TextStyle::Strong},
    NamedStep{"Note", TextStyle::Note},       NamedStep{"Mono", TextStyle::Mono},
};

QString fontRule(const QFont& font) {
    return QStringLiteral("font-family: \"%1\"; font-size: %2px; font-weight: %3;")
        .arg(font.families().join(QStringLiteral("\", \"")))
        .arg(font.pixelSize())
        .arg(font.bold() ? QStringLiteral("bold") : QStringLiteral("normal"));
}

void fillColors(QString& sheet, const Theme& theme) {
    // From the last role on, so that @Accent does not eat the start of @AccentText.
    for (std::size_t i = kRoleCount; i-- > 0;) {
        const Role role = static_cast<Role>(i);
        sheet.replace(QLatin1Char('@') + roleName(role), theme.color(role).name());
    }
}

void fillLengths(QString& sheet, const Theme& theme) {
    static const QRegularExpression length(QStringLiteral("\\$(\\d+)(-1)?"));
    for (auto match = length.match(sheet); match.hasMatch(); match = length.match(sheet))
        sheet.replace(match.capturedStart(), match.capturedLength(),
                      QString::number(theme.px(match.captured(1).toInt()) - (match.capturedLength(2) > 0 ? 1 : 0)));
}

} // namespace

QString styleSheet(const Theme& theme) {
    QString sheet = QString::fromLatin1(kTemplate);
    fillColors(sheet, theme);
    fillLengths(sheet, theme);
    for (const NamedStep& step : kSteps)
        sheet.replace(QLatin1Char('%') + QString::fromLatin1(step.name), fontRule(theme.font(step.style)));
    return sheet;
}

QString ownStyleSheet(const Theme& theme) {
    return QStringLiteral("QWidget { %1 color: %2; }\n")
               .arg(fontRule(theme.font(TextStyle::Body)), theme.color(Role::Text).name()) +
           styleSheet(theme);
}

void setLook(QWidget* widget, const char* look) {
    const QString wanted = QString::fromLatin1(look);
    if (widget->property("look") == wanted) return;
    widget->setProperty("look", wanted);
    // Before the first polish this would make the style sheet forget fonts set later.
    if (!widget->testAttribute(Qt::WA_WState_Polished)) return;
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace mlsys::ui
