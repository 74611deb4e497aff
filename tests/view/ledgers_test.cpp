// SPDX-License-Identifier: MIT
#include "view/ledgers.h"

#include "court_with_forecast.h"
#include "view/ledger_scale.h"
#include "view/model_words.h"

#include <cmath>
#include <numeric>

using namespace allwrits;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::WithinAbs;

namespace {

struct LedgersOfOneBox : CourtWithForecast {
    Course course(std::string_view id) const { return course_of(scenario, state, order(id)); }
    Behind denied() const { return {.course = course("deny"), .name = "denied", .column = "denied"}; }
    Ledgers narrowed(const std::vector<Belief>& beliefs = {}) const {
        return ledgers_of(scenario, words, course("narrow"), denied(), beliefs);
    }
};

double sum(const std::vector<double>& shares) { return std::accumulate(shares.begin(), shares.end(), 0.0); }

}  // namespace

TEST_CASE_METHOD(
    LedgersOfOneBox,
    "each ledger has its own unit and tells the chance first, then what is typical if it happens") {
    const auto shown = narrowed();
    REQUIRE(shown.ledgers.size() == 2);
    const auto& leads = shown.ledgers[0];
    const auto& exposed = shown.ledgers[1];
    CHECK(leads.unit == "leads");
    CHECK(leads.now.chance.value == 1);
    CHECK_THAT(leads.before->chance.value, WithinAbs(0.3, 0.01));
    CHECK(exposed.unit == "people");
    // The mean of a log-uniform from 0.001 to 0.1 is 0.099 / ln 100.
    CHECK_THAT(exposed.now.chance.value, WithinAbs(0.0215, 0.005));
    CHECK(exposed.now.low.value < exposed.now.median.value);
    CHECK(exposed.now.median.value < exposed.now.high.value);
    CHECK(exposed.before->chance.value == 0);
}

TEST_CASE_METHOD(LedgersOfOneBox,
                 "stretches hold every future once, and a hundred small ones are a hundred") {
    const auto shown = narrowed();
    for (const auto& ledger : shown.ledgers) {
        for (const auto* figures : {&ledger.now, &*ledger.before}) {
            CHECK_THAT(sum(figures->shares), WithinAbs(1, 1e-9));
            CHECK(std::accumulate(figures->of_hundred.begin(), figures->of_hundred.end(), 0) == 100);
            CHECK_THAT(1 - figures->shares[0], WithinAbs(figures->chance.value, 1e-9));
        }
        for (std::size_t at = 2; at < ledger.stretches.size(); ++at) {
            CHECK(ledger.stretches[at].from == ledger.stretches[at - 1].below);
        }
    }
}

TEST_CASE_METHOD(LedgersOfOneBox,
                 "where a few rare futures make the mean it is said, with how much of it is theirs") {
    const auto shown = narrowed();
    const auto& exposed = shown.ledgers[1];
    CHECK(exposed.now.median_of_all == 0);
    CHECK(exposed.now.worst_share > 0.99);
    const auto notes = ledger_notes(words, shown, exposed);
    CHECK_THAT(notes.front(), ContainsSubstring("a few rare futures make the mean"));
    // Leads come in nearly every future: nothing rare about them.
    CHECK_THAT(ledger_notes(words, shown, shown.ledgers[0]).front(), !ContainsSubstring("rare futures"));
}

TEST_CASE_METHOD(
    LedgersOfOneBox,
    "the sentence names what happens by its author's words, and what stands behind where it differs") {
    words.put("outcome.opens.say", "the box is opened");
    words.put("outcome.exposed.say", "people are exposed");
    const auto text = ledgers_sentence(words, narrowed());
    CHECK_THAT(text,
               ContainsSubstring("Granted, narrowed. Of 100 futures the box is opened in 100 (denied: 30)."));
    CHECK_THAT(text, ContainsSubstring("People are exposed in 2 (denied: 0), then about"));
    CHECK_THAT(text, !ContainsSubstring("escapes"));
}

TEST_CASE_METHOD(LedgersOfOneBox, "without words of the author's, ids in plain words do for what differs") {
    const auto text = ledgers_sentence(words, narrowed());
    CHECK_THAT(text, ContainsSubstring("“opens” in 100 (denied: 30)"));
}

TEST_CASE_METHOD(LedgersOfOneBox, "a belief is held in every future, on both sides of the comparison") {
    const Belief belief{.assumption = assumption_called(scenario, "leak"), .value = 0.5};
    const auto shown = narrowed({belief});
    CHECK_THAT(shown.ledgers[1].now.chance.value, WithinAbs(0.5, 0.02));
    CHECK(shown.ledgers[1].before->chance.value == 0);
}

