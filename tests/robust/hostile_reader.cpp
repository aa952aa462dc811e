#include "hostile_reader.h"

#include "cli/line_reader.h"
#include "exercise/grade.h"
#include "explore/solver_entry.h"
#include "fixtures.h"
#include "registry/measured_file.h"
#include "registry/request.h"
#include "store/carried_session.h"

#include <cstdio>
#include <fcntl.h>
#include <fstream>

using namespace mlsys;

namespace {

/// Most memory that this process has held, in bytes; getrusage() counts that of its parent as well.
long peakMemory() {
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;)
        if (long kilobytes = 0; word == "VmHWM:" && status >> kilobytes) return kilobytes * 1024;
    return 0;
}

template <class T> std::vector<Error> faultsOf(const Checked<T>& read) {
    return read ? std::vector<Error>{} : read.error();
}

std::vector<Error> requestFaults(const char* path) {
    LineReader reader(::open(path, O_RDONLY | O_CLOEXEC), [] {});
    Line line;
    while (reader.next(line)) {
        if (line.isTooLong) return {{error::kInvalidArgument, path, "the line is too long"}};
        const Request request = Request::parse(line.text);
        if (!request.faults().empty()) return request.faults();
        const SolverEntry* solver = findSolver(request.solver());
        if (!solver) return {{error::kUnknownId, path, "no solver"}};
        if (auto faults = faultsOf(request.arguments(solver->inputs, sharedRegistry())); !faults.empty()) return faults;
    }
    if (!reader.failure().empty()) return {{error::kUnreadable, path, reader.failure()}};
    return {};
}

/// The folder of a file, as exercises and reports are read.
std::filesystem::path folderOf(const char* path) {
    return std::filesystem::path(path).parent_path();
}

std::vector<Error> reportFaults(const char* path) {
    const ExerciseShelf shelf = loadExercises(exerciseFolder(), sharedRegistry());
    const auto lines = gradeFolder(folderOf(path), {shelf, sharedRegistry()});
    if (!lines) return {lines.error()};
    if (lines->front().verdict != "unreadable") return {};
    return {{error::kUnreadable, path, lines->front().remark}};
}

std::vector<Error> read(const std::string& kind, const char* path) {
    if (kind == "registry") return faultsOf(Registry::load(path));
    if (kind == "session") return faultsOf(readSession(path));
    if (kind == "request") return requestFaults(path);
    if (kind == "exercise") return loadExercises(folderOf(path), sharedRegistry()).faults;
    if (kind == "report") return reportFaults(path);
    if (kind == "picture") return faultsOf(ui::findSession(path));
    return faultsOf(readMeasured(path));
}

} // namespace

int readHostile(const char* kind, const char* path) {
    const std::vector<Error> faults = read(kind, path);
    if (faults.empty())
        std::puts("accepted");
    else
        std::printf("%s: %.300s\n", faults.front().where.c_str(), faults.front().what.c_str());
    std::printf("%ld\n", peakMemory());
    return 0;
}
