// SPDX-License-Identifier: MIT
#include "record/journal.h"

#include "base/hash.h"
#include "record/frame.h"
#include "record/json.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cerrno>

namespace allwrits {
namespace {

namespace fs = std::filesystem;

Problem problem(const fs::path& path, std::string what) {
    return Problem{.place = {.file = path.string()}, .what = std::move(what)};
}

Problem at(const fs::path& path, Problem what) {
    what.place.file = path.string();
    return what;
}

// One for each session; the same opening gives the same one.
std::string session_from(const Opening& opening) {
    auto hash = hash_text(opening.scenario, mix(opening.seed ^ mix(opening.files_hash)));
    for (const auto& player : opening.players) hash = hash_text(player, hash);
    return to_hex(hash);
}

// Opens for writing at the end and keeps other writers out. A file system without locks has to do without.
Result<Descriptor> open_alone(const fs::path& path) {
    Descriptor file{::open(path.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC)};
    if (!file.is_open()) return failure(system_problem(path, "cannot be opened"));
    if (::flock(file.number(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
        return failure(problem(path, "this save is being played elsewhere"));
    }
    return file;
}

}  // namespace

Result<std::string> journal_bytes(const Kept& kept) {
    const auto chain = Chain::of(kept.log);
    if (!chain) return failure(chain.error());
    const auto opening = to_json(OpeningLine{
        .opening = kept.log.opening, .index = kept.index, .session = kept.session, .rules = kept.rules});
    if (!opening) return failure(opening.error());
    auto bytes = framed(*opening);
    for (const auto& record : kept.log.records) {
        const auto text = to_json(record, kept.index, chain->after(record.parent).stage);
        if (!text) return failure(text.error());
        bytes += framed(*text);
    }
    if (kept.log.tip != chain->size()) bytes += framed(to_json(BackLine{kept.log.tip}));
    if (kept.closed) bytes += framed(to_json(EndLine{.count = chain->size(), .tip = kept.log.tip}));
    return bytes;
}

Result<Journal> Journal::going_on(const fs::path& path, Descriptor file, const Index& index, Chain chain,
                                  std::uint32_t tip) {
    struct stat status {};
    if (::fstat(file.number(), &status) != 0) return failure(system_problem(path, "cannot be read"));
    Journal journal;
    journal.path_ = path;
    journal.index_ = index;
    journal.chain_ = std::move(chain);
    journal.tip_ = tip;
    journal.file_ = std::move(file);
    journal.bytes_ = static_cast<std::size_t>(status.st_size);
    return journal;
}

Result<Journal> Journal::replace(const fs::path& path, std::string_view bytes, const Index& index,
                                 Chain chain, std::uint32_t tip) {
    if (auto written = write_file_atomically(path, bytes); !written) return failure(written.error());
    auto file = open_alone(path);
    if (!file) return failure(file.error());
    return going_on(path, std::move(*file), index, std::move(chain), tip);
}

Result<Journal> Journal::create(const fs::path& path, const Opening& opening, const Index& index,
                                const std::string& session) {
    return rewrite(path, Kept{.log = {.opening = opening},
                              .index = index,
                              .session = session.empty() ? session_from(opening) : session,
                              .rules = rules_version});
}

Result<Journal> Journal::rewrite(const fs::path& path, const Kept& kept) {
    auto chain = Chain::of(kept.log);
    if (!chain) return failure(at(path, chain.error()));
    auto unclosed = kept;
    unclosed.closed = false;
    const auto bytes = journal_bytes(unclosed);
    if (!bytes) return failure(at(path, bytes.error()));
    Descriptor old;
    if (std::error_code unknown; fs::exists(path, unknown)) {
        auto locked = open_alone(path);
        if (!locked) return failure(locked.error());
        old = std::move(*locked);
    }
    return replace(path, *bytes, kept.index, std::move(*chain), kept.log.tip);
}

Result<Journal> Journal::resume(const fs::path& path, const Kept& kept) {
    auto chain = Chain::of(kept.log);
    if (!chain) return failure(at(path, chain.error()));
    // Held until the new file is open, so that nobody adds to the old one meanwhile.
    auto file = open_alone(path);
    if (!file) return failure(file.error());
    const auto bytes = file_bytes(path);
    if (!bytes) return failure(bytes.error());
    if (hash_text(*bytes) != kept.fingerprint || bytes->size() < kept.good_bytes) {
        return failure(problem(path, "the save has changed since it was read"));
    }
    const auto good = std::string_view{*bytes}.substr(0, kept.good_bytes);
    if (good.size() < bytes->size()) return replace(path, good, kept.index, std::move(*chain), kept.log.tip);
    return going_on(path, std::move(*file), kept.index, std::move(*chain), kept.log.tip);
}

Result<void> Journal::append(const Record& record) {
    const auto state = chain_.check(record);
    if (!state) return failure(at(path_, state.error()));
    const auto text = to_json(record, index_, chain_.after(record.parent).stage);
    if (!text) return failure(at(path_, text.error()));
    if (auto added = add_line(*text); !added) return added;
    chain_.add(*state);
    tip_ = record.number;
    return {};
}

Result<void> Journal::go_back(std::uint32_t record) {
    if (record > chain_.size())
        return failure(problem(path_, "play cannot go back to a record that is not there"));
    if (auto added = add_line(to_json(BackLine{record})); !added) return added;
    tip_ = record;
    return {};
}

Result<void> Journal::close() {
    if (!file_.is_open()) return {};
    if (auto added = add_line(to_json(EndLine{.count = chain_.size(), .tip = tip_})); !added) return added;
    file_.close();
    return {};
}

// All of a line is on the disk, or none of it is in the file.
Result<void> Journal::add_line(std::string_view text) {
    if (!file_.is_open()) return failure(problem(path_, "the journal is closed"));
    if (spoilt_) return failure(problem(path_, "the end of the save could not be mended; read it anew"));
    const auto line = framed(text);
    if (bytes_ + line.size() > most_file_bytes) {
        return failure(problem(path_, "the save has grown too large"));
    }
    auto written = write_all(file_, line, path_);
    if (written && ::fdatasync(file_.number()) != 0) {
        written = failure(system_problem(path_, "cannot be written"));
    }
    if (written) {
        bytes_ += line.size();
        return {};
    }
    spoilt_ = ::ftruncate(file_.number(), static_cast<off_t>(bytes_)) != 0;
    return written;
}

}  // namespace allwrits
