// SPDX-License-Identifier: MIT
#include "record/file.h"
#include "record/frame.h"
#include "record/shard.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>
#include <nlohmann/json.hpp>

#include <bit>
#include <cerrno>
#include <cmath>
#include <optional>

namespace allwrits {
namespace {

using Json = nlohmann::json;

constexpr std::size_t most_shard_bytes = std::size_t{2} << 30U;
constexpr std::size_t most_outputs = 4096;
constexpr std::uint64_t most_rounds = (std::uint64_t{1} << 32U) / futures_a_round;
constexpr std::uint32_t most_key = (1U << 21U) - 1;
constexpr std::size_t digits = 16;

std::optional<std::uint64_t> from_hex(std::string_view text) {
    if (text.size() != digits) return std::nullopt;
    std::uint64_t word = 0;
    for (const char c : text) {
        const auto digit = std::string_view{"0123456789abcdef"}.find(c);
        if (digit == std::string_view::npos) return std::nullopt;
        word = word << 4U | digit;
    }
    return word;
}

// The values of one JSON object by name. The first thing found wrong is kept.
class Fields {
public:
    Fields(const Json& json, std::string& fault) : json_(json), fault_(fault) {}

    const Json& at(const char* name) {
        static const Json nothing;
        if (json_.is_object() && json_.contains(name)) return json_.at(name);
        wrong(fmt::format("'{}' is missing", name));
        return nothing;
    }
    std::string text(const char* name) { return text_in(at(name), name); }
    std::string text_in(const Json& json, const char* name) {
        if (json.is_string()) return json.get<std::string>();
        wrong(fmt::format("'{}' is no text", name));
        return {};
    }
    std::uint64_t whole(const char* name, std::uint64_t least, std::uint64_t most) {
        const auto& json = at(name);
        if (json.is_number_unsigned() && json.get<std::uint64_t>() >= least &&
            json.get<std::uint64_t>() <= most) {
            return json.get<std::uint64_t>();
        }
        wrong(fmt::format("'{}' is no whole number from {} to {}", name, least, most));
        return least;
    }
    std::uint64_t word_in(std::string_view text, const char* name) {
        const auto word = from_hex(text);
        if (!word) wrong(fmt::format("'{}' is not 16 hexadecimal digits", name));
        return word.value_or(0);
    }
    double number_in(std::string_view text, const char* name) {
        const double number = std::bit_cast<double>(word_in(text, name));
        if (std::isfinite(number)) return number;
        wrong(fmt::format("'{}' is no finite number", name));
        return 0;
    }
    const Json& list(const char* name, std::size_t most) {
        static const Json nothing = Json::array();
        const auto& json = at(name);
        if (json.is_array() && json.size() <= most) return json;
        wrong(fmt::format("'{}' is no list of at most {}", name, most));
        return nothing;
    }
    void wrong(std::string what) {
        if (fault_.empty()) fault_ = std::move(what);
    }

private:
    const Json& json_;
    std::string& fault_;
};

class Reading {
public:
    Result<Shard> read(std::string_view bytes) {
        const auto lines = frames_of(bytes);
        for (std::size_t at = 0; at < lines.size() && fault_.empty(); ++at) {
            line_ = static_cast<std::uint32_t>(at + 1);
            if (ended_) fault_ = "something stands after the end";
            if (!lines[at].sound) fault_ = at == 0 ? "this is no shard of a forecast" : "the line is damaged";
            if (fault_.empty()) take(lines[at].text);
        }
        if (fault_.empty()) check_whole();
        if (fault_.empty()) return std::move(shard_);
        return failure(Problem{.place = {.file = {}, .line = line_}, .what = fault_});
    }

private:
    void take(std::string_view text) {
        const auto json = Json::parse(text, nullptr, false);
        Fields fields(json, fault_);
        if (!json.is_object()) return fields.wrong("the line is no object");
        if (line_ == 1) return take_opening(fields);
        if (json.contains("branch")) return take_branch(fields);
        if (json.contains("output")) return take_counts(fields);
        if (fields.whole("end", line_, line_) == line_) ended_ = true;
    }

