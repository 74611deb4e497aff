// SPDX-License-Identifier: MIT
#include "view/aftermath.h"

#include "catch.h"
#include "flagship_session.h"
#include "session/logged_figures.h"

#include <algorithm>

using namespace allwrits;
using Catch::Matchers::ContainsSubstring;

namespace {

struct YearsAfter : FlagshipSession {
    using FlagshipSession::FlagshipSession;
    AftermathView view(SeatId seat) const {
        return aftermath_of(scenario(), table.sight(seat), words(), table.log());
    }
    template <class Of>
    std::vector<Of> last_events() const {
        std::vector<Of> list;
        for (const auto& event : table.log().records.back().events) {
            if (const auto* one = std::get_if<Of>(&event)) list.push_back(*one);
        }
        return list;
    }
};

}  // namespace

TEST_CASE("there is no aftermath before the end") {
    YearsAfter session(2);
    do {
        if (!session.table.ended()) CHECK_FALSE(session.view(session.doj).shown);
    } while (session.step());
    CHECK(session.view(session.doj).shown);
}

TEST_CASE("every line of the future that is told is an entry, in order, with the share that was logged") {
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
        YearsAfter session(seed);
        session.to_the_end();
        const auto view = session.view(SeatId{});
        const auto told = session.last_events<Told>();
        std::vector<AftermathEntry> entries;
        for (const auto& entry : view.entries) {
            if (entry.kind == AftermathEntry::Kind::Told) entries.push_back(entry);
        }
        CAPTURE(seed);
        REQUIRE(entries.size() == told.size());
        for (std::size_t at = 0; at < told.size(); ++at) {
            const auto& epilogue = session.scenario().epilogues[told[at].epilogue.at];
            const std::string text(session.words()["epilogue." + epilogue.id + ".text"]);
            CHECK(year_apart(text).text == entries[at].text);
            const auto* share =
                find_figure(session.table.log().records.back().figures, "share/" + epilogue.id);
            if (share != nullptr)
                CHECK(entries[at].share == Approx(static_cast<double>(share->millionths) / 1e6));
        }
        CHECK(view.entries.back().kind == AftermathEntry::Kind::Ending);
    }
}

TEST_CASE("an appeal stands first, with its chance; where nobody appeals that is said") {
    bool appealed = false, quiet = false;
    for (std::uint64_t seed = 1; seed <= 30 && !(appealed && quiet); ++seed) {
        YearsAfter session(seed);
        session.to_the_end();
        const auto view = session.view(session.apple);
        const auto appeals = session.last_events<Appealed>();
        if (appeals.empty()) {
            quiet = true;
            CHECK(view.appeal == "Nobody lost enough to appeal.");
            continue;
        }
        appealed = true;
        const auto& entry = view.entries.front();
        REQUIRE(entry.kind == AftermathEntry::Kind::Appeal);
        CHECK(entry.share == Approx(appeals.front().chance / 1e6));
        CHECK_THAT(entry.drawn, ContainsSubstring(" in 100"));
        CHECK_THAT(entry.text, ContainsSubstring(appeals.front().reversed != 0 ? "wins" : "stands"));
    }
    CHECK(appealed);
    CHECK(quiet);
}

TEST_CASE("the told future has its number among all of them") {
    YearsAfter session(3);
    session.to_the_end();
    const auto view = session.view(session.judge);
    CHECK(view.futures == 10'000);
    CHECK(view.future == session.table.state().future);
    CHECK_THAT(view.told_future, ContainsSubstring("of 10,000"));
}

TEST_CASE("a leading year stands apart from its line") {
    const auto plain = year_apart("In 2017 another court quotes it.");
    CHECK(plain.year == "2017");
    CHECK(plain.text == "Another court quotes it.");
    const auto comma = year_apart("In 2017, a year later, the phone opens.");
    CHECK(comma.year == "2017");
    CHECK(comma.text == "A year later, the phone opens.");
    CHECK(year_apart("En 2018 otros tribunales siguen.").year == "2018");
}

TEST_CASE("a line that begins otherwise has no year") {
    for (const std::string text : {"It contains nothing.", "In 20 years it leaks.", "In 20171 days",
                                   "Around 2017 it leaks.", "In 2017", "2017 ends.", ""}) {
        CAPTURE(text);
        CHECK(year_apart(text).year.empty());
        CHECK(year_apart(text).text == text);
    }
}
