// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/desk.h"
#include "desktop/ui.h"
#include "desktop/wish.h"

#include <memory>
#include <optional>

namespace allwrits {

class ForecastPages;

// What is looked at in the forecast.
struct ForecastDraft {
    PackageId order = {};        // None: the one in view.
    std::size_t page = 0;        // Ledgers, both together, what matters most, what one would have to believe.
    bool orders_listed = false;  // In a small window they lie behind a button.
    bool spread = false;         // Each ledger's curve instead of 100 futures.
    std::optional<double> rate = {};   // People exposed for a lead; none: as the benches would.
    AssumptionId assumption = {};      // The one that is dragged,
    std::optional<double> value = {};  // and where to; none: as argued.
    bool just_chosen = false;          // Its slider is to get the focus.
    std::shared_ptr<ForecastPages> pages =
        {};  // What was reckoned; made anew when the desk's moment or the order is another.
};

// What may follow: each ledger as 100 small futures, then its spread; both together; what matters most; and
// an assumption to drag.
void draw_forecast(Ui& ui, const Desk& desk, ForecastDraft& draft, Wished& wished);

}  // namespace allwrits
