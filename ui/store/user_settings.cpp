#include "store/user_settings.h"

#include <QCborMap>
#include <QCborValue>
#include <QFileDevice>
#include <QStandardPaths>

namespace mlsys::ui {

namespace {

/// Far more than a window has to remember.
constexpr qint64 kMostSettings = 1 << 20;

bool readSettings(QIODevice& device, QSettings::SettingsMap& settings) {
    if (device.size() > kMostSettings) return false;
    QCborParserError error;
    const QCborValue whole = QCborValue::fromCbor(device.readAll(), &error);
    if (error.error != QCborError::NoError || !whole.isMap()) return false;
    settings = whole.toMap().toVariantMap();
    return true;
}

bool writeSettings(QIODevice& device, const QSettings::SettingsMap& settings) {
    const QByteArray bytes = QCborMap::fromVariantMap(settings).toCborValue().toCbor();
    // Few bytes wait in a buffer, and nobody else looks whether the disk took them before they replace the file.
    auto* file = qobject_cast<QFileDevice*>(&device);
    return device.write(bytes) == bytes.size() && file && file->flush();
}

QSettings::Format ownFormat() {
    static const QSettings::Format own = QSettings::registerFormat("cbor", readSettings, writeSettings);
    return own;
}

} // namespace

UserSettings::UserSettings()
    : QSettings(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + "/settings.cbor", ownFormat()) {}

} // namespace mlsys::ui
