#include "text_recorder.h"

#include <QPainter>
#include <QWidget>

namespace {

class Engine : public QPaintEngine {
public:
    Engine() : QPaintEngine(AllFeatures) {}

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState&) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawTextItem(const QPointF& at, const QTextItem& item) override {
        const QRectF box(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        // Ascent and descent leave room above and below the letters.
        const QRectF ink = box.adjusted(0.5, box.height() * 0.12, -0.5, -box.height() * 0.12);
        // The place of a widget within a window is the device's alone.
        const QTransform place = painter()->deviceTransform();
        texts.append({item.text(), place.mapRect(box), place.map(QPolygonF(ink)),
                      dynamic_cast<const QWidget*>(painter()->device())});
    }

    QList<PaintedText> texts;
};

class Recorder : public QPaintDevice {
public:
    explicit Recorder(const QSizeF& size) : m_size(size.toSize()) {}

    QPaintEngine* paintEngine() const override { return &engine; }
    int metric(PaintDeviceMetric metric) const override {
        switch (metric) {
        case PdmWidth: return m_size.width();
        case PdmHeight: return m_size.height();
        case PdmDepth: return 32;
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return static_cast<int>(devicePixelRatioFScale());
        default: return 96;
        }
    }

    mutable Engine engine;

private:
    QSize m_size;
};

} // namespace

QList<PaintedText> paintedTexts(const QSizeF& size, const std::function<void(QPainter&)>& paint) {
    return paintedTexts(size, [&](QPaintDevice& device) {
        QPainter painter(&device);
        paint(painter);
    });
}

QList<PaintedText> paintedTexts(const QSizeF& size, const std::function<void(QPaintDevice&)>& paint) {
    Recorder recorder(size);
    paint(recorder);
    return recorder.engine.texts;
}

QString clash(const QList<PaintedText>& texts, const QSizeF& size) {
    const auto describe = [](const PaintedText& t) {
        return QStringLiteral("\"%1\" at %2, %3").arg(t.text).arg(t.box.x()).arg(t.box.y());
    };
    const QRectF picture(QPointF(), size);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (texts[i].text.trimmed().isEmpty()) continue;
        if (!picture.contains(texts[i].ink.boundingRect()))
            return describe(texts[i]) + QStringLiteral(" leaves the picture");
        for (qsizetype j = 0; j < i; ++j)
            if (!texts[j].text.trimmed().isEmpty() && texts[i].ink.intersects(texts[j].ink))
                return describe(texts[i]) + QStringLiteral(" covers ") + describe(texts[j]);
    }
    return {};
}

bool contains(const QList<PaintedText>& texts, const QString& part) {
    QString all;
    for (const PaintedText& text : texts) all += text.text + '\n';
    return all.contains(part);
}
