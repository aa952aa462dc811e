#pragma once

#include "explore/parameter.h"
#include "explore/snapshot.h"
#include "plot/ghost.h"
#include "plot/plot_text.h"
#include "plot/plot_widget.h"
#include "units/format.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableWidget;
class QToolButton;

namespace mlsys::ui {

class NumberList;
class WarningLine;
class WrappedText;

/// A pinned scenario that panels draw beside the present one.
struct Baseline {
    QString name;
    SnapshotPtr snapshot;
};

/// How a panel dresses for a picture.
struct PanelDress {
    QString title{};          ///< in place of its own; empty for that
    bool heading = true;      ///< title and sentence are shown
    bool controls = false;    ///< what can be operated inside the panel is shown
    bool transparent = false; ///< without a ground
    bool legend = true;       ///< what explains marks, and the numbers beside the plot, are shown
};

/// A card in the grid: title, one sentence that says the point, a plot, and the plot's numbers as a table.
/// A panel draws a snapshot; it computes nothing and holds no state of the scenario.
class Panel : public QFrame {
    Q_OBJECT
public:
    Panel(const QString& id, const QString& title, QWidget* parent = nullptr);

    /// Stable name on the command line and in files.
    QString id() const { return objectName(); }
    QString title() const;
    /// The sentence under the title.
    QString sentence() const;
    /// Draws a snapshot; emits nothing.
    void render(const SnapshotPtr& snapshot);
    /// Takes the pinned scenarios and draws anew.
    void setBaselines(const QList<Baseline>& baselines);
    /// The plot, for exports and tests.
    virtual PlotWidget& plot() = 0;
    /// The numbers that the plot shows.
    virtual DataTable table(const Snapshot& snapshot) const = 0;

    bool isTableShown() const;
    void setTableShown(bool shown);
    /// Covers plot, sentence and numbers, so that the panel gives nothing away until the veil is lifted.
    void setVeiled(bool veiled);
    bool isVeiled() const { return m_veiled; }
    /// Puts a widget on the veil, or takes it away where none is given; it changes its parent.
    void setOnVeil(QWidget* widget);
    /// Hides the tool buttons, and the control above the plot, for pictures.
    void setChromeVisible(bool visible);

    /// Shows or hides published measurements near the scenario.
    void setMeasurementsShown(bool shown);

    /// Dresses for a picture, for good: no tool buttons, no frame.
    void dressUp(const PanelDress& dress);
    /// The table of what is drawn; empty while there is nothing to show.
    DataTable shownData() const;

signals:
    /// The user asked for a setting of a parameter by acting on the panel.
    void proposed(const QString& parameter, const mlsys::Setting& value);
    /// The same for several parameters that only make sense together.
    void proposedTogether(const std::vector<std::pair<std::string, mlsys::Setting>>& values, const QString& label);
    /// Everything proposed between these two is one act, such as a drag.
    void editBegan();
    void editEnded();
    /// The user asked how a number came about; its id is that of a ShownNumber.
    void explanationWanted(const QString& number);
    void fullWindowRequested();
    void exportRequested();
    /// The user drags the export button away, to drop the figure elsewhere.
    void figureDragged();
    /// What is under the pointer or the keyboard cursor.
    void readoutChanged(const QString& text);

protected:
    /// Draws the snapshot on the plot.
    virtual void draw(const Snapshot& snapshot) = 0;
    /// The panel's point in one sentence.
    virtual QString sentenceFor(const Snapshot& snapshot) const = 0;
    /// Whether two snapshots look the same on this panel, so that drawing can be saved.
    virtual bool sameView(const Snapshot& a, const Snapshot& b) const = 0;
    /// Why the panel has nothing to show for the snapshot, if so.
    virtual const std::optional<Unavailable>& unavailable(const Snapshot& snapshot) const = 0;
    /// Ways in which the numbers shown may mislead; told in one line under the sentence.
    virtual const std::vector<Warning>& warnings(const Snapshot& snapshot) const;

    /// The pinned scenarios' views that have something to show.
    template <class View> Ghosts<View> ghosts(View Snapshot::*member) const {
        Ghosts<View> views;
        for (const Baseline& b : m_baselines)
            if (!((*b.snapshot).*member).unavailable)
                views << Ghost<View>{b.name, std::shared_ptr<const View>(b.snapshot, &((*b.snapshot).*member))};
        return views;
    }

    /// Whether published measurements are drawn beside what is predicted.
    bool showsMeasurements() const { return m_measurements; }
    /// Asks for the explanation of a number.
    void askWhy(const std::string& number) { emit explanationWanted(QString::fromStdString(number)); }
    /// Asks for that of the panel's most important number.
    void askWhyFirst();
    /// The same for the numbers of a list, whose rows name them.
    void explainRowsOf(NumberList& numbers);
    /// Draws anew after the panel's own controls have changed what is on show.
    void redraw();
    /// Puts the panel's widgets (the plot, and what stands beside it) under the title; call once.
    void setBody(QWidget* body);
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QToolButton* addTool(const QString& icon, const QString& name, const QString& tip);
    void showUnavailable(const Unavailable& why);
    void showVeil();
    void fillTable();
    void showDifference();
    void fitHead();
    bool dragsFigure(const QMouseEvent& move);
    void restyle();

    static constexpr int kTextGap = 2; ///< between the lines of the head, in pixels

    QLabel* m_title;
    WrappedText* m_sentence;
    WrappedText* m_difference; ///< against the first pin
    WarningLine* m_warnings;
    QWidget* m_tools;
    QStackedWidget* m_pages;
    QWidget* m_body = nullptr;
    QTableWidget* m_table;
    QWidget* m_message;
    QLabel* m_messageText;
    QPushButton* m_remedy;
    QToolButton* m_tableButton;
    QToolButton* m_exportButton;
    bool m_veiled = false;
    QPointer<QWidget> m_onVeil;
    bool m_measurements = true;
    Unavailable m_why;
    QList<Baseline> m_baselines;
    SnapshotPtr m_snapshot;
    bool m_explains = false; ///< whether the panel shows numbers that can be explained
    std::optional<PanelDress> m_dress;
};

} // namespace mlsys::ui
