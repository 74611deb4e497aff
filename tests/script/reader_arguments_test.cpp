// SPDX-License-Identifier: MIT
#include "small_court.h"

using namespace allwrits;

TEST_CASE("attacks keep the order of the cards, and those with reasons the order of their ids") {
    const auto court = court_with(R"(
        argument "A-07" { "Copies", role = "apple", claim = "x", promotes = "safety" }
        argument "D-07" { "Signed", role = "doj", claim = "x", promotes = "safety",
          attacks = { ["A-07"] = "why", ["A-06"] = "why not" } }
        argument "D-08" { "Sealed", role = "doj", claim = "x", promotes = "safety",
          attacks = { "A-07", "A-06" }, supports = { "D-07" } })");
    std::vector<std::string> links;
    const auto& cards = court.scenario.arguments;
    for (const auto& link : court.scenario.attacks)
        links.push_back(cards[link.from.at].id + ">" + cards[link.to.at].id);
    CHECK(links == Lines{"A-06>D-06", "D-07>A-06", "D-07>A-07", "D-08>A-07", "D-08>A-06"});
    REQUIRE(court.scenario.supports.size() == 1);
    CHECK(cards[court.scenario.supports[0].to.at].id == "D-07");
    CHECK(court.words["attack.D-07.A-07"] == "why");
}

TEST_CASE("a card has its price in thousandths, its value, and a bold form if it has bold words") {
    const auto court = court_with(
        R"(argument "A-07" { "Copies", role = "apple", claim = "x", promotes = "rule of law", pages = 0.5,
        on_file = true, opens = "briefs", only_if = "trust > 2" })");
    const auto& card = court.scenario.arguments[2];
    CHECK(card.pages == 500);
    CHECK(court.scenario.values[card.promotes.at].id == "rule_of_law");
    CHECK(card.on_file);
    CHECK_FALSE(card.can_be_bold);
    CHECK(court.scenario.arguments[0].can_be_bold);
    CHECK(court.scenario.arguments[0].pages == 2000);
    CHECK(card.opens == id_at<Stage>(0));
    CHECK(card.only_if.text() == "trust > 2");
    CHECK(card.shifts.empty());
}

TEST_CASE("an attack on a card that does not exist is refused, with the nearest that does") {
    CHECK(problems_with(a_card("A-07", "apple", R"(attacks = { "D-60" })")) ==
          Lines{"court/more.lua:1:86: argument 'A-07' attacks 'D-60', and there is no such argument (did you "
                "mean 'D-06'?)"});
    CHECK(problems_with(a_card("A-07", "apple", R"(attacks = { ["D-60"] = "z" })")) ==
          Lines{"court/more.lua:1:87: argument 'A-07' attacks 'D-60', and there is no such argument (did you "
                "mean 'D-06'?)"});
}

TEST_CASE("a card can neither meet itself, nor the same card twice, nor one that it helps") {
    CHECK(problems_with(a_card("D-07", "doj", R"(attacks = { "D-07" })")) ==
          Lines{"court/more.lua:1:82: argument 'D-07' attacks itself"});
    CHECK(problems_with(a_card("D-07", "doj", R"(attacks = { "A-06", "A-06" })")) ==
          Lines{"court/more.lua:1:82: argument 'D-07' attacks 'A-06' twice"});
    CHECK(problems_with(a_card("D-07", "doj", R"(attacks = { "A-06" }, supports = { "A-06" })")) ==
          Lines{"court/more.lua:1:105: argument 'D-07' attacks and supports 'A-06'"});
}

TEST_CASE("a card that promotes a value which nobody declared is refused") {
    CHECK(problems_with(R"(argument "D-07" { "x", role = "doj", claim = "y", promotes = "saftey" })") ==
          Lines{"court/more.lua:1:62: argument 'D-07' promotes 'saftey', and there is no such value (did you "
                "mean 'safety'?)"});
}

TEST_CASE("where a bench ranks values a card must promote one") {
    CHECK(problems_with(R"(argument "D-07" { "x", role = "doj", claim = "y" })") ==
          Lines{"court/more.lua:1:1: argument 'D-07' promotes nothing (where a bench ranks values each card "
                "promotes one)"});
}
