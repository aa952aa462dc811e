#include "language/one_word_translator.h"

namespace mlsys::ui {

QString OneWordTranslator::translate(const char*, const char* source, const char* comment, int n) const {
    return QTranslator::translate(kContext, source, comment, n);
}

} // namespace mlsys::ui
