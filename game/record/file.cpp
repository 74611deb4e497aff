// SPDX-License-Identifier: MIT
#include "record/file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cerrno>
#include <system_error>

namespace allwrits {
namespace {

namespace fs = std::filesystem;

constexpr int generations = 3;

fs::path generation(const fs::path& path, int nth) { return path.string() + "." + std::to_string(nth); }

bool is_missing(const fs::path& path) {
    struct stat status {};
    return ::lstat(path.c_str(), &status) != 0 && errno == ENOENT;
}

// FILE.2 becomes FILE.3, FILE.1 becomes FILE.2, and FILE is FILE.1 as well: it keeps its own name until
// another file takes that, so a crash in between loses nothing.
Result<void> keep_generations(const fs::path& path) {
    if (is_missing(path)) return {};
    for (int nth = generations; nth > 1; --nth) {
        const auto from = generation(path, nth - 1);
        if (!is_missing(from) && ::rename(from.c_str(), generation(path, nth).c_str()) != 0) {
            return failure(system_problem(from, "cannot be kept as an older copy"));
        }
    }
    const auto latest = generation(path, 1);
    if (::link(path.c_str(), latest.c_str()) == 0) return {};
    // File systems of memory sticks have no second names.
    std::error_code failed;
    fs::copy_file(path, latest, fs::copy_options::overwrite_existing, failed);
    if (!failed) return {};
    errno = failed.value();
    return failure(system_problem(path, "cannot be kept as an older copy"));
}

// Makes the names in a folder last. Some file systems cannot do that for folders and say EINVAL: nothing to
// be done.
Result<void> sync_folder(const fs::path& path) {
    const auto folder = path.has_parent_path() ? path.parent_path() : fs::path{"."};
    const Descriptor file{::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    if (!file.is_open()) return failure(system_problem(folder, "cannot be opened"));
    if (::fsync(file.number()) != 0 && errno != EINVAL) {
        return failure(system_problem(folder, "cannot be made to last"));
    }
    return {};
}

Result<void> fill_and_place(const Descriptor& file, const std::string& temporary, std::string_view bytes,
                            const fs::path& path) {
    if (auto written = write_all(file, bytes, path); !written) return written;
    if (::fsync(file.number()) != 0) return failure(system_problem(path, "cannot be written"));
    if (auto kept = keep_generations(path); !kept) return kept;
    if (::rename(temporary.c_str(), path.c_str()) != 0) {
        return failure(system_problem(path, "cannot be replaced"));
    }
    return {};
}

}  // namespace

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
    if (this == &other) return *this;
    close();
    number_ = other.number_;
    other.number_ = -1;
    return *this;
}

void Descriptor::close() {
    if (is_open()) ::close(number_);
    number_ = -1;
}

Problem system_problem(const fs::path& path, std::string_view what) {
    // Before anything else may change errno.
    const auto reason = std::generic_category().message(errno);
    return Problem{.place = {.file = path.string()}, .what = std::string{what} + ": " + reason};
}

Result<std::string> file_bytes(const fs::path& path) {
    // Without O_NONBLOCK a pipe under the name of a save would make us wait.
    const Descriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)};
    if (!file.is_open()) return failure(system_problem(path, "cannot be opened"));
    struct stat status {};
    if (::fstat(file.number(), &status) != 0) return failure(system_problem(path, "cannot be read"));
    const Place place{.file = path.string()};
    if (!S_ISREG(status.st_mode)) return failure(Problem{.place = place, .what = "this is no ordinary file"});

    std::string bytes;
    std::string part(1U << 16U, '\0');
    while (true) {
        const auto count = ::read(file.number(), part.data(), part.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return failure(system_problem(path, "cannot be read"));
        if (count == 0) return bytes;
        bytes.append(part, 0, static_cast<std::size_t>(count));
        if (bytes.size() > most_file_bytes)
            return failure(Problem{.place = place, .what = "this is too large for a save"});
    }
}

Result<void> write_all(const Descriptor& file, std::string_view bytes, const fs::path& path) {
    while (!bytes.empty()) {
        const auto count = ::write(file.number(), bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return failure(system_problem(path, "cannot be written"));
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return {};
}

Result<void> write_file_atomically(const fs::path& path, std::string_view bytes) {
    std::string temporary = path.string() + ".XXXXXX";
    const Descriptor file{::mkostemp(temporary.data(), O_CLOEXEC)};
    if (!file.is_open()) return failure(system_problem(path, "cannot be written"));
    if (auto placed = fill_and_place(file, temporary, bytes, path); !placed) {
        ::unlink(temporary.c_str());
        return placed;
    }
    return sync_folder(path);
}

}  // namespace allwrits
