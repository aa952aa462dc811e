#include "app/help_page.h"

#include "app/eliding_combo_box.h"
#include "figure/figure.h"
#include "store/scenario_store.h"
#include "theme/theme.h"

#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextList>
#include <QVBoxLayout>

#include <algorithm>

namespace mlsys::ui {

namespace {

/// A panel is drawn at its own size, a page as a window made smaller.
constexpr QSize kPageLayout(1280, 720);
constexpr double kPanelShape = 0.65;

/// Large type would leave no room for a plot in a column.
ThemeId readingTheme() {
    return Theme::current().isDark() ? ThemeId::Dark : ThemeId::Light;
}

} // namespace

QImage helpPicture(const QString& name, const SnapshotPtr& snapshot, double width, double pixelRatio) {
    const bool isPage = name.startsWith(QLatin1String("page:"));
    FigureOptions options;
    options.theme = readingTheme();
    options.heading = isPage;
    options.caption = false;
    const QSizeF layout = isPage ? QSizeF(kPageLayout) : QSizeF(width, width * kPanelShape);
    options.scale = isPage ? 1 : pixelRatio;
    options.size = (layout * options.scale).toSize();
    QImage image = figureImage({name.section(':', 1), isPage, snapshot}, options);
    if (isPage) image = image.scaledToWidth(qRound(width * pixelRatio), Qt::SmoothTransformation);
    image.setDevicePixelRatio(pixelRatio);
    return image;
}

void spaceOut(QTextDocument& text, int pixelSize) {
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format;
        const int level = block.blockFormat().headingLevel();
        const bool listed = block.textList() && block.next().textList();
        format.setTopMargin(level > 0 ? pixelSize * 1.2 : 0);
        format.setBottomMargin(listed ? pixelSize * 0.25 : pixelSize * 0.7);
        format.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
        QTextCursor(block).mergeBlockFormat(format);
    }
}

/// Draws the pictures when the text asks for them, as wide as there is room.
class HelpPage::Browser : public QTextBrowser {
public:
    explicit Browser(const ScenarioStore& store) : m_store(store) {
        setOpenLinks(false);
        setFrameShape(QFrame::NoFrame);
        setAccessibleName(HelpPage::tr("Manual"));
        document()->setDocumentMargin(Theme::current().px(10));
    }

    void showText(const QString& markdown) {
        m_markdown = markdown;
        m_drawnFor = viewport()->width();
        document()->clear(); // and the pictures it kept
        setMarkdown(markdown);
        spaceOut(*document(), Theme::current().px(14));
        moveCursor(QTextCursor::Start);
    }
    QString markdown() const { return m_markdown; }

protected:
    QVariant loadResource(int type, const QUrl& url) override {
        const QString name = url.toString();
        if (!name.startsWith(QLatin1String("figure:")) && !name.startsWith(QLatin1String("page:")))
            return QTextBrowser::loadResource(type, url);
        const double width = std::max(240., viewport()->width() - 2 * document()->documentMargin());
        return helpPicture(name, m_store.snapshot(), width, devicePixelRatioF());
    }
    void resizeEvent(QResizeEvent* event) override {
        QTextBrowser::resizeEvent(event);
        // Later: a text that is being read in moves the scroll bar, and must not be read in anew from inside that.
        QMetaObject::invokeMethod(this, &Browser::fit, Qt::QueuedConnection);
    }
    void showEvent(QShowEvent* event) override {
        QTextBrowser::showEvent(event);
        showText(m_markdown);
    }

private:
    void fit() {
        if (viewport()->width() != m_drawnFor && isVisible()) showText(m_markdown);
    }

    const ScenarioStore& m_store;
    QString m_markdown;
    int m_drawnFor = 0;
};

HelpPage::HelpPage(const ScenarioStore& store, HelpBook book, QWidget* parent)
    : QWidget(parent), m_book(std::move(book)), m_list(new ElidingComboBox), m_browser(new Browser(store)) {
    m_list->setObjectName("manual.list");
    m_list->setAccessibleName(tr("Pages of the manual"));
    for (const HelpTopic& topic : HelpBook::topics()) m_list->addItem(topic.title, topic.id);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    column->addWidget(m_browser, 1);
    connect(m_list, &QComboBox::activated, this, [this](int row) { open(m_list->itemData(row).toString()); });
    connect(m_browser, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        if (url.scheme() == QLatin1String("topic")) open(url.path());
    });
    open("start");
}

void HelpPage::open(const QString& topic) {
    const QString text = m_book.text(topic);
    if (text.isEmpty()) return;
    m_topic = topic;
    m_list->setCurrentIndex(m_list->findData(topic));
    m_browser->showText(text);
}

QString HelpPage::shownText() const {
    return m_browser->markdown();
}

} // namespace mlsys::ui
