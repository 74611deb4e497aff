// SPDX-License-Identifier: MIT
#include "desktop/forecast_parts.h"
#include "desktop/widgets.h"
#include "view/model_words.h"
#include "view/number_text.h"

#include <algorithm>
#include <array>
#include <cmath>

// Both ledgers together: each future a mark, what it gains across, what it risks upwards.

namespace allwrits {
namespace {

// One axis: a band for nothing, then equal factors.
struct CloudAxis {
    int from = 0, to = 1;                   // Powers of ten.
    float start = 0, band = 0, length = 0;  // In pixels along it; the band lies before the start.

    float at(double number) const {
        return start + length * static_cast<float>((std::log10(number) - from) / (to - from));
    }
    // Within the band for nothing, spread out by the future's number: else they would lie on one point.
    float place(double number, double scatter) const {
        if (!(number > 0)) return start - band + band * static_cast<float>(0.15 + 0.7 * scatter);
        return std::clamp(at(number), start, start + length);
    }
};

CloudAxis axis_of(const FutureCloud& cloud, double FutureDot::*of) {
    std::vector<double> some;
    for (const auto& dot : cloud.all) {
        if (dot.*of > 0) some.push_back(dot.*of);
    }
    CloudAxis axis;
    if (some.empty()) return axis;
    std::ranges::sort(some);
    // The least hundredth may lie at the edge: it would take half of the picture.
    axis.from = static_cast<int>(std::floor(std::log10(some[some.size() / 100])));
    axis.to = std::max(axis.from + 1, static_cast<int>(std::ceil(std::log10(some.back()))));
    return axis;
}

std::string power_text(int power) {
    constexpr int million = 6, billion = 9;
    if (power < million) return figure_text(std::pow(10.0, power));
    const bool more = power >= billion;
    return figure_text(std::pow(10.0, power - (more ? billion : million))) + (more ? " billion" : " million");
}

struct CloudPicture {
    Rect where = {};  // Within the axes.
    CloudAxis across = {}, up = {};

