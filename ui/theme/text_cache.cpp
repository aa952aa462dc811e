#include "theme/text_cache.h"

#include <QCache>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QStaticText>

#include <optional>
#include <utility>

namespace mlsys::ui {

namespace {

using TextInFont = std::pair<QFont, QString>;

/// What shaping a line of text came to.
struct Shaped {
    std::optional<double> width;
    std::optional<QStaticText> drawn;
};

using ShapedTexts = QCache<TextInFont, Shaped>;

// Several times the texts of all plots on show.
constexpr qsizetype kMostTexts = 4096;

ShapedTexts& shapedTexts() {
    static ShapedTexts texts(kMostTexts);
    // Fonts must not outlive the application.
    static const bool cleared = (qAddPostRoutine([] { shapedTexts().clear(); }), true);
    Q_UNUSED(cleared);
    return texts;
}

Shaped& shaped(const QFont& font, const QString& text) {
    const TextInFont key(font, text);
    if (Shaped* known = shapedTexts().object(key)) return *known;
    auto* fresh = new Shaped;
    shapedTexts().insert(key, fresh);
    return *fresh;
}

QStaticText prepare(const QPainter& painter, const QString& text) {
    QStaticText drawn(text);
    drawn.setTextFormat(Qt::PlainText);
    drawn.setPerformanceHint(QStaticText::AggressiveCaching);
    drawn.prepare(painter.transform(), painter.font());
    return drawn;
}

/// Vector files keep text as text; lines that underline or break are the painter's own business.
bool isPlain(const QPainter& painter, const QString& text) {
    return painter.paintEngine()->type() == QPaintEngine::Raster && painter.layoutDirection() == Qt::LeftToRight &&
           !painter.font().underline() && !text.contains('\n') && !text.isRightToLeft();
}

double alignedTo(double start, double room, double size, bool end, bool middle) {
    return end ? start + room - size : middle ? start + (room - size) / 2 : start;
}

} // namespace

double textWidth(const QFont& font, const QString& text) {
    auto& width = shaped(font, text).width;
    if (!width) width = QFontMetricsF(font).horizontalAdvance(text);
    return *width;
}

QString elidedTo(double width, const QFont& font, const QString& text) {
    return textWidth(font, text) <= width ? text : QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
}

void drawTextLine(QPainter& painter, const QRectF& box, int flags, const QString& text) {
    if (!isPlain(painter, text)) {
        painter.drawText(box, flags, text);
        return;
    }
    auto& drawn = shaped(painter.font(), text).drawn;
    if (!drawn) drawn = prepare(painter, text);
    const QSizeF size = drawn->size();
    if (!(flags & Qt::TextDontClip) && (size.width() > box.width() || size.height() > box.height())) {
        painter.drawText(box, flags, text);
        return;
    }
    const QPointF at(
        alignedTo(box.x(), box.width(), size.width(), flags & Qt::AlignRight, flags & Qt::AlignHCenter),
        alignedTo(box.y(), box.height(), size.height(), flags & Qt::AlignBottom, flags & Qt::AlignVCenter));
    painter.drawStaticText(at, *drawn);
}

} // namespace mlsys::ui
