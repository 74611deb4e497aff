// SPDX-License-Identifier: MIT
#include "terminal/page.h"

#include "catch.h"
#include "shipped.h"
#include "terminal/text_width.h"

#include <sstream>

using namespace allwrits;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::StartsWith;

namespace {

std::string set(const Line& line, Look look = {}) {
    std::ostringstream out;
    Page(out, look).line(line);
    return out.str();
}

const std::string long_text =
    "Once made, the method exists and can be copied, stolen or demanded again, by anybody, anywhere, at any "
    "time at all.";

}  // namespace

TEST_CASE("each kind of line says in words what it is") {
    CHECK(set({.kind = Line::Kind::Speech, .speaker = "Judge", .text = "How many?"}) == "JUDGE. How many?\n");
    CHECK(set({.kind = Line::Kind::Changed, .text = "Burden is open again."}) ==
          "What changed: Burden is open again.\n");
    CHECK(set({.kind = Line::Kind::Exhibit, .text = "A log."}) == "Exhibit: A log.\n");
    CHECK(set({.kind = Line::Kind::Private, .text = "It hurts."}) == "For your eyes: It hurts.\n");
    CHECK(set({.kind = Line::Kind::Ruling, .text = "Denied."}) == "Ruling: Denied.\n");
    CHECK(set({.kind = Line::Kind::Narration, .text = "Riverside."}) == "Riverside.\n");
}

TEST_CASE("text is wrapped at 76 columns in a wide window and at the edge of a narrow one") {
    const std::size_t columns = GENERATE(as<std::size_t>{}, 40, 80, 200);
    std::istringstream lines(set({.text = long_text}, {.columns = columns}));
    std::size_t count = 0;
    for (std::string line; std::getline(lines, line); ++count)
        CHECK(width_of(line) <= std::min<std::size_t>(columns, 76));
    CHECK(count >= 2);
}

TEST_CASE("wrapping loses no word") {
    auto text = set({.text = long_text}, {.columns = 30});
    std::replace(text.begin(), text.end(), '\n', ' ');
    CHECK(text == long_text + " ");
}

TEST_CASE("the plain look leaves wrapping to the reader") {
    CHECK(set({.text = long_text}, {.plain = true, .columns = 40}) == long_text + "\n");
}

TEST_CASE("colour adds to words and takes none away") {
    const auto coloured = set({.kind = Line::Kind::Changed, .text = "It moved."}, {.colour = true});
    CHECK_THAT(coloured, StartsWith("\x1b[35mWhat changed: It moved.\x1b[0m"));
    CHECK(set({.kind = Line::Kind::Changed, .text = "It moved."}).find('\x1b') == std::string::npos);
}

TEST_CASE("a speaker has the colour of the side") {
    const auto& flagship = shipped("san_bernardino_2016");
    std::ostringstream out;
    Page page(out, {.colour = true});
    page.learn_roles(*flagship.scenario, *flagship.words);
    page.line({.kind = Line::Kind::Speech, .speaker = "Judge", .text = "So ordered."});
    page.line({.kind = Line::Kind::Speech, .speaker = "DOJ", .text = "One phone."});
    CHECK_THAT(out.str(), ContainsSubstring("\x1b[1;33mJUDGE."));
    CHECK_THAT(out.str(), ContainsSubstring("\x1b[1;94mDOJ."));
}

TEST_CASE("later lines of a paragraph hang under its text") {
    std::ostringstream out;
    Page(out, {.columns = 30}).paragraph({{"  1 "}, {"one two three four five six seven eight"}}, 3);
    std::istringstream lines(out.str());
    std::string first;
    std::string second;
    std::getline(lines, first);
    std::getline(lines, second);
    CHECK_THAT(first, StartsWith("  1  one"));
    CHECK_THAT(second, StartsWith("     "));
    CHECK(second.substr(5, 1) != " ");
}

TEST_CASE("a screen that cannot be cleared is pushed away by blank lines") {
    std::ostringstream plain;
    Page(plain, {}).clear();
    CHECK(plain.str() == std::string(40, '\n'));
    std::ostringstream window;
    Page(window, {.may_clear = true}).clear();
    CHECK_THAT(window.str(), ContainsSubstring("\x1b[2J"));
}
