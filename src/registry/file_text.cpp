#include "registry/file_text.h"

#include <fstream>

namespace mlsys {

namespace {

tl::unexpected<Error> unreadable(const std::string& name, std::string what) {
    return tl::unexpected(Error{error::kUnreadable, name, std::move(what)});
}

} // namespace

Expected<std::string> fileText(const std::filesystem::path& path, const std::string& name, std::uintmax_t most) {
    std::error_code failure;
    const auto status = std::filesystem::status(path, failure);
    if (!std::filesystem::exists(status)) return unreadable(name, "the file is missing; check its name, or add it");
    // Opening a pipe or a device would wait or never end.
    if (!std::filesystem::is_regular_file(status)) return unreadable(name, "this is not a file; replace it by one");
    const auto size = std::filesystem::file_size(path, failure);
    if (!failure && size > most)
        return unreadable(name, "the file has " + std::to_string(size) + " bytes; split it, the limit is " +
                                    std::to_string(most));
    std::string text(failure ? 0 : static_cast<std::size_t>(size), '\0');
    std::ifstream in(path, std::ios::binary);
    if (failure || !in.read(text.data(), static_cast<std::streamsize>(text.size())))
        return unreadable(name, "the file cannot be read; check its permissions");
    return text;
}

} // namespace mlsys
