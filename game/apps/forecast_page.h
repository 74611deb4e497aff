// SPDX-License-Identifier: MIT
#pragma once

#include "apps/forecast_figures.h"
#include "forecast/sensitivity.h"
#include "forecast/tornado.h"
#include "record/shard.h"

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace allwrits {

// A forecast on paper. Nothing but head and tally go into it: the joined parts of a run give the same bytes
// as the run.
struct ForecastPage {
    std::vector<double> above = {};  // Thresholds whose chance is told.
    bool csv = false;
};
void write_page(const ForecastHead& head, const Tally& tally, const ForecastPage& page, std::ostream& out);

// RFC 4180: outcome,figure,value,error.
void write_csv(const std::vector<OutcomeFigures>& figures, std::ostream& out);
// A field of it, in quotes where it must be.
std::string csv_field(std::string_view text);

// The title, how many futures, what is asked and what acts.
void write_head(const ForecastHead& head, std::ostream& out);

// A number with as many digits as its error leaves to it, thousands set apart; and the error to the same
// digit.
struct WithError {
    std::string value = {}, error = {};
};
WithError to_words(const Estimated& figure);

}  // namespace allwrits
