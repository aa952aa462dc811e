#pragma once

#include <QTranslator>

namespace mlsys::ui {

/// Gives a text the same translation wherever it stands: the catalogues hold one context, so that a term reads the same
/// on every panel.
class OneWordTranslator : public QTranslator {
public:
    /// The context of the catalogues.
    static constexpr const char* kContext = "MLSys";

    using QTranslator::QTranslator;

    QString translate(const char* context, const char* source, const char* comment, int n) const override;
};

} // namespace mlsys::ui
