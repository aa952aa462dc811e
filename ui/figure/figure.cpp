#include "figure/figure.h"

#include "figure/figure_sheet.h"
#include "store/carried_session.h"
#include "store/png_text.h"
#include "store/vector_carrier.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace mlsys::ui {

namespace {

/// Qt lays text out in pixels; vector files count in points.
constexpr int kPixelsPerInch = 96;
constexpr double kPointsPerInch = 72;

QString tr(const char* text) {
    return QCoreApplication::translate("Figure", text);
}

QString creator() {
    return QStringLiteral("MLSys Explorer %1").arg(QCoreApplication::applicationVersion());
}

QByteArray svgOf(FigureSheet& sheet, const FigureSubject& subject, const FigureOptions& options) {
    QBuffer buffer;
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(options.size);
    svg.setViewBox(QRect(QPoint(), sheet.size()));
    svg.setResolution(kPixelsPerInch);
    svg.setTitle(options.title.isEmpty() ? subjectTitle(subject) : options.title);
    svg.setDescription(sheet.sentence());
    sheet.paintOn(svg);
    return withSvgMetadata(buffer.data(), QString::fromUtf8(subject.session));
}

QByteArray pdfOf(FigureSheet& sheet, const FigureSubject& subject, const FigureOptions& options) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    const QSizeF points = QSizeF(sheet.size()) * kPointsPerInch / kPixelsPerInch;
    pdf.setPageSize(QPageSize(points, QPageSize::Point, QStringLiteral("Figure"), QPageSize::ExactMatch));
    pdf.setPageMargins({});
    pdf.setResolution(kPixelsPerInch);
    pdf.setTitle(options.title.isEmpty() ? subjectTitle(subject) : options.title);
    pdf.setCreator(creator());
    pdf.addFileAttachment(kSessionAttachment, subject.session, QStringLiteral("application/json"));
    sheet.paintOn(pdf);
    return buffer.data();
}

} // namespace

QImage figureImage(const FigureSubject& subject, const FigureOptions& options) {
    const ThemeScope scope(figureTheme(options));
    return FigureSheet(subject, options).image();
}

QByteArray pngBytes(const QImage& image, const FigureSubject& subject) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG")) return {};
    QByteArray png = withPngText(buffer.data(), kSessionKeyword, asciiSession(subject.session));
    png = withPngText(png, "Description", captionText(subject).toLatin1());
    return withPngText(png, "Software", creator().toLatin1());
}

tl::expected<QByteArray, QString> figureBytes(const FigureSubject& subject, const FigureOptions& options) {
    if (isData(options.format)) {
        if (subject.isPage)
            return tl::unexpected(
                tr("A page is a picture, not one table; export the numbers of its panels one by one."));
        if (figureData(subject).table.rows.isEmpty())
            return tl::unexpected(tr("The panel \"%1\" has no numbers for this scenario.").arg(subject.id));
        return dataBytes(subject, options.format);
    }
    const ThemeScope scope(figureTheme(options));
    FigureSheet sheet(subject, options);
    if (options.format == FigureFormat::Svg) return svgOf(sheet, subject, options);
    if (options.format == FigureFormat::Pdf) return pdfOf(sheet, subject, options);
    const QByteArray png = pngBytes(sheet.image(), subject);
    if (png.isEmpty()) return tl::unexpected(tr("The picture does not fit into memory; choose a smaller size."));
    return png;
}

} // namespace mlsys::ui
