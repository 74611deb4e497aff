// SPDX-License-Identifier: MIT
#include "record/read_texts.h"
#include "catch.h"
#include "record/forked.h"
#include "record/small_journal.h"

#include <cstdlib>
#include <string>

using namespace allwrits;
using Catch::Matchers::ContainsSubstring;

namespace {

namespace fs = std::filesystem;

std::string nth_text(std::size_t nth) { return "Text number " + std::to_string(nth); }

std::size_t files_in(const fs::path& folder) {
    std::size_t count = 0;
    for ([[maybe_unused]] const auto& entry : fs::directory_iterator{folder}) ++count;
    return count;
}

}  // namespace

TEST_CASE("a text that was read is known in the next session, and no other is") {
    const Scratch scratch;
    auto first = ReadTexts::load(scratch / "read-texts");
    CHECK_FALSE(first.has("All rise."));
    first.add("All rise.");
    first.add("All rise.");
    first.add("");
    CHECK(first.count() == 2);
    REQUIRE(first.save());

    const auto next = ReadTexts::load(scratch / "read-texts");
    CHECK(next.has("All rise."));
    CHECK(next.has(""));
    CHECK_FALSE(next.has("All rise!"));
    CHECK(next.count() == 2);
}

TEST_CASE("the file holds no words") {
    const Scratch scratch;
    auto texts = ReadTexts::load(scratch / "read-texts");
    texts.add("Quillfeather versus the Crown");
    REQUIRE(texts.save());
    const auto bytes = bytes_in(scratch / "read-texts");
    CHECK_THAT(bytes, !ContainsSubstring("Quillfeather"));
    CHECK_THAT(bytes, Catch::Matchers::StartsWith("allwrits-read-texts 1 "));
}

TEST_CASE("beyond twenty thousand texts the oldest are forgotten") {
    const Scratch scratch;
    auto texts = ReadTexts::load(scratch / "read-texts");
    for (std::size_t nth = 0; nth < ReadTexts::most + 5; ++nth) texts.add(nth_text(nth));
    REQUIRE(texts.save());
    const auto kept = ReadTexts::load(scratch / "read-texts");
    CHECK(kept.count() == ReadTexts::most);
    CHECK_FALSE(kept.has(nth_text(4)));
    CHECK(kept.has(nth_text(5)));
    CHECK(kept.has(nth_text(ReadTexts::most + 4)));

    // The order of reading outlives the file.
    auto next = ReadTexts::load(scratch / "read-texts");
    next.add("One more");
    CHECK_FALSE(next.has(nth_text(5)));
    CHECK(next.has(nth_text(6)));
}

TEST_CASE("a damaged file is as good as none, and the next save mends it") {
    const Scratch scratch;
    const auto file = scratch / "read-texts";
    auto whole = ReadTexts::load(file);
    for (std::size_t nth = 0; nth < 20; ++nth) whole.add(nth_text(nth));
    REQUIRE(whole.save());
    const auto good = bytes_in(file);
    for (std::size_t at = 0; at < good.size(); ++at) {
        CAPTURE(at);
        auto changed = good;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        put_bytes(file, changed);
        CHECK(ReadTexts::load(file).count() == 0);
        put_bytes(file, good.substr(0, at));
        CHECK(ReadTexts::load(file).count() == 0);
    }
    put_bytes(file, good + "0");
    auto anew = ReadTexts::load(file);
    CHECK(anew.count() == 0);
    anew.add("All rise.");
    REQUIRE(anew.save());
    CHECK(ReadTexts::load(file).has("All rise."));
}

TEST_CASE("nothing is written where nothing was added") {
    const Scratch scratch;
    auto texts = ReadTexts::load(scratch / "read-texts");
    REQUIRE(texts.save());
    CHECK(files_in(scratch.folder()) == 0);
    texts.add("All rise.");
    REQUIRE(texts.save());
    auto again = ReadTexts::load(scratch / "read-texts");
    again.add("All rise.");
    REQUIRE(again.save());
    CHECK(files_in(scratch.folder()) == 1);
}

TEST_CASE("forgetting leaves nothing, in memory, on the disk or in its older copies") {
    const Scratch scratch;
    auto texts = ReadTexts::load(scratch / "read-texts");
    for (std::size_t nth = 0; nth < 5; ++nth) {
        texts.add(nth_text(nth));
        REQUIRE(texts.save());
    }
    put_bytes(scratch / "read-texts.Ab3dEf", "left by a crash");
    put_bytes(scratch / "other", "stays");
    REQUIRE(texts.forget_all());
    CHECK(texts.count() == 0);
    CHECK_FALSE(texts.has(nth_text(0)));
    CHECK(files_in(scratch.folder()) == 1);
    REQUIRE(texts.save());
    CHECK(ReadTexts::load(scratch / "read-texts").count() == 0);
    texts.add(nth_text(0));
    REQUIRE(texts.save());
    CHECK(ReadTexts::load(scratch / "read-texts").count() == 1);
}

TEST_CASE("what cannot be saved or erased is a problem with its path") {
    const Scratch scratch;
    auto lost = ReadTexts::load(scratch / "missing" / "read-texts");
    lost.add("All rise.");
    const auto saved = lost.save();
    REQUIRE_FALSE(saved);
    CHECK(saved.error().place.file == (scratch / "missing" / "read-texts").string());
    CHECK(lost.has("All rise."));
    CHECK(lost.forget_all());

    auto texts = ReadTexts::load(scratch / "read-texts");
    texts.add("All rise.");
    REQUIRE(texts.save());
    fs::permissions(scratch.folder(), fs::perms{0755});
    CHECK(as_nobody([&] {
              texts.add("Be seated.");
              const auto unsaved = texts.save();
              if (unsaved || unsaved.error().what.find("Permission denied") == std::string::npos) return 1;
              const auto forgotten = texts.forget_all();
              return !forgotten && forgotten.error().place.file == (scratch / "read-texts").string() ? 0 : 2;
          }) == 0);
}

TEST_CASE("what was read is noted in the state folder") {
    const Scratch scratch;
    CHECK(in_child([&] {
              ::setenv("XDG_STATE_HOME", scratch.folder().c_str(), 1);
              return read_texts_file() == scratch / "allwrits" / "read-texts" ? 0 : 1;
          }) == 0);
}
