// SPDX-License-Identifier: MIT
#include "desktop/after_parts.h"
#include "desktop/forecast_parts.h"
#include "desktop/line_text.h"
#include "desktop/session_screen.h"
#include "desktop/widgets.h"
#include "view/model_words.h"
#include "view/number_text.h"

#include <algorithm>
#include <cmath>

namespace allwrits {
namespace {

using Kind = AftermathEntry::Kind;

// From so many pixels at 100 % on, the draw stands beside its line and not below.
constexpr float beside_from = 620;

// What had to be drawn for it: ten marks, and the share in words.
void draw_drawn(Ui& ui, const AftermathEntry& entry) {
    if (entry.drawn.empty()) return;
    if (entry.share >= 0) draw_ten_marks(ui, entry.share);
    ui.text(Face::Small, entry.drawn, Ink::Quiet);
}

void draw_mark(Ui& ui, Point centre, Kind kind) {
    switch (kind) {
        case Kind::Appeal:
            return ui.side_mark(centre, ui.px(8), Side::Bench);
        case Kind::Told:
            return ui.disc(centre, ui.px(5), ui.theme().title);
        case Kind::Ending:
            return draw_turn_mark(ui, centre, ui.px(8), ui.theme().title);
    }
}

// A year on the line of time. What has no year belongs to the one above it.
void draw_entry(Ui& ui, LineText& text, const AftermathEntry& entry, const std::string& id, bool last) {
    const auto before = ui.rest();
    const float years = std::round(ui.px(56));
    const float rail = std::round(ui.px(28));
    const float beside = before.w >= ui.px(beside_from) ? std::round(ui.px(190)) : 0;
    const float left = before.x + years + rail;
    ui.text_at(Face::Strong, {before.x, before.y + ui.px(3)}, entry.year, Ink::Title);
    ui.begin_column({left, before.y, before.right() - left - beside, before.h});
    text.prose(entry.text, id, entry.kind == Kind::Ending ? Face::Quote : Face::Body, Ink::Text, entry.cites);
    if (beside == 0) draw_drawn(ui, entry);
    float bottom = ui.end_column();
    if (beside > 0) {
        ui.begin_column(
            {before.right() - beside + ui.px(20), before.y + ui.px(5), beside - ui.px(20), before.h});
        draw_drawn(ui, entry);
        bottom = std::max(bottom, ui.end_column());
    }
    const float room = last ? 0 : std::round(ui.px(14));
    const Point mark{before.x + years + rail * 0.35F, before.y + ui.px(12)};
    const auto thread = blend(ui.theme().panel, ui.theme().edge, 0.7);
    if (!last) ui.line({mark.x, mark.y + ui.px(11)}, {mark.x, bottom + room + ui.px(1)}, thread, 1.5F);
    draw_mark(ui, mark, entry.kind);
    ui.take(bottom - before.y + room);
}

void draw_years(Ui& ui, const Desk& desk, Wished& wished) {
    const auto& view = desk.aftermath();
    LineText text(ui, desk, wished);
    heading(ui, ui.say("aftermath.title", "The years after"));
    if (!view.told_future.empty()) ui.text(Face::Small, view.told_future, Ink::Quiet);
    ui.gap(10);
    auto entries = view.entries;
    std::ranges::stable_partition(entries,
                                  [](const AftermathEntry& each) { return each.kind == Kind::Appeal; });
    const bool appealed = !entries.empty() && entries.front().kind == Kind::Appeal;
    if (!appealed && !view.appeal.empty()) {
        draw_entry(ui, text, {.kind = Kind::Appeal, .text = view.appeal}, "after/appeal", entries.empty());
    }
    for (std::size_t at = 0; at < entries.size(); ++at) {
        draw_entry(ui, text, entries[at], "after/" + std::to_string(at), at + 1 == entries.size());
    }
}

// A ledger as 100 small futures, and beside them or below what the marks mean.
void draw_ledger(Ui& ui, const Desk& desk, const Ledger& ledger) {
    const auto ink = ink_of_ledger(desk.scenario(), ledger.outcome);
    ui.gap(16);
    ui.text(Face::Strong, capital(ledger.name), ink);
    ui.gap(8);
    const auto before = ui.rest();
    const bool beside = before.w >= ui.px(beside_from);
    const float side = std::round(std::min(ui.px(210), before.w));
    const Rect grid{before.x, before.y, side, side};
    draw_hundred(ui, grid, ledger, ink);
    const auto words =
        beside ? Rect{before.x + side + ui.px(32), before.y, before.w - side - ui.px(32), before.h}
               : Rect{before.x, grid.bottom() + ui.px(6), before.w, before.h};
    ui.begin_column(words);
    draw_hundred_legend(ui, desk.ledgers(), ledger, ink);
    ui.take(std::max(ui.end_column(), grid.bottom()) - before.y);
}

void draw_futures(Ui& ui, const Desk& desk) {
    const auto& ledgers = desk.ledgers();
    if (ledgers.ledgers.empty() && ledgers.happens.empty()) return;
    rule(ui);
    heading(ui,
            ui.say("aftermath.futures", "The same ruling in {n} futures", {{"n", grouped(ledgers.futures)}}));
    ui.text(Face::Body, ledgers_sentence(desk.words(), ledgers));
    for (const auto& ledger : ledgers.ledgers) draw_ledger(ui, desk, ledger);
}

void draw_whys(Ui& ui, const Desk& desk, Wished& wished) {
    const auto row = ui.row(8);
    if (button(ui, "debrief", ui.say("aftermath.debrief", "Debrief"),
               {.kind = ButtonLook::Kind::Primary, .first = true})) {
        wish_for(wished, Visit{.screen = Screen::Debrief});
    }
    const auto ask = [&](const char* topic, const std::string& label) {
        if (std::ranges::find(desk.topics(), topic) == desk.topics().end()) return;
        if (button(ui, std::string("why/") + topic, label)) wish_for(wished, AskWhy{.topic = topic});
    };
    ask("ruling", ui.say("aftermath.why_ruling", "Why this ruling?"));
    if (desk.sight().seen.appealed_by != State::nobody)
        ask("appeal", ui.say("aftermath.why_appeal", "Why the appeal?"));
    if (desk.words().has("scenario.history"))
        ask("history", ui.say("aftermath.history", "What really happened?"));
}

void draw_ways_on(Ui& ui, const Desk& desk, Wished& wished) {
    rule(ui);
    draw_whys(ui, desk, wished);
    ui.gap(18);
    ui.text(Face::Small, ui.say("after.other_seats", "The same facts from another seat"), Ink::Quiet);
    ui.gap(6);
    draw_other_seats(ui, desk, wished);
    ui.gap(14);
    const auto row = ui.row(8);
    if (desk.seat().exists() &&
        button(ui, "aftermath/rewind", ui.say("aftermath.rewind", "Rewind to a decision"))) {
        wish_for(wished, Visit{.screen = Screen::Rewind});
    }
    if (button(ui, "aftermath/leave", ui.say("aftermath.leave", "Back to the docket")))
        wish_for(wished, GoBack{});
}

}  // namespace

void draw_aftermath(Ui& ui, const Desk& desk, Wished& wished) {
    ui.gap(6);
    draw_years(ui, desk, wished);
    draw_futures(ui, desk);
    draw_ways_on(ui, desk, wished);
}

}  // namespace allwrits
