// SPDX-License-Identifier: MIT
#include "small_court.h"

using namespace allwrits;

namespace {

constexpr std::string_view unknown = "assumption \"leak\" { beta { low = 0.1, likely = 0.2, high = 0.5 } }\n";

Loaded model(std::string_view more) { return court_with(std::string(unknown) + std::string(more)); }
Lines model_problems(std::string_view more) {
    return problems_with(std::string(unknown) + std::string(more));
}

Slot slot(SlotKind kind, std::size_t at) {
    return {static_cast<std::uint16_t>(kind), static_cast<std::uint16_t>(at)};
}

std::vector<Slot> reads(const Formula& formula) { return {formula.reads().begin(), formula.reads().end()}; }

}  // namespace

TEST_CASE(
    "an outcome is a number that follows from assumptions and the state, or something that happens or not") {
    const auto court = model(R"lua(
        outcome "escapes" { chance = "leak * if(level(custody) == 1, 1, 0.5)" }
        outcome "exposed" { ledger = "user-security risk", unit = "people", formula = "escapes * 40",
                            counted_up_to = 30 }
        outcome "rain" { chance = 0.25 })lua");
    const auto& outcomes = court.scenario.outcomes;
    REQUIRE(outcomes.size() == 3);
    CHECK(outcomes[0].happens);
    CHECK(outcomes[0].ledger.empty());
    CHECK(reads(outcomes[0].formula) == std::vector{slot(SlotKind::Assumed, 0), slot(SlotKind::Level, 0)});
    CHECK_FALSE(outcomes[1].happens);
    CHECK(outcomes[1].ledger == "user-security risk");
    CHECK(outcomes[1].unit == "people");
    CHECK(outcomes[1].counted_up_to == 30);
    CHECK(reads(outcomes[1].formula) == std::vector{slot(SlotKind::Outcome, 0)});
    CHECK(outcomes[1].formula.range().high >= 40);
    CHECK(outcomes[1].formula.range().high < 40.001);
    CHECK(outcomes[2].formula.text() == "0.25");
}

TEST_CASE("outcomes stand after those that they read, and otherwise as declared") {
    const auto court = model(R"(
        outcome "total" { formula = "part + other" }
        outcome "free" { formula = "leak" }
        outcome "part" { formula = "other * 2" }
        outcome "other" { formula = "leak" })");
    Lines ids;
    for (const auto& outcome : court.scenario.outcomes) ids.push_back(outcome.id);
    CHECK(ids == Lines{"free", "other", "part", "total"});
    CHECK(reads(court.scenario.outcomes[3].formula) ==
          std::vector{slot(SlotKind::Outcome, 2), slot(SlotKind::Outcome, 1)});
}

TEST_CASE("outcomes that follow from each other are refused, with the circle") {
    CHECK(model_problems("outcome \"free\" { formula = \"leads\" }\n"
                         "outcome \"leads\" { formula = \"orders\" }\n"
                         "outcome \"orders\" { formula = \"leads + leak\" }") ==
          Lines{"court/more.lua:3:1: outcomes follow from each other in a circle: leads -> orders -> leads "
                "(leads in "
                "court/more.lua:3:1, orders in court/more.lua:4:1)"});
    CHECK(model_problems("outcome \"leads\" { formula = \"leads + 1\" }") ==
          Lines{"court/more.lua:2:1: outcomes follow from each other in a circle: leads -> leads (leads in "
                "court/more.lua:2:1)"});
}

