#pragma once

#include "app/figure_file.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTimer;

namespace mlsys::ui {

class FigureForm;
class FigurePreview;

/// Chooses what a figure shows and how, with the pixels that it will have beside the choice.
class FigureDialog : public QDialog {
    Q_OBJECT
public:
    FigureDialog(const Document& document, const ScenarioStore& store, const QString& panel, QWidget* parent = nullptr);

    /// What is chosen.
    FigureSubject subject() const;
    const FigureOptions& options() const;

signals:
    void saveWanted();
    void copyWanted();

private:
    void fillSubjects(const QString& panel);
    void layOut();
    void updateSoon();
    void updateNow();

    const Document& m_document;
    const ScenarioStore& m_store;
    QComboBox* m_subject;
    FigureForm* m_form;
    FigurePreview* m_preview;
    QLabel* m_note;
    QPushButton* m_save;
    QPushButton* m_copy;
    QTimer* m_timer;
};

} // namespace mlsys::ui
