// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "record/chain.h"
#include "record/file.h"
#include "record/index.h"
#include "session/log.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace allwrits {

// The journal of a session is its save: text lines, first the opening with an index of names, then a record a
// move. docs/formats.md tells the form.

// What was read from a journal. Each record has been folded: the states are those that were played.
struct Kept {
    // Its tip is where play goes on: the last record, unless play went back since.
    Log log = {};
    Index index = {};               // The ids' places in this log.
    std::string session = {};       // Tells it from other sessions.
    std::uint32_t rules = 0;        // If not rules_version (record/json.h): to be watched, not played on.
    bool torn = false;              // The end was damaged and has been left out.
    bool closed = false;            // Ends with its count: nothing was lost behind the last record.
    std::size_t good_bytes = 0;     // Up to the end of the last record.
    std::uint64_t fingerprint = 0;  // Of all bytes, so that resume sees whether the file is still the same.
    std::string told = {};          // What the player must be told, or "".
};

// Whatever the bytes are, this ends in a session that was played, or in a Problem that names the line. `name`
// is the file's, for places.
Result<Kept> read_journal(std::string_view bytes, const std::string& name);
Result<Kept> read_journal_file(const std::filesystem::path& path);

// The same for a journal with damage in its middle: what stands before the damage.
Result<Kept> salvage_journal(std::string_view bytes, const std::string& name);

// A journal as bytes; read_journal gives the same log back.
Result<std::string> journal_bytes(const Kept& kept);

// A journal being written. A record for which append returned well is on the disk. While it lives, nobody
// else may write to the file: a second Journal of it is refused. Going out of scope closes the file but not
// the journal: only close() says that all is in.
class Journal {
public:
    // `session` tells this session from others; without one it is made from the opening, so that equal
    // openings are one.
    static Result<Journal> create(const std::filesystem::path& path, const Opening& opening,
                                  const Index& index, const std::string& session = {});

    // Goes on with a journal as it was read. A torn tail, damage that was salvaged from, or the end of a
    // closed one is taken out first, as a new file; the file as it was stays as an older generation.
    static Result<Journal> resume(const std::filesystem::path& path, const Kept& kept);

    // Writes the whole journal anew and goes on with it: after moved_to. Let go of an older Journal of the
    // file first.
    static Result<Journal> rewrite(const std::filesystem::path& path, const Kept& kept);

    // A record that does not fit (number, parent, hash, names) is refused; if the disk refuses, the file is
    // as before and the same record may be tried again.
    Result<void> append(const Record& record);

    // Play goes on from this record, 0 for the opening. On the disk when it returns well.
    Result<void> go_back(std::uint32_t record);

    // Ends the journal with its count.
    Result<void> close();

    const std::filesystem::path& path() const { return path_; }
    std::uint32_t size() const { return chain_.size(); }

private:
    static Result<Journal> going_on(const std::filesystem::path& path, Descriptor file, const Index& index,
                                    Chain chain, std::uint32_t tip);
    static Result<Journal> replace(const std::filesystem::path& path, std::string_view bytes,
                                   const Index& index, Chain chain, std::uint32_t tip);
    Result<void> add_line(std::string_view text);

    std::filesystem::path path_ = {};
    Index index_ = {};
    Chain chain_ = {};
    std::uint32_t tip_ = 0;  // Where play is.
    Descriptor file_{};
    std::size_t bytes_ = 0;
    bool spoilt_ = false;  // A line that was written in part could not be taken back.
};

}  // namespace allwrits
