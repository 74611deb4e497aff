// SPDX-License-Identifier: MIT
#include "view/forecast_pictures.h"

#include "court_with_forecast.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace allwrits;
using Catch::Matchers::WithinAbs;

namespace {

struct PicturesOfOneBox : CourtWithForecast {
    Course course(std::string_view id) const { return course_of(scenario, state, order(id)); }
    FutureCloud cloud(std::string_view id) const { return cloud_of(scenario, course(id), {}); }
};

double sum(const std::vector<double>& shares) { return std::accumulate(shares.begin(), shares.end(), 0.0); }

}  // namespace

TEST_CASE_METHOD(PicturesOfOneBox, "the orders that are open begin with the one that grants least") {
    const auto orders = orders_open(scenario, state);
    REQUIRE(orders.size() > 1);
    CHECK(orders.front() == denial(scenario));
    const auto index = [&](PackageId id) { return scenario.packages[id.at].index; };
    CHECK(std::ranges::is_sorted(orders, {}, index));
}

TEST_CASE_METHOD(PicturesOfOneBox, "a cloud has each future of a forecast, and few enough to draw") {
    const auto shown = cloud("narrow");
    CHECK(shown.all.size() == futures_of_rules);
    CHECK(shown.drawn() == FutureCloud::most_drawn);
    CHECK_FALSE(shown.told.has_value());
    // Nothing escapes from a box that nobody is ordered to open.
    for (const auto& dot : cloud("deny").all) REQUIRE(dot.risk == 0);
}

TEST_CASE_METHOD(PicturesOfOneBox, "the more people a lead is worth, the more futures are worth their risk") {
    const auto shown = cloud("narrow");
    double last = -1;
    for (const double rate : {1.0, 100.0, 10'000.0, 1'000'000'000.0}) {
        const auto sides = sides_of(shown, rate);
        CHECK_THAT(sides.worth + sides.not_worth + sides.neither, WithinAbs(1, 1e-9));
        CHECK(sides.worth >= last);
        last = sides.worth;
    }
    CHECK_THAT(last, WithinAbs(1, 1e-9));
}

TEST_CASE_METHOD(PicturesOfOneBox, "a ledger's spread and the futures with nothing are all futures") {
    DrawnFutures drawn(forecasting(scenario).inputs(), 4);
    const auto spreads = spreads_of(scenario, drawn, course("narrow"), course("deny"), {});
    REQUIRE(spreads.size() == 2);
    CHECK(spreads[0].none == 0);
    CHECK_THAT(spreads[0].none_before, WithinAbs(0.7, 0.01));
    for (const auto& spread : spreads) {
        CHECK_THAT(sum(spread.now) + spread.none, WithinAbs(1, 0.01));
        CHECK_THAT(sum(spread.before) + spread.none_before, WithinAbs(1, 0.01));
        CHECK(spread.now.size() == spread.before.size());
        CHECK_THAT(spread.begin_of(LogSpread::bins_a_decade) / spread.begin_of(0), WithinAbs(10, 1e-9));
    }
}

TEST_CASE_METHOD(PicturesOfOneBox, "what matters most stands first, and what has no part is left out") {
    const auto movers = movers_of(scenario, words, course("narrow"), {});
    REQUIRE(movers.size() == 2);
    REQUIRE(movers[0].bars.size() == 1);
    CHECK(movers[0].bars[0].name.find("chance of a lead") != std::string::npos);
    // Numbers of a dossier are for who asks why.
    CHECK(movers[1].bars[0].name.find("(MP-") == std::string::npos);
    REQUIRE(movers[1].bars.size() == 2);
    const auto width = [](const MoverBar& bar) { return std::abs(bar.at_high - bar.at_low); };
    CHECK(width(movers[1].bars[0]) >= width(movers[1].bars[1]));
    const auto few = movers_of(scenario, words, course("narrow"), {}, 1);
    CHECK(few[1].bars.size() == 1);
    CHECK(few[1].others == 1);
}

TEST_CASE_METHOD(PicturesOfOneBox, "an assumption at a belief moves nothing") {
    const auto bars = movers_of(scenario, words, course("narrow"), {})[1].bars;
    const auto movers = movers_of(scenario, words, course("narrow"), {{bars[0].assumption, bars[0].low}});
    REQUIRE(movers[1].bars.size() == 1);
    CHECK(movers[1].bars[0].assumption == bars[1].assumption);
}

TEST_CASE("what is believed is what stands there") {
    CHECK(as_written(0.0209) == 0.021);
    CHECK(as_written(0.02) == 0.02);
    CHECK(as_written(1249) == 1200);
    CHECK(as_written(0) == 0);
    CHECK(as_written(37.4) == 37);
}
