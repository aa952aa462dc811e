#include "mlsys_process.h"

#include <QJsonDocument>
#include <QProcessEnvironment>

QList<QJsonObject> Run::answers() const {
    QList<QJsonObject> all;
    for (const QByteArray& line : output.split('\n'))
        if (!line.isEmpty()) all += QJsonDocument::fromJson(line).object();
    return all;
}

void prepareMlsys(QProcess& process, const QStringList& arguments) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("MLSYS_REGISTRY", MLSYS_SOURCE_REGISTRY);
    process.setProcessEnvironment(environment);
    process.setProgram(MLSYS_EXECUTABLE);
    process.setArguments(arguments);
}

Run runMlsys(const QStringList& arguments, const QByteArray& input) {
    QProcess process;
    prepareMlsys(process, arguments);
    process.start();
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit) return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}
