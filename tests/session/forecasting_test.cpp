// SPDX-License-Identifier: MIT
#include "session/forecasting.h"

#include "argument/standing.h"
#include "flagship.h"
#include "script/small_court.h"
#include "session/apply.h"
#include "session/logged_figures.h"
#include "session/prospects.h"
#include "session/rules.h"
#include "session/slots.h"

#include <fmt/format.h>
#include <algorithm>
#include <cmath>

using namespace allwrits;

namespace {

// A model small enough to reckon by hand: `leak` and `gain` are known, so every future is alike but for what happens.
constexpr std::string_view small_model = R"lua(
assumption "leak" { fixed { at = 0.2 }, unit = "a year", least = 0, most = 1 }
assumption "gain" { uniform { low = 0, high = 10 }, unit = "leads" }
outcome "escapes" { chance = "leak" }
outcome "leads" { ledger = "investigative value", unit = "leads", formula = "if(ordered(narrow), 4, 1) * gain" }
outcome "exposed" { ledger = "user-security risk", unit = "people", counted_up_to = 50, formula = "escapes * 100" }
argument "A-07" { role = "apple", headline = "It will be copied", claim = "Copies follow.", promotes = "safety",
  shifts = { leak = "times 4" }, bold = "... and at once" }
evidence "paper" { "What does the paper say?", who = { "doj" }, factor = "burden",
  reading { helps = "doj", "It says little.", facts = { "F1" }, shifts = { leak = "plus 0.1" } },
  reading { helps = "apple", "It says much.", facts = { "F2" } } }
)lua";

constexpr ArgumentId copied{2};
constexpr OutcomeId escapes{0}, leads{1}, exposed{2};

double mean(const Scenario& scenario, const State& state, OutcomeId outcome, const Supposing& supposing = {}) {
    return mean_of(forecast(scenario, state, supposing), outcome.at).value;
}

// What the model now believes of the leak, which is the same in every future.
double leak_in(const Scenario& scenario, const State& state, const Supposing& supposing = {}) {
    const auto run = forecast(scenario, state, supposing, {}, {.assumptions = true});
    return mean_of(run, scenario.outcomes.size()).value;
}

State pleaded(const State& before, Standing standing, bool bold = false) {
    State state = before;
    apply(state, Pleaded{.by = id_at<Role>(1), .argument = copied, .bold = bold ? std::uint8_t{1} : std::uint8_t{0}});
    apply(state, StandingChanged{.argument = copied, .now = static_cast<std::uint8_t>(standing)});
    return state;
}

struct SmallForecast {
    Loaded court = court_with(small_model);
    const Scenario& scenario = court.scenario;
};

}  // namespace

TEST_CASE_METHOD(SmallForecast, "an upheld argument shifts an assumption wholly, an open one by half, a fallen one not") {
    CHECK(leak_in(scenario, {}) == Approx(0.2));
    CHECK(leak_in(scenario, pleaded({}, Standing::Upheld)) == Approx(0.8));
    CHECK(leak_in(scenario, pleaded({}, Standing::Open)) == Approx(0.4));
    CHECK(leak_in(scenario, pleaded({}, Standing::Defeated)) == Approx(0.2));
}

TEST_CASE_METHOD(SmallForecast, "what is pleaded boldly acts twice, and a share stays a share") {
    CHECK(leak_in(scenario, pleaded({}, Standing::Open, true)) == Approx(0.8));
    CHECK(leak_in(scenario, pleaded({}, Standing::Upheld, true)) == Approx(1));
}

TEST_CASE_METHOD(SmallForecast, "an exhibit shifts while it is on the record, by the reading that was found, before arguments do") {
    State state;
    apply(state, Sought{.by = id_at<Role>(0), .evidence = EvidenceId{0}, .reading = 0});
    CHECK(leak_in(scenario, state) == Approx(0.2));
    apply(state, Filed{.by = id_at<Role>(0), .evidence = EvidenceId{0}});
    CHECK(leak_in(scenario, state) == Approx(0.3));
    // (0.2 + 0.1) x 2, not 0.2 x 2 + 0.1.
    CHECK(leak_in(scenario, pleaded(state, Standing::Open)) == Approx(0.6));

    State other;
    apply(other, Sought{.by = id_at<Role>(0), .evidence = EvidenceId{0}, .reading = 1});
    apply(other, Filed{.by = id_at<Role>(0), .evidence = EvidenceId{0}});
    CHECK(leak_in(scenario, other) == Approx(0.2));
}

TEST_CASE_METHOD(SmallForecast, "switching one cause off leaves the others, and a belief stands whatever is argued") {
    const auto state = pleaded({}, Standing::Upheld);
    CHECK(leak_in(scenario, state, {.without = {copied}}) == Approx(0.2));
    CHECK(leak_in(scenario, state, {.without_all = true}) == Approx(0.2));
    CHECK(leak_in(scenario, state, {.beliefs = {{.assumption = AssumptionId{0}, .value = 0.5}}}) == Approx(0.5));
}

TEST_CASE_METHOD(SmallForecast, "what happens or not comes out as often as its chance, and its expectation is that chance") {
    const auto run = forecast(scenario, {}, {}, {.rounds = 16});
    const auto drawn = mean_of(run, escapes.at);
    CHECK(std::abs(drawn.value - 0.2) < 4 * drawn.error + 1e-4);
    CHECK(mean(scenario, {}, escapes, {.happening = Happening::Expected}) == Approx(0.2));
    CHECK(std::all_of(run.columns[escapes.at].begin(), run.columns[escapes.at].end(), [](float x) { return x == 0 || x == 1; }));
}

