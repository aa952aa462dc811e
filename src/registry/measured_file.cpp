#include "registry/measured_file.h"

#include "registry/file_text.h"
#include "registry/measured_csv.h"
#include "registry/object_reader.h"

#include <algorithm>

namespace mlsys {

namespace {

namespace fs = std::filesystem;

constexpr Range kAnyNumber{-1e300, 1e300};

void readSetup(MeasuredRow& row, const Json& setup) {
    for (const Json& member : setup.items) {
        if (member.type == Json::Type::number) row.setup.emplace(member.key, member.number);
        if (member.type == Json::Type::text) row.setup.emplace(member.key, member.text);
        if (member.type == Json::Type::flag) row.setup.emplace(member.key, member.flag);
    }
}

void readSource(MeasuredRow& row, const Json& source) {
    const auto textOf = [&](const char* name) {
        const Json* member = source.member(name);
        return member && member->type == Json::Type::text ? member->text : std::string();
    };
    row.sourceTitle = textOf("title");
    row.sourceUrl = textOf("url");
}

MeasuredRow readRow(const Json& object, const Place& place, std::vector<Error>& faults) {
    ObjectReader in(object, place, faults, false);
    MeasuredRow row;
    row.id = in.text("id", Stated::always).value_or("");
    row.area = in.text("area", Stated::always).value_or("");
    row.group = in.text("group", Stated::optional).value_or(row.id);
    row.metric = in.text("metric", Stated::always).value_or("");
    row.value = in.number("value", kAnyNumber, Stated::always).value_or(0);
    row.year = static_cast<int>(in.integer("year", legal::kYear, Stated::optional).value_or(0));
    if (const Json* setup = in.take("setup", Stated::always)) readSetup(row, *setup);
    if (const Json* source = in.take("source", Stated::optional)) readSource(row, *source);
    in.finish();
    return row;
}

const Json* rowsOf(const Json& json) {
    if (json.type == Json::Type::list) return &json;
    const Json* rows = json.member("rows");
    return rows && rows->type == Json::Type::list ? rows : nullptr;
}

} // namespace

Checked<std::vector<MeasuredRow>> readMeasured(const fs::path& file) {
    const std::string name = file.string();
    const auto text = fileText(file, name);
    if (!text) return tl::unexpected(std::vector{text.error()});
    if (file.extension() == ".csv") return measuredFromCsv(*text, name);
    std::vector<Error> faults;
    const auto json = parseJson(*text, faults);
    for (Error& fault : faults) fault.where = name + "#" + fault.where;
    const Json* rows = json ? rowsOf(*json) : nullptr;
    if (json && !rows)
        faults.push_back({error::kInvalidArgument, name, "this holds no measurements; give a list of rows"});
    std::vector<MeasuredRow> all;
    const std::string root = name + "#";
    const Place place{nullptr, root};
    for (std::size_t i = 0; rows && i < rows->items.size() && faults.size() < kMostFaults; ++i)
        all.push_back(readRow(rows->items[i], Place{&place, std::to_string(i)}, faults));
    if (!faults.empty()) return tl::unexpected(std::move(faults));
    return all;
}

Checked<std::vector<MeasuredRow>> shippedMeasurements(const fs::path& registryFolder) {
    std::vector<fs::path> files;
    std::error_code failure;
    for (const auto& entry : fs::directory_iterator(registryFolder / "measured", failure))
        if (entry.path().extension() == ".json") files.push_back(entry.path());
    std::ranges::sort(files);
    std::vector<MeasuredRow> all;
    for (const fs::path& file : files) {
        auto rows = readMeasured(file);
        if (!rows) return rows;
        all.insert(all.end(), std::make_move_iterator(rows->begin()), std::make_move_iterator(rows->end()));
    }
    return all;
}

} // namespace mlsys
