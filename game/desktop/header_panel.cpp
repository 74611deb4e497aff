// SPDX-License-Identifier: MIT
#include "desktop/line_text.h"
#include "desktop/session_screen.h"
#include "desktop/widgets.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace allwrits {
namespace {

// The stages as a line of marks: past filled, the present a ring, those to come hollow. The present one has
// its words above.
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

// What follows the role's name; a role without days, pages and the like has nothing there.
std::string dotted(const std::string& text) { return text.empty() ? text : "·  " + text; }

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
    if (ui.columns() < wide_enough_for_dossier &&
        button(ui, "flip", flip_label(ui, draft), {.key = Key::D})) {
        draft.dossier_open = !draft.dossier_open;
    }
    if (button(ui, "menu", menu_label(ui), {.key = Key::N})) draft.menu_open = true;
    // The keys work without their buttons, too.
    for (const auto& each : buttons_of(ui, desk)) {
        if (ui.take_key(each.key)) wish_for(wished, each.wish);
    }
}

std::string altered_text(const Ui& ui, const SeatView& view) {
    return ui.say("header.altered", "Altered facts: {variant}", {{"variant", view.variant}});
}

// Without room for all buttons the header is as low as can be: the stage and two buttons on one line, the
// measures on the next, and the facts that were altered beside them or, where they do not fit, in the menu.
struct LowHeader {
    float padding = 0;    // At 100 %; in a small window it has no plate of its own.
    bool beside = false;  // The buttons, of the stage.
    std::string role = {};
    bool tells_altered = false;
    float stage = 0, measures = 0;  // Heights.
    float buttons = 0;              // Width.
};

std::string measures_of(const SeatView& view, const std::string& role) {
    return role + "  " + dotted(currencies_of(view));
}

// "DOJ" where "Department of Justice" would take a line of its own.
std::string role_that_fits(const Ui& ui, const Desk& desk, float width) {
    const auto& view = desk.view();
    if (ui.text_width(Face::Strong, measures_of(view, view.role)) <= width) return view.role;
    const auto own = std::ranges::find(view.seats, desk.side(), &SeatStanding::side);
    return own == view.seats.end() || own->role.empty() ? view.role : own->role;
}

constexpr float button_height = 38;

LowHeader low_header(const Ui& ui, const Desk& desk, const SessionDraft& draft, float width) {
    LowHeader low{.padding = ui.columns() < wide_enough_for_dossier ? 0.0F : 10.0F};
    const float inner = width - (low.padding > 0 ? ui.px(2 * low.padding + 4) : 0);
    const auto stage = stage_of(desk.view());
    low.buttons = buttons_width(ui, desk, draft);
    low.beside = ui.text_width(Face::Strong, stage) + ui.px(16) + low.buttons <= inner;
    low.stage = low.beside ? std::round(ui.px(button_height)) : ui.text_height(Face::Strong, stage, inner);
    low.role = role_that_fits(ui, desk, inner);
    const auto measures = measures_of(desk.view(), low.role);
    low.measures = ui.text_height(Face::Strong, measures, inner);
    low.tells_altered =
        desk.view().altered && ui.text_width(Face::Strong, measures) + ui.px(24) +
                                       ui.text_width(Face::Small, altered_text(ui, desk.view())) <=
                                   inner;
    return low;
}

float low_header_height(const Ui& ui, const LowHeader& low) {
    const float around = low.padding > 0 ? ui.px(2 * low.padding + 4) : 0;
    return std::round(around + low.stage + low.measures + (low.beside ? 0 : ui.px(button_height + 4)));
}

