// SPDX-License-Identifier: MIT
#include "desktop/forecast_parts.h"
#include "desktop/widgets.h"
#include "view/number_text.h"

#include <algorithm>
#include <array>
#include <cmath>

// An assumption that is dragged: its rail, what is argued of it, and where the decision turns.

namespace allwrits {
namespace {

// The slider's rail in powers of ten where the range spans decades.
struct BeliefScale {
    const BeliefPreview& preview;
    double place(double value) const {
        return preview.by_factors() ? std::log10(std::max(value, preview.least())) : value;
    }
    double value(double place) const { return preview.by_factors() ? std::pow(10.0, place) : place; }
    double least() const { return place(preview.least()); }
    double most() const { return place(preview.most()); }
    double step() const { return (most() - least()) / 60; }
};

// Above the rail: where it turns, and the middle as argued, each with a shape of its own.
void draw_places(Ui& ui, const BeliefScale& scale, const Turning* turning) {
    // As the slider lays its rail where a number stands at its right.
    const auto rest = ui.rest();
    const float rail = rest.w - std::min(ui.px(120), rest.w * 0.4F) - ui.px(28);
    const auto where = ui.take(std::round(ui.px(16)));
    const auto x_of = [&](double value) {
        return where.x + ui.px(12) +
               rail *
                   static_cast<float>((scale.place(value) - scale.least()) / (scale.most() - scale.least()));
    };
    const float y = where.bottom() - ui.px(6);
    const float from = x_of(scale.preview.low());
    const float to = x_of(scale.preview.high());
    ui.line({from, y}, {to, y}, ui.theme().earlier, 2);
    for (const float end : {from, to})
        ui.line({end, y - ui.px(4)}, {end, y + ui.px(4)}, ui.theme().earlier, 2);
    ui.disc({x_of(scale.preview.middle()), y}, ui.px(5), ui.back());
    ui.circle({x_of(scale.preview.middle()), y}, ui.px(5), ui.theme().earlier, 2);
    if (turning == nullptr) return;
    const float x = std::clamp(x_of(turning->value), where.x + ui.px(12), where.x + ui.px(12) + rail);
    const std::array tip{Point{x, y + ui.px(8)}, Point{x - ui.px(8), y - ui.px(8)},
                         Point{x + ui.px(8), y - ui.px(8)}};
    ui.polygon(tip, ui.theme().changed);
}

}  // namespace

void draw_belief_slider(Ui& ui, BeliefPreview& preview, ForecastDraft& draft, const Turning* turning) {
    const BeliefScale scale{preview};
    const double value = draft.value.value_or(preview.middle());
    const double now = std::clamp(scale.place(value), scale.least(), scale.most());
    draw_places(ui, scale, turning);
    ui.gap(6);  // Room for the ring of the focus.
    const double moved =
        slider(ui, "belief", {}, now, scale.least(), scale.most(), scale.step(), figure_text(value));
    if (moved != now) {
        const double number = scale.value(moved);
        const double written = as_written(number);
        // What two digits cannot tell apart is kept as it is, or the handle would stick.
        const bool sticks = std::abs(scale.place(written) - now) < scale.step() / 4;
        draft.value = std::clamp(sticks ? number : written, preview.least(), preview.most());
    }
    ui.gap(6);
    auto text =
        ui.say("forecast.as_argued", "Ring and bar: as argued so far, about {n} (90 %: {low} to {high}).",
               {{"n", figure_text(preview.middle())},
                {"low", figure_text(preview.low())},
                {"high", figure_text(preview.high())}});
    if (turning != nullptr)
        text += " " + ui.say("forecast.turn_mark", "Arrow: where the decision turns, {n}.",
                             {{"n", figure_text(turning->value)}});
    ui.text(Face::Small, text, Ink::Quiet);
}

}  // namespace allwrits