TEST_CASE("an outcome has a formula or a chance") {
    CHECK(model_problems("outcome \"x\" { unit = \"y\" }") ==
          Lines{"court/more.lua:2:1: outcome 'x' has neither a formula nor a chance (a number has a formula, "
                "what "
                "happens or not has a chance)"});
    CHECK(model_problems("outcome \"x\" { formula = \"1\", chance = 1 }") ==
          Lines{"court/more.lua:2:1: outcome 'x' has both a formula and a chance (a number has a formula, "
                "what happens "
                "or not has a chance)"});
    CHECK(model_problems("outcome \"x\" { chance = 1.5 }").size() == 1);
    CHECK(model_problems("outcome \"x\" { formula = 1 }").size() == 1);
    CHECK(
        model_problems("outcome \"leak\" { formula = \"1\" }") ==
        Lines{
            "court/more.lua:2:1: 'leak' means something else in formulas already (call the outcome something "
            "else)"});
}

TEST_CASE("an outcome whose chance may leave 0 to 1 is noted") {
    const auto court = model("outcome \"x\" { chance = \"2 * leak\" }");
    REQUIRE(court.notes.size() == 1);
    CHECK(to_text(court.notes[0]) ==
          "court/more.lua:2:25: the chance of outcome 'x' may be from 0 to 2 (a chance is from 0 to 1, and "
          "is kept there)");
}

TEST_CASE("a formula of a future names what exists, and has neither dice nor figures") {
    CHECK(model_problems("outcome \"x\" { formula = \"leek * 2\" }") ==
          Lines{"court/more.lua:2:26: no value is called 'leek' (did you mean 'leak'?)"});
    CHECK(model_problems("outcome \"x\" { formula = \"if(chance(0.5), 1, 0)\" }") ==
          Lines{"court/more.lua:2:29: chance may stand in effects only"});
    CHECK(model_problems("outcome \"y\" { formula = \"1\" }\noutcome \"x\" { formula = \"mean(y)\" }") ==
          Lines{"court/more.lua:3:26: no function is called 'mean' (a figure over all futures belongs in "
                "conditions, "
                "effects and texts)"});
}

TEST_CASE("rules read figures over all futures, each kept once") {
    const auto court = model(R"lua(
        outcome "escapes" { chance = "leak" }
        outcome "exposed" { formula = "escapes * 40" }
        stage "s" { only_if = "p(escapes) > 0.1 and median(exposed) < 5", effect = "trust + p10(exposed)",
                    say = "On average {mean(exposed)}, at worst {p90(exposed)}; {p(escapes)}." })lua");
    const auto& figures = court.scenario.figures;
    REQUIRE(figures.size() == 5);
    CHECK(figures[0].outcome == id_at<Outcome>(0));
    CHECK(figures[0].statistic == Statistic::Chance);
    CHECK(figures[1].outcome == id_at<Outcome>(1));
    CHECK(figures[1].statistic == Statistic::Mean);
    CHECK(figures[4].statistic == Statistic::P90);
    CHECK(reads(court.scenario.stages[1].only_if) ==
          std::vector{slot(SlotKind::Figure, 0), slot(SlotKind::Figure, 7)});
    CHECK(court.scenario.names.find("p", "exposed")->max == 1);
    CHECK(court.scenario.names.find("mean", "exposed")->max > 39);
}

TEST_CASE("rules may read eight figures and no more") {
    std::string text(unknown);
    std::string condition;
    for (int nth = 0; nth < 9; ++nth) {
        text += fmt::format("outcome \"o{}\" {{ formula = \"leak\" }}\n", nth);
        condition += fmt::format("{}p(o{}) > 0.1", nth == 0 ? "" : " and ", nth);
    }
    const auto problems = problems_with(text + "stage \"s\" { only_if = \"" + condition + "\" }");
    REQUIRE(problems.size() == 1);
    CHECK_THAT(problems[0],
               Catch::Matchers::ContainsSubstring(
                   "formulas read 9 figures over all futures: p(o0), p(o1), p(o2), p(o3), p(o4), p(o5), "
                   "p(o6), p(o7), p(o8) (at most 8)"));
}