TEST_CASE_METHOD(LedgersOfOneBox, "the same state behind itself differs in nothing") {
    const Behind same{.course = course("narrow"), .name = "at the start", .column = "start"};
    CHECK(ledgers_of(scenario, words, course("narrow"), same).same_as_before());
    CHECK_FALSE(narrowed().same_as_before());
}

TEST_CASE_METHOD(LedgersOfOneBox,
                 "after the ruling 10,000 futures are told of, and where the one that was drawn lies") {
    state = course("narrow").state;
    state.signed_ = 1;
    state.future = 4813;
    const auto shown = ledgers_of(scenario, words, course_in_view(scenario, state), std::nullopt);
    CHECK(shown.ruled);
    CHECK(shown.futures == 10'000);
    REQUIRE(shown.ledgers[0].told.has_value());
    const auto& told = *shown.ledgers[0].told;
    const auto future = future_of(scenario, state, 4812);
    CHECK(told.value == future.outcomes[shown.ledgers[0].outcome.at]);
    CHECK(told.lower + told.equal <= 1);
    const auto& stretch = shown.ledgers[0].stretches[told.stretch];
    CHECK(told.value >= stretch.from);
    CHECK(told.value < stretch.below);
    CHECK_THAT(all_text({{.text = ledger_notes(words, shown, shown.ledgers[0]).back()}}),
               ContainsSubstring("The future told, number 4,813"));
}

TEST_CASE_METHOD(LedgersOfOneBox,
                 "in view is the order made, else the one offered, else the widest that is open") {
    CHECK(course_in_view(scenario, state).order == order("narrow"));
    CHECK(course_in_view(scenario, state).from == Course::From::AskedFor);
    state.offers[1] = static_cast<std::uint16_t>(order("deny").at + 1);
    CHECK(course_in_view(scenario, state).order == order("deny"));
    CHECK(course_in_view(scenario, state).from == Course::From::Offered);
    state.package = order("narrow").at;
    CHECK(course_in_view(scenario, state).order == order("narrow"));
    CHECK(course_in_view(scenario, state).from == Course::From::Ruled);
}

TEST_CASE_METHOD(LedgersOfOneBox,
                 "another order than the one that was undone on appeal is looked at without the appeal") {
    state.package = order("narrow").at;
    state.signed_ = 1;
    state.appealed_by = 1;
    state.reversed = 1;
    CHECK(course_of(scenario, state, order("narrow")).state.reversed == 1);
    CHECK(course_of(scenario, state, order("deny")).state.reversed == 0);
}

TEST_CASE(
    "a scale is in decades, or half decades where there are few, and what is below it has a stretch of its "
    "own") {
    Catalogue words;
    add_phrases(words);
    std::vector<float> numbers;
    for (int exponent = -8; exponent <= 6; ++exponent)
        numbers.insert(numbers.end(), 100, std::pow(10.0F, static_cast<float>(exponent)) * 2);
    const Counts wide(numbers);
    const auto scale = scale_for(words, wide, Counts());
    CHECK(scale[0].name == "none");
    CHECK(scale[1].name.starts_with("under "));
    CHECK(scale.size() <= 9);
    CHECK(scale.back().name == "1 million to 10 million");
    const auto narrow = scale_for(words, Counts(std::vector<float>{1.5F, 2.0F, 4.0F}), Counts());
    REQUIRE(narrow.size() == 3);
    CHECK(narrow[1].name == "1 to 3");
    CHECK(narrow[2].name == "3 to 10");
}

TEST_CASE("what never happens has one stretch, and what happens or not has two") {
    Catalogue words;
    add_phrases(words);
    CHECK(scale_for(words, Counts(std::vector<float>{0, 0}), Counts()).size() == 1);
    const auto yes_no = scale_for(words, Counts(std::vector<float>{0, 1, 1}), Counts());
    REQUIRE(yes_no.size() == 2);
    CHECK(shares_on(yes_no, Counts(std::vector<float>{0, 1, 1}))[1] == Catch::Approx(2.0 / 3));
}

TEST_CASE("shares are rounded to a hundred futures so that they stay a hundred") {
    CHECK(as_hundred({1.0 / 3, 1.0 / 3, 1.0 / 3}) == std::vector<std::uint8_t>{34, 33, 33});
    CHECK(as_hundred({0.996, 0.004}) == std::vector<std::uint8_t>{100, 0});
}
