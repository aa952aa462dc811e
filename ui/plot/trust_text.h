#pragma once

#include "explore/trust.h"
#include "explore/views/evidence_view.h"

#include <QStringList>

namespace mlsys::ui {

/// How far a number is to be trusted, beside it: "±8 %", "−15 +30 %", "× 0.2 to 9"; empty where no band is known.
QString trustText(const Trust& trust);
/// The same in a sentence with the number of measurements, also where there are none; empty while it is not known.
QString trustSentence(const Trust& trust);
/// For the title of a chart: "band: 9 of 10 of 31 measured", or that nothing was measured.
QString bandText(const Trust& trust);
/// The two columns of a table that a band adds: the ends of what is measured for `value`; empty where none is known.
QStringList trustedEnds(const Trust& trust, double value);

/// What a measurement is, measured and predicted values, and where it is published, as lines of text.
QString describePoint(const EvidenceView::Point& point);

} // namespace mlsys::ui
