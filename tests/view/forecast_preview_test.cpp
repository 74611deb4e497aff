// SPDX-License-Identifier: MIT
#include "view/forecast_preview.h"

#include "court_with_forecast.h"

#include <numeric>

using namespace allwrits;
using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

namespace {

struct PreviewOfOneBox : CourtWithForecast {
    DrawnFutures drawn{forecasting(scenario).inputs(), 4};
    AssumptionId assumption(std::string_view id) const {
        for (std::size_t at = 0; at < scenario.assumptions.size(); ++at) {
            if (scenario.assumptions[at].id == id) return id_at<Assumption>(at);
        }
        return {};
    }
    BeliefPreview preview(std::string_view id, const std::vector<Belief>& beliefs = {}) {
        return {scenario, words, drawn, course_of(scenario, state, order("narrow")), beliefs, assumption(id)};
    }
};

}  // namespace

TEST_CASE_METHOD(PreviewOfOneBox, "kept draws give the numbers of a run, bit for bit") {
    const auto program = program_of(scenario, course_of(scenario, state, order("narrow")).state);
    std::vector<std::vector<float>> columns;
    drawn.run(program, columns);
    const auto run = run_futures(forecasting(scenario).inputs(), program, {.rounds = 4});
    CHECK(columns == run.columns);
    CHECK(drawn.futures() == run.futures());
}

TEST_CASE_METHOD(PreviewOfOneBox,
                 "an assumption that is dragged moves its ledger, with what is argued behind it") {
    auto shown = preview("leak");
    const auto argued = shown.shown().ledgers[1].now.chance.value;
    const auto& held = shown.hold(0.05);
    CHECK_THAT(held.ledgers[1].now.chance.value, WithinAbs(0.05, 0.004));
    CHECK(held.ledgers[1].before->chance.value == argued);
    // What it has no part in stays.
    CHECK(held.ledgers[0].now == *held.ledgers[0].before);
    CHECK(shown.hold({}).ledgers[1].now.chance.value == argued);
}

TEST_CASE_METHOD(PreviewOfOneBox, "the scale holds all futures wherever the assumption is put") {
    auto shown = preview("people");
    const auto stretches = shown.shown().ledgers[1].stretches.size();
    for (const double value : {shown.least(), shown.middle(), shown.most()}) {
        const auto& ledger = shown.hold(value).ledgers[1];
        CHECK(ledger.stretches.size() == stretches);
        CHECK_THAT(std::accumulate(ledger.now.shares.begin(), ledger.now.shares.end(), 0.0),
                   WithinAbs(1, 1e-9));
        CHECK(std::accumulate(ledger.now.of_hundred.begin(), ledger.now.of_hundred.end(), 0) == 100);
    }
}

TEST_CASE_METHOD(PreviewOfOneBox,
                 "ranges over decades are dragged by factors, and shares over all of theirs") {
    const auto leak = preview("leak");
    CHECK(leak.by_factors());
    CHECK(leak.least() >= 0.001);
    CHECK(leak.most() <= 0.1);
    CHECK_THAT(leak.middle(), WithinRel(0.01, 0.05));
    const auto idle = preview("idle");
    CHECK_FALSE(idle.by_factors());
    CHECK_THAT(idle.least(), WithinAbs(1, 0.01));
    CHECK_THAT(idle.most(), WithinAbs(2, 0.01));
}

TEST_CASE_METHOD(PreviewOfOneBox,
                 "a belief in the assumption that is dragged stands not behind it, others do") {
    auto believed = preview("leak", {{assumption("leak"), 0.09}, {assumption("people"), 50}});
    auto argued = preview("leak", {{assumption("people"), 50}});
    CHECK(believed.shown().ledgers[1].now.chance.value == argued.shown().ledgers[1].now.chance.value);
    CHECK_THAT(believed.shown().ledgers[1].now.high.value, WithinRel(50, 0.001));
}
