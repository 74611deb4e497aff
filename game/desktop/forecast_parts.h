// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/forecast_pages.h"
#include "desktop/forecast_screen.h"
#include "desktop/ui.h"
#include "desktop/wish.h"
#include "view/ledgers.h"

#include <functional>
#include <string>

namespace allwrits {

// What a page of the forecast is drawn in: its place, and what stands above it, which a low window scrolls
// with it.
struct ForecastPlace {
    Rect where = {};
    std::function<void()> head = {};
};

// The four pages, each a file of its own.
void draw_ledgers_page(Ui& ui, const ForecastPlace& place, ForecastPages& pages, ForecastDraft& draft,
                       Wished& wished);
void draw_cloud_page(Ui& ui, const ForecastPlace& place, ForecastPages& pages, ForecastDraft& draft);
void draw_movers_page(Ui& ui, const ForecastPlace& place, ForecastPages& pages, Wished& wished);
void draw_believe_page(Ui& ui, const ForecastPlace& place, ForecastPages& pages, ForecastDraft& draft,
                       Wished& wished);

// The colour of a ledger; its shape is a disc for what is gained and a diamond for what is risked.
Ink ink_of_ledger(const Scenario& scenario, OutcomeId outcome);

// A future's mark: the more in it, the larger. 0 for nothing, 1 for the most.
void draw_future_mark(Ui& ui, Point centre, float room, Ink ink, double much);
// 100 of them, those with most first; those that were something before in outline.
void draw_hundred(Ui& ui, Rect where, const Ledger& ledger, Ink ink);
// What each size means, and how many there are. `told` marks the future that came.
void draw_hundred_legend(Ui& ui, const Ledgers& ledgers, const Ledger& ledger, Ink ink);
// The same along a scale, as a curve; what was before as a line.
void draw_spread(Ui& ui, const LogSpread& spread, Ink ink, const std::string& before_name);

// Futures side by side, `height` pixels high, with the line of a rate.
void draw_cloud_plot(Ui& ui, ForecastPages& pages, double rate, float height);

// "Chance of escape per order served".
std::string name_of_number(const Desk& desk, AssumptionId id);
// What is believed of it; null: nothing.
const Belief* belief_in(const Desk& desk, AssumptionId id);
// Puts this number before the reader, at what he believes of it; `by_hand`: its slider gets the focus.
void choose_number(ForecastDraft& draft, const Desk& desk, AssumptionId id, bool by_hand);
// The list of numbers: those that are believed, those that can turn the decision, the others.
void draw_choices(Ui& ui, ForecastPages& pages, ForecastDraft& draft, double rate, Wished& wished);
// The slider of the one that is dragged; `turning` null: it turns nothing.
void draw_belief_slider(Ui& ui, BeliefPreview& preview, ForecastDraft& draft, const Turning* turning);

// "Leads are found in 98 of 100 futures (denied: 69)."
std::string chance_sentence(const Ui& ui, const Ledgers& ledgers, const Ledger& ledger,
                            const Catalogue& words);
// "Then typically about 1,100 people (90 %: 8 to 490,000)."; "" where nothing happens or there is nothing to
// say.
std::string then_sentence(const Ui& ui, const Ledger& ledger);
// A share as so many of 100 futures, short enough for a table.
std::string table_hundred(double share);
// The rate that is looked at.
double rate_of(const ForecastPages& pages, const ForecastDraft& draft);
// Slider, number and way back for that rate.
void draw_rate(Ui& ui, const ForecastPages& pages, ForecastDraft& draft);
// At the rate: which is better, all futures weighed together. `apart` above 0: the order.
std::string verdict_sentence(const Ui& ui, const ForecastPages& pages, double rate, double apart);

// Draws in `count` columns beside each other where there is room, else below each other.
void in_columns(Ui& ui, std::size_t count, float least_width, const std::function<void(std::size_t)>& draw);

}  // namespace allwrits
