// SPDX-License-Identifier: MIT
#include "base/catalogue.h"

#include "catch.h"

using namespace allwrits;

TEST_CASE("a text that a catalogue lacks shows its key") {
    Catalogue words;
    words.put("stage.opening", "Opening");
    CHECK(words["stage.opening"] == "Opening");
    CHECK(words["stage.ending"] == "stage.ending");
    words.put("stage.opening", "Inicio");
    CHECK(words["stage.opening"] == "Inicio");
    CHECK(words.texts().size() == 1);
}
