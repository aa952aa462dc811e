#pragma once

#include "store/png_text.h"

namespace mlsys::ui {

/// Whether the bytes start as an SVG, or another XML, file does.
bool isSvg(const QByteArray& bytes);
/// The SVG file with a text in a metadata element at its start.
QByteArray withSvgMetadata(const QByteArray& svg, const QString& text);
/// The text that withSvgMetadata() wrote.
Carried svgMetadata(const QByteArray& svg);

/// Whether the bytes start as a PDF file does.
bool isPdf(const QByteArray& bytes);
/// The attachment of that name in a PDF file as Qt writes it.
Carried pdfAttachment(const QByteArray& pdf, const QByteArray& name);

} // namespace mlsys::ui
