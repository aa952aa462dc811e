#include "exercise/exercise_shelf.h"

#include "exercise/exercise_reader.h"
#include "registry/file_text.h"
#include "registry/schema_check.h"

#include <algorithm>
#include <cstdlib>

namespace mlsys {

namespace {

namespace fs = std::filesystem;

/// Reads one folder and gathers its faults.
class ShelfLoader {
public:
    ShelfLoader(fs::path folder, const Registry& registry, const std::vector<Exercise>& others)
        : m_folder(std::move(folder)), m_registry(registry), m_others(others), m_schemas(exerciseFolder() / "schema") {}

    ExerciseShelf load() {
        for (const fs::path& file : files()) addFile(file);
        std::ranges::stable_sort(m_shelf.exercises, {}, &Exercise::number);
        return std::move(m_shelf);
    }

private:
    void refuse(std::string where, std::string what) {
        m_shelf.faults.push_back({error::kInvalidArgument, std::move(where), std::move(what)});
    }
    std::vector<fs::path> files() {
        std::vector<fs::path> found;
        std::error_code failure;
        for (fs::directory_iterator at(m_folder, failure), end; !failure && at != end; at.increment(failure))
            if (at->path().extension() == ".json") found.push_back(at->path());
        if (failure) refuse(m_folder.string(), "the folder cannot be read: " + failure.message() + "; choose another");
        if (!failure && found.empty()) refuse(m_folder.string(), "the folder holds no exercise; add a .json file");
        std::ranges::sort(found);
        return found;
    }
    void addFile(const fs::path& path) {
        const std::string file = path.string();
        const auto text = fileText(path, file);
        if (!text) {
            m_shelf.faults.push_back(text.error());
            return;
        }
        std::vector<Error> faults;
        const auto json = parseJson(*text, faults);
        for (Error& fault : faults) fault.where = file + "#" + fault.where;
        if (json && faults.empty()) faults = m_schemas.check(*text, "exercise.schema.json", file);
        if (faults.empty()) faults = addExercise(readExercise(*json), file);
        std::ranges::move(faults, std::back_inserter(m_shelf.faults));
    }
    std::vector<Error> addExercise(Exercise exercise, const std::string& file) {
        exercise.file = file;
        std::vector<Error> faults = exerciseFaults(exercise, m_registry, file);
        for (const std::vector<Exercise>& known : {m_others, m_shelf.exercises})
            for (const Exercise& other : known)
                if (other.id == exercise.id || other.number == exercise.number)
                    faults.push_back({error::kInvalidArgument, file + "#/id",
                                      "number or id is taken by " + other.file + "; choose another"});
        if (faults.empty()) m_shelf.exercises.push_back(std::move(exercise));
        return faults;
    }

    fs::path m_folder;
    const Registry& m_registry;
    const std::vector<Exercise>& m_others;
    SchemaSet m_schemas;
    ExerciseShelf m_shelf;
};

} // namespace

const Exercise* ExerciseShelf::find(std::string_view name) const {
    const auto fits = [&](const Exercise& e) { return e.id == name || std::to_string(e.number) == name; };
    const auto found = std::ranges::find_if(exercises, fits);
    return found == exercises.end() ? nullptr : &*found;
}

fs::path exerciseFolder() {
    if (const char* named = std::getenv("MLSYS_EXERCISES"); named && *named) return named;
    std::error_code failure;
    const fs::path executable = fs::read_symlink("/proc/self/exe", failure);
    fs::path installed = executable.parent_path().parent_path() / "share" / "mlsys-explorer" / "exercises";
    return fs::is_directory(installed, failure) ? installed : fs::path(MLSYS_SOURCE_EXERCISES);
}

ExerciseShelf loadExercises(const fs::path& folder, const Registry& registry, const std::vector<Exercise>& others) {
    return ShelfLoader(folder, registry, others).load();
}

ExerciseShelf loadAllExercises(const fs::path& own, const Registry& registry) {
    ExerciseShelf shelf = loadExercises(exerciseFolder(), registry);
    if (own.empty()) return shelf;
    ExerciseShelf more = loadExercises(own, registry, shelf.exercises);
    std::ranges::move(more.exercises, std::back_inserter(shelf.exercises));
    std::ranges::move(more.faults, std::back_inserter(shelf.faults));
    return shelf;
}

} // namespace mlsys
