#include "theme/text_cache.h"
#include "theme/theme.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace mlsys::ui;

namespace {

using Draw = void (*)(QPainter&, const QRectF&, int, const QString&);

QImage drawn(Draw draw, const QRectF& box, int flags, const QString& text, double scale = 1) {
    QImage image(QSizeF(300 * scale, 80 * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(Theme::current().font(TextStyle::Strong));
    painter.setPen(Qt::black);
    draw(painter, box, flags, text);
    return image;
}

void drawAnew(QPainter& painter, const QRectF& box, int flags, const QString& text) {
    painter.drawText(box, flags, text);
}

/// The pixels that hold ink.
QRect inked(const QImage& image) {
    QRect ink;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qGray(image.pixel(x, y)) < 200) ink |= QRect(x, y, 1, 1);
    return ink;
}

} // namespace

class TextCacheTest : public QObject {
    Q_OBJECT

private slots:
    void linesStandWhereThePainterPutsThem_data() {
        QTest::addColumn<int>("flags");
        QTest::addColumn<double>("scale");
        for (const int horizontal : {Qt::AlignLeft, Qt::AlignRight, Qt::AlignHCenter})
            for (const int vertical : {Qt::AlignTop, Qt::AlignBottom, Qt::AlignVCenter})
                for (const int clip : {0, int(Qt::TextDontClip)})
                    for (const double scale : {1.0, 2.0})
                        QTest::addRow("%x %x %x %g", horizontal, vertical, clip, scale)
                            << (horizontal | vertical | clip) << scale;
    }
    void linesStandWhereThePainterPutsThem() {
        QFETCH(int, flags);
        QFETCH(double, scale);
        const QRectF box(20, 10, 240, 50);
        const QString text = QStringLiteral("batch 32, 4.1 ms");
        // Twice: what is remembered must look like what was shaped just now.
        for (int time = 0; time < 2; ++time) {
            const QRect now = inked(drawn(drawTextLine, box, flags, text, scale)),
                        expected = inked(drawn(drawAnew, box, flags, text, scale));
            QVERIFY(now.isValid());
            QVERIFY(std::abs(now.left() - expected.left()) <= 1 && std::abs(now.right() - expected.right()) <= 1);
            QVERIFY(std::abs(now.top() - expected.top()) <= 1 && std::abs(now.bottom() - expected.bottom()) <= 1);
        }
    }

    void whatDoesNotFitIsCutAsThePainterCutsIt() {
        const QRectF narrow(20, 10, 40, 50);
        const QString text = QStringLiteral("far too long for its place");
        QCOMPARE(drawn(drawTextLine, narrow, Qt::AlignLeft, text), drawn(drawAnew, narrow, Qt::AlignLeft, text));
        const int free = Qt::AlignLeft | Qt::TextDontClip;
        QVERIFY(inked(drawn(drawTextLine, narrow, free, text)).right() > narrow.right());
    }

    void widthsAreThoseOfTheFontAsked() {
        const QFont plain = Theme::current().font(TextStyle::Note), strong = Theme::current().font(TextStyle::Strong);
        for (const QString text : {"8", "Llama 3 70B", ""})
            for (const QFont& font : {plain, strong, plain})
                QCOMPARE(textWidth(font, text), QFontMetricsF(font).horizontalAdvance(text));
    }

    void linesAreCutToTheirRoomAndNoShorter() {
        const QFont font = Theme::current().font(TextStyle::Note);
        const QString text = QStringLiteral("all-reduce over NVLink");
        const double whole = textWidth(font, text);
        QCOMPARE(elidedTo(whole, font, text), text);
        const QString cut = elidedTo(whole * 0.6, font, text);
        QVERIFY(cut.endsWith(QChar(0x2026)));
        QVERIFY(textWidth(font, cut) <= whole * 0.6);
        QVERIFY(textWidth(font, cut) > whole * 0.3);
    }
};

QTEST_MAIN(TextCacheTest)
#include "test_text_cache.moc"
