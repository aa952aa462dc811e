#include "plot/map_frame.h"
#include "plot/projection.h"
#include "plot/world_map.h"

#include <QTest>

using namespace mlsys::ui;

class TestProjection : public QObject {
    Q_OBJECT

private slots:
    void theMiddleOfTheMapIsTheOrigin() { QCOMPARE(naturalEarth(0, 0), QPointF(0, 0)); }

    void theMapIsSymmetricAboutEquatorAndMeridian() {
        for (double latitude : {10.0, 45.0, 80.0})
            for (double longitude : {20.0, 90.0, 180.0}) {
                const QPointF place = naturalEarth(latitude, longitude);
                QCOMPARE(naturalEarth(-latitude, longitude), QPointF(place.x(), -place.y()));
                QCOMPARE(naturalEarth(latitude, -longitude), QPointF(-place.x(), place.y()));
            }
    }

    void theGlobeIsAsTallAsItsDesignersSay() {
        // Height over width 0.52, and pole lines of 0.55 of the equator's length.
        const double height = naturalEarth(90, 0).y() / naturalEarth(0, 180).x();
        QVERIFY2(std::abs(height - 0.52) < 0.005, qPrintable(QString::number(height)));
        const double pole = naturalEarth(90, 180).x() / naturalEarth(0, 180).x();
        QVERIFY2(std::abs(pole - 0.55) < 0.01, qPrintable(QString::number(pole)));
    }

    void northIsUpAndEastIsRight() {
        const MapFrame frame(QRectF(10, 20, 600, 400));
        QVERIFY(frame.place(60, 0).y() < frame.place(0, 0).y());
        QVERIFY(frame.place(0, 60).x() > frame.place(0, 0).x());
    }

    void theMapKeepsItsProportionsInsideItsRoom() {
        for (const QRectF& room : {QRectF(0, 0, 300, 300), QRectF(5, 7, 900, 100), QRectF(0, 0, 1900, 1000)}) {
            const QRectF area = MapFrame(room).area();
            QVERIFY(room.adjusted(-1, -1, 1, 1).contains(area));
            QVERIFY(std::abs(area.width() / area.height() - MapFrame::aspect()) < 0.05);
        }
    }

    void allLandLiesInsideTheFrame() {
        const MapFrame frame(QRectF(0, 0, 800, 400));
        QCOMPARE(worldOutlines().size(), 176); // all countries of the file but Antarctica
        for (const QPainterPath& country : worldOutlines())
            QVERIFY(frame.area().adjusted(-1, -1, 1, 1).contains(frame.transform().map(country).boundingRect()));
    }
};

QTEST_GUILESS_MAIN(TestProjection)
#include "test_projection.moc"
