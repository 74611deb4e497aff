// SPDX-License-Identifier: MIT
#include "desktop/forecast_parts.h"
#include "view/number_text.h"

#include <algorithm>
#include <array>
#include <cmath>

// A ledger's futures along its scale.

namespace allwrits {
namespace {

// Where things lie in the picture: beside the curve, a column for the futures in which nothing happens.
struct SpreadPicture {
    Rect none = {}, curve = {};
    double highest = 0;
    std::size_t bins = 0;

    float x_of(double bin) const {
        return curve.x + curve.w * static_cast<float>(bin / static_cast<double>(bins));
    }
    float y_of(double share) const { return curve.bottom() - curve.h * static_cast<float>(share / highest); }
};

Point middle_of(const SpreadPicture& picture, const std::vector<double>& bins, std::size_t at) {
    return {picture.x_of(static_cast<double>(at) + 0.5), picture.y_of(bins[at])};
}

void draw_curve(Ui& ui, const SpreadPicture& picture, const std::vector<double>& bins, Colour colour,
                bool filled) {
    for (std::size_t at = 0; at + 1 < bins.size(); ++at) {
        const auto from = middle_of(picture, bins, at);
        const auto to = middle_of(picture, bins, at + 1);
        if (bins[at] <= 0 && bins[at + 1] <= 0) continue;
        if (filled) {
            // A pixel over the next piece, or the softened edges would show as stripes.
            const std::array corners{from, Point{to.x + 1, to.y}, Point{to.x + 1, picture.curve.bottom()},
                                     Point{from.x, picture.curve.bottom()}};
            ui.polygon(corners, blend(ui.back(), colour, 0.45));
        }
        ui.line(from, to, colour, filled ? 2.0F : 1.5F);
    }
}

// The decades below, as far as they do not touch each other.
void draw_decades(Ui& ui, const SpreadPicture& picture, const LogSpread& spread) {
    float free_from = picture.curve.x;
    for (std::size_t bin = 0; bin < picture.bins; ++bin) {
        const int power = spread.first_bin + static_cast<int>(bin);
        if (power % LogSpread::bins_a_decade != 0) continue;
        const float x = picture.x_of(static_cast<double>(bin));
        ui.line({x, picture.curve.bottom()}, {x, picture.curve.bottom() + ui.px(5)}, ui.theme().edge, 1);
        const auto text = figure_text(spread.begin_of(bin));
        const float half = ui.text_width(Face::Small, text) / 2;
        if (x - half < free_from || x + half > picture.curve.right() + ui.px(8)) continue;
        ui.text_at(Face::Small, {x, picture.curve.bottom() + ui.px(6)}, text, Ink::Quiet, 0.5F);
        free_from = x + half + ui.px(10);
    }
}

void draw_none(Ui& ui, const SpreadPicture& picture, const LogSpread& spread, Ink ink, bool any_before) {
    const auto bar = [&](double share) {
        const float high = picture.none.h * static_cast<float>(share);
        return Rect{picture.none.x, picture.none.bottom() - high, picture.none.w, high};
    };
    ui.fill(bar(spread.none), blend(ui.back(), ui.colour(ink), 0.45));
    ui.outline(bar(1), blend(ui.back(), ui.theme().edge, 0.6), 1);
    if (any_before) ui.outline(bar(spread.none_before), ui.theme().earlier, 2);
}

}  // namespace

void draw_spread(Ui& ui, const LogSpread& spread, Ink ink, const std::string& before_name) {
    const auto none_word = ui.say("forecast.none", "none");
    if (spread.now.empty())
        return ui.text(Face::Body, ui.say("forecast.nothing_happens", "Nothing happens in any future."));
    const bool any_before = !spread.before.empty();
    const auto where = ui.take(std::round(ui.px(230)));
    const float none_wide = std::max(ui.px(34), ui.text_width(Face::Small, none_word));
    SpreadPicture picture{.none = {where.x, where.y + ui.px(24), none_wide, where.h - ui.px(54)},
                          .curve = {where.x + none_wide + ui.px(26), where.y + ui.px(24),
                                    where.w - none_wide - ui.px(36), where.h - ui.px(54)},
                          .bins = spread.now.size()};
    for (const auto* bins : {&spread.now, &spread.before}) {
        for (const double share : *bins) picture.highest = std::max(picture.highest, share);
    }
    if (picture.highest <= 0) picture.highest = 1;
    draw_none(ui, picture, spread, ink, any_before);
    draw_curve(ui, picture, spread.now, ui.colour(ink), true);
    draw_curve(ui, picture, spread.before, ui.theme().earlier, false);
    ui.line({picture.curve.x, picture.curve.bottom()}, {picture.curve.right(), picture.curve.bottom()},
            ui.theme().edge, 1);
    draw_decades(ui, picture, spread);
    ui.text_at(Face::Small, {picture.none.centre().x, picture.none.bottom() + ui.px(6)}, none_word,
               Ink::Quiet, 0.5F);
    ui.text_at(Face::Small, {picture.none.x, where.y}, table_hundred(spread.none), Ink::Text);
    ui.text_at(Face::Small, {picture.curve.x, where.y}, table_hundred(1 - spread.none), Ink::Text);
    ui.text(Face::Small,
            any_before ? ui.say("forecast.spread_before",
                                "Of 100 futures. Filled: now. Line: {name}. Each step is ten times the last.",
                                {{"name", before_name}})
                       : ui.say("forecast.spread", "Of 100 futures. Each step is ten times the last."),
            Ink::Quiet);
}

}  // namespace allwrits
