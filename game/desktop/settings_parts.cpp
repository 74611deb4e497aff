// SPDX-License-Identifier: MIT
#include "desktop/settings_parts.h"

#include "desktop/widgets.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace allwrits {
namespace {

constexpr int least_percent = 100, most_percent = 200, percent_step = 10;

std::string theme_name(const Ui& ui, std::string_view id) {
    if (id == "paper") return ui.say("settings.paper", "Paper");
    if (id == "contrast-dark") return ui.say("settings.contrast_dark", "High contrast, dark");
    if (id == "contrast-paper") return ui.say("settings.contrast_paper", "High contrast, paper");
    return ui.say("settings.dark", "Dusk");
}

// A page in small: a panel on its ground, a title, lines of text, a button.
void draw_small_page(Ui& ui, Rect where, const Theme& theme) {
    ui.fill(where, theme.ground, ui.px(6));
    const Rect page = where.inset(ui.px(9));
    ui.fill(page, theme.panel, ui.px(3));
    ui.outline(page, theme.edge, 1, ui.px(3));
    const float x = page.x + ui.px(10);
    const float room = page.w - ui.px(20);
    ui.fill({x, page.y + ui.px(9), room * 0.55F, ui.px(6)}, theme.title);
    ui.fill({x, page.y + ui.px(22), room, ui.px(3)}, theme.text);
    ui.fill({x, page.y + ui.px(30), room * 0.8F, ui.px(3)}, theme.quiet);
    ui.fill({x, page.y + ui.px(41), room * 0.4F, ui.px(12)}, theme.accent, ui.px(3));
    const float y = page.y + ui.px(47);
    ui.disc({x + room * 0.62F, y}, ui.px(4), theme.bench);
    ui.disc({x + room * 0.78F, y}, ui.px(4), theme.plaintiff);
    ui.disc({x + room * 0.94F, y}, ui.px(4), theme.defence);
}

bool theme_tile(Ui& ui, const Theme& theme, float wide, bool now) {
    const auto name = theme_name(ui, theme.id);
    const float words = wide - ui.px(30);
    const float picture = std::round(ui.px(84));
    const auto where =
        ui.take(std::round(picture + ui.text_height(Face::Small, name, words) + ui.px(14)), wide);
    const auto touch = ui.stop("theme/" + std::string(theme.id), where);
    const Rect small{where.x, where.y, where.w, picture};
    draw_small_page(ui, small, theme);
    ui.outline(small, now ? ui.theme().title : ui.theme().edge, now ? ui.px(3) : 1.0F, ui.px(6));
    const Point mark{where.x + ui.px(10), small.bottom() + ui.px(15)};
    ui.circle(mark, ui.px(7), ui.theme().edge, 1.5F);
    if (now) ui.disc(mark, ui.px(4.5F), ui.theme().title);
    ui.begin_column({where.x + ui.px(26), small.bottom() + ui.px(5), words, where.h});
    ui.text(Face::Small, name, now ? Ink::Title : Ink::Text);
    ui.end_column();
    if (touch.focused) ui.ring(where);
    return touch.taken;
}

using Meanings = std::vector<std::pair<std::string, std::string>>;

void draw_meanings(Ui& ui, const Meanings& meanings) {
    const float keys = std::round(std::min(ui.px(200), ui.rest().w * 0.42F));
    for (const auto& [key, does] : meanings) {
        const auto before = ui.rest();
        ui.begin_column({before.x, before.y, keys - ui.px(12), before.h});
        ui.text(Face::Strong, key, Ink::Title);
        float bottom = ui.end_column();
        ui.begin_column({before.x + keys, before.y, before.w - keys, before.h});
        ui.text(Face::Body, does);
        bottom = std::max(bottom, ui.end_column());
        ui.take(bottom - before.y);
        ui.gap(5);
    }
}

}  // namespace

