// SPDX-License-Identifier: MIT
#include "debrief/debrief.h"

#include "catch.h"
#include "debrief/afterwards.h"
#include "session/lean.h"
#include "session/review.h"
#include "view/flagship_session.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

using namespace allwrits;
using Catch::Matchers::ContainsSubstring;

namespace {

struct Debriefed : FlagshipSession {
    using FlagshipSession::FlagshipSession;
    Debrief of(SeatId seat) const { return debrief(scenario(), words(), table.log(), seat); }
    std::string headline(ArgumentId card) const {
        return std::string(words()["argument." + scenario().arguments[card.at].id + ".headline"]);
    }
    bool answered(std::size_t card) const {
        for (std::size_t at = 0; at < scenario().arguments.size(); ++at) {
            if (scenario().attackers_of[card].has(at) && on_record(table.state(), id_at<Argument>(at)))
                return true;
        }
        return false;
    }
};

std::string printed(const Debrief& debrief, const Catalogue& words) {
    std::string text;
    for (const auto& part : parts_of(debrief, words)) {
        text += "# " + part.title + "\n";
        for (const auto& line : part.lines) text += line.text + "\n";
    }
    return text;
}

}  // namespace

TEST_CASE("there is no debrief before the ruling is signed") {
    Debriefed session(2);
    do {
        if (session.table.state().signed_ == 0) CHECK_FALSE(session.of(session.doj).ready);
    } while (session.step());
    CHECK(session.of(session.doj).ready);
}

TEST_CASE("the same log gives the same debrief, and each seat its own") {
    Debriefed session(3);
    session.to_the_end();
    const auto doj = printed(session.of(session.doj), session.words());
    CHECK(doj == printed(session.of(session.doj), session.words()));
    CHECK(doj != printed(session.of(session.judge), session.words()));
}

TEST_CASE("the story is at most ten lines: own decisions, the ruling and how it ended") {
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        Debriefed session(seed);
        session.to_the_end();
        for (const auto seat : session.seats()) {
            const auto story = session.of(seat).story;
            CAPTURE(seed, seat.at);
            CHECK(story.size() >= 3);
            CHECK(story.size() <= 10);
            const auto ruling = std::find_if(
                story.begin(), story.end(), [](const Line& line) { return line.kind == Line::Kind::Ruling; });
            REQUIRE(ruling != story.end());
            CHECK_THAT(ruling->text, ContainsSubstring("The order: "));
            CHECK(story.back().kind != Line::Kind::Ruling);
        }
    }
}

TEST_CASE("there are three questions to talk about, whatever was played") {
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        Debriefed session(seed);
        session.to_the_end();
        const auto questions = session.of(session.judge).questions;
        CAPTURE(seed);
        CHECK(questions.size() == 3);
        for (const auto& question : questions) CHECK_FALSE(question.text.empty());
    }
}

TEST_CASE("what is listed as never answered was met by nothing on the record") {
    std::size_t listed = 0;
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
        Debriefed session(seed);
        session.to_the_end();
        const auto lines = session.of(session.apple).unanswered;
        for (std::size_t at = 0; at < session.scenario().arguments.size(); ++at) {
            const auto card = id_at<Argument>(at);
            const auto start = "“" + session.headline(card) + "” (";
            const bool told = std::any_of(lines.begin(), lines.end(),
                                          [&](const Line& line) { return line.text.starts_with(start); });
            if (!told) continue;
            ++listed;
            CHECK(on_record(session.table.state(), card));
            CHECK_FALSE(session.answered(at));
        }
    }
    CHECK(listed > 0);
}

TEST_CASE("the strongest contrary card is told to be met exactly where an appeal would not count it") {
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        Debriefed session(seed);
        session.to_the_end();
        const auto lines = session.of(session.doj).contrary;
        if (lines.empty()) continue;
        const auto& text = lines.front().text;
        const bool unmet = text.find("does not name") != std::string::npos ||
                           text.find("nothing in it meets") != std::string::npos ||
                           text.find("should meet it") != std::string::npos;
        CAPTURE(seed, text);
        CHECK(unmet == !contrary_met(session.scenario(), session.table.state()));
    }
}

TEST_CASE("every bold claim is told, and whether it was found out") {
    std::size_t bold = 0;
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
        Debriefed session(seed);
        session.to_the_end();
        std::size_t pleaded = 0, struck = 0;
        for (const auto& record : session.table.log().records) {
            for (const auto& event : record.events) {
                if (const auto* one = std::get_if<Pleaded>(&event)) pleaded += one->bold != 0 ? 1 : 0;
                if (const auto* one = std::get_if<Struck>(&event))
                    struck += one->why == Gone::Overclaimed ? 1 : 0;
            }
        }
        const auto lines = session.of(SeatId{}).overclaims;
        CHECK(lines.size() == pleaded);
        CHECK(static_cast<std::size_t>(std::count_if(lines.begin(), lines.end(), [](const Line& line) {
                  return line.text.find("Found out by") != std::string::npos;
              })) == struck);
        bold += pleaded;
    }
    CHECK(bold > 0);
}

