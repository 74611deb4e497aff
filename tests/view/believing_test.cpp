// SPDX-License-Identifier: MIT
#include "view/believing.h"

#include "court_with_forecast.h"
#include "view/model_words.h"
#include "view/worth_apart.h"

#include <algorithm>
#include <cmath>

using namespace allwrits;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::WithinRel;

namespace {

struct BelievingInOneBox : CourtWithForecast {
    AssumptionId called(std::string_view name) const { return assumption_called(scenario, name); }
    State narrowed() const { return as_if_ordered(scenario, state, order("narrow")); }
    State denied() const { return as_if_ordered(scenario, state, order("deny")); }
    std::string believe(std::string_view name, double rate, const Asking& asking = {}) const {
        return all_text(what_to_believe(scenario, sight(), words, called(name), {.rate = rate}, asking));
    }
};

}  // namespace

TEST_CASE_METHOD(BelievingInOneBox, "worth is leads at the rate less people, beyond denial") {
    const WorthBetween worth(scenario, narrowed(), denied(), 0, {});
    const auto people_only = worth.apart();
    CHECK(people_only < 0);
    const WorthBetween with_leads(scenario, narrowed(), denied(), 1000, {});
    const auto run = forecast(scenario, denied(), {.happening = Happening::Expected});
    const auto leads = mean_of(run, outcome_called(scenario, "leads").at).value;
    // Denied, 3 of 10 open: the order gains the other 7.
    CHECK_THAT(with_leads.apart() - people_only, WithinRel(1000 * leads * 7 / 3, 0.001));
}

TEST_CASE_METHOD(BelievingInOneBox, "the turning point is where the courses are equally good") {
    const auto list = turnings(scenario, narrowed(), denied(), 2000, {});
    const auto found = std::find_if(list.begin(), list.end(),
                                    [&](const Turning& one) { return one.assumption == called("leak"); });
    REQUIRE(found != list.end());
    CHECK_FALSE(found->order_better_above);
    const WorthBetween worth(scenario, narrowed(), denied(), 2000, {});
    CHECK(worth.apart(called("leak"), found->value * 0.95) > 0);
    CHECK(worth.apart(called("leak"), found->value * 1.05) < 0);
}

TEST_CASE_METHOD(BelievingInOneBox,
                 "the nearest turning point comes first, and what plays no part is left out") {
    const auto list = turnings(scenario, narrowed(), denied(), 2000, {});
    REQUIRE(list.size() >= 2);
    for (std::size_t at = 1; at < list.size(); ++at) {
        CHECK(std::abs(list[at - 1].lower - 0.5) <= std::abs(list[at].lower - 0.5));
    }
    for (const auto& one : list) CHECK(one.assumption != called("idle"));
}

TEST_CASE_METHOD(BelievingInOneBox,
                 "the answer says where it turns, how many futures lie below, and that nobody has evidence") {
    const auto text = believe("leak", 2000);
    CHECK_THAT(text, ContainsSubstring("At 2,000 people exposed for a lead: “Granted, narrowed” (the widest "
                                       "order open) against “Denied”."));
    CHECK_THAT(text,
               ContainsSubstring("“Granted, narrowed” is better while “chance of escape (MP-27)” is below"));
    CHECK_THAT(text, ContainsSubstring("of 100 futures)"));
    CHECK_THAT(text, ContainsSubstring("Above it, “Denied” is better."));
    CHECK_THAT(text, ContainsSubstring("Nobody has any evidence."));
}

TEST_CASE_METHOD(BelievingInOneBox, "a number that turns nothing is said not to decide") {
    CHECK_THAT(believe("leak", 1e9),
               ContainsSubstring("“Granted, narrowed” stays better: this number does not decide."));
    CHECK_THAT(believe("idle", 450), ContainsSubstring("plays no part in either"));
}

TEST_CASE_METHOD(BelievingInOneBox, "a denial is not compared with itself") {
    CHECK_THAT(believe("leak", 450, {.order = order("deny")}),
               ContainsSubstring("That order is the denial itself."));
}

TEST_CASE_METHOD(BelievingInOneBox, "after a denial the widest order is compared with it") {
    state.package = order("deny").at;
    state.signed_ = 1;
    CHECK_THAT(believe("leak", 450),
               ContainsSubstring("“Granted, narrowed” (the widest order open) against “Denied”."));
}

TEST_CASE_METHOD(BelievingInOneBox, "other beliefs are held meanwhile") {
    const Asking asking{.beliefs = {{.assumption = called("people"), .value = 0.001}}};
    CHECK_THAT(believe("leak", 2000, asking), ContainsSubstring("this number does not decide"));
    CHECK_THAT(believe("leak", 2000, asking),
               ContainsSubstring("You suppose: people it reaches (MP-31) = 0.001."));
}

TEST_CASE_METHOD(BelievingInOneBox, "the usual rate is what the judges of this case would accept on average, and says so") {
    const auto rate = usual_rate(scenario);
    CHECK(rate.rate == 400);
    const auto text = all_text(what_turns(scenario, sight(), words, rate, {}));
    CHECK_THAT(text, ContainsSubstring("At 400 people exposed for a lead, what the judges of this case would accept on average:"));
    CHECK_THAT(text, ContainsSubstring("1 play no part"));
}