    void take_opening(Fields& fields) {
        if (fields.text("magic") != shard_magic) return fields.wrong("this is no shard of a forecast");
        if (fields.whole("format", 0, 1'000'000'000) != shard_format) {
            return fields.wrong("another version of the program wrote it: all parts must come from one");
        }
        Fields head(fields.at("head"), fault_);
        take_head(head);
        if (fields.word_in(fields.text("question_hash"), "question_hash") != hash_of(shard_.head)) {
            fields.wrong("its question does not agree with the hash of it");
        }
        auto& place = shard_.place;
        place.parts = fields.whole("parts", 1, most_parts);
        place.part = fields.whole("part", 1, place.parts);
        next_ = first_round_of(shard_.head.rounds, place);
        end_ = end_round_of(shard_.head.rounds, place);
        fields.whole("first_round", next_, next_);
        fields.whole("end_round", end_, end_);
        const auto outputs = shard_.head.outputs.size();
        const auto& pivots = fields.list("pivots", outputs);
        if (pivots.size() != outputs) fields.wrong("there is not one pivot an output");
        for (const auto& pivot : pivots) {
            shard_.tally.pivots.push_back(fields.number_in(fields.text_in(pivot, "pivots"), "pivots"));
        }
        shard_.tally.sums = Sums(outputs);
        shard_.tally.counts.resize(outputs);
    }

    void take_head(Fields& head) {
        auto& into = shard_.head;
        into.scenario = head.text("scenario");
        into.title = head.text("title");
        into.rules_hash = head.word_in(head.text("rules_hash"), "rules_hash");
        for (const auto& asked : head.list("question", most_outputs)) {
            const bool pair = asked.is_array() && asked.size() == 2;
            if (!pair) return head.wrong("'question' is no list of pairs");
            into.question.push_back({head.text_in(asked[0], "question"), head.text_in(asked[1], "question")});
        }
        for (const auto& acting : head.list("acting", most_outputs)) {
            into.acting.push_back(head.text_in(acting, "acting"));
        }
        for (const auto& output : head.list("outputs", most_outputs)) {
            Fields of(output, fault_);
            into.outputs.push_back(
                {.id = of.text("id"), .ledger = of.text("ledger"), .unit = of.text("unit")});
            const auto& happens = of.at("happens");
            if (!happens.is_boolean()) return head.wrong("'happens' is neither true nor false");
            into.outputs.back().happens = happens.get<bool>();
        }
        into.asked = head.whole("asked", 1, most_rounds * futures_a_round);
        into.rounds = head.whole("rounds", 1, most_rounds);
    }

    void take_branch(Fields& fields) {
        Sums::Branch branch{.first = fields.whole("branch", next_, next_)};
        branch.rounds = fields.whole("rounds", 1, end_ > next_ ? end_ - next_ : 1);
        if (!std::has_single_bit(branch.rounds) || branch.first % branch.rounds != 0 || next_ == end_) {
            return fields.wrong("the rounds of a branch do not fit where it stands");
        }
        const auto bits = fields.text("sums");
        const auto wanted = shard_.head.outputs.size() * replicates;
        if (bits.size() != wanted * 2 * digits) return fields.wrong("a branch has too few sums, or too many");
        const std::string_view view = bits;
        for (std::size_t at = 0; at < wanted; ++at) {
            branch.of.push_back({fields.number_in(view.substr(2 * at * digits, digits), "sums"),
                                 fields.number_in(view.substr((2 * at + 1) * digits, digits), "sums")});
        }
        if (!fault_.empty()) return;
        next_ += branch.rounds;
        shard_.tally.sums.add(std::move(branch));
    }

    // Lines come in order: all replicates of the first output, then of the next.
    void take_counts(Fields& fields) {
        const std::uint64_t output = counted_ / replicates, replicate = counted_ % replicates;
        if (output >= shard_.head.outputs.size()) return fields.wrong("there are more counts than outputs");
        fields.whole("output", output, output);
        fields.whole("replicate", replicate, replicate);
        const auto& rows = fields.list("rows", 2 * (std::size_t{most_key} + 1));
        std::vector<Counts::Row> read;
        std::uint64_t key = 0, total = 0;
        for (std::size_t at = 0; at + 1 < rows.size(); at += 2) {
            if (!rows[at].is_number_unsigned() || !rows[at + 1].is_number_unsigned()) {
                return fields.wrong("a count is no whole number");
            }
            const auto step = rows[at].get<std::uint64_t>(), count = rows[at + 1].get<std::uint64_t>();
            key += std::min<std::uint64_t>(step, most_key + 1);
            if ((at > 0 && step == 0) || key > most_key || count == 0 || count > most_rounds * block_size) {
                return fields.wrong("the counts are not of rising numbers");
            }
            read.push_back({static_cast<std::uint32_t>(key), count});
            if (std::isnan(Counts::number_of(read.back().key)))
                return fields.wrong("a count is of no number");
            total += count;
        }
        const auto& place = shard_.place;
        const auto rounds = end_ - first_round_of(shard_.head.rounds, place);
        if (rows.size() % 2 != 0 || total != rounds * block_size) {
            return fields.wrong("the counts do not add up to the part's futures");
        }
        shard_.tally.counts[output][replicate] = Counts(std::move(read));
        ++counted_;
    }

    void check_whole() {
        const bool complete = next_ == end_ && counted_ == shard_.head.outputs.size() * replicates;
        if (line_ == 0) {
            fault_ = "it is empty";
        } else if (!ended_ || !complete) {
            fault_ = "it stops before its end: the part was not finished";
        }
    }

    Shard shard_ = {};
    std::string fault_ = {};
    std::uint32_t line_ = 0;
    std::uint64_t next_ = 0, end_ = 0, counted_ = 0;
    bool ended_ = false;
};

// Also of a pipe: parts may come from a program that unpacks them.
Result<std::string> all_bytes(const std::filesystem::path& path) {
    const Descriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC)};
    if (!file.is_open()) return failure(system_problem(path, "cannot be opened"));
    std::string bytes, part(std::size_t{1} << 20U, '\0');
    while (true) {
        const auto count = ::read(file.number(), part.data(), part.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return failure(system_problem(path, "cannot be read"));
        if (count == 0) return bytes;
        bytes.append(part, 0, static_cast<std::size_t>(count));
        if (bytes.size() > most_shard_bytes) {
            return failure(
                Problem{.place = {.file = path.string()}, .what = "this is too large for a shard"});
        }
    }
}

}  // namespace

Result<Shard> shard_from(std::string_view bytes) { return Reading().read(bytes); }

Result<Shard> read_shard_file(const std::filesystem::path& path) {
    const auto bytes = all_bytes(path);
    if (!bytes) return failure(bytes.error());
    auto shard = shard_from(*bytes);
    if (!shard) shard.error().place.file = path.string();
    return shard;
}

}  // namespace allwrits
