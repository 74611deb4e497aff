// SPDX-License-Identifier: MIT
#pragma once

#include "apps/forecast_question.h"

#include <optional>
#include <ostream>

namespace allwrits {

// What moves one outcome: Sobol's indices, then the tornado.
struct SensitivityPage {
    OutcomeId outcome = {};
    std::optional<double> above = {};  // Instead: what moves the chance that it is above this.
    bool csv = false;                  // outcome,input,figure,value,low,high,doubt
};
void write_sensitivity(const Scenario& scenario, const ForecastQuestion& question, const ForecastHead& head,
                       const SensitivityPage& page, std::ostream& out);

}  // namespace allwrits
