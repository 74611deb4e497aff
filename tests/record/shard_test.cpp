// SPDX-License-Identifier: MIT
#include "record/shard.h"

#include "catch.h"
#include "record/frame.h"
#include "record/shard_join.h"

#include <fmt/format.h>

#include <unistd.h>
#include <algorithm>
#include <fstream>

using namespace allwrits;
using Catch::Matchers::ContainsSubstring;

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t rounds = 37;

ForecastHead head() {
    return {.scenario = "court",
            .title = "A small \"court\"",
            .rules_hash = 0xFEDC'BA98'7654'3210,
            .question = {{"facts", "as they were"}, {"upheld", "D-06, A-07"}},
            .acting = {"card D-06, upheld: escape times 0.7"},
            .outputs = {{"loss", "risk", "people", false}, {"escapes", "", "", true}},
            .asked = rounds * futures_a_round - 5,
            .rounds = rounds};
}

// Numbers that no two rounds share, with sums that rounding makes depend on the order they are added in.
double number(std::uint64_t round, std::size_t at) {
    return 1e9 / static_cast<double>(3 * round + at + 1) - 1e7;
}

Tally tally_of(std::uint64_t from, std::uint64_t to) {
    const std::size_t outputs = head().outputs.size();
    Tally tally{.pivots = {0.1, -3e-7}, .sums = Sums(outputs), .counts = {}};
    tally.counts.resize(outputs);
    for (auto round = from; round < to; ++round) {
        Sums::Branch branch{.first = round, .rounds = 1};
        for (std::size_t at = 0; at < outputs * replicates; ++at) {
            branch.of.push_back({number(round, at), number(round, at) * 1e-3});
            const std::vector<float> numbers(block_size, static_cast<float>(number(round, at)));
            tally.counts[at / replicates][at % replicates].add(Counts(numbers));
        }
        tally.sums.add(std::move(branch));
    }
    return tally;
}

Shard part(std::uint64_t nth, std::uint64_t parts) {
    const ShardPlace place{nth, parts};
    return {head(), place, tally_of(first_round_of(rounds, place), end_round_of(rounds, place))};
}

std::string bytes_of(const Shard& shard) {
    std::string bytes;
    write_lines(shard, [&](std::string_view line) { bytes += line; });
    return bytes;
}

std::string complaint(const std::string& bytes) {
    const auto shard = shard_from(bytes);
    return shard ? "" : to_text(shard.error());
}

// The bytes with the line of this number changed, and its checksum put right again.
std::string with_line(const std::string& bytes, std::size_t number, const std::string& old,
                      const std::string& now) {
    std::string changed;
    const auto frames = frames_of(bytes);
    for (std::size_t at = 0; at < frames.size(); ++at) {
        std::string text{frames[at].text};
        if (at + 1 == number) {
            const auto found = text.find(old);
            REQUIRE(found != std::string::npos);
            text.replace(found, old.size(), now);
        }
        changed += framed(text);
    }
    return changed;
}

}  // namespace

TEST_CASE("a shard comes back from its bytes as it was") {
    const auto shard = part(2, 3);
    const auto read = shard_from(bytes_of(shard));
    REQUIRE(read.has_value());
    CHECK(read->head == shard.head);
    CHECK(read->place == shard.place);
    CHECK(read->tally.pivots == shard.tally.pivots);
    CHECK(read->tally.sums.branches() == shard.tally.sums.branches());
    CHECK(bytes_of(*read) == bytes_of(shard));
}

TEST_CASE("parts joined in any order are the whole, bit for bit") {
    const auto whole = bytes_of(part(1, 1));
    for (const std::uint64_t parts : {1U, 2U, 3U, 7U, 36U, 37U, 50U}) {
        ShardJoin join;
        for (std::uint64_t nth = 1; nth <= parts; ++nth) {
            // 11 and each number of parts above have no factor in common, so that this names each once.
            auto read = shard_from(bytes_of(part(nth * 11 % parts + 1, parts)));
            REQUIRE(read.has_value());
            REQUIRE(join.add(std::move(*read), "some file").has_value());
        }
        const auto joined = join.whole();
        REQUIRE(joined.has_value());
        CHECK(bytes_of(*joined) == whole);
    }
}

TEST_CASE("a part without rounds is a part") {
    const auto shard = part(1, 50);
    CHECK(shard.tally.sums.rounds() == 0);
    CHECK(complaint(bytes_of(shard)).empty());
}

TEST_CASE("each changed byte of a shard is noticed, and each cut") {
    const auto bytes = bytes_of(part(37, 37));
    for (std::size_t at = 0; at < bytes.size(); at += 7) {
        auto damaged = bytes;
        damaged[at] = static_cast<char>(damaged[at] ^ 1);
        CHECK_FALSE(shard_from(damaged).has_value());
    }
    for (std::size_t length = 0; length < bytes.size(); length += 11) {
        CHECK_FALSE(shard_from(bytes.substr(0, length)).has_value());
    }
}

TEST_CASE("a shard that was cut at the end of a line says that it was not finished") {
    const auto bytes = bytes_of(part(1, 37));
    const auto frames = frames_of(bytes);
    for (std::size_t at = 0; at + 1 < frames.size(); ++at) {
        CHECK_THAT(complaint(bytes.substr(0, frames[at].end)), ContainsSubstring("was not finished"));
    }
    CHECK_THAT(complaint(""), ContainsSubstring("empty"));
    CHECK_THAT(complaint(bytes + framed("{}")), ContainsSubstring("after the end"));
}

