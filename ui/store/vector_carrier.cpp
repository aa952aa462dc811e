#include "store/vector_carrier.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

namespace mlsys::ui {

namespace {

constexpr char kNamespace[] = "urn:mlsys-explorer:session";

/// The dictionary and the stream of an object of a PDF file.
struct PdfStream {
    QByteArray dictionary, content;
};

std::optional<PdfStream> streamOf(const QByteArray& pdf, const QByteArray& number) {
    const qsizetype object = pdf.indexOf('\n' + number + " 0 obj");
    const qsizetype stream = object < 0 ? -1 : pdf.indexOf("stream\n", object);
    const qsizetype end = stream < 0 ? -1 : pdf.indexOf("\nendstream", stream);
    if (end < 0) return std::nullopt;
    return PdfStream{pdf.mid(object, stream - object), pdf.mid(stream + 7, end - stream - 7)};
}

/// Largest SVG file that is read, in bytes; a page of panels has a tenth of it.
constexpr qsizetype kLargestSvg = 16 << 20;

/// Whether an XML file has nothing that takes its reader long or much memory: definitions that grow when they are used,
/// elements inside elements without end, and elements with attributes without end.
bool isModest(const QByteArray& xml) {
    constexpr int kDeepest = 256, kMostAttributes = 1000;
    int depth = 0, attributes = 0;
    bool inTag = false, isElement = false;
    char quote = 0, before = 0;
    for (const char c : xml) {
        if (!inTag) {
            inTag = c == '<';
            attributes = 0;
        } else if (before == '<' && quote == 0) {
            isElement = c != '!' && c != '?';
            depth += !isElement ? 0 : c == '/' ? -1 : 1;
        } else if (quote != 0) {
            if (c == quote) quote = 0;
        } else if (isElement && (c == '"' || c == '\'')) {
            quote = c;
            ++attributes;
        } else if (c == '>') {
            depth -= isElement && before == '/' ? 1 : 0;
            inTag = false;
        }
        if (depth > kDeepest || attributes > kMostAttributes) return false;
        before = c;
    }
    return !xml.contains("<!ENTITY");
}

} // namespace

bool isSvg(const QByteArray& bytes) {
    const QByteArray start = bytes.left(256).trimmed();
    return start.startsWith("<?xml") || start.startsWith("\xEF\xBB\xBF<") || start.startsWith("<svg");
}

QByteArray withSvgMetadata(const QByteArray& svg, const QString& text) {
    const qsizetype root = svg.indexOf("<svg"), inside = root < 0 ? -1 : svg.indexOf('>', root);
    if (inside < 0) return svg;
    QByteArray out = svg;
    return out.insert(inside + 1, QStringLiteral("\n<metadata><session xmlns=\"%1\">%2</session></metadata>")
                                      .arg(QLatin1String(kNamespace), text.toHtmlEscaped())
                                      .toUtf8());
}

Carried svgMetadata(const QByteArray& svg) {
    if (svg.size() > kLargestSvg) return tl::unexpected(CarrierFault::TooLong);
    if (!isModest(svg)) return tl::unexpected(CarrierFault::Damaged);
    QXmlStreamReader xml(svg);
    std::optional<QByteArray> found;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && !found && xml.name() == QLatin1String("session") &&
            xml.namespaceUri() == QLatin1String(kNamespace))
            found = xml.readElementText().toUtf8();
    if (xml.error() == QXmlStreamReader::PrematureEndOfDocumentError) return tl::unexpected(CarrierFault::CutOff);
    if (xml.hasError()) return tl::unexpected(CarrierFault::Damaged);
    if (found && found->size() > kLongestCarried) return tl::unexpected(CarrierFault::TooLong);
    return found;
}

bool isPdf(const QByteArray& bytes) {
    return bytes.startsWith("%PDF-");
}

Carried pdfAttachment(const QByteArray& pdf, const QByteArray& name) {
    if (pdf.lastIndexOf("%%EOF") < 0) return tl::unexpected(CarrierFault::CutOff);
    const qsizetype file = pdf.indexOf("/F (" + name + ')');
    if (file < 0) return std::nullopt;
    static const QRegularExpression reference(QStringLiteral("/EF\\s*<<\\s*/F\\s+(\\d{1,9}) 0 R"));
    const auto match = reference.match(QString::fromLatin1(pdf.mid(file, 200)));
    const auto stream = match.hasMatch() ? streamOf(pdf, match.captured(1).toLatin1()) : std::nullopt;
    if (!stream) return tl::unexpected(CarrierFault::Damaged);
    const bool packed = stream->dictionary.contains("/FlateDecode");
    if (stream->content.size() > (packed ? kMostPacked : kLongestCarried)) return tl::unexpected(CarrierFault::TooLong);
    auto text = packed ? unpacked(stream->content, kLongestCarried) : stream->content;
    if (!text) return tl::unexpected(CarrierFault::Damaged);
    return text;
}

} // namespace mlsys::ui
