#include "theme/icon.h"

#include "theme/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

#include <memory>

namespace mlsys::ui {
namespace {

QString iconPath(const QString& name) {
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

class TintedIconEngine : public QIconEngine {
public:
    TintedIconEngine(const QString& name, Role role)
        : m_name(name), m_role(role), m_renderer(std::make_shared<QSvgRenderer>(iconPath(name))) {
        m_renderer->setAspectRatioMode(Qt::KeepAspectRatio);
    }

    QIconEngine* clone() const override { return new TintedIconEngine(*this); }
    bool isNull() override { return !m_renderer->isValid(); }
    QString iconName() override { return m_name; }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
        QPixmap shape(size);
        shape.fill(Qt::transparent);
        QPainter painter(&shape);
        m_renderer->render(&painter, QRectF(QPointF(), size));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(shape.rect(), Theme::current().color(mode == QIcon::Disabled ? Role::ControlLine : m_role));
        return shape;
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        const qreal ratio = painter->device()->devicePixelRatio();
        QPixmap image = pixmap(rect.size() * ratio, mode, state);
        image.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, image);
    }

private:
    QString m_name;
    Role m_role;
    std::shared_ptr<QSvgRenderer> m_renderer;
};

} // namespace

QIcon tintedIcon(const QString& name, Role role) {
    if (!QFile::exists(iconPath(name))) return {};
    return QIcon(new TintedIconEngine(name, role));
}

} // namespace mlsys::ui