TEST_CASE("what is no shard, and what another program wrote, is said to be so") {
    const auto bytes = bytes_of(part(1, 37));
    CHECK_THAT(complaint("CSV of something\n1,2,3\n"), ContainsSubstring("no shard"));
    CHECK_THAT(complaint(framed(R"({"magic":"allwrits-journal"})")), ContainsSubstring("no shard"));
    CHECK_THAT(complaint(with_line(bytes, 1, R"("format":1)", R"("format":2)")),
               ContainsSubstring("another version"));
}

TEST_CASE("a forged shard with right checksums is refused") {
    const auto bytes = bytes_of(part(1, 37));
    const auto refused = [&](std::size_t line, const std::string& old, const std::string& now) {
        const auto shard = shard_from(with_line(bytes, line, old, now));
        REQUIRE_FALSE(shard.has_value());
        CHECK(shard.error().place.line == line);
    };
    refused(1, R"("asked":)", R"("asked":1)");
    refused(1, R"("D-06, A-07")", R"("D-06, A-08")");
    refused(1, R"("part":1,)", R"("part":38,)");
    refused(1, R"("parts":37)", R"("parts":0)");
    refused(1, R"("pivots":[)", R"("pivots":["0000000000000000",)");
    refused(2, R"("rounds":1)", R"("rounds":2)");
    refused(2, R"("branch":0)", R"("branch":1)");
    refused(2, R"("sums":")", R"("sums":"0)");
    refused(3, R"("replicate":0)", R"("replicate":1)");
    refused(3, "512]", "511]");
    refused(3, "512]", "512,0,1]");
    refused(3, "512]", "512,3000000,1]");
    refused(3, "512]", "512,5]");
    refused(3, R"("rows":[)", R"("rows":[5,0,)");
    refused(3, R"("rows":[)", R"("rows":[0,1,)");  // A key of what is no number.
    refused(3, "512]", "-512]");
}

TEST_CASE("sums that are not finite are refused") {
    const auto bytes = bytes_of(part(1, 37));
    const auto sums = part(1, 37).tally.sums.branches().front().of.front();
    const auto bits = fmt::format("{:016x}", std::bit_cast<std::uint64_t>(sums.sum));
    CHECK_THAT(complaint(with_line(bytes, 2, bits, "7ff0000000000000")),
               ContainsSubstring("no finite number"));
}

TEST_CASE("parts that do not belong together are told apart by name") {
    const auto second_of = [](Shard shard) {
        ShardJoin join;
        REQUIRE(join.add(part(1, 3), "a.awf").has_value());
        const auto added = join.add(std::move(shard), "b.awf");
        return added ? std::string{} : to_text(added.error());
    };
    auto other = part(2, 3);
    CHECK(second_of(other).empty());
    other.head.scenario = "another";
    CHECK(second_of(other) == "b.awf: it is of another scenario than a.awf");
    other = part(2, 3);
    other.head.rules_hash = 1;
    CHECK(second_of(other) == "b.awf: it is of the scenario with other rules than a.awf");
    other = part(2, 3);
    other.head.asked -= 1;
    CHECK(second_of(other) == "b.awf: it is of another number of futures than a.awf");
    other = part(2, 3);
    other.head.question[1].what = "D-06";
    CHECK(second_of(other) == "b.awf: it is of another question than a.awf");
    CHECK(second_of(part(2, 4)) == "b.awf: it is one of 4 parts, and a.awf one of 3");
    CHECK(second_of(part(1, 3)) == "b.awf: part 1 of 3 is also a.awf");
    other = part(2, 3);
    other.tally.pivots[0] = 0.2;
    CHECK_THAT(second_of(other), ContainsSubstring("about other numbers"));
}

TEST_CASE("missing parts are named") {
    ShardJoin join;
    REQUIRE(join.add(part(3, 20), "c").has_value());
    const auto whole = join.whole();
    REQUIRE_FALSE(whole.has_value());
    CHECK(to_text(whole.error()) == "of 20 parts 19 are missing: 1, 2, 4, 5, 6, 7, 8, 9, 10, 11 ...");
    CHECK_FALSE(ShardJoin().whole().has_value());
}

TEST_CASE("a shard's file holds its lines, and nothing stands beside it") {
    const auto folder = fs::temp_directory_path() / fmt::format("allwrits-shards-{}", ::getpid());
    fs::create_directories(folder);
    const auto shard = part(1, 2);
    const auto file = folder / "1.awf";
    for (int twice = 0; twice < 2; ++twice) {
        REQUIRE(can_be_written(file).has_value());
        REQUIRE(write_shard_file(file, shard).has_value());
        const auto read = read_shard_file(file);
        REQUIRE(read.has_value());
        CHECK(bytes_of(*read) == bytes_of(shard));
        CHECK(std::distance(fs::directory_iterator(folder), fs::directory_iterator()) == 1);
    }
    CHECK_FALSE(can_be_written(folder / "none" / "1.awf").has_value());
    const auto missing = read_shard_file(folder / "2.awf");
    REQUIRE_FALSE(missing.has_value());
    CHECK(missing.error().place.file == (folder / "2.awf").string());
    fs::remove_all(folder);
}
