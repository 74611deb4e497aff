// SPDX-License-Identifier: MIT
#include "desktop/docket_screen.h"

#include "desktop/widgets.h"
#include "view/wording.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace allwrits {
namespace {

std::string roles_of(const Scenario& scenario, const Catalogue& words) {
    const State nothing{};
    const Wording wording(scenario, words, nothing);
    std::vector<std::string> names;
    for (std::size_t at = 0; at < scenario.roles.size(); ++at)
        names.push_back(wording.short_role(id_at<Role>(at)));
    return joined(names);
}

// The names of the roles that people have in a session that was left; its id where a role is gone since.
std::string seats_of(const Unfinished& one, const Ready& ready) {
    const State nothing{};
    const Wording wording(*ready.scenario, *ready.words, nothing);
    std::vector<std::string> names;
    for (const auto& id : one.roles) {
        const auto role = std::ranges::find(ready.scenario->roles, id, &Role::id);
        const auto at = static_cast<std::size_t>(role - ready.scenario->roles.begin());
        names.push_back(role == ready.scenario->roles.end() ? id : wording.short_role(id_at<Role>(at)));
    }
    return joined(names);
}

void draw_unfinished(Ui& ui, const std::vector<ShelfPlace>& shelf, const std::vector<Unfinished>& unfinished,
                     Wished& wished) {
    for (std::size_t at = 0; at < unfinished.size(); ++at) {
        const auto& one = unfinished[at];
        const auto place = std::ranges::find_if(shelf, [&](const ShelfPlace& each) {
            return each.loads() && each.ready.scenario->id == one.scenario;
        });
        if (place == shelf.end()) continue;
        const auto& words = *place->ready.words;
        const auto moves = std::to_string(one.moves);
        const auto label =
            ui.say("docket.continue", "Continue {scenario}", {{"scenario", words["scenario.title"]}});
        const auto seats = seats_of(one, place->ready);
        const auto note =
            one.moves == 1
                ? ui.say("docket.continue_note_one", "{seats}, after 1 move", {{"seats", seats}})
                : ui.say("docket.continue_note", "{seats}, after {n} moves",
                         {{"seats", seats}, {"n", moves}});
        if (button(ui, "continue/" + std::to_string(at), label,
                   {.kind = at == 0 ? ButtonLook::Kind::Primary : ButtonLook::Kind::Plain,
                    .note = note,
                    .first = at == 0})) {
            wish_for(wished, GoOnWith{.save = one.save});
        }
        ui.gap(10);
    }
}

// One card of the shelf: title, what is at stake, length and roles.
void draw_place(Ui& ui, const ShelfPlace& place, std::size_t nth, bool first, Wished& wished) {
    if (!place.loads()) {
        const auto& problem = place.problems.front();
        button(ui, "case/" + std::to_string(nth), place.folder.filename().string(),
               {.closed_because = to_text(problem)});
        return;
    }
    const auto& words = *place.ready.words;
    const auto& scenario = *place.ready.scenario;
    const auto roles = roles_of(scenario, words);
    const auto note =
        scenario.minutes == 0
            ? ui.say("docket.place_untimed", "{about}\n{roles}",
                     {{"about", words["scenario.about"]}, {"roles", roles}})
            : ui.say("docket.place", "{about}\n{minutes} minutes · {roles}",
                     {{"about", words["scenario.about"]},
                      {"minutes", std::to_string(scenario.minutes)},
                      {"roles", roles}});
    const auto key = nth < 9 ? digit_key(static_cast<int>(nth) + 1) : Key::None;
    const auto key_name = nth < 9 ? std::to_string(nth + 1) : std::string{};
    if (button(ui, "case/" + std::to_string(nth), words["scenario.title"],
               {.key = key, .key_name = key_name, .note = note, .first = first})) {
        wish_for(wished, OpenCase{.scenario = nth});
    }
}

void draw_doors(Ui& ui, Wished& wished) {
    const auto row = ui.row();
    if (button(ui, "settings", ui.say("docket.settings", "Settings")))
        wish_for(wished, Visit{.screen = Screen::Settings});
    if (button(ui, "author", ui.say("docket.author", "Author mode (F2)")))
        wish_for(wished, Visit{.screen = Screen::Author});
    button(ui, "classroom", ui.say("docket.classroom", "Classroom"),
           {.closed_because = ui.say("docket.classroom_closed", "not open yet")});
    if (button(ui, "explain", ui.say("docket.explain", "Help (F1)"))) wish_for(wished, Explain{});
    if (button(ui, "quit", ui.say("docket.quit", "Quit"))) wish_for(wished, QuitProgram{});
}

}  // namespace

std::optional<Rect> draw_docket(Ui& ui, const std::vector<ShelfPlace>& shelf,
                                const std::vector<Unfinished>& unfinished, Wished& wished) {
    auto area = ui.rest();
    std::optional<Rect> scene;
    if (ui.columns() >= 50) scene = area.cut_left(area.w * 0.46F, std::round(ui.px(12)));
    else if (area.h > ui.px(640)) scene = area.cut_top(area.h * 0.26F, std::round(ui.px(10)));
    const auto panel = ui.panel("docket", area, {.padding = 26});
    ui.text(Face::Title, "All Writs", Ink::Title);
    ui.text(Face::Quote,
            ui.say("docket.motto", "May the state make a company open a lock that protects everybody?"));
    ui.gap(18);
    draw_unfinished(ui, shelf, unfinished, wished);
    for (std::size_t at = 0; at < shelf.size(); ++at) {
        draw_place(ui, shelf[at], at, at == 0 && unfinished.empty(), wished);
        ui.gap(10);
    }
    if (shelf.empty())
        ui.text(Face::Body, ui.say("docket.opening", "The shelf is being filled."), Ink::Quiet);
    ui.gap(8);
    draw_doors(ui, wished);
    return scene;
}

std::size_t card_called(std::string_view stop) {
    constexpr std::string_view cards = "case/";
    std::size_t nth = 0;
    if (stop.starts_with(cards)) {
        const auto* end = stop.data() + stop.size();
        const auto read = std::from_chars(stop.data() + cards.size(), end, nth);
        if (read.ec == std::errc{} && read.ptr == end) return nth;
    }
    return std::numeric_limits<std::size_t>::max();
}

}  // namespace allwrits
