#include "fuzz_target.h"
#include "registry/session_file.h"
#include "store/vector_carrier.h"

using namespace mlsys;
using namespace mlsys::ui;

/// A picture of any kind and the session that it carries.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    Carried carried = std::nullopt;
    if (isPng(bytes))
        carried = pngText(bytes, "mlsys-session");
    else if (isSvg(bytes))
        carried = svgMetadata(bytes);
    else if (isPdf(bytes))
        carried = pdfAttachment(bytes, "session.mlsys.json");
    if (!carried || !*carried) return 0;
    fuzz::require((*carried)->size() <= kLongestCarried, "what a picture carries is no longer than a session");
    if (isPng(bytes)) {
        const Carried again = pngText(withPngText(bytes, "mlsys-session", **carried), "mlsys-session");
        fuzz::require(again && *again == *carried, "a text that a picture was given is read back");
    }
    parseSession((*carried)->toStdString(), "picture");
    return 0;
}
