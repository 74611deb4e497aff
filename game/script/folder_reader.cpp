// SPDX-License-Identifier: MIT
#include "script/sandbox.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>

namespace allwrits {
namespace {

namespace fs = std::filesystem;

Problem refused(std::string_view name, std::string what, std::string hint = {}) {
    return {.place = {.file = std::string(name)}, .what = std::move(what), .hint = std::move(hint)};
}

Result<std::string> read_in(const fs::path& folder, std::string_view name) {
    if (!is_file_name(name)) return failure(refused(name, "this is no name of a scenario's file"));
    std::error_code error;
    const auto home = fs::canonical(folder, error);
    if (error) return failure(refused("", "the folder cannot be read"));
    const auto file = fs::canonical(home / std::string(name), error);
    if (error)
        return failure(refused(name, "there is no such file", "it must stand in the scenario's folder"));
    if (file.parent_path() != home)
        return failure(refused(name, "the file leads out of the scenario's folder"));
    if (!fs::is_regular_file(file, error)) return failure(refused(name, "this is not a file"));

    // One byte more than allowed tells that there are too many, however large the file is.
    const std::size_t largest = SandboxLimits{}.file;
    std::ifstream in(file, std::ios::binary);
    std::string bytes(largest + 1, '\0');
    in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (in.bad() || (in.fail() && !in.eof())) return failure(refused(name, "the file cannot be read"));
    bytes.resize(static_cast<std::size_t>(in.gcount()));
    return checked_source(name, std::move(bytes), largest);
}

}  // namespace

ReadFile folder_reader(std::filesystem::path folder) {
    return [home = std::move(folder)](std::string_view name) { return read_in(home, name); };
}

}  // namespace allwrits
