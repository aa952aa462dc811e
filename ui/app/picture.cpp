#include "app/picture.h"

#include <QPainter>
#include <QSaveFile>

namespace mlsys::ui {

namespace {
constexpr double kSlideHeight = 540;
constexpr double kSlideWidth = 960;
} // namespace

QImage panelPicture(Panel& panel, const SnapshotPtr& snapshot, const QSize& pixels) {
    const double scale = std::min(pixels.height() / kSlideHeight, pixels.width() / kSlideWidth);
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

QString savePicture(const QImage& picture, const QString& path) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return QCoreApplication::translate("Picture", "%1 cannot be written: %2. Choose another folder.")
            .arg(path, file.errorString());
    if (!picture.save(&file, "PNG") || !file.commit())
        return QCoreApplication::translate("Picture", "%1 was not written: %2.").arg(path, file.errorString());
    return {};
}

} // namespace mlsys::ui
