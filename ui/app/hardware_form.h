#pragma once

#include "registry/json.h"
#include "scenario/error.h"
#include "units/quantity.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace mlsys::ui {

class ProblemLabel;

/// Fields for one accelerator or microcontroller, each with units, each telling its own fault. What they say is edited
/// into the JSON of a registry file; what they do not know stays in it.
class HardwareForm : public QWidget {
    Q_OBJECT
public:
    explicit HardwareForm(QWidget* parent = nullptr);

    /// Shows what a file says, without a signal.
    void show(const Json& file);
    using QWidget::show;
    /// The file with what the fields say; a field that says nothing legal leaves its value out.
    Json editedFile(Json file) const;
    /// Tells faults at the fields they belong to; those of fields that nobody touched only where `all`.
    void tell(const std::vector<Error>& faults, bool all);
    /// Whether every field says something legal or nothing.
    bool isReadable() const;
    /// Gives the keyboard to the first field with a fault, or to the first of all.
    void focusFirst();

signals:
    void changed();

private:
    struct Field {
        std::string pointer; ///< in the file
        Dim dim{};
        QLineEdit* edit = nullptr;
        ProblemLabel* problem = nullptr;
        bool touched = false;
    };
    struct FieldInfo;
    static std::vector<FieldInfo> fieldInfos();
    void addHeading(QGridLayout& grid, const QString& text);
    void addField(QGridLayout& grid, const FieldInfo& info);
    void addCategory(QGridLayout& grid);
    static QString problemOf(const Field& field, const std::vector<Error>& faults, bool all);

    std::vector<Field> m_fields;
    QComboBox* m_category;
};

} // namespace mlsys::ui
