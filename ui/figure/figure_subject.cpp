#include "figure/figure_subject.h"

#include "explore/parameter.h"
#include "panels/page_list.h"
#include "panels/panel_list.h"
#include "registry/session_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDate>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace mlsys::ui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Figure", text);
}

QJsonObject viewShowing(const std::string& view, const QString& id, bool isPage) {
    QJsonObject shown = QJsonDocument::fromJson(QByteArray::fromStdString(view)).object();
    shown.remove("full");
    if (!isPage) shown["full"] = id;
    if (isPage) {
        QJsonObject layout = shown["layout"].toObject();
        layout["page"] = id;
        shown["layout"] = layout;
    }
    return shown;
}

} // namespace

QByteArray sessionShowing(const QByteArray& text, const QString& id, bool isPage) {
    auto session = parseSession(text.toStdString(), "session");
    if (!session) return text;
    session->view = QJsonDocument(viewShowing(session->view, id, isPage)).toJson(QJsonDocument::Compact).toStdString();
    return QByteArray::fromStdString(sessionText(*session));
}

QByteArray sessionOf(const Scenario& scenario) {
    return QByteArray::fromStdString(sessionText(Session{.settings = settingsOf(scenario)}));
}

QString shortId(const QByteArray& text) {
    QByteArray hashed = text;
    if (const auto session = parseSession(text.toStdString(), "session"))
        hashed = QByteArray::fromStdString(sessionText({.settings = session->settings, .pinned = session->pinned}));
    const QString hex = QCryptographicHash::hash(hashed, QCryptographicHash::Sha256).toHex();
    return hex.left(8);
}

QString summary(const Scenario& s) {
    const auto words = [](const auto& text) { return QString::fromStdString(std::string(text)); };
    QString text = tr("%1 on %2, %3, batch %4 × %5 tokens")
                       .arg(words(s.model->name), words(s.hardware->name), words(name(s.precision)),
                            QString::number(s.batch), QString::number(s.seqLen));
    if (const auto fleet = s.fleet()) text += tr(", %1 nodes").arg(QString::number(s.nodes));
    return text;
}

QString captionText(const FigureSubject& subject) {
    const Scenario& s = subject.snapshot->scenario;
    return tr("%1 · preset %2 · MLSys Explorer %3 · %4")
        .arg(summary(s), QString::fromStdString(s.assumptions.preset), QCoreApplication::applicationVersion(),
             shortId(subject.session));
}

QString subjectTitle(const FigureSubject& subject) {
    if (subject.isPage) return std::ranges::find(pageKinds(), subject.id, &PageKind::id)->title;
    const auto kind = std::ranges::find(panelKinds(), subject.id, [](const PanelKind& k) { return QString(k.id); });
    return std::unique_ptr<Panel>(kind->make(nullptr))->title();
}

QString fileNameOf(const FigureSubject& subject, const FigureOptions& options, int number) {
    return QString(options.name)
        .replace("{panel}", subject.id)
        .replace("{n}", QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')))
        .replace("{id}", shortId(subject.session))
        .replace("{theme}", options.theme ? themeName(*options.theme) : QString("screen"))
        .replace("{size}", QStringLiteral("%1x%2").arg(options.size.width()).arg(options.size.height()))
        .replace("{date}", QDate::currentDate().toString(Qt::ISODate));
}

} // namespace mlsys::ui
