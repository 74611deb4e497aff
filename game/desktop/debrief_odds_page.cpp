// SPDX-License-Identifier: MIT
#include "desktop/after_parts.h"
#include "desktop/debrief_pages.h"
#include "desktop/line_text.h"
#include "desktop/widgets.h"

#include <algorithm>
#include <cmath>

namespace allwrits {
namespace {

// A mark on the rail with its words above or below, kept within the rail.
void draw_on_rail(Ui& ui, Rect rail, double percent, const std::string& words, Ink ink, bool above) {
    const float x = rail.x + rail.w * static_cast<float>(std::clamp(percent, 0.0, 100.0) / 100);
    const float half = ui.text_width(Face::Small, words) / 2;
    const float middle =
        std::clamp(x, rail.x + std::min(half, rail.w / 2), rail.right() - std::min(half, rail.w / 2));
    ui.text_at(Face::Small, {middle, above ? rail.y - ui.px(36) : rail.bottom() + ui.px(18)}, words, ink,
               0.5F);
    if (above)
        ui.disc({x, rail.y - ui.px(7)}, ui.px(7), ui.colour(ink));
    else
        draw_turn_mark(ui, {x, rail.bottom() + ui.px(8)}, ui.px(8), ui.colour(ink));
}

void draw_odds_rail(Ui& ui, const DebriefOdds& odds) {
    const auto where = ui.take(std::round(ui.px(odds.forecast ? 92.0F : 56.0F)));
    const Rect rail{where.x + ui.px(8), where.y + ui.px(42), where.w - ui.px(16), std::round(ui.px(5))};
    ui.fill(rail, ui.theme().edge, ui.px(2));
    const auto stated = std::to_string(odds.stated);
    draw_on_rail(ui, rail, odds.stated, ui.say("debrief.you_said", "You: {n} %", {{"n", stated}}), Ink::Title,
                 true);
    if (!odds.forecast) return;
    const auto forecast = std::to_string(std::lround(*odds.forecast));
    draw_on_rail(ui, rail, *odds.forecast,
                 ui.say("debrief.forecast_said", "Forecast: {n} %", {{"n", forecast}}), Ink::Text, false);
}

}  // namespace

void draw_odds_page(Ui& ui, const Desk& desk, Wished& wished) {
    LineText text(ui, desk, wished);
    heading(ui, ui.say("debrief.odds", "Your odds"));
    ui.gap(8);
    for (const auto& odds : desk.debriefing().odds) {
        ui.text(Face::Strong, odds.text);
        draw_odds_rail(ui, odds);
        ui.gap(4);
        // The question stands above already.
        auto sentence = odds.sentence;
        if (sentence.starts_with(odds.text + " ")) sentence.erase(0, odds.text.size() + 1);
        text.prose(sentence, "odds/" + odds.text, Face::Small, Ink::Quiet);
        ui.gap(24);
    }
    if (const auto& loss = desk.debriefing().odds_loss; !loss.text.empty()) {
        rule(ui);
        text.prose(loss.text, "odds/loss");
    }
}

}  // namespace allwrits