    Point place(const FutureDot& dot, std::size_t nth) const {
        const auto scatter = [nth](double step) {
            const double turned = static_cast<double>(nth) * step;
            return turned - std::floor(turned);
        };
        constexpr double golden = 0.6180339887, silver = 0.4142135624;
        return {across.place(dot.value, scatter(golden)),
                where.bottom() - (up.place(dot.risk, scatter(silver)) - where.y)};
    }
    float y_at(double risk) const { return where.bottom() - (up.at(risk) - where.y); }
};

CloudPicture picture_in(const Ui& ui, Rect where, const FutureCloud& cloud, float left, float below) {
    CloudPicture picture{.where = {where.x + left, where.y, where.w - left - ui.px(8), where.h - below},
                         .across = axis_of(cloud, &FutureDot::value),
                         .up = axis_of(cloud, &FutureDot::risk)};
    picture.up.band = ui.px(46);
    // Its word and that of the first power stand beside each other.
    picture.across.band = ui.text_width(Face::Small, ui.say("forecast.none", "none")) + ui.px(44);
    picture.across.start = picture.where.x + picture.across.band;
    picture.across.length = picture.where.w - picture.across.band;
    picture.up.start = picture.where.y + picture.up.band;
    picture.up.length = picture.where.h - picture.up.band;
    return picture;
}

void draw_ticks(Ui& ui, const CloudPicture& picture) {
    const auto faint = blend(ui.back(), ui.theme().edge, 0.35);
    const auto none = ui.say("forecast.none", "none");
    const auto& box = picture.where;
    float free_from = box.x + picture.across.band / 2 + ui.text_width(Face::Small, none) / 2 + ui.px(4);
    ui.text_at(Face::Small, {box.x + picture.across.band / 2, box.bottom() + ui.px(4)}, none, Ink::Quiet,
               0.5F);
    for (int power = picture.across.from; power <= picture.across.to; ++power) {
        const float x = picture.across.at(std::pow(10.0, power));
        ui.line({x, box.y}, {x, box.bottom()}, faint, 1);
        const auto text = power_text(power);
        const float half = ui.text_width(Face::Small, text) / 2;
        if (x - half < free_from || x + half > box.right() + ui.px(10)) continue;
        ui.text_at(Face::Small, {x, box.bottom() + ui.px(4)}, text, Ink::Quiet, 0.5F);
        free_from = x + half + ui.px(8);
    }
    ui.text_at(Face::Small, {box.x - ui.px(8), box.bottom() - picture.up.band / 2 - ui.px(10)}, none,
               Ink::Quiet, 1);
    float free_to = box.bottom() - picture.up.band + ui.px(4);
    for (int power = picture.up.from; power <= picture.up.to; ++power) {
        const float y = picture.y_at(std::pow(10.0, power));
        ui.line({box.x, y}, {box.right(), y}, faint, 1);
        if (y + ui.px(11) > free_to) continue;
        ui.text_at(Face::Small, {box.x - ui.px(8), y - ui.px(10)}, power_text(power), Ink::Quiet, 1);
        free_to = y - ui.px(12);
    }
    ui.outline(box, blend(ui.back(), ui.theme().edge, 0.8), 1);
}

void draw_dots(Ui& ui, const CloudPicture& picture, const FutureCloud& cloud, double rate) {
    const float room = ui.px(13);
    for (std::size_t nth = 0; nth < cloud.drawn(); ++nth) {
        const auto& dot = cloud.all[nth];
        const double apart = rate * dot.value - dot.risk;
        const auto at = picture.place(dot, nth);
        if (apart == 0)
            ui.circle(at, room * 0.2F, ui.theme().edge, 1);
        else
            draw_future_mark(ui, at, room, apart > 0 ? Ink::ValueLedger : Ink::RiskLedger, 0.5);
    }
    if (!cloud.told) return;
    const auto at = picture.place(*cloud.told, 0);
    ui.circle(at, ui.px(10), ui.theme().text, 2);
}

// Where so many people exposed are worth just so many leads.
void draw_rate_line(Ui& ui, const CloudPicture& picture, double rate) {
    const auto at = [&](double value) { return Point{picture.across.at(value), picture.y_at(value * rate)}; };
    const auto& box = picture.where;
    ui.push_clip({picture.across.start, box.y, box.right() - picture.across.start, box.h - picture.up.band});
    ui.line(at(std::pow(10.0, picture.across.from)), at(std::pow(10.0, picture.across.to)), ui.theme().title,
            ui.px(2.5F));
    ui.pop_clip();
}

float tick_room(const Ui& ui, const FutureCloud& cloud) {
    const auto axis = axis_of(cloud, &FutureDot::risk);
    float wide = ui.text_width(Face::Small, ui.say("forecast.none", "none"));
    for (int power = axis.from; power <= axis.to; ++power) {
        wide = std::max(wide, ui.text_width(Face::Small, power_text(power)));
    }
    return wide + ui.px(12);
}

}  // namespace

void draw_cloud_plot(Ui& ui, ForecastPages& pages, double rate, float height) {
    const auto& cloud = pages.cloud();
    const auto& scenario = pages.desk().scenario();
    const auto ledgers = weighed_ledgers(scenario);
    ui.text(
        Face::Small,
        ui.say("forecast.cloud_up", "Upwards: {unit}", {{"unit", scenario.outcomes[ledgers.risk.at].unit}}),
        Ink::RiskLedger);
    ui.gap(10);
    const auto picture = picture_in(ui, ui.take(std::round(height)), cloud, tick_room(ui, cloud), ui.px(30));
    draw_ticks(ui, picture);
    draw_dots(ui, picture, cloud, rate);
    draw_rate_line(ui, picture, rate);
    ui.text(Face::Small,
            ui.say("forecast.cloud_across", "Across: {unit}",
                   {{"unit", scenario.outcomes[ledgers.value.at].unit}}),
            Ink::ValueLedger);
}

}  // namespace allwrits
