#pragma once

#include <QTranslator>

/// Speaks a language that needs two fifths more room than English and has accents above and below; what it cannot reach
/// stays plain, and so is found on a picture.
class PseudoTranslator : public QTranslator {
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* comment, int n) const override;
};
