#include "app/figure_mime.h"

#include <QApplication>
#include <QDir>
#include <QDrag>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>
#include <QWidget>

namespace mlsys::ui {

namespace {

constexpr int kDragWidth = 240;

/// What has no pixels of its own is copied as a picture all the same.
FigureOptions asPicture(FigureOptions options) {
    options.format = FigureFormat::Png;
    return options;
}

/// A folder that stays until the computer restarts: the target may read the file long after the drop.
QString fileForDrag(const FigureSubject& subject, const FigureOptions& options, const QByteArray& png) {
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::TempLocation) + "/mlsys-explorer-" +
                      QString::number(QCoreApplication::applicationPid()));
    const QString path = folder.filePath(fileNameOf(subject, options) + ".png");
    return folder.mkpath(".") && writeWhole(png, path).isEmpty() ? path : QString();
}

} // namespace

QMimeData* figureMime(const FigureSubject& subject, const FigureOptions& options) {
    shelve(subject);
    const FigureOptions picture = asPicture(options);
    const QImage image = figureImage(subject, picture);
    auto* mime = new QMimeData;
    mime->setImageData(image);
    // After the image, whose own bytes would carry nothing.
    mime->setData(QStringLiteral("image/png"), pngBytes(image, subject));
    mime->setText(subjectTitle(subject) + '\n' + captionText(subject));
    FigureOptions drawing = options;
    drawing.format = FigureFormat::Svg;
    if (const auto svg = figureBytes(subject, drawing)) mime->setData(QStringLiteral("image/svg+xml"), *svg);
    if (!subject.isPage) mime->setData(QStringLiteral("text/csv"), dataBytes(subject, FigureFormat::Csv));
    return mime;
}

QMimeData* dataMime(const FigureSubject& subject) {
    auto* mime = new QMimeData;
    const QByteArray tsv = dataBytes(subject, FigureFormat::Tsv);
    mime->setText(QString::fromUtf8(tsv));
    mime->setData(QStringLiteral("text/csv"), dataBytes(subject, FigureFormat::Csv));
    mime->setData(QStringLiteral("text/tab-separated-values"), tsv);
    mime->setData(QStringLiteral("application/json"), dataBytes(subject, FigureFormat::Json));
    return mime;
}

void dragFigure(QWidget& source, const FigureSubject& subject, const FigureOptions& options) {
    QMimeData* mime = figureMime(subject, options);
    const QString path = fileForDrag(subject, asPicture(options), mime->data(QStringLiteral("image/png")));
    if (!path.isEmpty()) mime->setUrls({QUrl::fromLocalFile(path)});
    auto* drag = new QDrag(&source); // deletes itself and the data
    const QImage image = qvariant_cast<QImage>(mime->imageData());
    drag->setPixmap(QPixmap::fromImage(image.scaledToWidth(kDragWidth, Qt::SmoothTransformation)));
    drag->setMimeData(mime);
    drag->exec(Qt::CopyAction);
}

} // namespace mlsys::ui
