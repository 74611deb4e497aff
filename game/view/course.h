// SPDX-License-Identifier: MIT
#pragma once

#include "base/catalogue.h"
#include "forecast/inputs.h"
#include "session/forecasting.h"
#include "session/scenario.h"
#include "session/state.h"

#include <string>
#include <vector>

namespace allwrits {

// What somebody asks of the forecast beside what his seat sees.
struct Asking {
    PackageId order = {};              // As if it were made; none: the one in view.
    std::vector<Belief> beliefs = {};  // What he himself holds, whatever is argued.
    bool more = false;                 // All of it, however long.
};

// A state to look ahead from: as it stands, or as if an order were made.
struct Course {
    // Why this order is the one looked at.
    enum class From { Ruled, Offered, AskedFor, Named, NoOrders };
    From from = From::NoOrders;
    PackageId order = {};
    State state = {};
    bool ruled = false;  // The ruling is signed: this is no supposition any more.
};

// The order in view: the one that was made; else the one on offer, the prosecution's before the defence's;
// else the widest that is open, which is as much as was asked for.
Course course_in_view(const Scenario& scenario, const State& seen);

// As if this order were made; where it is the one made already, with its terms as they stand.
Course course_of(const Scenario& scenario, const State& seen, PackageId order);

// The one that `asking` means.
Course course_asked(const Scenario& scenario, const State& seen, const Asking& asking);

// The same for a comparison with the denial: where the denial itself is in view, the widest order that is
// open.
Course course_beside_denial(const Scenario& scenario, const State& seen, const Asking& asking);

// The order that grants least; none where there are no orders.
PackageId denial(const Scenario& scenario);

// "Granted, narrowed"; "As things stand" where there are no orders.
std::string course_name(const Scenario& scenario, const Catalogue& words, const Course& course);

// "the order as made", "as offered": why this one, in the middle of a sentence; "" where it was asked for by
// name.
std::string course_reason(const Catalogue& words, const Course& course);

}  // namespace allwrits
