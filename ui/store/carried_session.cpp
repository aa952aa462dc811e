#include "store/carried_session.h"

#include "registry/file_text.h"
#include "store/vector_carrier.h"

#include <QCoreApplication>

namespace mlsys::ui {

namespace {

/// Largest picture that is read, in bytes; at 4K none has a tenth of it.
constexpr std::uintmax_t kLargestPicture = 64 << 20;

std::string tr(const char* text) {
    return QCoreApplication::translate("CarriedSession", text).toStdString();
}

tl::unexpected<std::vector<Error>> refused(const std::string& path, std::string what) {
    return tl::unexpected(std::vector{Error{error::kUnreadable, path, std::move(what)}});
}

std::string said(CarrierFault fault) {
    switch (fault) {
    case CarrierFault::CutOff: return tr("this picture is cut off; copy it once more from where it came from");
    case CarrierFault::Damaged: return tr("what this picture says of its scenario is damaged; open an undamaged copy");
    case CarrierFault::TooLong:
        return tr("what this picture carries is longer than any scenario; it is not from this program");
    }
    return {};
}

bool isOtherPicture(const QByteArray& bytes) {
    return bytes.startsWith("\xFF\xD8\xFF") || bytes.startsWith("GIF8") || bytes.startsWith("BM") ||
           (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP");
}

Checked<FoundSession> carriedBy(const Carried& carried, const std::string& path) {
    if (!carried) return refused(path, said(carried.error()));
    if (!*carried)
        return refused(path, tr("this picture carries no scenario: another program made or saved it anew; open the "
                                "picture as it was exported, or a session file, or give the id in its caption to "
                                "File, Open by id"));
    return parseSession((*carried)->toStdString(), path).map([](Session s) {
        return FoundSession{std::move(s), true};
    });
}

} // namespace

Checked<FoundSession> findSession(const std::string& path) {
    const auto text = fileText(path, path, kLargestPicture);
    if (!text) return tl::unexpected(std::vector{text.error()});
    const QByteArray bytes = QByteArray::fromRawData(text->data(), static_cast<qsizetype>(text->size()));
    if (isPng(bytes)) return carriedBy(pngText(bytes, kSessionKeyword), path);
    if (isSvg(bytes)) return carriedBy(svgMetadata(bytes), path);
    if (isPdf(bytes)) return carriedBy(pdfAttachment(bytes, kSessionAttachment), path);
    if (isOtherPicture(bytes))
        return refused(path, tr("a picture of this kind carries no scenario; PNG, SVG and PDF do"));
    if (text->size() > kLargestFile)
        return refused(path, tr("this file is larger than any session; it is not from this program"));
    return parseSession(*text, path).map([](Session s) { return FoundSession{std::move(s), false}; });
}

QByteArray asciiSession(const QByteArray& session) {
    QByteArray ascii;
    for (const QChar c : QString::fromUtf8(session)) {
        if (c.unicode() < 0x80)
            ascii += c.toLatin1();
        else
            ascii += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
    return ascii;
}

} // namespace mlsys::ui
