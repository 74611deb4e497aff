// SPDX-License-Identifier: MIT
#include "view/why_forecast.h"

#include "court_with_forecast.h"
#include "view/model_words.h"
#include "view/why.h"

#include <algorithm>

using namespace allwrits;
using Catch::Matchers::ContainsSubstring;

namespace {

struct WhyOfOneBox : CourtWithForecast {
    std::string asked(std::string_view topic, const Asking& asking = {}) const {
        return all_text(why(scenario, sight(), words, topic, asking));
    }
};

std::size_t place(const std::string& text, std::string_view part) {
    const auto at = text.find(part);
    REQUIRE(at != std::string::npos);
    return at;
}

}  // namespace

TEST_CASE_METHOD(WhyOfOneBox,
                 "a ledger is explained by the assumptions that move it most, widest first, with who argues "
                 "for which end") {
    const auto text = asked("exposed");
    CHECK_THAT(text, ContainsSubstring("User-security risk: Granted, narrowed"));
    CHECK(place(text, "chance of escape (MP-27)") < place(text, "people it reaches (MP-31)"));
    CHECK_THAT(text, ContainsSubstring("(Doj) to"));
    CHECK_THAT(text, ContainsSubstring("Nobody has any evidence."));
    CHECK_THAT(text, !ContainsSubstring("chance of a lead"));
}

TEST_CASE_METHOD(WhyOfOneBox, "a ledger is also found by its name, in whatever case") {
    CHECK(asked("User-Security Risk") == asked("exposed"));
}

TEST_CASE_METHOD(WhyOfOneBox,
                 "what the debate did to an assumption is told with each cause and the ledger without it") {
    plead("D-07", true);
    const auto text = asked("exposed");
    CHECK_THAT(text, ContainsSubstring("The debate moved its middle from 0.01 to 0.0025:"));
    CHECK_THAT(text, ContainsSubstring("“One box only” (D-07, upheld): times 0.25. Without it:"));
    CHECK_THAT(text, ContainsSubstring("Without the whole debate the mean would be"));
}

TEST_CASE_METHOD(WhyOfOneBox, "an open card acts by half, and that is said") {
    plead("A-07", false);
    const auto text = asked("leak");
    CHECK_THAT(text, ContainsSubstring("“Keys are copied” (A-07, open): times 4, half, as it is open"));
    CHECK_THAT(text, ContainsSubstring("So its middle is 0.02 now"));
}

TEST_CASE_METHOD(WhyOfOneBox, "without a cause the ledger is what it is where the cause was never there") {
    plead("D-07", true);
    const auto text = asked("exposed");
    CourtWithForecast before;
    const auto run =
        forecast(before.scenario, as_if_ordered(before.scenario, before.state, before.order("narrow")),
                 {.happening = Happening::Expected, .counted = true});
    const auto exposed = outcome_called(before.scenario, "exposed");
    CHECK_THAT(text, ContainsSubstring(
                         "Without it: " +
                         amount_text(before.scenario, exposed, mean_of(run, exposed.at).value).substr(0, 3)));
}

TEST_CASE_METHOD(WhyOfOneBox,
                 "an assumption is told by its number in the dossier, with its facts, cards and either end") {
    const auto text = asked("mp-27");
    CHECK_THAT(text, ContainsSubstring("Chance of escape (MP-27)"));
    CHECK_THAT(text, ContainsSubstring("Nothing said so far moves it."));
    CHECK_THAT(text, ContainsSubstring("investigative value: 0.2"));
    CHECK_THAT(text, ContainsSubstring("either way"));
    CHECK_THAT(text, ContainsSubstring("[F1] One lock is closed."));
    CHECK_THAT(text, ContainsSubstring("D-07 “One box only”"));
}

TEST_CASE_METHOD(WhyOfOneBox, "a card tells what it moves") {
    CHECK_THAT(asked("A-07"), ContainsSubstring("It moves “people it reaches (MP-31)”: times 2."));
}

TEST_CASE_METHOD(WhyOfOneBox, "an assumption that is believed is no mover, and the belief is named") {
    const Asking asking{.beliefs = {{.assumption = assumption_called(scenario, "people"), .value = 50}}};
    const auto text = asked("exposed", asking);
    CHECK_THAT(text, ContainsSubstring("You suppose: people it reaches (MP-31) = 50."));
    CHECK_THAT(text, !ContainsSubstring("people it reaches (MP-31): "));
}

TEST_CASE_METHOD(WhyOfOneBox, "names may be cut short where only one begins so, and an exact one wins") {
    CHECK(assumption_called(scenario, "peop") == assumption_called(scenario, "people"));
    CHECK(assumption_called(scenario, "lea") == AssumptionId{});
    CHECK(assumption_called(scenario, "lead").exists());
    CHECK(outcome_called(scenario, "leads").exists());
    CHECK_THAT(asked("nonsense"), ContainsSubstring("Ask why of"));
}
