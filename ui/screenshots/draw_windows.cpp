// Draws the window as the description and the software centre show it: `draw_windows FOLDER` writes a picture per page.
#include "app/main_window.h"
#include "registry/registry_folder.h"
#include "store/fault_text.h"
#include "store/opened_scenario.h"
#include "theme/apply_theme.h"

#include <QApplication>
#include <QTextStream>

using namespace mlsys;
using namespace mlsys::ui;

namespace {

struct Picture {
    const char* file;
    const char* page;
};

// The first is the page that a user sees first.
constexpr Picture kPictures[] = {{"window", "overview"}, {"serving", "serving"}, {"evidence", "evidence"}};
constexpr QSize kSize(1920, 1080);

/// Lets layouts settle and workers deliver.
void settle(const ScenarioStore& store) {
    constexpr int kRounds = 20;
    for (int round = 0; round < kRounds || !store.snapshot()->evidence; ++round)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    QTextStream err(stderr);
    const auto folder = registryFolder({});
    if (argc != 2 || !folder) {
        err << (folder ? QStringLiteral("give the folder for the pictures") : faultText({folder.error()})) << '\n';
        return 2;
    }
    const auto registry = Registry::load(*folder);
    if (!registry) {
        err << faultText(registry.error()) << '\n';
        return 3;
    }
    prepareTheme(*qApp, Theme(ThemeId::Light, 1, Motion::Reduced));
    ScenarioStore store(*registry, startScenario(*registry));
    MainWindow window(store);
    applyTheme(*qApp, Theme::current());
    window.resize(kSize);
    window.show();
    for (const Picture& picture : kPictures) {
        window.grid().setPage(picture.page);
        if (QWidget* focus = window.focusWidget()) focus->clearFocus();
        settle(store);
        const QString path = QString::fromLocal8Bit(argv[1]) + '/' + picture.file + ".png";
        if (!window.grab().toImage().convertToFormat(QImage::Format_RGB888).save(path)) {
            err << path << " cannot be written\n";
            return 4;
        }
    }
    return 0;
}