TEST_CASE("rules cannot read what nobody knows, nor what a single future holds") {
    CHECK(model_problems("stage \"s\" { only_if = \"leak > 0.5\" }") ==
          Lines{"court/more.lua:2:24: no value is called 'leak' (only outcomes and epilogues read what "
                "nobody knows)"});
    CHECK(model_problems("outcome \"x\" { formula = \"leak\" }\nstage \"s\" { say = \"It is {x}.\" }") ==
          Lines{"court/more.lua:3:27: no value is called 'x' (over all futures: p(x), mean(x), median(x), "
                "p10(x) or "
                "p90(x))"});
    CHECK(model_problems("outcome \"x\" { formula = \"leak\" }\nstage \"s\" { only_if = \"mean(y) > 1\" }") ==
          Lines{"court/more.lua:3:29: 'mean' knows no 'y' (did you mean 'x'?)"});
}

TEST_CASE("what follows from a secret is as secret as a figure") {
    const auto more = [](std::string_view condition) {
        return fmt::format(
            "outcome \"one\" {{ formula = \"leak * if(secret, 1, 2)\" }}\n"
            "outcome \"two\" {{ formula = \"one + 1\" }}\nstage \"s\" {{ only_if = \"{}\" }}",
            condition);
    };
    CHECK(model_problems(more("mean(two) > 1")) ==
          Lines{"court/more.lua:4:24: 'mean(two)' is hidden from a role that is shown this"});
}

TEST_CASE("an epilogue tells of one future: what happened in it, and its numbers") {
    const auto court = model(R"lua(
        outcome "escapes" { chance = "leak" }
        outcome "exposed" { formula = "escapes * 40" }
        epilogue "e" { "It escapes; {exposed} people are exposed.", only_if = "escapes and leak > 0.1",
                       chance = "min(1, exposed / 40)", drawn = "in {100 * p(escapes)} of 100" })lua");
    const auto& told = court.scenario.epilogues[0];
    CHECK(reads(told.only_if) == std::vector{slot(SlotKind::Outcome, 0), slot(SlotKind::Assumed, 0)});
    CHECK(reads(told.chance) == std::vector{slot(SlotKind::Outcome, 1)});
    const auto& text = court.scenario.braced.at("epilogue.e.text").pieces;
    CHECK(reads(std::get<Formula>(text.at(1))) == std::vector{slot(SlotKind::Outcome, 1)});
    CHECK(court.scenario.figures.size() == 1);
    // Elsewhere they have no meaning.
    CHECK(model_problems("outcome \"x\" { chance = \"leak\" }\nending \"z\" { \"Z.\", only_if = \"x\" }")
              .size() >= 1);
}

TEST_CASE("the hash of the rules sees the whole model") {
    const auto hash = [](std::string_view more) { return court_with(more).scenario.rules_hash; };
    const auto plain = [&](std::string_view numbers, std::string_view formula, std::string_view fields) {
        return hash(
            fmt::format("assumption \"a\" {{ {} }}\nassumption \"b\" {{ fixed {{ at = 1 }}{} }}\n"
                        "outcome \"o\" {{ {} }}",
                        numbers, fields, formula));
    };
    const auto base = plain("uniform { low = 0, high = 1 }", "formula = \"a\"", "");
    CHECK(base == plain("uniform { low = 0, high = 1 }", "formula = \"a\"", ""));
    CHECK(base != plain("uniform { low = 0, high = 2 }", "formula = \"a\"", ""));
    CHECK(base != plain("triangular { low = 0, likely = 0.5, high = 1 }", "formula = \"a\"", ""));
    CHECK(base != plain("uniform { low = 0, high = 1 }, most = 2", "formula = \"a\"", ""));
    CHECK(base != plain("uniform { low = 0, high = 1 }", "formula = \"a * 2\"", ""));
    CHECK(base != plain("uniform { low = 0, high = 1 }", "chance = \"a\"", ""));
    CHECK(base != plain("uniform { low = 0, high = 1 }", "formula = \"a\", counted_up_to = 5", ""));
    CHECK(base != plain("uniform { low = 0, high = 1 }", "formula = \"a\"", ", together = { a = 0.5 }"));
}
