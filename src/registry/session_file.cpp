#include "registry/session_file.h"

#include "registry/file_text.h"
#include "registry/json.h"
#include "registry/settings_json.h"

namespace mlsys {

namespace {

using OrderedJson = nlohmann::ordered_json;

constexpr const char* kFormat = "mlsys-scenario";
constexpr std::array<std::string_view, 7> kMembers{"format", "version",  "settings", "pinned",
                                                   "story",  "hardware", "view"};

/// An object that keeps its order looks through all members for each new one.
constexpr int kMostMembers = 10'000;

/// Reads one file and gathers its faults.
class SessionReader {
public:
    SessionReader(const OrderedJson& file, std::string where) : m_file(file), m_where(std::move(where)) {}

    Checked<Session> read() {
        if (!m_file.is_object() || !m_file.contains("settings") || !m_file["settings"].is_object())
            refuse("", "this is no session: it has no object \"settings\"; save one from the program to see the form");
        else
            readMembers();
        if (!m_faults.empty()) return tl::unexpected(std::move(m_faults));
        return std::move(m_session);
    }

private:
    void refuse(const std::string& pointer, const std::string& what) {
        m_faults.push_back({error::kInvalidArgument, m_where + (pointer.empty() ? "" : "#" + pointer), what});
    }
    void readMembers() {
        if (m_file.value("format", OrderedJson()) != kFormat)
            refuse("/format", std::string("the format is not \"") + kFormat + "\"; is this another program's file?");
        const OrderedJson version = m_file.value("version", OrderedJson());
        if (!version.is_number_integer() || version < 1)
            refuse("/version", "the version is no whole number from 1 on; save the file again from the program");
        else
            m_session.newer = version > kSessionVersion;
        m_session.settings = settingsIn(m_file["settings"], m_where + "#/settings", m_faults);
        m_session.pinned = readList("pinned");
        m_session.story = readList("story");
        if (m_file.contains("hardware")) readHardware(m_file["hardware"]);
        if (m_file.contains("view")) readView(m_file["view"]);
        keepRest();
    }
    void readHardware(const OrderedJson& list) {
        if (!list.is_array()) refuse("/hardware", "give a list of objects");
        for (std::size_t i = 0; i < list.size() && list.is_array(); ++i) {
            if (list[i].is_object())
                m_session.hardware.push_back(list[i].dump());
            else
                refuse("/hardware/" + std::to_string(i), "give an object, as registry/hardware holds them");
        }
    }
    void readView(const OrderedJson& view) {
        if (view.is_object())
            m_session.view = view.dump();
        else
            refuse("/view", "give an object");
    }
    std::vector<NamedSettings> readList(const char* member) {
        std::vector<NamedSettings> list;
        if (!m_file.contains(member)) return list;
        const OrderedJson& items = m_file[member];
        if (!items.is_array()) refuse('/' + std::string(member), "give a list");
        for (std::size_t i = 0; i < items.size() && items.is_array(); ++i)
            readNamed(items[i], '/' + std::string(member) + '/' + std::to_string(i), list);
        return list;
    }
    void readNamed(const OrderedJson& item, const std::string& pointer, std::vector<NamedSettings>& list) {
        const auto text = [&](const char* name) { return item.value(name, OrderedJson("")); };
        if (!item.is_object() || !text("name").is_string() || !text("panel").is_string() ||
            !item.contains("settings") || !item["settings"].is_object()) {
            refuse(pointer, "give an object with a text \"name\" and an object \"settings\"");
            return;
        }
        list.push_back({text("name"), text("panel"),
                        settingsIn(item["settings"], m_where + '#' + pointer + "/settings", m_faults)});
    }
    void keepRest() {
        OrderedJson rest = OrderedJson::object();
        for (const auto& [name, value] : m_file.items()) {
            if (std::ranges::find(kMembers, name) != kMembers.end()) continue;
            if (m_session.newer)
                rest[name] = value;
            else
                refuse('/' + name, "there is no member of this name; remove it or correct its spelling");
        }
        if (!rest.empty()) m_session.rest = rest.dump();
    }

    const OrderedJson& m_file;
    std::string m_where;
    Session m_session;
    std::vector<Error> m_faults;
};

OrderedJson listOf(const std::vector<NamedSettings>& named) {
    OrderedJson list = OrderedJson::array();
    for (const NamedSettings& n : named) {
        OrderedJson item{{"name", n.name}};
        if (!n.panel.empty()) item["panel"] = n.panel;
        item["settings"] = settingsObject(n.settings);
        list.push_back(std::move(item));
    }
    return list;
}

} // namespace

Checked<Session> parseSession(const std::string& text, const std::string& where) {
    bool tooDeep = false;
    int members = 0;
    const auto isModest = [&](int depth, OrderedJson::parse_event_t event, OrderedJson&) {
        tooDeep |= depth > int(kDeepestJson);
        members += event == OrderedJson::parse_event_t::key;
        return !tooDeep && members <= kMostMembers;
    };
    const OrderedJson file = OrderedJson::parse(text, isModest, false);
    if (tooDeep || members > kMostMembers)
        return tl::unexpected(std::vector{Error{error::kInvalidArgument, where,
                                                tooDeep ? "lists and objects are nested too deeply; a session never is"
                                                        : "there are more than " + std::to_string(kMostMembers) +
                                                              " members; no session has so many"}});
    if (file.is_discarded())
        return tl::unexpected(std::vector{
            Error{error::kInvalidArgument, where, "this is not JSON; the file may be cut off or of another kind"}});
    return SessionReader(file, where).read();
}

Checked<Session> readSession(const std::filesystem::path& file) {
    const auto text = fileText(file, file.string());
    if (!text) return tl::unexpected(std::vector{text.error()});
    return parseSession(*text, file.string());
}

std::string sessionText(const Session& session) {
    OrderedJson file{{"format", kFormat}, {"version", kSessionVersion}, {"settings", settingsObject(session.settings)}};
    if (!session.pinned.empty()) file["pinned"] = listOf(session.pinned);
    if (!session.story.empty()) file["story"] = listOf(session.story);
    for (const std::string& own : session.hardware) file["hardware"].push_back(OrderedJson::parse(own));
    if (!session.view.empty()) file["view"] = OrderedJson::parse(session.view);
    if (!session.rest.empty()) file.update(OrderedJson::parse(session.rest));
    return file.dump(2) + "\n";
}

} // namespace mlsys
