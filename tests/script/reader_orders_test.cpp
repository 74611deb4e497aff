// SPDX-License-Identifier: MIT
#include "small_court.h"

using namespace allwrits;

TEST_CASE("an order has its index in thousandths and a level for each term") {
    const auto court =
        court_with(R"(package "broad" { "Granted, broadly", index = 85.5, proposed_if = "found(burden) == 1",
        only_if = "trust >= 2", opens = true, levels = { custody = "there" },
        leads = 0.031, exposed = 4.1 })");
    const auto& order = court.scenario.packages[2];
    CHECK(order.index == 85'500);
    CHECK(order.has_terms);
    CHECK(order.levels[0] == 1);
    CHECK(order.leads == 31);
    CHECK(order.exposed == 4100);
    CHECK_FALSE(court.scenario.packages[0].has_terms);
    CHECK(court.scenario.terms[0].levels == Lines{"here", "there"});
    CHECK(court.words["term.custody.there"] == "There");
}

TEST_CASE("a level that a term does not have is refused") {
    CHECK(problems_with(R"(package "p" { "P", levels = { custody = "hree" } })") ==
          Lines{"court/more.lua:1:41: term 'custody' has no level 'hree' (did you mean 'here'?)"});
    CHECK(problems_with(R"(package "p" { "P", levels = { custdy = "here", custody = "here" } })") ==
          Lines{"court/more.lua:1:31: levels of package 'p' names 'custdy', and there is no such term (did "
                "you mean 'custody'?)"});
}

TEST_CASE("an order that says where some terms stand says it of all") {
    CHECK(problems_with(R"(package "p" { "P", levels = {} })") ==
          Lines{"court/more.lua:1:29: package 'p' leaves out term 'custody' (an order with terms says where "
                "each of them stands)"});
}

TEST_CASE("a finding that does not exist has no words") {
    CHECK(
        problems_with(R"(factor "f" { "Is it so?", findings = { pro = "It is." } })") ==
        Lines{"court/more.lua:1:40: findings of factor 'f' knows no 'pro' (known: for, against, not_shown)"});
}

TEST_CASE("findings have the author's words, or else say whom they are for") {
    const auto court = court_with(R"(factor "f" { "Is it so?", findings = { ["for"] = "It is." } })");
    CHECK(court.words["factor.f.finding_for"] == "It is.");
    CHECK(court.words["factor.f.finding_against"] == "For Apple.");
    CHECK(court.words["factor.f.name"] == "F");
}

TEST_CASE("a denial can only become an order that exists, and a reversal has a least and a most chance") {
    auto text = std::string(small_court);
    text.replace(text.find("title ="), 0, "appeal = { least = 0.9, denial_becomes = \"narow\" }, ");
    const auto loaded = read_files({{"scenario.lua", text}, {"more.lua", ""}});
    REQUIRE_FALSE(loaded);
    REQUIRE(loaded.error().size() == 2);
    CHECK(loaded.error()[0].what == "the least chance of a reversal is above the most");
    CHECK(to_text(loaded.error()[1]) ==
          "court/scenario.lua:2:61: appeal names 'narow' as its denial_becomes, and there is no such package "
          "(did you mean 'narrow'?)");
}
