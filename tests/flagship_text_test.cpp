// SPDX-License-Identifier: MIT
// What the flagship's text promises: fair to both sides, sourced, without hindsight, readable, and short enough.
#include "catch.h"
#include "flagship.h"
#include "reading.h"

#include <algorithm>
#include <cctype>
#include <numeric>
#include <sstream>
#include <string>

using namespace allwrits;

namespace {

std::size_t words_in(std::string_view text) {
    std::istringstream stream{std::string(text)};
    std::size_t count = 0;
    for (std::string word; stream >> word;) ++count;
    return count;
}

double reliability(Confidence confidence) {
    switch (confidence) {
        case Confidence::Primary: return 0.9;
        case Confidence::Seed: return 0.8;
        case Confidence::Press: return 0.7;
        case Confidence::Recalled: break;
    }
    return 0.5;
}

// Cards, words a card and mean reliability of the grounds for one side.
struct SideText {
    double cards = 0, words = 0, reliability = 0, grounds = 0;
};

SideText side_text(const Flagship& flagship, Side side) {
    SideText sum;
    const auto& scenario = *flagship.scenario;
    for (const auto& card : scenario.arguments) {
        if (scenario.roles[card.role.at].side != side) continue;
        sum.cards += 1;
        for (const auto* field : {".headline", ".claim", ".warrant"}) {
            sum.words += static_cast<double>(words_in((*flagship.words)["argument." + card.id + field]));
        }
        for (const auto fact : card.grounds) {
            sum.reliability += ::reliability(scenario.facts[fact.at].confidence);
            sum.grounds += 1;
        }
    }
    sum.words /= sum.cards;
    sum.reliability /= sum.grounds;
    return sum;
}

bool within_a_tenth(double a, double b) { return std::max(a, b) <= 1.1 * std::min(a, b); }

// Sorts as the day it names begins: "2016-02-19/23" and "2016-03 to 09" by their first day, "2016" as its January,
// "current" before all.
std::string first_day(const std::string& date) {
    const auto at = date.find_first_of("12");
    return at == std::string::npos ? std::string{} : date.substr(at, 10);
}

}  // namespace

TEST_CASE("the flagship has the cards, clashes, exhibits, benches and variants of its rules") {
    const auto& scenario = *Flagship::read().scenario;
    CHECK(scenario.arguments.size() >= 60);
    CHECK(scenario.attacks.size() >= 90);
    CHECK(scenario.supports.size() >= 40);
    CHECK(scenario.clashes.size() >= 10);
    CHECK(std::count_if(scenario.evidence.begin(), scenario.evidence.end(), [](const Evidence& e) { return !e.given_by_incident; }) == 14);
    CHECK(scenario.benches.size() == 5);
    CHECK(std::count_if(scenario.variants.begin(), scenario.variants.end(), [](const Variant& v) { return v.altered; }) >= 4);
    CHECK(scenario.factors.size() == 5);
    CHECK(scenario.packages.size() == 9);
}

TEST_CASE("neither side has a tenth more cards, words a card or reliability than the other") {
    const auto pro = side_text(Flagship::read(), Side::For);
    const auto con = side_text(Flagship::read(), Side::Against);
    CAPTURE(pro.cards, con.cards, pro.words, con.words, pro.reliability, con.reliability);
    CHECK(within_a_tenth(pro.cards, con.cards));
    CHECK(within_a_tenth(pro.words, con.words));
    CHECK(within_a_tenth(pro.reliability, con.reliability));
}

TEST_CASE("the two readings of the exhibits are as long and as reliable for one side as for the other") {
    const auto& flagship = Flagship::read();
    double words[2] = {}, sum[2] = {}, facts[2] = {};
    for (const auto& exhibit : flagship.scenario->evidence) {
        if (exhibit.given_by_incident) continue;
        for (std::size_t reading = 0; reading < 2; ++reading) {
            const auto helps = sign_of(*flagship.scenario, exhibit.readings[reading].helps) > 0 ? 0U : 1U;
            words[helps] += static_cast<double>(words_in((*flagship.words)["evidence." + exhibit.id + (reading == 0 ? ".reading_1" : ".reading_2")]));
            for (const auto fact : exhibit.readings[reading].facts) {
                sum[helps] += reliability(flagship.scenario->facts[fact.at].confidence);
                facts[helps] += 1;
            }
        }
    }
    CAPTURE(words[0], words[1], sum[0] / facts[0], sum[1] / facts[1]);
    CHECK(within_a_tenth(words[0], words[1]));
    CHECK(within_a_tenth(sum[0] / facts[0], sum[1] / facts[1]));
}

TEST_CASE("each card has grounds, and none is dated after the hearing of 22 March 2016") {
    const auto& scenario = *Flagship::read().scenario;
    for (const auto& card : scenario.arguments) {
        CAPTURE(card.id);
        CHECK_FALSE(card.grounds.empty());
        for (const auto ground : card.grounds) {
            const auto& fact = scenario.facts[ground.at];
            CAPTURE(fact.id, fact.date);
            CHECK(first_day(fact.date) <= "2016-03-22");
        }
    }
}

TEST_CASE("each reading of an exhibit rests on facts, and each fact on a source") {
    const auto& scenario = *Flagship::read().scenario;
    for (const auto& exhibit : scenario.evidence) {
        CAPTURE(exhibit.id);
        for (const auto& reading : exhibit.readings) CHECK_FALSE(reading.facts.empty());
    }
    for (const auto& fact : scenario.facts) {
        CAPTURE(fact.id);
        CHECK_FALSE(fact.sources.empty());
    }
}

TEST_CASE("cards keep to seven words of headline, twenty of claim, fifteen of warrant, choices to twenty-five") {
    const auto& flagship = Flagship::read();
    const auto at_most = [&](const std::string& key, std::size_t most) {
        CAPTURE(key, std::string((*flagship.words)[key]));
        CHECK(words_in((*flagship.words)[key]) <= most);
    };
    for (const auto& card : flagship.scenario->arguments) {
        at_most("argument." + card.id + ".headline", 7);
        at_most("argument." + card.id + ".claim", 20);
        at_most("argument." + card.id + ".warrant", 15);
    }
    std::size_t words = 0;
    for (const auto& choice : flagship.scenario->choices) {
        at_most("choice." + choice.id + ".text", 25);
        words += words_in((*flagship.words)["choice." + choice.id + ".text"]);
    }
    CHECK(words <= 12 * flagship.scenario->choices.size());
    at_most("scenario.brief", 110);
}

// The scenario's own text; the program's phrases are labels and halves of sentences.
TEST_CASE("all that the flagship shows reads at grade 8 to 10") {
    const auto& flagship = Flagship::read();
    Catalogue phrases;
    add_phrases(phrases);
    ReadingEase all;
    for (const auto& [key, text] : flagship.words->texts()) {
        const bool shown = key.rfind("source.", 0) != 0 && !phrases.has(key) && flagship.scenario->braced.find(key) == flagship.scenario->braced.end();
        if (shown) all.add(text);
    }
    CAPTURE(all.sentences, all.words, all.syllables);
    CHECK(all.grade() >= 8.0);
    CHECK(all.grade() <= 10.0);
}