TEST_CASE_METHOD(SmallForecast, "what counts up to a limit is counted so by the court alone") {
    const auto state = pleaded({}, Standing::Upheld);
    CHECK(mean(scenario, state, exposed, {.happening = Happening::Expected}) == Approx(80));
    CHECK(mean(scenario, state, exposed, {.happening = Happening::Expected, .counted = true}) == Approx(50));
}

TEST_CASE_METHOD(SmallForecast, "an order is weighed beyond the mildest one, in thousandths") {
    const auto each = prospects(scenario, {});
    REQUIRE(each.size() == 2);
    CHECK(each[0].leads == 0);
    CHECK(each[0].exposed == 0);
    CHECK(each[1].leads == Approx(15'000).margin(20));  // (4 - 1) x 5 leads
    CHECK(each[1].exposed == 0);
    CHECK(usual_prospects(scenario)[1].leads == each[1].leads);
}

TEST_CASE_METHOD(SmallForecast, "a change of what is argued leaves every other draw as it was") {
    const auto before = forecast(scenario, {}), after = forecast(scenario, pleaded({}, Standing::Upheld));
    CHECK(before.columns[leads.at] == after.columns[leads.at]);
    // Whatever escaped before escapes after: it is the same draw against a greater chance.
    for (std::size_t future = 0; future < before.columns[escapes.at].size(); ++future) {
        CHECK(before.columns[escapes.at][future] <= after.columns[escapes.at][future]);
    }
}

TEST_CASE_METHOD(SmallForecast, "the future of a number is the one that the columns hold") {
    const auto run = forecast(scenario, {}, {}, {.rounds = 3});
    for (const std::uint64_t number : {0U, 511U, 4096U, 9999U}) {
        const auto future = future_of(scenario, {}, number);
        CHECK(static_cast<float>(future.outcomes[leads.at]) == run.columns[leads.at][number]);
        CHECK(static_cast<float>(future.outcomes[escapes.at]) == run.columns[escapes.at][number]);
    }
}

TEST_CASE("a rule that reads a figure sees the one taken when its stage began") {
    const auto court = court_with(std::string(small_model) + R"lua(
stage "after" { kind = "narrative", effect = "trust + round(median(leads))",
  decision "last" { role = "judge", choice "yes" { "Yes." }, choice "no" { "No." } } }
)lua");
    const auto& scenario = court.scenario;
    REQUIRE(scenario.figures.size() == 1);
    const Dice dice(1);
    State state;
    const auto begun = start(scenario, dice);
    for (const auto& event : begun.all()) apply(state, event);
    // Median of 1 x (0 to 10), in millionths, to within the width of a bin.
    CHECK(std::abs(static_cast<double>(state.figures[0]) / 1e6 - 5) < 0.01);
}

TEST_CASE("the flagship's told lines are what happens in the drawn future, and their shares are counted over all") {
    const auto& [scenario, words] = Flagship::read();
    State state;
    const Dice dice(11);
    const auto begun = start(*scenario, dice, {.variant = VariantId{0}});
    for (const auto& event : begun.all()) apply(state, event);
    state = as_if_ordered(*scenario, state, PackageId{6});
    const std::uint64_t number = 4321;
    const auto future = future_of(*scenario, state, number);
    const auto run = forecast(*scenario, state, {}, {.rounds = rounds_for(futures_told_of)});

    std::vector<Event> events = {FutureDrawn{static_cast<std::uint16_t>(number)}};
    std::vector<std::size_t> told;
    for (std::size_t at = 0; at < scenario->epilogues.size(); ++at) {
        const auto read = [&](Slot slot) { return read_in_future(*scenario, state, future, slot); };
        const auto& epilogue = scenario->epilogues[at];
        if (epilogue.only_if.value(read) == 0) continue;
        events.emplace_back(Told{id_at<Epilogue>(at)});
        told.push_back(at);
    }
    REQUIRE_FALSE(told.empty());
    const auto figures = figures_to_log(*scenario, state, events);
    const auto outcome = [&](std::string_view id) {
        const auto found = std::find_if(scenario->outcomes.begin(), scenario->outcomes.end(),
                                        [&](const Outcome& one) { return one.id == id; });
        REQUIRE(found != scenario->outcomes.end());
        return static_cast<std::size_t>(found - scenario->outcomes.begin());
    };
    const auto& opens = run.columns[outcome("opens")];
    const auto opened = std::count(opens.begin(), opens.begin() + futures_told_of, 1.0F);
    for (const auto at : told) {
        const auto& id = scenario->epilogues[at].id;
        const auto* share = find_figure(figures, "share/" + id);
        if (share == nullptr) continue;  // It reads nothing of the future.
        CHECK(share->millionths > 0);
        if (id == "shut") CHECK(share->millionths == 1'000'000 - opened * 100);
    }
}

TEST_CASE("on the dossier's numbers no order of the flagship clearly beats another per lead") {
    const auto& [scenario, words] = Flagship::read();
    for (const auto& [people_leads, people_exposed] : prospects(*scenario, {})) {
        if (people_leads < 1000) continue;  // Denial and lesser means bring hardly any.
        const double rate = static_cast<double>(people_exposed) / static_cast<double>(people_leads);
        CHECK(rate > 50);
        CHECK(rate < 150);
    }
}
