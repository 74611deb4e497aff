// SPDX-License-Identifier: MIT
#include "base/hash.h"
#include "record/frame.h"
#include "record/journal.h"
#include "record/json.h"

#include <fmt/format.h>

#include <algorithm>
#include <span>

namespace allwrits {
namespace {

std::string counted(std::size_t count, std::string_view thing) {
    return fmt::format("{} {}{}", count, thing, count == 1 ? "" : "s");
}

// The file's lines, and which of them are to be read: all up to the last sound one, or to the first unsound
// one.
struct Lines {
    std::string name;
    std::vector<Framed> frames;
    std::size_t count = 0;

    Problem problem(std::size_t line, const Problem& what) const {
        Problem placed = what;
        placed.place = {.file = name, .line = static_cast<std::uint32_t>(line + 1)};
        return placed;
    }

    // Damage that sound lines follow: more than a torn end.
    bool damaged_within() const {
        return std::any_of(frames.begin() + static_cast<std::ptrdiff_t>(count), frames.end(),
                           [](const Framed& frame) { return frame.sound; });
    }
};

// The lines that are whole though they stand behind the damage.
std::string whole_after(const Lines& lines) {
    const auto& frames = lines.frames;
    const auto sound = std::count_if(frames.begin(), frames.end(), [](const Framed& f) { return f.sound; });
    return "whole after it: " + counted(static_cast<std::size_t>(sound) - lines.count, "line");
}

// What a person has played: moves that were taken back are kept, and not counted.
std::string moves_played(const Kept& kept) { return counted(path_to(kept.log, kept.log.tip).size(), "move"); }

tl::unexpected<Problem> damage_within(const Lines& lines, const Kept& before) {
    return failure(lines.problem(
        lines.count, {.what = "this line is damaged: it does not agree with its checksum",
                      .hint = fmt::format("to be saved: {} before it; {}; older copies end in .1 to .3",
                                          moves_played(before), whole_after(lines))}));
}

// Where to stop.
Result<void> measure(Lines& lines) {
    const auto& frames = lines.frames;
    const auto unsound = std::find_if(frames.begin(), frames.end(), [](const Framed& f) { return !f.sound; });
    lines.count = static_cast<std::size_t>(unsound - frames.begin());
    if (lines.count > 0) return {};
    const Problem damage{
        .what = "this is no journal of All Writs, or its first line is damaged",
        .hint = lines.damaged_within() ? whole_after(lines) + ", not to be read without it" : ""};
    return failure(lines.problem(0, damage));
}

// Adds the next line of the file to what is known.
Result<void> read_line(const Framed& frame, Kept& kept, Chain& chain) {
    const auto wrong = [](std::string what) { return failure(Problem{.what = std::move(what)}); };
    if (kept.closed) return wrong("a line stands behind the end of the journal");
    auto line = record_from(frame.text, kept.index, chain, "which its index does not list");
    if (!line) return failure(line.error());
    if (const auto* end = std::get_if<EndLine>(&*line)) {
        kept.closed = true;
        if (end->count == chain.size() && end->tip != kept.log.tip) {
            return wrong("the journal ends where play was not: a line for going back was lost");
        }
        if (end->count == chain.size()) return {};
        return wrong(fmt::format("the journal holds {}, but counts {} at its end", chain.size(), end->count));
    }
    if (const auto* back = std::get_if<BackLine>(&*line)) {
        if (back->to > chain.size()) {
            return wrong(fmt::format("play goes back to record {}, which comes later", back->to));
        }
        kept.log.tip = back->to;
        kept.good_bytes = frame.end;
        return {};
    }
    auto& record = std::get<Record>(*line);
    const auto state = chain.check(record);
    if (!state) return failure(state.error());
    chain.add(*state);
    kept.log.tip = record.number;
    kept.log.records.push_back(std::move(record));
    kept.good_bytes = frame.end;
    return {};
}

std::string told_of(const Kept& kept, std::size_t bytes_left_out, bool salvaged) {
    const auto moves = "Kept: " + moves_played(kept) + ".";
    if (salvaged) return "The save is damaged in its middle; all from there on was left out. " + moves;
    if (kept.torn) {
        return fmt::format(
            "The end of the save is damaged: writing was cut short, or the file was changed. "
            "Left out: {}. {}",
            counted(bytes_left_out, "byte"), moves);
    }
    return kept.closed ? "" : "The save was not closed, so it is not known whether more was played. " + moves;
}

// All that the lines up to lines.count say.
Result<Kept> read_lines(const Lines& lines) {
    auto opening = opening_from(lines.frames[0].text);
    if (!opening) return failure(lines.problem(0, opening.error()));
    auto chain = Chain::of(opening->opening);
    if (!chain) return failure(lines.problem(0, chain.error()));
    Kept kept{.log = {.opening = std::move(opening->opening)},
              .index = std::move(opening->index),
              .session = std::move(opening->session),
              .rules = opening->rules,
              .good_bytes = lines.frames[0].end};
    for (std::size_t at = 1; at < lines.count; ++at) {
        if (auto added = read_line(lines.frames[at], kept, *chain); !added) {
            return failure(lines.problem(at, added.error()));
        }
    }
    return kept;
}

Result<Kept> read(std::string_view bytes, const std::string& name, bool salvage) {
    if (bytes.empty()) return failure(Problem{.place = {.file = name}, .what = "the file is empty"});
    if (bytes.size() > most_file_bytes) {
        return failure(Problem{.place = {.file = name}, .what = "this is too large for a save"});
    }
    Lines lines{.name = name, .frames = frames_of(bytes)};
    if (auto measured = measure(lines); !measured) return failure(measured.error());
    auto kept = read_lines(lines);
    if (!kept) return kept;
    if (lines.damaged_within() && !salvage) return damage_within(lines, *kept);
    kept->fingerprint = hash_text(bytes);
    kept->torn = lines.count < lines.frames.size();
    kept->told = told_of(*kept, bytes.size() - lines.frames[lines.count - 1].end, lines.damaged_within());
    return kept;
}

}  // namespace

Result<Kept> read_journal(std::string_view bytes, const std::string& name) {
    return read(bytes, name, false);
}

Result<Kept> salvage_journal(std::string_view bytes, const std::string& name) {
    return read(bytes, name, true);
}

Result<Kept> read_journal_file(const std::filesystem::path& path) {
    const auto bytes = file_bytes(path);
    if (!bytes) return failure(bytes.error());
    return read_journal(*bytes, path.string());
}

}  // namespace allwrits
