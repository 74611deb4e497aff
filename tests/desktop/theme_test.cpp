// SPDX-License-Identifier: MIT
#include "catch.h"

#include "desktop/theme.h"

using namespace allwrits;

TEST_CASE("contrast is what the guidelines say it is") {
    CHECK(contrast({0, 0, 0}, {255, 255, 255}) == Catch::Approx(21.0));
    CHECK(contrast({119, 119, 119}, {255, 255, 255}) == Catch::Approx(4.48).margin(0.01));
    CHECK(contrast({10, 20, 30}, {10, 20, 30}) == Catch::Approx(1.0));
}

TEST_CASE("every colour of every theme can be read on whatever it is drawn upon") {
    for (const auto& theme : themes()) {
        for (const auto& pair : pairs_of(theme)) {
            INFO(theme.id << ": " << pair.what);
            CHECK(contrast(pair.front, pair.back) >= pair.least);
        }
    }
}

TEST_CASE("the themes of high contrast reach the stricter level for text") {
    for (const auto& id : {"contrast-dark", "contrast-paper"}) {
        const auto& theme = theme_called(id);
        CHECK(contrast(theme.text, theme.panel) >= 7);
        CHECK(contrast(theme.quiet, theme.panel) >= 7);
    }
}

TEST_CASE("an unknown theme is the usual one") { CHECK(theme_called("neon").id == "dark"); }

TEST_CASE("three sides have three colours in each theme") {
    for (const auto& theme : themes()) {
        CHECK_FALSE(theme.of(Side::Bench) == theme.of(Side::For));
        CHECK_FALSE(theme.of(Side::For) == theme.of(Side::Against));
        CHECK_FALSE(theme.of(Side::Against) == theme.of(Side::Bench));
    }
}
