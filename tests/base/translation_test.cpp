// SPDX-License-Identifier: MIT
#include "base/translation.h"

#include "catch.h"

using namespace allwrits;

namespace {

struct Laid {
    Catalogue words = {};
    Problems stale = {};
    std::string problem = {};
};

// One translation laid over a catalogue of two phrases.
Laid lay(const PoEntry& entry) {
    Catalogue english;
    english.put("files", "{role} files: {text}");
    english.put("over", "It is over.");
    Laid laid{.words = english};
    auto stale = translate(laid.words, english, {entry}, "es.po");
    if (stale) laid.stale = *stale;
    if (!stale) laid.problem = to_text(stale.error());
    return laid;
}

}  // namespace

TEST_CASE("a translation takes the place of the English, in its own order of placeholders") {
    const auto laid = lay({"files", "{role} files: {text}", "{text}, presentado por {role}", 1});
    CHECK(laid.words["files"] == "{text}, presentado por {role}");
    CHECK(laid.words["over"] == "It is over.");
    CHECK(laid.stale.empty());
}

TEST_CASE("where nothing is translated yet the English stands") {
    CHECK(lay({"over", "It is over.", "", 1}).words["over"] == "It is over.");
}

TEST_CASE("a translation with a placeholder too few or too many is a problem") {
    CHECK(lay({"files", "{role} files: {text}", "{role} presenta", 7}).problem ==
          "es.po:7: the translation of 'files' lacks {text} (the English is \"{role} files: {text}\")");
    CHECK(lay({"over", "It is over.", "Se acabó, {role}.", 7}).problem ==
          "es.po:7: the translation of 'over' has {role}, which nothing fills (the English is \"It is "
          "over.\")");
}

TEST_CASE("a translation of an older English is used, and reported") {
    const auto laid = lay({"over", "The end.", "Fin.", 3});
    CHECK(laid.words["over"] == "Fin.");
    REQUIRE(laid.stale.size() == 1);
    CHECK(to_text(laid.stale[0]) ==
          "es.po:3: the English of 'over' has changed since it was translated (it is now \"It is over.\")");
}

TEST_CASE("a text whose English stands at its call is checked against the English in the file") {
    CHECK(lay({"menu", "Option {key}.", "Opción {key}.", 1}).words["menu"] == "Opción {key}.");
    CHECK_FALSE(lay({"menu", "Option {key}.", "Opción.", 1}).problem.empty());
}

TEST_CASE("placeholders are the names in braces, each once; doubled braces stand for themselves") {
    CHECK(placeholders_in("{a} and {b}, {a}") == std::set<std::string, std::less<>>{"a", "b"});
    CHECK(placeholders_in("{{a}} {") == std::set<std::string, std::less<>>{});
}
