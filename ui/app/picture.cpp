#include "app/picture.h"

#include <QCoreApplication>
#include <QPainter>
#include <QSaveFile>

#include <functional>

namespace mlsys::ui {

namespace {
constexpr double kSlideHeight = 540;
constexpr double kSlideWidth = 960;
} // namespace

QImage panelPicture(Panel& panel, const SnapshotPtr& snapshot, const QSize& pixels) {
    // Painters know no device of less than one pixel per unit, and smaller text could not be read.
    const double scale = std::max(1., std::min(pixels.height() / kSlideHeight, pixels.width() / kSlideWidth));
    const QSize layout(qRound(pixels.width() / scale), qRound(pixels.height() / scale));
    panel.setAttribute(Qt::WA_DontShowOnScreen);
    panel.setChromeVisible(false);
    panel.resize(layout);
    panel.show();
    panel.plot().setRenderScale(scale);
    panel.render(snapshot);
    QImage picture(pixels, QImage::Format_RGB32);
    picture.setDevicePixelRatio(scale);
    picture.fill(Theme::current().color(Role::Panel));
    QPainter painter(&picture);
    static_cast<QWidget&>(panel).render(&painter, QPoint(), QRegion(), QWidget::DrawChildren);
    painter.end();
    panel.hide();
    return picture;
}

namespace {

QString saveWith(const QString& path, const std::function<bool(QIODevice&)>& write) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return QCoreApplication::translate("Picture", "%1 cannot be written: %2. Choose another folder.")
            .arg(path, file.errorString());
    if (!write(file) || !file.commit())
        return QCoreApplication::translate("Picture", "%1 was not written: %2.").arg(path, file.errorString());
    return {};
}

} // namespace

QString savePicture(const QImage& picture, const QString& path) {
    return saveWith(path, [&](QIODevice& file) { return picture.save(&file, "PNG"); });
}

QString saveText(const QString& text, const QString& path) {
    const QByteArray bytes = text.toUtf8();
    return saveWith(path, [&](QIODevice& file) { return file.write(bytes) == bytes.size(); });
}

} // namespace mlsys::ui
