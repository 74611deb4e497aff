// SPDX-License-Identifier: MIT
#include "desktop/option_plate.h"
#include "desktop/widgets.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <numeric>

namespace allwrits {
namespace {

constexpr float pi = std::numbers::pi_v<float>;

// On the dial 0 lies at the left, 100 at the right.
Point on_dial(Point centre, float radius, float percent) {
    const float angle = pi * (1 - percent / 100);
    return {centre.x + radius * std::cos(angle), centre.y - radius * std::sin(angle)};
}

// In quarters of the dial, each one curve. Source of the length of a handle: 4/3 tan(angle/4) follows a
// circle to within a thousandth.
void arc(Ui& ui, Point centre, float radius, int from, int to, Colour colour, float thickness) {
    for (int at = from; at < to; at += 25) {
        const auto begin = static_cast<float>(at);
        const auto end = static_cast<float>(std::min(at + 25, to));
        const float handle = radius * 4 / 3 * std::tan(pi * (end - begin) / 400);
        // A quarter turn of the dial on from a point lies the way that the circle goes there.
        const auto ahead = [&](float percent, float far) {
            const auto point = on_dial(centre, radius, percent);
            const auto way = on_dial({0, 0}, far, percent + 50);
            return Point{point.x + way.x, point.y + way.y};
        };
        ui.curve(on_dial(centre, radius, begin), ahead(begin, handle), ahead(end, -handle),
                 on_dial(centre, radius, end), colour, thickness);
    }
}

void draw_dial(Ui& ui, Point centre, float radius, int percent, bool lit) {
    const auto& theme = ui.theme();
    for (int at = 0; at <= 100; at += 5) {
        const bool ten = at % 10 == 0;
        const auto share = static_cast<float>(at);
        ui.line(on_dial(centre, radius * (ten ? 0.80F : 0.84F), share),
                on_dial(centre, radius * 0.88F, share), theme.edge, ui.px(ten ? 2.0F : 1.0F));
    }
    // The part that is not filled is thin: in some themes both have one colour.
    arc(ui, centre, radius * 0.95F, percent, 100, theme.edge, ui.px(2));
    arc(ui, centre, radius * 0.95F, 0, percent, theme.accent, ui.px(7));
    const auto tip = on_dial(centre, radius * 0.95F, static_cast<float>(percent));
    ui.line(on_dial(centre, radius * 0.48F, static_cast<float>(percent)), tip, theme.title, ui.px(3));
    ui.disc(tip, ui.px(lit ? 12.0F : 10.0F), theme.accent);
    ui.text_at(Face::Figure, {centre.x, centre.y - radius * 0.36F}, std::to_string(percent) + " %", Ink::Text,
               0.5F);
}

int by_keys(Ui& ui, int percent) {
    const auto key = ui.arrow();
    if (key == Key::Left || key == Key::Down) percent = (percent - 1) / 5 * 5;
    if (key == Key::Right || key == Key::Up) percent = percent / 5 * 5 + 5;
    for (int ten = 0; ten <= 9; ++ten) {
        if (ui.take_key(digit_key(ten))) percent = ten * 10;
    }
    return std::clamp(percent, 0, 100);
}

// Dragged to any number; arrows go by fives, digits to the tens. Enter states it.
int dial(Ui& ui, int percent, bool& entered) {
    // As large as leaves room for the button below, where the panel is not a long page anyhow.
    const auto rest = ui.rest();
    const float room = std::max(ui.px(120), rest.h - ui.px(150));
    const float radius = std::min({ui.px(190), rest.w / 2 - ui.px(24), room});
    const auto place = ui.take(std::round(radius + ui.px(34)));
    const Point centre{place.centre().x, place.y + radius + ui.px(8)};
    const Rect where{centre.x - radius - ui.px(16), place.y, 2 * radius + ui.px(32), place.h};
    const auto touch =
        ui.stop("odds/dial", where, {.first = true, .keeps_across = true, .keeps_along = true});
    if (touch.focused) percent = by_keys(ui, percent);
    if (touch.held && ui.pointer_down()) {
        const auto pointer = ui.pointer();
        const float angle = std::atan2(std::max(0.0F, centre.y - pointer.y), pointer.x - centre.x);
        percent = std::clamp(static_cast<int>(std::lround(100 * (1 - angle / pi))), 0, 100);
    }
    draw_dial(ui, centre, radius, percent, touch.lit());
    ui.text_at(Face::Small, {centre.x - radius * 0.95F, centre.y + ui.px(6)}, ui.say("odds.never", "never"),
               Ink::Quiet, 0.2F);
    ui.text_at(Face::Small, {centre.x + radius * 0.95F, centre.y + ui.px(6)}, ui.say("odds.surely", "surely"),
               Ink::Quiet, 0.8F);
    if (touch.focused) ui.ring(where);
    entered = touch.taken && !touch.held;
    return percent;
}

// "3 in 10": the chance in the least whole numbers.
std::string in_words(const Ui& ui, int percent) {
    if (percent == 0) return ui.say("odds.impossible", "It cannot happen.");
    if (percent == 100) return ui.say("odds.certain", "It is certain.");
    const int part = std::gcd(percent, 100);
    return ui.say("odds.so_many", "{n} in {of}",
                  {{"n", std::to_string(percent / part)}, {"of", std::to_string(100 / part)}});
}

void centred(Ui& ui, Face face, const std::string& text, Ink ink) {
    const float wide = ui.text_width(face, text);
    const auto rest = ui.rest();
    if (wide >= rest.w) return ui.text(face, text, ink);
    const auto where = ui.take(ui.text_height(face, text, rest.w));
    ui.text_at(face, {where.centre().x, where.y}, text, ink, 0.5F);
}

}  // namespace

void draw_odds(Ui& ui, const Desk& desk, SessionDraft& draft, Wished& wished) {
    renew(draft, desk);
    const auto& view = desk.view();
    ui.text(Face::Heading, view.question);
    ui.gap(8);
    bool entered = false;
    draft.percent = dial(ui, draft.percent, entered);
    ui.gap(6);
    centred(ui, Face::Strong, in_words(ui, draft.percent), Ink::Title);
    ui.gap(8);
    {
        const auto row = ui.row(10);
        const auto label = ui.say("odds.state", "State {n} %", {{"n", std::to_string(draft.percent)}});
        if (button(ui, "odds/state", label, {.kind = ButtonLook::Kind::Primary}) || entered) {
            wish_for(wished,
                     MakeMove{.move = Odds{view.number_for, static_cast<std::uint16_t>(draft.percent)}});
        }
        for (std::size_t at = 0; at < view.options.size(); ++at) {
            const auto& option = view.options[at];
            if (option.group != Option::Group::Pass) continue;
            if (button(ui, "option/" + std::to_string(at), option.words))
                wish_for(wished, MakeMove{.move = option.move});
        }
    }
    ui.gap(12);
    ui.text(
        Face::Small,
        ui.say("odds.rule",
               "Scored in the debrief: you lose the square of the distance to the share of futures in which it is "
               "so. Say what you believe; nothing pays better."),
        Ink::Quiet);
}

}  // namespace allwrits
