// SPDX-License-Identifier: MIT
#include "catch.h"

#include "desktop/text_layout.h"
#include "desktop/ui.h"

#include <array>

using namespace allwrits;

namespace {

struct TypeSetting {
    Ui ui = {};
    TypeSetting() { REQUIRE(ui.set_look(themes().front(), 1, {})); }
    float wide(std::string_view text) const { return width_of_text(ui.faces(), Face::Body, text); }
};

}  // namespace

TEST_CASE("a line is broken at a blank, and none is wider than it may be") {
    const TypeSetting set;
    const std::array runs{TextRun{.text = "one two three four five six seven eight"}};
    const auto text = set_text(set.ui.faces(), runs, set.wide("one two three four"));
    CHECK(text.width <= set.wide("one two three four") + 1);
    const float line = line_height(set.ui.faces(), Face::Body);
    CHECK(text.pieces.front().y < line);
    CHECK(text.pieces[4].text == "five");
    CHECK(text.pieces[4].x == 0);
    CHECK(text.pieces[4].y > line);
}

TEST_CASE("a comma that follows a link stays with its word") {
    const TypeSetting set;
    const std::array runs{TextRun{.text = "it is now "}, TextRun{.text = "defeated", .link = "word"}, TextRun{.text = ", and more"}};
    const auto text = set_text(set.ui.faces(), runs, set.wide("it is now defeated") + 1);
    const auto& link = text.pieces[3];
    const auto& comma = text.pieces[4];
    REQUIRE(link.text == "defeated");
    REQUIRE(comma.text == ",");
    CHECK(comma.y == link.y);
    CHECK(comma.x == Catch::Approx(link.x + link.w));
    CHECK(link.x == 0);
}

TEST_CASE("a word that is wider than the line is broken between characters") {
    const TypeSetting set;
    const std::array runs{TextRun{.text = "https://example.org/a/very/long/address"}};
    const auto text = set_text(set.ui.faces(), runs, set.wide("https://example"));
    CHECK(text.pieces.size() > 1);
    for (const auto& piece : text.pieces) CHECK(piece.x + piece.w <= set.wide("https://example") + 1);
}
