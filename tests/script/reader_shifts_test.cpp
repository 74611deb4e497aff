// SPDX-License-Identifier: MIT
#include "small_court.h"

#include "script/rules_hash.h"

using namespace allwrits;

namespace {

constexpr std::string_view two_unknowns =
    "assumption \"leak\" { uniform { low = 0, high = 1 } }\n"
    "assumption \"reuse\" { uniform { low = 0, high = 1 } }\n";

std::vector<ShiftOn> shifts_of(std::string_view shifts) {
    const auto court =
        court_with(std::string(two_unknowns) + a_card("D-07", "doj", "shifts = " + std::string(shifts)));
    return court.scenario.arguments[2].shifts;
}

Lines shift_problems(std::string_view shifts) {
    return problems_with(std::string(two_unknowns) +
                         a_card("D-07", "doj", "shifts = " + std::string(shifts)));
}

}  // namespace

TEST_CASE("a shift is a word and a number, and named ones come in the order of their names") {
    const auto shifts = shifts_of(R"({ reuse = "plus -2", leak = "times 0.7" })");
    REQUIRE(shifts.size() == 2);
    CHECK(shifts[0].assumption == id_at<Assumption>(0));
    CHECK(shifts[0].shift.kind == Shift::Kind::Times);
    CHECK(shifts[0].shift.amount == 0.7);
    CHECK(shifts[1].assumption == id_at<Assumption>(1));
    CHECK(shifts[1].shift.kind == Shift::Kind::Plus);
    CHECK(shifts[1].shift.amount == -2);
}

TEST_CASE("a list of shifts keeps its order and may shift one thing twice") {
    const auto shifts = shifts_of(
        R"({ "reuse narrow 0.5", { of = "leak", replace = fixed { at = 1 } }, "reuse floor 0.1", "leak ceiling 9e1" })");
    REQUIRE(shifts.size() == 4);
    CHECK(shifts[0].shift.kind == Shift::Kind::Narrow);
    CHECK(shifts[1].assumption == id_at<Assumption>(0));
    CHECK(shifts[1].shift.kind == Shift::Kind::Replace);
    CHECK(std::get<Fixed>(shifts[1].shift.with.shape).value == 1);
    CHECK(shifts[2].shift.kind == Shift::Kind::Floor);
    CHECK(shifts[3].shift.kind == Shift::Kind::Ceiling);
    CHECK(shifts[3].shift.amount == 90);
}

TEST_CASE("a distribution takes the place of another in all futures or in a share of them") {
    const auto shifts = shifts_of(
        R"({ leak = { replace = uniform { low = 2, high = 3 } }, reuse = { mix = 0.3, with = fixed { at = 4 } } })");
    REQUIRE(shifts.size() == 2);
    CHECK(std::get<Uniform>(shifts[0].shift.with.shape).high == 3);
    CHECK(shifts[1].shift.kind == Shift::Kind::Mix);
    CHECK(shifts[1].shift.amount == 0.3);
    CHECK(std::get<Fixed>(shifts[1].shift.with.shape).value == 4);
}

TEST_CASE("cards, readings and variants all shift") {
    const auto court =
        court_with(std::string(two_unknowns) + an_exhibit("", R"(, shifts = { leak = "times 2" })") + R"(
        variant "v" { "V", shifts = { leak = "times 4" } })");
    CHECK(court.scenario.evidence[0].readings[0].shifts.empty());
    CHECK(court.scenario.evidence[0].readings[1].shifts.at(0).shift.amount == 2);
    CHECK(court.scenario.variants[0].shifts.at(0).shift.amount == 4);
}

TEST_CASE("each level of a term has shifts of its own") {
    auto text = std::string(small_court);
    const std::string_view level = R"(level "there" { "There")";
    text.replace(text.find(level), level.size(), R"(level "there" { "There", shifts = { leak = "times 3" })");
    const auto loaded = read_files({{"scenario.lua", text}, {"more.lua", std::string(two_unknowns)}});
    REQUIRE(loaded);
    const auto& custody = loaded->scenario.terms[0];
    REQUIRE(custody.shifts.size() == 2);
    CHECK(custody.shifts[0].empty());
    CHECK(custody.shifts[1].at(0).shift.amount == 3);
}

TEST_CASE("only what is assumed can be shifted") {
    CHECK(shift_problems(R"({ leek = "times 2" })") ==
          Lines{"court/more.lua:3:83: argument 'D-07' shifts 'leek', and there is no such assumption (did "
                "you mean "
                "'leak'?)"});
    CHECK(shift_problems(R"({ { does = "times 2" } })") ==
          Lines{"court/more.lua:3:83: a shift in argument 'D-07' does not say of what (known: leak, reuse)"});
}

TEST_CASE("a shift that nobody could read is refused") {
    for (const auto* shift :
         {R"("thrice")", R"("times")", R"("times 2x")", R"("times nan")", R"("times inf")",
          R"({ mix = 0.5 })", R"({ with = fixed { at = 1 } })", R"({})",
          R"({ does = "times 2", replace = fixed { at = 1 } })", R"(7)", R"(fixed { at = 1 })"}) {
        INFO(shift);
        const auto problems = shift_problems(fmt::format("{{ leak = {} }}", shift));
        REQUIRE(problems.size() == 1);
        CHECK_THAT(problems[0],
                   Catch::Matchers::ContainsSubstring("argument 'D-07' cannot shift 'leak' so (write"));
    }
}

TEST_CASE("a shift has a number that means something") {
    CHECK(shift_problems(R"({ leak = "times 0" })") ==
          Lines{"court/more.lua:3:90: the shift of 'leak' in argument 'D-07' is 'times 0' (it is times more "
                "than 0)"});
    CHECK(shift_problems(R"({ leak = "narrow -1" })").size() == 1);
    CHECK(shift_problems(R"({ leak = { mix = 1.5, with = fixed { at = 1 } } })") ==
          Lines{"court/more.lua:3:98: mix of the shift of 'leak' in argument 'D-07' is 1.5 (from 0 to 1)"});
}

TEST_CASE("a distribution that a shift brings is checked as any other") {
    CHECK(shift_problems(R"({ leak = { replace = uniform { low = 2, high = 1 } } })") ==
          Lines{"court/more.lua:3:118: the uniform of the shift of 'leak' in argument 'D-07' cannot be: low "
                "2 is above "
                "high 1 (low < high)"});
    CHECK(shift_problems(R"({ leak = { replace = unifrm { low = 2, high = 1 } } })").size() == 1);
}

TEST_CASE("the hash of the rules sees each number of a shift") {
    const auto hash = [](std::string_view shift) {
        return court_with(std::string(two_unknowns) +
                          a_card("D-07", "doj", fmt::format("shifts = {{ {} }}", shift)))
            .scenario.rules_hash;
    };
    const auto one = hash(R"(leak = "times 0.7")");
    CHECK(one == hash(R"(leak = "times 0.70")"));
    CHECK(one != hash(R"(leak = "times 0.8")"));
    CHECK(one != hash(R"(leak = "plus 0.7")"));
    CHECK(one != hash(R"(reuse = "times 0.7")"));
    CHECK(hash("leak = { replace = fixed { at = 1 } }") != hash("leak = { replace = fixed { at = 2 } }"));
}
