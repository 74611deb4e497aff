// SPDX-License-Identifier: MIT
#include "view/phrases.h"

#include "catch.h"
#include "view/phrase_lists.h"

using namespace allwrits;

TEST_CASE("a text that stands at its call is shown as it is until the catalogue has another") {
    Catalogue words;
    CHECK(spoken(words, "menu.seat", "Which seat?") == "Which seat?");
    words.put("menu.seat", "¿Qué asiento?");
    CHECK(spoken(words, "menu.seat", "Which seat?") == "¿Qué asiento?");
}

TEST_CASE("placeholders are filled in whichever order the text has them, and once") {
    Catalogue words;
    words.put("filed", "{text} ({role})");
    CHECK(spoken(words, "filed", "{role}: {text}", {{"role", "DOJ"}, {"text", "{role}"}}) == "{role} (DOJ)");
    CHECK(phrase(words, "filed", {{"role", "DOJ"}, {"text", "A"}}) == "A (DOJ)");
}

TEST_CASE("what nothing fills stays as it is written") {
    CHECK(spoken({}, "k", "{a} {b {c}", {{"c", "C"}}) == "{a} {b C");
    CHECK(spoken({}, "k", "{", {{"", "!"}}) == "{");
}

TEST_CASE("a key that is missing from a list of phrases shows itself") {
    CHECK(phrase({}, "no.such") == "no.such");
}

TEST_CASE("the program's phrases leave alone what a catalogue has already") {
    Catalogue words;
    words.put("answer.yes", "Sí, Señoría.");
    add_phrases(words);
    CHECK(words["answer.yes"] == "Sí, Señoría.");
    CHECK(words["answer.brief"] == "We stand on our brief.");
}