int text_size_rail(Ui& ui, int percent) {
    ui.text(Face::Body, ui.say("settings.text_size", "Size of text"));
    const float beside = ui.px(84);
    const auto where = ui.take(std::round(ui.px(40)));
    const Rect rail{where.x + ui.px(12), where.centre().y - ui.px(3), where.w - beside - ui.px(24), ui.px(6)};
    const Rect grip{where.x, where.y, where.w - beside, where.h};
    const auto touch = ui.stop("text size", grip, {.keeps_across = true});
    int shown = percent;
    if (touch.focused) {
        const auto key = ui.arrow();
        if (key == Key::Left) shown -= percent_step;
        if (key == Key::Right) shown += percent_step;
    }
    constexpr int steps = (most_percent - least_percent) / percent_step;
    if (touch.held) {
        const float at = std::clamp((ui.pointer().x - rail.x) / rail.w, 0.0F, 1.0F);
        shown = least_percent + percent_step * static_cast<int>(std::lround(at * static_cast<float>(steps)));
    }
    shown = std::clamp(shown, least_percent, most_percent);
    const float share =
        static_cast<float>(shown - least_percent) / static_cast<float>(most_percent - least_percent);
    ui.fill(rail, ui.theme().edge, ui.px(3));
    ui.fill({rail.x, rail.y, rail.w * share, rail.h}, ui.theme().accent, ui.px(3));
    for (int at = 0; at <= steps; ++at) {
        const float x = rail.x + rail.w * static_cast<float>(at) / static_cast<float>(steps);
        ui.line({x, rail.bottom() + ui.px(5)}, {x, rail.bottom() + ui.px(10)}, ui.theme().edge, 1);
    }
    ui.disc({rail.x + rail.w * share, rail.centre().y}, ui.px(touch.lit() ? 11.0F : 9.0F), ui.theme().accent);
    ui.text_at(Face::Strong, {where.right(), where.y + ui.px(8)}, std::to_string(shown) + " %", Ink::Text, 1);
    if (touch.focused) ui.ring(grip);
    return touch.held && ui.pointer_down() ? percent : shown;
}

std::string theme_tiles(Ui& ui, std::string_view now) {
    std::string chosen(now);
    ui.text(Face::Body, ui.say("settings.theme", "Look"));
    ui.gap(6);
    // Four in a line, or two.
    constexpr float between = 14;
    const float room = ui.rest().w;
    const auto share = [&](float tiles) {
        return std::floor((room - ui.px(between) * (tiles - 1)) / tiles) - 1;
    };
    const float wide = std::min(ui.px(170), share(4) >= ui.px(128) ? share(4) : share(2));
    const auto row = ui.row(between);
    for (const auto& theme : themes()) {
        if (theme_tile(ui, theme, wide, theme.id == now)) chosen = theme.id;
    }
    return chosen;
}

void draw_keys(Ui& ui) {
    heading(ui, ui.say("settings.keys", "Keys"));
    draw_meanings(
        ui, {{ui.say("keys.move", "Tab, arrows"), ui.say("keys.move_does", "go to the next thing")},
             {ui.say("keys.take", "Enter, Space"), ui.say("keys.take_does", "take what is marked")},
             {ui.say("keys.back", "Escape"), ui.say("keys.back_does", "go back")},
             {ui.say("keys.digits", "1 to 9, 0"), ui.say("keys.digits_does", "decide; 0 passes")},
             {ui.say("keys.heaps", "B, S, M"), ui.say("keys.heaps_does", "bolder forms, exhibits, more")},
             {ui.say("keys.why", "W"), ui.say("keys.why_does", "why: explain the card that is marked")},
             {ui.say("keys.pages", "A, F, R, D"),
              ui.say("keys.pages_does", "arguments, forecast, rewind, dossier")},
             {ui.say("keys.undo", "U, Ctrl+Z"), ui.say("keys.undo_does", "take your last move back")},
             {ui.say("keys.scroll", "Page Up, Page Down"), ui.say("keys.scroll_does", "scroll")},
             {ui.say("keys.size", "Ctrl and + or −"), ui.say("keys.size_does", "larger or smaller text")},
             {"F1", ui.say("keys.help_does", "explain the screen")},
             {"F2", ui.say("keys.author_does", "author mode; it shows secrets")},
             {"F11", ui.say("keys.full_does", "full screen")}});
}

void draw_controller(Ui& ui) {
    heading(ui, ui.say("settings.controller", "Game controller"));
    draw_meanings(ui,
                  {{ui.say("pad.move", "Stick or cross"), ui.say("keys.move_does", "go to the next thing")},
                   {"A", ui.say("keys.take_does", "take what is marked")},
                   {"B", ui.say("keys.back_does", "go back")},
                   {"X", ui.say("keys.why_does", "why: explain the card that is marked")},
                   {"Y", ui.say("keys.undo_does", "take your last move back")},
                   {ui.say("pad.shoulders", "Shoulder buttons"),
                    ui.say("pad.shoulders_does", "the one before, the next")},
                   {ui.say("pad.right_stick", "Right stick"), ui.say("keys.scroll_does", "scroll")},
                   {ui.say("pad.select", "Select"), ui.say("keys.help_does", "explain the screen")}});
}

}  // namespace allwrits
