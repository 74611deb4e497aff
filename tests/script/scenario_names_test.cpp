// SPDX-License-Identifier: MIT
#include "script/scenario_names.h"

#include "small_court.h"

using namespace allwrits;

TEST_CASE("a formula names what the rules know of an item by its function and id") {
    const auto names = court_with("").scenario.names;
    const auto* upheld = names.find("upheld", "A-06");
    REQUIRE(upheld != nullptr);
    CHECK(upheld->slot == Slot{static_cast<std::uint16_t>(SlotKind::Upheld), 1});
    CHECK(upheld->truth);
    CHECK_FALSE(upheld->can_be_set);
    CHECK(names.find("level", "custody")->max == 1);
    CHECK(names.find("role", "judge")->min == 2);
    CHECK(names.find("signed")->truth);
}

TEST_CASE("currencies and leans are read and set as the measures that they are") {
    const auto& scenario = court_with("").scenario;
    const auto* pages = scenario.names.find("pages", "apple");
    REQUIRE(pages != nullptr);
    CHECK(pages->slot.kind == static_cast<std::uint16_t>(SlotKind::Measure));
    CHECK(pages->slot.at == scenario.roles[1].pages.at);
    CHECK(pages->can_be_set);
    CHECK(scenario.names.find("lean", "burden")->slot.at == scenario.factor_lean[0].at);
    CHECK(scenario.names.find("pages", "judge") == nullptr);
}

TEST_CASE("which bench was drawn is for the bench alone, and what is held for nobody") {
    const auto names = court_with(an_exhibit("", "")).scenario.names;
    CHECK(names.find("bench", "dry")->seen_by == 0b100);
    CHECK(names.find("held", "e")->seen_by == 0);
    CHECK(names.find("admitted", "e")->seen_by == every_role);
    CHECK_FALSE(names.has_function("deck"));
}

TEST_CASE("a condition of counsel may not read the bench's mind, and that of the bench may") {
    CHECK(problems_with(a_decision("doj", R"lua(only_if = "bench(dry)", choice "c" { "Do." })lua")) ==
          Lines{"court/more.lua:1:53: 'bench(dry)' is hidden from a role that is shown this"});
    CHECK(
        problems_with(a_decision("judge", R"lua(only_if = "bench(dry)", choice "c" { "Do." })lua")).empty());
}

TEST_CASE("a choice may read only what its own role may see") {
    CHECK(problems_with(a_decision("apple", R"lua(choice "c" { "Do.", only_if = "secret" })lua")) ==
          Lines{"court/more.lua:1:75: 'secret' is hidden from a role that is shown this"});
    CHECK(problems_with(a_decision("doj", R"lua(choice "c" { "Do.", only_if = "secret" })lua")).empty());
}

TEST_CASE("whether a stage is played may not tell a secret, and an effect may use one") {
    CHECK(problems_with(R"lua(stage "s" { only_if = "secret" })lua") ==
          Lines{"court/more.lua:1:24: 'secret' is hidden from a role that is shown this"});
    CHECK(problems_with(R"lua(stage "s" { effect = "trust + if(secret, 1, 0)" })lua").empty());
}

TEST_CASE("an incident told to one role is known to that role alone") {
    CHECK(problems_with("incident \"tip\" { \"A tip.\", seen_by = { \"doj\" } }\nstage \"s\" { only_if = "
                        "\"happened(tip)\" }") ==
          Lines{"court/more.lua:2:24: 'happened(tip)' is hidden from a role that is shown this"});
}

TEST_CASE("chance stands in effects only") {
    CHECK(problems_with(R"lua(stage "s" { only_if = "chance(0.5)" })lua") ==
          Lines{"court/more.lua:1:24: chance may stand in effects only"});
    CHECK(problems_with(R"lua(stage "s" { effect = "trust + if(chance(0.5), 1, 0)" })lua").empty());
}

TEST_CASE("what was added to a card can be moved and not set") {
    CHECK(problems_with(R"lua(stage "s" { effect = "pages_of(D-06) = 3" })lua") ==
          Lines{"court/more.lua:1:22: pages_of() cannot be set (add to it or take away, as in pages_of(id) + "
                "1)"});
    CHECK(problems_with("stage \"s\" { effect = \"pages_of(D-06) - 1, cheaper(A-06) = true, bears(burden) = "
                        "role(doj)\" }")
              .empty());
}

TEST_CASE("a measure cannot take a name that means something else") {
    for (const auto* name : {"index", "min", "upheld", "complied"}) {
        auto text = std::string(small_court);
        text.replace(text.find("trust ="), 5, name);
        const auto loaded = read_files({{"scenario.lua", text}, {"more.lua", ""}});
        REQUIRE_FALSE(loaded);
        CHECK_THAT(loaded.error()[0].what, Catch::Matchers::ContainsSubstring(name));
    }
}
