// SPDX-License-Identifier: MIT
#include "desktop/option_plate.h"

#include "desktop/paper.h"
#include "view/touching.h"
#include "view/wording.h"

#include <algorithm>
#include <cmath>

namespace allwrits {
namespace {

// How the parts of a plate divide its width.
struct Parts {
    float key = 0, price = 0, words = 0;
    float words_high = 0, claim_high = 0, note_high = 0;
    bool touches_beside = false;  // On the note's line.
};

constexpr float padding = 12, mark_wide = 24, line_high = 23;

std::string small_below(const Option& option) {
    if (!option.closed_because.empty()) return option.closed_because;
    // An author's choice says nothing but its ledgers, which have marks here.
    return std::holds_alternative<Choose>(option.move) && option.touches != 0 ? std::string{} : option.note;
}

float touches_width(const Ui& ui, std::uint32_t touches) {
    const bool both = touches == (touches_value | touches_risk);
    return ui.px(mark_wide) * (both ? 2 : 1) + ui.text_width(Face::Small, touches_text(ui, touches));
}

Parts parts_of(const Ui& ui, const Option& option, std::string_view key_name, std::string_view claim,
               float width) {
    Parts parts;
    if (!key_name.empty())
        parts.key = std::max(ui.px(26), ui.text_width(Face::Small, key_name) + ui.px(10)) + ui.px(10);
    if (!option.price.empty()) {
        parts.price = std::min(ui.text_width(Face::Small, option.price) + 1, width * 0.35F) + ui.px(12);
    }
    parts.words = std::max(ui.px(20), width - 2 * ui.px(padding) - parts.key - parts.price);
    parts.words_high = ui.text_height(Face::Body, option.words, parts.words);
    parts.claim_high = claim.empty() ? 0 : ui.text_height(Face::Small, claim, parts.words);
    const auto note = small_below(option);
    parts.note_high = note.empty() ? 0 : ui.text_height(Face::Small, note, parts.words) + ui.px(2);
    const float note_wide = note.empty() ? 0 : ui.text_width(Face::Small, note) + ui.px(16);
    parts.touches_beside = !note.empty() && note_wide + touches_width(ui, option.touches) < parts.words;
    return parts;
}

void draw_touches(Ui& ui, Point at, std::uint32_t touches) {
    const float middle = at.y + ui.px(9);
    for (const bool risk : {false, true}) {
        if ((touches & (risk ? touches_risk : touches_value)) == 0) continue;
        ledger_mark(ui, {at.x + ui.px(7), middle}, ui.px(6), risk);
        at.x += ui.px(mark_wide);
    }
    const bool both = touches == (touches_value | touches_risk);
    ui.text_at(Face::Small, at, touches_text(ui, touches),
               both                      ? Ink::Quiet
               : touches == touches_risk ? Ink::RiskLedger
                                         : Ink::ValueLedger);
}

void draw_key(Ui& ui, Rect where, std::string_view name) {
    ui.outline(where, ui.theme().title, 1, ui.px(4));
    ui.text_at(Face::Small, {where.centre().x, where.centre().y - ui.px(17) / 2}, name, Ink::Title, 0.5F);
}

void draw_parts(Ui& ui, const Option& option, const Parts& parts, std::string_view key_name,
                std::string_view claim, Rect inner) {
    if (parts.key > 0)
        draw_key(ui, {inner.x, inner.y + ui.px(1), parts.key - ui.px(10), ui.px(25)}, key_name);
    const float x = inner.x + parts.key;
    const bool closed = !option.closed_because.empty();
    ui.begin_column({x, inner.y, parts.words, inner.h});
    ui.text(Face::Body, option.words, closed ? Ink::Quiet : Ink::Text);
    if (!claim.empty()) ui.text(Face::Small, claim, closed ? Ink::Quiet : Ink::Text);
    if (const auto note = small_below(option); !note.empty()) ui.text(Face::Small, note, Ink::Quiet);
    ui.end_column();
    if (option.touches != 0) {
        const float beside =
            parts.touches_beside ? ui.text_width(Face::Small, small_below(option)) + ui.px(16) : 0;
        const float above = parts.words_high + parts.claim_high;
        const float y = inner.y + above + (parts.touches_beside ? 0 : parts.note_high);
        draw_touches(ui, {x + beside, y + ui.px(1)}, option.touches);
    }
    if (parts.price > 0) {
        const float wide = parts.price - ui.px(12);
        ui.begin_column({inner.right() - wide, inner.y + ui.px(3), wide, inner.h});
        ui.text(Face::Small, option.price, Ink::Title);
        ui.end_column();
    }
}

}  // namespace

bool option_plate(Ui& ui, std::string_view id, const Option& option, Key key, std::string_view key_name,
                  bool first, std::string_view claim) {
    const bool closed = !option.closed_because.empty();
    const auto parts = parts_of(ui, option, key_name, claim, ui.rest().w);
    float high = parts.words_high + parts.claim_high + parts.note_high;
    if (option.touches != 0 && !parts.touches_beside) high += ui.px(line_high);
    if (parts.price > 0)
        high = std::max(high, ui.text_height(Face::Small, option.price, parts.price - ui.px(12)));
    const auto where = ui.take(std::round(high + ui.px(16)));
    const auto touch = ui.stop(id, where, {.key = closed ? Key::None : key, .first = first});
    const auto& theme = ui.theme();
    const auto before = ui.back();
    if (!closed) {
        const auto ground = touch.lit() ? theme.pointed : theme.raised;
        ui.fill(where, ground, ui.px(6));
        ui.set_back(ground);
    }
    ui.outline(where, blend(theme.panel, theme.edge, closed ? 0.5 : 0.8), 1, ui.px(6));
    ui.set_closed(closed);
    draw_parts(
        ui, option, parts, key_name, claim,
        {where.x + ui.px(padding), where.y + ui.px(8), where.w - 2 * ui.px(padding), where.h - ui.px(16)});
    ui.set_closed(false);
    ui.set_back(before);
    if (touch.focused) ui.ring(where);
    return touch.taken && !closed;
}

std::string claim_of(const Desk& desk, const Option& option) {
    ArgumentId card;
    // A bolder form is said in its own words.
    if (const auto* plead = std::get_if<Plead>(&option.move); plead != nullptr && plead->bold == 0)
        card = plead->argument;
    if (const auto* mark = std::get_if<Mark>(&option.move)) card = mark->argument;
    if (const auto* weakness = std::get_if<Weakness>(&option.move)) card = weakness->argument;
    if (const auto* contrary = std::get_if<NameContrary>(&option.move)) card = contrary->argument;
    if (const auto* meet = std::get_if<Meet>(&option.move)) card = meet->by;
    if (!card.exists() || !option.closed_because.empty()) return {};
    const Wording wording(desk.scenario(), desk.words(), desk.sight().seen);
    return wording.text("argument." + desk.scenario().arguments[card.at].id + ".claim");
}

void renew(SessionDraft& draft, const Desk& desk) {
    if (draft.question == desk.moment()) return;
    draft.question = desk.moment();
    draft.percent = 50;
    draft.note.clear();
    draft.group = Option::Group::Main;
}

}  // namespace allwrits
