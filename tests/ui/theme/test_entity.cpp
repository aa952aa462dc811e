#include "theme/entity.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <set>
#include <tuple>

using namespace mlsys::ui;

namespace {

QImage painted(Fill fill) {
    QImage image(64, 64, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.fillRect(image.rect(), fillBrush(fill, Qt::lightGray, Qt::black));
    return image;
}

} // namespace

class TestEntity : public QObject {
    Q_OBJECT
private slots:
    void seriesDifferInMarkerDashAndFillEach();
    void noTwoEntitiesLookTheSame();
    void theSixMainEntitiesHaveColoursOfTheirOwn();
    void onlyTheInfeasibleIsHatched();
    void dashesAreDifferent();
    void fillsDifferWithoutColour();
};

void TestEntity::seriesDifferInMarkerDashAndFillEach() {
    std::set<Marker> markers;
    std::set<Dash> dashes;
    std::set<Fill> fills;
    for (std::size_t i = 0; i < kSeriesRoles.size(); ++i) {
        const Style style = seriesStyle(i);
        QCOMPARE(style.role, kSeriesRoles[i]);
        QVERIFY(markers.insert(style.marker).second);
        QVERIFY(dashes.insert(style.dash).second);
        QVERIFY(fills.insert(style.fill).second);
    }
    QCOMPARE(seriesStyle(6), seriesStyle(0));
}

void TestEntity::noTwoEntitiesLookTheSame() {
    std::set<std::tuple<Role, Marker, Dash, Fill>> styles;
    for (std::size_t i = 0; i < kEntityCount; ++i) {
        const Style style = styleOf(static_cast<Entity>(i));
        QVERIFY2(styles.insert({style.role, style.marker, style.dash, style.fill}).second, QByteArray::number(int(i)));
    }
}

void TestEntity::theSixMainEntitiesHaveColoursOfTheirOwn() {
    std::set<Role> time;
    for (const Entity entity :
         {Entity::Compute, Entity::Memory, Entity::KvCache, Entity::Communication, Entity::Overhead})
        QVERIFY(time.insert(styleOf(entity).role).second);
    std::set<Role> money;
    for (const Entity entity : {Entity::Capital, Entity::Energy, Entity::Maintenance})
        QVERIFY(money.insert(styleOf(entity).role).second);
    std::set<Role> memory;
    for (const Entity entity :
         {Entity::Memory, Entity::KvCache, Entity::Activations, Entity::OptimizerState, Entity::Gradients})
        QVERIFY(memory.insert(styleOf(entity).role).second);
}

void TestEntity::onlyTheInfeasibleIsHatched() {
    for (std::size_t i = 0; i < kEntityCount; ++i) {
        const auto entity = static_cast<Entity>(i);
        QCOMPARE(styleOf(entity).fill == Fill::Hatched, entity == Entity::Infeasible);
    }
}

void TestEntity::dashesAreDifferent() {
    QVERIFY(dashPattern(Dash::Solid).isEmpty());
    std::set<QList<qreal>> patterns;
    for (std::size_t i = 0; i < kSeriesRoles.size(); ++i) {
        const QList<qreal> pattern = dashPattern(seriesStyle(i).dash);
        QCOMPARE(pattern.size() % 2, 0);
        QVERIFY(patterns.insert(pattern).second);
    }
}

void TestEntity::fillsDifferWithoutColour() {
    QVERIFY(fillBrush(Fill::Empty, Qt::red, Qt::black).style() == Qt::NoBrush);
    const std::array fills = {Fill::Solid, Fill::Horizontal, Fill::Vertical, Fill::Dots,
                              Fill::Grid,  Fill::Rising,     Fill::Hatched};
    for (std::size_t i = 0; i < fills.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) QVERIFY(painted(fills[i]) != painted(fills[j]));
}

QTEST_MAIN(TestEntity)
#include "test_entity.moc"
