// SPDX-License-Identifier: MIT
#include "record/file.h"
#include "record/frame.h"
#include "record/json.h"
#include "record/shard.h"

#include "base/hash.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>
#include <nlohmann/json.hpp>

#include <bit>
#include <cstdio>

namespace allwrits {
namespace {

using Json = nlohmann::ordered_json;

// Text of a scenario is UTF-8, or its odd bytes are replaced.
std::string text_of(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

std::string bits_of(double x) { return to_hex(std::bit_cast<std::uint64_t>(x)); }

Json json_of(const ForecastHead& head) {
    Json json = Json::object();
    json["scenario"] = head.scenario;
    json["title"] = head.title;
    json["rules_hash"] = to_hex(head.rules_hash);
    json["question"] = Json::array();
    for (const auto& asked : head.question) json["question"].push_back({asked.name, asked.what});
    json["acting"] = head.acting;
    json["outputs"] = Json::array();
    for (const auto& output : head.outputs) {
        json["outputs"].push_back({{"id", output.id},
                                   {"ledger", output.ledger},
                                   {"unit", output.unit},
                                   {"happens", output.happens}});
    }
    json["asked"] = head.asked;
    json["rounds"] = head.rounds;
    return json;
}

std::string opening_line(const Shard& shard) {
    Json json = Json::object();
    json["magic"] = shard_magic;
    json["format"] = shard_format;
    json["question_hash"] = to_hex(hash_of(shard.head));
    json["head"] = json_of(shard.head);
    json["part"] = shard.place.part;
    json["parts"] = shard.place.parts;
    json["first_round"] = first_round_of(shard.head.rounds, shard.place);
    json["end_round"] = end_round_of(shard.head.rounds, shard.place);
    json["pivots"] = Json::array();
    for (const double pivot : shard.tally.pivots) json["pivots"].push_back(bits_of(pivot));
    return text_of(json);
}

std::string line_of(const Sums::Branch& branch) {
    std::string bits;
    for (const auto& sums : branch.of) bits += bits_of(sums.sum) + bits_of(sums.squares);
    return fmt::format(R"({{"branch":{},"rounds":{},"sums":"{}"}})", branch.first, branch.rounds, bits);
}

std::string line_of(const Counts& counts, std::size_t output, std::size_t replicate) {
    auto line = fmt::format(R"({{"output":{},"replicate":{},"rows":[)", output, replicate);
    std::uint32_t before = 0;
    for (const auto& row : counts.rows()) {
        fmt::format_to(std::back_inserter(line), "{}{},{}", line.back() == '[' ? "" : ",", row.key - before,
                       row.count);
        before = row.key;
    }
    return line + "]}";
}

// A file of its own kind until it has its name, so that a part that was stopped is never taken for a whole
// one.
class Growing {
public:
    explicit Growing(const std::filesystem::path& path)
        : path_(path), name_(path.string() + ".XXXXXX"), file_(::mkostemp(name_.data(), O_CLOEXEC)) {}
    ~Growing() {
        if (file_.is_open() && !placed_) ::unlink(name_.c_str());
    }
    Growing(const Growing&) = delete;
    Growing& operator=(const Growing&) = delete;

    void add(std::string_view line) {
        constexpr std::size_t piece = 1U << 20U;
        waiting_ += line;
        if (waiting_.size() >= piece) flush();
    }
    Result<void> place() {
        flush();
        if (!written_) return written_;
        // Only mkostemp's owner may read it; others of a cluster's group should as well, where they usually
        // may.
        const auto mask = ::umask(0);
        ::umask(mask);
        ::fchmod(file_.number(), 0666 & ~mask);
        file_.close();
        placed_ = std::rename(name_.c_str(), path_.c_str()) == 0;
        if (placed_) return {};
        auto wrong = system_problem(path_, "cannot be written");
        ::unlink(name_.c_str());
        return failure(std::move(wrong));
    }
    bool is_open() const { return file_.is_open(); }

private:
    void flush() {
        if (written_) written_ = write_all(file_, waiting_, path_);
        waiting_.clear();
    }

    std::filesystem::path path_;
    std::string name_;
    Descriptor file_;
    std::string waiting_ = {};
    Result<void> written_ = {};
    bool placed_ = false;
};

}  // namespace

std::uint64_t hash_of(const ForecastHead& head) { return hash_text(text_of(json_of(head)), shard_format); }

void write_lines(const Shard& shard, const std::function<void(std::string_view line)>& write) {
    std::uint64_t lines = 1;
    const auto put = [&](const std::string& text) {
        write(framed(text));
        ++lines;
    };
    put(opening_line(shard));
    for (const auto& branch : shard.tally.sums.branches()) put(line_of(branch));
    for (std::size_t output = 0; output < shard.tally.counts.size(); ++output) {
        for (std::size_t replicate = 0; replicate < replicates; ++replicate) {
            put(line_of(shard.tally.counts[output][replicate], output, replicate));
        }
    }
    put(fmt::format(R"({{"end":{}}})", lines));
}

Result<void> can_be_written(const std::filesystem::path& path) {
    if (!Growing(path).is_open()) return failure(system_problem(path, "cannot be written"));
    return {};
}

Result<void> write_shard_file(const std::filesystem::path& path, const Shard& shard) {
    Growing file(path);
    if (!file.is_open()) return failure(system_problem(path, "cannot be written"));
    write_lines(shard, [&](std::string_view line) { file.add(line); });
    return file.place();
}

}  // namespace allwrits
