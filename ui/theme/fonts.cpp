#include "theme/fonts.h"

#include <QFile>
#include <QFontDatabase>

#include <array>

namespace mlsys::ui {
namespace {

constexpr std::array kBundled = {":/fonts/Inter-Regular.otf", ":/fonts/Inter-Bold.otf"};

bool registerFaces() {
    bool all = true;
    for (const char* path : kBundled) {
        const QString file = QString::fromLatin1(path);
        all &= QFile::exists(file) && QFontDatabase::addApplicationFont(file) >= 0;
    }
    return all;
}

} // namespace

bool loadBundledFonts() {
    static const bool loaded = registerFaces();
    return loaded;
}

QFont textFont() {
    loadBundledFonts();
    QFont font(QStringList{QStringLiteral("Inter"), QStringLiteral("DejaVu Sans")});
    font.setStyleHint(QFont::SansSerif);
    return font;
}

QFont monospacedFont() {
    QFont font(QStringList{QStringLiteral("DejaVu Sans Mono"), QStringLiteral("monospace")});
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    return font;
}

} // namespace mlsys::ui
