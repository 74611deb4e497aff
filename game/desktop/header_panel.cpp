// SPDX-License-Identifier: MIT
#include "desktop/line_text.h"
#include "desktop/session_screen.h"
#include "desktop/widgets.h"

#include <algorithm>
#include <vector>
#include <cmath>

namespace allwrits {
namespace {

// The stages as a line of marks: past filled, the present a ring, those to come hollow. The present one has its words
// above.
void draw_docket_line(Ui& ui, const SeatView& view) {
    const auto where = ui.take(std::round(ui.px(18)));
    const auto count = view.docket.size();
    if (count < 2) return;
    const float step = (where.w - ui.px(16)) / static_cast<float>(count - 1);
    const float y = where.centre().y;
    ui.line({where.x + ui.px(8), y}, {where.right() - ui.px(8), y}, ui.theme().edge, 1);
    for (std::size_t at = 0; at < count; ++at) {
        const Point centre{where.x + ui.px(8) + step * static_cast<float>(at), y};
        const bool now = view.docket[at].when == DocketEntry::When::Now;
        const bool past = view.docket[at].when == DocketEntry::When::Past;
        ui.disc(centre, ui.px(now ? 8.0F : 5.0F), past || now ? ui.theme().title : ui.theme().panel);
        ui.circle(centre, ui.px(now ? 8.0F : 5.0F), ui.theme().title, 1.5F);
        if (now) ui.disc(centre, ui.px(3), ui.theme().panel);
    }
}

std::string currencies_of(const SeatView& view) {
    std::string text;
    for (const auto& currency : view.currencies) text += (text.empty() ? "" : "  ·  ") + currency;
    return text;
}

std::string stage_of(const SeatView& view) {
    return view.stage + (view.date.empty() ? "" : ", " + view.date);
}

// What can be opened or done beside deciding.
struct HeaderButton {
    std::string id = {}, label = {};
    Key key = Key::None;
    Wish wish = {};
};

std::vector<HeaderButton> buttons_of(const Ui& ui, const Desk& desk) {
    std::vector<HeaderButton> all{
        {"arguments", ui.say("header.arguments", "Arguments"), Key::A, Visit{.screen = Screen::Arguments}},
        {"forecast", ui.say("header.forecast", "Forecast"), Key::F, Visit{.screen = Screen::Forecast}}};
    if (desk.seat().exists()) {
        all.push_back({"undo", ui.say("header.undo", "Undo"), Key::U, TakeBack{}});
        all.push_back({"rewind", ui.say("header.rewind", "Rewind"), Key::R, Visit{.screen = Screen::Rewind}});
    }
    all.push_back({"leave", ui.say("header.leave", "Leave"), Key::Back, GoBack{}});
    return all;
}

constexpr float wide_enough_for_buttons = 62, wide_enough_for_dossier = 42;
bool has_buttons(const Ui& ui) { return ui.columns() >= wide_enough_for_buttons; }

std::string menu_label(const Ui& ui) { return ui.say("header.menu", "Menu"); }
std::string flip_label(const Ui& ui, const SessionDraft& draft) {
    return draft.dossier_open ? ui.say("header.question", "Question") : ui.say("header.dossier", "Dossier");
}

float buttons_width(const Ui& ui, const Desk& desk, const SessionDraft& draft) {
    float wide = 0;
    const auto add = [&](const std::string& label) { wide += button_width(ui, label) + ui.px(8); };
    if (has_buttons(ui)) {
        for (const auto& each : buttons_of(ui, desk)) add(each.label);
    } else {
        if (ui.columns() < wide_enough_for_dossier) add(flip_label(ui, draft));
        add(menu_label(ui));
    }
    return std::ceil(wide);
}

void draw_buttons(Ui& ui, const Desk& desk, SessionDraft& draft, Wished& wished) {
    const auto row = ui.row(8);
    if (has_buttons(ui)) {
        for (const auto& each : buttons_of(ui, desk)) {
            if (button(ui, each.id, each.label, {.key = each.key})) wish_for(wished, each.wish);
        }
        return;
    }
    if (ui.columns() < wide_enough_for_dossier && button(ui, "flip", flip_label(ui, draft), {.key = Key::D})) {
        draft.dossier_open = !draft.dossier_open;
    }
    if (button(ui, "menu", menu_label(ui), {.key = Key::N})) draft.menu_open = true;
    // The keys work without their buttons, too.
    for (const auto& each : buttons_of(ui, desk)) {
        if (ui.take_key(each.key)) wish_for(wished, each.wish);
    }
}

// Beside the words where both fit, else below them.
bool buttons_beside(const Ui& ui, float inner, float buttons) { return inner - buttons > ui.px(300); }

std::string altered_text(const Ui& ui, const SeatView& view) {
    return ui.say("header.altered", "Altered facts: {variant}", {{"variant", view.variant}});
}

// The stage in large letters where there is room for them.
Face stage_face(const Ui& ui) { return has_buttons(ui) ? Face::Heading : Face::Strong; }

}  // namespace

float header_height(const Ui& ui, const Desk& desk, const SessionDraft& draft) {
    const float inner = ui.rest().w - ui.px(28);
    const float buttons = buttons_width(ui, desk, draft);
    const bool beside = buttons_beside(ui, inner, buttons);
    const float words = beside ? inner - buttons - ui.px(16) : inner;
    float high = ui.text_height(stage_face(ui), stage_of(desk.view()), words) +
                 ui.text_height(Face::Strong, desk.view().role + "  ·  " + currencies_of(desk.view()), words);
    if (has_buttons(ui)) high += std::round(ui.px(18));
    if (desk.view().altered) high += ui.text_height(Face::Small, altered_text(ui, desk.view()), words);
    const float button = ui.px(44);
    return std::round(ui.px(24) + (beside ? std::max(high, button) : high + button));
}

void draw_header(Ui& ui, Rect where, const Desk& desk, SessionDraft& draft, Wished& wished) {
    const auto& view = desk.view();
    const auto panel = ui.panel("header", where, {.padding = 10, .scrolls = false});
    auto area = ui.rest();
    const float wide = buttons_width(ui, desk, draft);
    const bool beside = buttons_beside(ui, area.w, wide);
    const auto buttons = beside ? area.cut_right(wide, ui.px(16)) : area;
    ui.begin_column(area);
    ui.text(stage_face(ui), stage_of(view), Ink::Title);
    if (has_buttons(ui)) draw_docket_line(ui, view);
    LineText text(ui, desk, wished);
    text.labelled(view.role, ink_of(desk.side()), "·  " + currencies_of(view), "currencies");
    if (view.altered) ui.text(Face::Small, altered_text(ui, view), Ink::Changed);
    const float bottom = ui.end_column();
    ui.begin_column(beside ? buttons : Rect{area.x, bottom + ui.px(4), area.w, area.h});
    draw_buttons(ui, desk, draft, wished);
    ui.end_column();
}

void draw_menu(Ui& ui, const Desk& desk, SessionDraft& draft, Wished& wished) {
    if (!draft.menu_open) return;
    const auto layer = ui.layer("menu");
    ui.veil(ui.window(), ui.theme().light ? ui.theme().text : Colour{}, 0.45F);
    const float wide = std::min(ui.window().w - ui.px(40), ui.px(420));
    const float high = std::min(ui.window().h - ui.px(32), ui.px(420));
    const auto panel = ui.panel("menu", {std::round((ui.window().w - wide) / 2), std::round((ui.window().h - high) / 2), wide, high});
    bool first = true;
    if (button(ui, "menu/back", ui.say("question.back", "Back to the question"), {.key = Key::Back, .first = true})) draft.menu_open = false;
    for (const auto& each : buttons_of(ui, desk)) {
        ui.gap(first ? 14.0F : 8.0F);
        first = false;
        if (!button(ui, "menu/" + each.id, each.label)) continue;
        draft.menu_open = false;
        wish_for(wished, each.wish);
    }
}

}  // namespace allwrits
