// SPDX-License-Identifier: MIT
#include "view/glossary.h"

#include "catch.h"
#include "flagship.h"

#include <algorithm>
#include <sstream>

using namespace allwrits;

namespace {

Catalogue small_glossary() {
    Catalogue words;
    words.put("glossary.writ", "An order of a court.");
    words.put("glossary.All Writs Act", "A law of 1789.");
    words.put("glossary.finding", "What the court says.");
    words.put("glossary.finding.forms", "finding|findings");
    words.put("argument.A-01.headline", "writ");
    return words;
}

std::vector<std::string> found(const Catalogue& words, const std::string& text) {
    std::vector<std::string> list;
    for (const auto& hit : glossary_hits(words, text)) list.push_back(text.substr(hit.from, hit.length));
    return list;
}

}  // namespace

TEST_CASE("a word of the glossary is found as a whole word, in whatever case") {
    const auto words = small_glossary();
    CHECK(found(words, "A Writ issues.") == std::vector<std::string>{"Writ"});
    CHECK(found(words, "“writ”—or not") == std::vector<std::string>{"writ"});
    CHECK(found(words, "writ") == std::vector<std::string>{"writ"});
    CHECK(found(words, "It is written; a writer, rewrit, écrit, éwrit, writé, writ1").empty());
    CHECK(found(words, "").empty());
}

TEST_CASE("each word is marked at its first place only, in whichever of its forms") {
    const auto words = small_glossary();
    const std::string text = "Findings first, then a finding, then findings.";
    const auto hits = glossary_hits(words, text);
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].from == 0);
    CHECK(text.substr(hits[0].from, hits[0].length) == "Findings");
    CHECK(hits[0].key == "glossary.finding");
}

TEST_CASE("of two words that overlap the longer is marked, and the shorter where it stands alone") {
    auto words = small_glossary();
    words.put("glossary.writ.forms", "writ|writs");
    CHECK(found(words, "The All Writs Act allows writs.") ==
          std::vector<std::string>{"All Writs Act", "writs"});
}

TEST_CASE("hits come in order of place and never overlap, in every text of the flagship") {
    const auto& words = *Flagship::read().words;
    std::size_t hits = 0;
    for (const auto& [key, text] : words.texts()) {
        std::size_t end = 0;
        for (const auto& hit : glossary_hits(words, text)) {
            REQUIRE(hit.from >= end);
            end = hit.from + hit.length;
            REQUIRE(end <= text.size());
            REQUIRE(words.has(hit.key));
            ++hits;
        }
    }
    CHECK(hits > 100);
}

TEST_CASE("the program explains its own words in a breath each") {
    Catalogue words;
    add_phrases(words);
    const auto entries = glossary_of(words);
    CHECK(entries.size() >= 18);
    for (const auto& entry : entries) {
        CAPTURE(entry.key);
        std::istringstream stream{entry.text};
        std::size_t count = 0;
        for (std::string word; stream >> word;) ++count;
        CHECK(count <= 20);
        CHECK(entry.text.back() == '.');
        // It is found where it stands.
        const auto hits = glossary_hits(words, entry.word);
        CHECK(std::any_of(hits.begin(), hits.end(), [&](const auto& hit) { return hit.key == entry.key; }));
    }
}

TEST_CASE("an author's words stand beside the program's, and the flagship's explain its brief") {
    const auto& words = *Flagship::read().words;
    CHECK(words.has("glossary.All Writs Act"));
    CHECK(words.has("glossary.standing"));
    const auto hits = glossary_hits(words, words["scenario.brief"]);
    CHECK(std::any_of(hits.begin(), hits.end(),
                      [](const auto& hit) { return hit.key == "glossary.All Writs Act"; }));
    CHECK(std::any_of(hits.begin(), hits.end(),
                      [](const auto& hit) { return hit.key == "glossary.auto-erase"; }));
}
