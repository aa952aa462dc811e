#include "store/png_text.h"

#include <QtEndian>

#include <array>

namespace mlsys::ui {

namespace {

constexpr char kSignature[] = "\x89PNG\r\n\x1a\n";
constexpr qsizetype kSignatureLength = 8;
/// Length, type and checksum around the data of a chunk.
constexpr qsizetype kAround = 12;

constexpr std::array<quint32, 256> crcTable() {
    std::array<quint32, 256> table{};
    for (quint32 n = 0; n < table.size(); ++n) {
        quint32 c = n;
        for (int k = 0; k < 8; ++k) c = c & 1 ? 0xEDB88320U ^ (c >> 1) : c >> 1;
        table[n] = c;
    }
    return table;
}

/// The checksum of PNG (ISO 3309) over type and data of a chunk.
quint32 checksum(QByteArrayView bytes) {
    static constexpr std::array<quint32, 256> kTable = crcTable();
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : bytes) crc = kTable[(crc ^ static_cast<quint8>(byte)) & 0xFF] ^ (crc >> 8);
    return ~crc;
}

QByteArray bigEndian(quint32 number) {
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray& type, const QByteArray& data) {
    const QByteArray body = type + data;
    return bigEndian(static_cast<quint32>(data.size())) + body + bigEndian(checksum(body));
}

struct Chunk {
    QByteArrayView type, data;
    quint32 crc = 0;
    qsizetype end = 0; ///< offset of the next chunk

    bool isSound() const { return checksum({type.data(), type.size() + data.size()}) == crc; }
};

/// The chunk at an offset, or nothing where the file ends before it does.
std::optional<Chunk> chunkAt(const QByteArray& png, qsizetype at) {
    const qsizetype left = png.size() - at;
    if (left < kAround) return std::nullopt;
    const char* start = png.constData() + at;
    const auto length = static_cast<qsizetype>(qFromBigEndian<quint32>(start));
    if (length > left - kAround) return std::nullopt;
    return Chunk{
        {start + 4, 4}, {start + 8, length}, qFromBigEndian<quint32>(start + 8 + length), at + kAround + length};
}

tl::expected<QByteArray, CarrierFault> plain(const QByteArray& packed) {
    if (packed.size() > kMostPacked) return tl::unexpected(CarrierFault::TooLong);
    auto text = unpacked(packed, kLongestCarried);
    if (!text) return tl::unexpected(CarrierFault::Damaged);
    return std::move(*text);
}

/// The text of a tEXt, zTXt or iTXt chunk after its keyword and the zero behind that.
tl::expected<QByteArray, CarrierFault> textIn(QByteArrayView type, const QByteArray& data) {
    if (type == QByteArrayView("tEXt")) return data;
    if (type == QByteArrayView("zTXt")) return plain(data.mid(1));
    // iTXt: flag, method, language, zero, translated keyword, zero.
    const qsizetype language = data.indexOf('\0', 2), translated = data.indexOf('\0', language + 1);
    if (data.size() < 4 || language < 0 || translated < 0) return tl::unexpected(CarrierFault::Damaged);
    const QByteArray text = data.mid(translated + 1);
    return data[0] == 0 ? tl::expected<QByteArray, CarrierFault>(text) : plain(text);
}

bool isText(const Chunk& c, const QByteArray& keyword) {
    const bool kind =
        c.type == QByteArrayView("tEXt") || c.type == QByteArrayView("zTXt") || c.type == QByteArrayView("iTXt");
    return kind && c.data.size() > keyword.size() && c.data.startsWith(keyword) && c.data[keyword.size()] == '\0';
}

} // namespace

bool isPng(const QByteArray& bytes) {
    return bytes.startsWith(QByteArrayView(kSignature, kSignatureLength));
}

QByteArray withPngText(const QByteArray& png, const QByteArray& keyword, const QByteArray& text) {
    const auto header = chunkAt(png, kSignatureLength);
    if (!isPng(png) || !header) return png;
    QByteArray out = png;
    return out.insert(header->end, chunk("tEXt", keyword + '\0' + text));
}

Carried pngText(const QByteArray& png, const QByteArray& keyword) {
    std::optional<QByteArray> found;
    for (qsizetype at = kSignatureLength;;) {
        const auto next = chunkAt(png, at);
        if (!next) return tl::unexpected(CarrierFault::CutOff);
        if (next->type == QByteArrayView("IEND")) return found;
        if (!found && isText(*next, keyword)) {
            if (!next->isSound()) return tl::unexpected(CarrierFault::Damaged);
            auto text = textIn(next->type, next->data.sliced(keyword.size() + 1).toByteArray());
            if (!text) return tl::unexpected(text.error());
            if (text->size() > kLongestCarried) return tl::unexpected(CarrierFault::TooLong);
            found = std::move(*text);
        }
        at = next->end;
    }
}

std::optional<QByteArray> unpacked(const QByteArray& packed, qsizetype most) {
    // Qt wants the length in front; it takes a wrong one for a hint.
    const QByteArray plain = qUncompress(bigEndian(static_cast<quint32>(packed.size() * 4)) + packed);
    if (plain.isEmpty() || plain.size() > most) return std::nullopt;
    return plain;
}

} // namespace mlsys::ui
