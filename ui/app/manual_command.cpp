#include "app/manual_command.h"

#include "app/help_page.h"
#include "app/main_window.h"
#include "theme/fonts.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTextDocument>

namespace mlsys::ui {

namespace {

constexpr double kPictureWidth = 480, kPicturePixels = 2;
constexpr int kPixelsPerInch = 96, kMarginMm = 20, kTextPixels = 13;

QString tr(const char* text) {
    return QCoreApplication::translate("Manual", text);
}

/// The whole manual in one text, whose links between pages are no use on paper.
QString wholeText(const HelpBook& book) {
    static const QRegularExpression link(QStringLiteral("(?<!!)\\[([^\\]]*)\\]\\(topic:[^)]*\\)"));
    QStringList pages;
    for (const HelpTopic& topic : HelpBook::topics()) pages << book.text(topic.id).replace(link, "\\1");
    return pages.join("\n\n");
}

class Manual : public QTextDocument {
public:
    Manual(const QString& markdown, SnapshotPtr snapshot) : m_snapshot(std::move(snapshot)) {
        setDefaultFont(textFont());
        setMarkdown(markdown);
        spaceOut(*this, kTextPixels);
    }

    QImage picture(const QString& name) { return helpPicture(name, m_snapshot, kPictureWidth, kPicturePixels); }

protected:
    QVariant loadResource(int type, const QUrl& url) override {
        return type == ImageResource ? picture(url.toString()) : QTextDocument::loadResource(type, url);
    }

private:
    SnapshotPtr m_snapshot;
};

QByteArray pdfOf(Manual& manual) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setTitle(tr("MLSys Explorer %1: manual").arg(QCoreApplication::applicationVersion()));
    pdf.setPageSize(QPageSize(QPageSize::A4));
    pdf.setPageMargins(QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm), QPageLayout::Millimeter);
    pdf.setResolution(kPixelsPerInch);
    manual.print(&pdf);
    return buffer.data();
}

QByteArray htmlOf(Manual& manual) {
    QString html = manual.toHtml();
    static const QRegularExpression source(QStringLiteral("src=\"((?:figure|page):[a-z]+)\""));
    // One file is easier to pass on than a folder.
    for (auto match = source.match(html); match.hasMatch(); match = source.match(html)) {
        QBuffer png;
        manual.picture(match.captured(1)).save(&png, "PNG");
        html.replace(match.capturedStart(), match.capturedLength(),
                     QStringLiteral("width=\"%1\" src=\"data:image/png;base64,%2\"")
                         .arg(kPictureWidth)
                         .arg(QString::fromLatin1(png.data().toBase64())));
    }
    return html.toUtf8();
}

} // namespace

int writeManual(const Options& options, const Scenario& scenario, const Registry& registry) {
    const QString suffix = QFileInfo(options.out).suffix().toLower();
    if (suffix != "pdf" && suffix != "html")
        return fail(kUsage, tr("manual: --out %1: give a file that ends in .pdf or .html").arg(options.out));
    ScenarioStore store(registry, scenario);
    const MainWindow window(store);
    const SnapshotPtr whole = withDesigns(*completed(store.snapshot(), registry), registry);
    Manual manual(wholeText(HelpBook(window.commands())), whole);
    const QString problem = writeWhole(suffix == "pdf" ? pdfOf(manual) : htmlOf(manual), options.out);
    if (!problem.isEmpty()) return fail(kNotWritten, problem);
    return print(options.out + '\n');
}

} // namespace mlsys::ui