void draw_low_header(Ui& ui, Rect where, const Desk& desk, SessionDraft& draft, Wished& wished) {
    const auto low = low_header(ui, desk, draft, where.w);
    const auto panel =
        ui.panel("header", where, {.filled = low.padding > 0, .padding = low.padding, .scrolls = false});
    auto area = ui.rest();
    auto top = area.cut_top(low.stage);
    if (low.beside) {
        ui.begin_column(top.cut_right(low.buttons - ui.px(8)));
        draw_buttons(ui, desk, draft, wished);
        ui.end_column();
        top.cut_top((low.stage - ui.text_height(Face::Strong, stage_of(desk.view()), top.w)) / 2);
    }
    ui.begin_column(top);
    ui.text(Face::Strong, stage_of(desk.view()), Ink::Title);
    ui.end_column();
    if (low.tells_altered) {
        ui.text_at(Face::Small, {area.right(), area.y + ui.px(4)}, altered_text(ui, desk.view()),
                   Ink::Changed, 1);
    }
    ui.begin_column(area);
    LineText text(ui, desk, wished);
    text.labelled(low.role, ink_of(desk.side()), dotted(currencies_of(desk.view())), "currencies");
    if (!low.beside) {
        ui.gap(4);
        draw_buttons(ui, desk, draft, wished);
    }
    ui.end_column();
}

}  // namespace

float header_height(const Ui& ui, const Desk& desk, const SessionDraft& draft) {
    if (!has_buttons(ui)) return low_header_height(ui, low_header(ui, desk, draft, ui.rest().w));
    const float words = ui.rest().w - ui.px(28) - buttons_width(ui, desk, draft) - ui.px(16);
    float high = ui.text_height(Face::Heading, stage_of(desk.view()), words) + std::round(ui.px(18)) +
                 ui.text_height(Face::Strong, measures_of(desk.view(), desk.view().role), words);
    if (desk.view().altered) high += ui.text_height(Face::Small, altered_text(ui, desk.view()), words);
    return std::round(ui.px(24) + std::max(high, ui.px(44)));
}

void draw_header(Ui& ui, Rect where, const Desk& desk, SessionDraft& draft, Wished& wished) {
    if (!has_buttons(ui)) return draw_low_header(ui, where, desk, draft, wished);
    const auto& view = desk.view();
    const auto panel = ui.panel("header", where, {.padding = 10, .scrolls = false});
    auto area = ui.rest();
    const auto buttons = area.cut_right(buttons_width(ui, desk, draft), ui.px(16));
    ui.begin_column(area);
    ui.text(Face::Heading, stage_of(view), Ink::Title);
    draw_docket_line(ui, view);
    LineText text(ui, desk, wished);
    text.labelled(view.role, ink_of(desk.side()), dotted(currencies_of(view)), "currencies");
    if (view.altered) ui.text(Face::Small, altered_text(ui, view), Ink::Changed);
    ui.end_column();
    ui.begin_column(buttons);
    draw_buttons(ui, desk, draft, wished);
    ui.end_column();
}

void draw_menu(Ui& ui, const Desk& desk, SessionDraft& draft, Wished& wished) {
    if (!draft.menu_open) return;
    const auto layer = ui.layer("menu");
    ui.veil(ui.window(), ui.theme().light ? ui.theme().text : Colour{}, 0.45F);
    const float wide = std::min(ui.window().w - ui.px(40), ui.px(420));
    const float high = std::min(ui.window().h - ui.px(32), ui.px(420));
    const auto panel = ui.panel(
        "menu", {std::round((ui.window().w - wide) / 2), std::round((ui.window().h - high) / 2), wide, high});
    if (desk.view().altered) {
        ui.text(Face::Small, altered_text(ui, desk.view()), Ink::Changed);
        ui.gap(8);
    }
    bool first = true;
    if (button(ui, "menu/back", ui.say("question.back", "Back to the question"),
               {.key = Key::Back, .first = true}))
        draft.menu_open = false;
    for (const auto& each : buttons_of(ui, desk)) {
        ui.gap(first ? 14.0F : 8.0F);
        first = false;
        if (!button(ui, "menu/" + each.id, each.label)) continue;
        draft.menu_open = false;
        wish_for(wished, each.wish);
    }
}

}  // namespace allwrits
