#include "app/header_bar.h"
#include "app/main_window.h"
#include "controls/choice_control.h"

#include <QAction>

namespace mlsys::ui {

namespace {

constexpr const char* kTutorial = "tutorial";
constexpr const char* kRefined = "refined";

bool isRefined(const ScenarioStore& store) {
    return store.scenario().assumptions.preset == kRefined;
}

void choose(ScenarioStore& store, const QString& preset) {
    store.set(QStringLiteral("preset"), preset.toStdString());
}

ChoiceControl* makeSwitch() {
    auto* laws = new ChoiceControl(QStringLiteral("laws"), MainWindow::tr("Laws"));
    laws->setLabelVisible(false);
    laws->setOptions({{kTutorial, MainWindow::tr("Tutorial")}, {kRefined, MainWindow::tr("Refined")}});
    laws->setToolTip(MainWindow::tr("Tutorial: the numbers of the published teaching package, release 0.1.1. Refined: "
                                    "laws fitted to published measurements; the Evidence page shows how well."));
    return laws;
}

} // namespace

void installLaws(MainWindow& window) {
    ScenarioStore& store = window.store();
    ChoiceControl* laws = makeSwitch();
    window.header().addWidget(laws);
    QObject::connect(laws, &ChoiceControl::chosen, &window, [&store](const QString& id) { choose(store, id); });
    QAction* toggle = window.commands().add({"view.refined",
                                             MainWindow::tr("&Refined laws"),
                                             Menu::View,
                                             {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)},
                                             [&store] { choose(store, isRefined(store) ? kTutorial : kRefined); }});
    toggle->setCheckable(true);
    const auto show = [laws, toggle, &store] {
        laws->setCurrent(isRefined(store) ? kRefined : kTutorial);
        toggle->setChecked(isRefined(store));
    };
    QObject::connect(&store, &ScenarioStore::changed, laws, show);
    show();
}

} // namespace mlsys::ui