TEST_CASE("one's own odds stand beside the forecast and what was told; nobody else's are shown") {
    Debriefed session(4);
    session.to_the_end();
    for (const auto seat : session.seats()) {
        const auto odds = session.of(seat).odds;
        CHECK(odds.size() == 3);
        for (const auto& one : odds) {
            CHECK_THAT(one.sentence, ContainsSubstring("You said " + std::to_string(one.stated) + " %."));
            CHECK(one.stated == session.table.state().odds[seat.at][one.question.at] - 1);
            REQUIRE(one.happened);
            if (one.forecast) CHECK((*one.forecast >= 0 && *one.forecast <= 100));
        }
    }
    CHECK(session.of(SeatId{}).odds.empty());
}

TEST_CASE("odds lose the square of their distance to the share of futures, and the mean of that is told") {
    Debriefed session(4);
    session.to_the_end();
    for (const auto seat : session.seats()) {
        const auto made = session.of(seat);
        double sum = 0;
        for (const auto& one : made.odds) {
            const double by = one.forecast ? *one.forecast / 100 : *one.happened ? 1 : 0;
            REQUIRE(one.loss);
            CHECK(*one.loss == Approx(std::pow(one.stated / 100.0 - by, 2)));
            CHECK_THAT(one.sentence, ContainsSubstring(fmt::format("Distance squared: {:.2f}.", *one.loss)));
            sum += *one.loss;
        }
        REQUIRE_FALSE(made.odds.empty());
        const double mean = sum / static_cast<double>(made.odds.size());
        CHECK_THAT(made.odds_loss.text,
                   ContainsSubstring(fmt::format("Your loss: {:.2f} on average", mean)));
        CHECK_THAT(printed(made, session.words()), ContainsSubstring(made.odds_loss.text));
    }
    CHECK(session.of(SeatId{}).odds_loss.text.empty());
}

TEST_CASE("odds are measured by what their reader supposes of the assumptions") {
    Debriefed session(4);
    session.to_the_end();
    const auto& assumptions = session.scenario().assumptions;
    const auto found = std::find_if(assumptions.begin(), assumptions.end(),
                                    [](const Assumption& one) { return one.id == "new_data"; });
    REQUIRE(found != assumptions.end());
    const auto id = id_at<Assumption>(static_cast<std::size_t>(found - assumptions.begin()));
    const auto supposing = [&](double value) {
        return debrief(session.scenario(), session.words(), session.table.log(), session.judge,
                       {{.assumption = id, .value = value}});
    };
    const auto never = supposing(0).odds;
    const auto always = supposing(1).odds;
    REQUIRE(never.size() == always.size());
    const auto lower = [](const DebriefOdds& one, const DebriefOdds& other) {
        return one.forecast && other.forecast && *one.forecast < *other.forecast;
    };
    CHECK(std::inner_product(never.begin(), never.end(), always.begin(), 0, std::plus<>(), lower) == 1);
}

TEST_CASE("the trade-off tells people for a lead, never a sum of the two") {
    std::size_t traded = 0;
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
        Debriefed session(seed);
        session.to_the_end();
        const Afterwards after(session.scenario(), session.words(), session.table.log(), session.judge);
        const auto trade = trade_off_of(after);
        const auto line = session.of(session.judge).trade_off.text;
        CAPTURE(seed, line);
        REQUIRE(trade.has_value() == !line.empty());
        if (!trade || !trade->rate()) continue;
        ++traded;
        CHECK(*trade->rate() == Approx(trade->people / trade->leads));
        CHECK_THAT(line, ContainsSubstring(trade->granted ? "You accepted about" : "You refused about"));
        CHECK_THAT(session.of(session.doj).trade_off.text, ContainsSubstring("The court "));
    }
    CHECK(traded > 0);
}

TEST_CASE("turning points are the largest first and say where to rewind to") {
    Debriefed session(2);
    session.to_the_end();
    const auto turns = session.of(session.judge).turns;
    REQUIRE_FALSE(turns.empty());
    CHECK(turns.size() <= 5);
    for (const auto& turn : turns) {
        CHECK(turn.parent < turn.number);
        CHECK_FALSE(turn.turned.empty());
    }
}

TEST_CASE("no part of a debrief is shown empty, and the sources close it") {
    Debriefed session(5);
    session.to_the_end();
    const auto parts = parts_of(session.of(session.apple), session.words());
    REQUIRE_FALSE(parts.empty());
    for (const auto& part : parts) {
        CHECK_FALSE(part.title.empty());
        CHECK_FALSE(part.lines.empty());
    }
    CHECK(parts.back().title == "Sources");
    CHECK_THAT(parts.back().lines.front().text, ContainsSubstring("["));
}
