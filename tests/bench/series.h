#pragma once

#include <QElapsedTimer>
#include <QJsonObject>

#include <algorithm>
#include <ctime>
#include <vector>

/// Times of one thing done often: by the clock, and of the thread's processor alone, which other programs do not
/// prolong.
struct Series {
    QString name;
    std::vector<double> wall{}, cpu{}; ///< in ms

    /// Does something once and keeps how long it took.
    template <class Act> void time(const Act& act) {
        QElapsedTimer timer;
        timer.start();
        const double before = threadMs();
        act();
        cpu.push_back(threadMs() - before);
        wall.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    QJsonObject json() const {
        return {{"name", name},
                {"unit", "ms"},
                {"p50", quantile(wall, 0.5)},
                {"p99", quantile(wall, 0.99)},
                {"max", quantile(wall, 1)},
                {"cpu_p50", quantile(cpu, 0.5)},
                {"cpu_p99", quantile(cpu, 0.99)}};
    }

private:
    static double threadMs() {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
    }
    static double quantile(std::vector<double> values, double q) {
        std::ranges::sort(values);
        return values[static_cast<std::size_t>(q * double(values.size() - 1))];
    }
};

/// One number that was measured.
inline QJsonObject measured(const QString& name, double value, const QString& unit) {
    return {{"name", name}, {"unit", unit}, {"value", value}};
}
