// SPDX-License-Identifier: MIT
#include "desktop/forecast_screen.h"

#include "desktop/forecast_parts.h"
#include "desktop/widgets.h"
#include "view/model_words.h"
#include "view/wording.h"

#include <algorithm>
#include <cmath>

namespace allwrits {
namespace {

constexpr std::size_t page_count = 4;

// Of another session, or of a moment in which that was open.
void forget_what_is_gone(const Desk& desk, ForecastDraft& draft, const std::vector<PackageId>& orders) {
    if (std::ranges::find(orders, draft.order) == orders.end()) draft.order = {};
    if (draft.assumption.exists() && draft.assumption.at >= desk.scenario().assumptions.size()) {
        draft.assumption = {};
        draft.value.reset();
    }
    if (draft.pages != nullptr && draft.pages->current(desk, draft.order)) return;
    draft.pages = std::make_shared<ForecastPages>(desk, draft.order);
}

void draw_title(Ui& ui, const ForecastPages& pages, Wished& wished) {
    const auto row = ui.row(14);
    if (button(ui, "forecast/back", ui.say("forecast.back", "Back"), {.key = Key::Back, .key_name = "Esc"}))
        wish_for(wished, GoBack{});
    const auto& desk = pages.desk();
    const auto name = course_name(desk.scenario(), desk.words(), pages.course());
    const auto reason = course_reason(desk.words(), pages.course());
    ui.text(Face::Heading, ui.say("forecast.title", "What may follow: {course}", {{"course", name}}),
            Ink::Title);
    if (!reason.empty()) {
        const auto words = "(" + reason + ")";
        const auto where = ui.take(std::round(ui.px(34)), ui.text_width(Face::Small, words));
        ui.text_at(Face::Small, {where.x, where.y + ui.px(9)}, words, Ink::Quiet);
    }
}

void draw_pages_row(Ui& ui, ForecastDraft& draft, bool short_names) {
    const std::vector<std::string> names =
        short_names ? std::vector{"1 " + ui.say("forecast.tab_ledgers", "Ledgers"),
                                  "2 " + ui.say("forecast.tab_both", "Both"),
                                  "3 " + ui.say("forecast.tab_movers", "What matters"),
                                  "4 " + ui.say("forecast.tab_believe", "Belief")}
                    : std::vector{"1  " + ui.say("forecast.page_ledgers", "Ledgers"),
                                  "2  " + ui.say("forecast.page_both", "Both together"),
                                  "3  " + ui.say("forecast.page_movers", "What matters most"),
                                  "4  " + ui.say("forecast.page_believe", "What would you have to believe?")};
    draft.page = tabs(ui, "forecast", names, std::min(draft.page, page_count - 1));
    for (std::size_t at = 0; at < page_count; ++at) {
        if (ui.take_key(digit_key(static_cast<int>(at) + 1))) draft.page = at;
    }
}

void draw_orders(Ui& ui, const ForecastPages& pages, ForecastDraft& draft,
                 const std::vector<PackageId>& orders) {
    if (orders.size() < 2) return;
    const auto& desk = pages.desk();
    const Wording wording(desk.scenario(), desk.words(), desk.sight().seen);
    const auto row = ui.row(6);
    for (const auto id : orders) {
        const bool on = pages.course().order == id;
        if (button(ui, "order/" + desk.scenario().packages[id.at].id, wording.package(id),
                   {.kind = on ? ButtonLook::Kind::Plain : ButtonLook::Kind::Bare, .on = on})) {
            draft.order = id;
            draft.orders_listed = false;
        }
    }
}

// In a small window: the order's name stands for the title, and lists the others when it is taken.
void draw_small_head(Ui& ui, const ForecastPages& pages, ForecastDraft& draft,
                     const std::vector<PackageId>& orders, Wished& wished) {
    {
        const auto row = ui.row(8);
        if (button(ui, "forecast/back", ui.say("forecast.back", "Back"), {.key = Key::Back}))
            wish_for(wished, GoBack{});
        const auto& desk = pages.desk();
        const auto name = course_name(desk.scenario(), desk.words(), pages.course());
        if (orders.size() < 2)
            ui.text(Face::Heading, name, Ink::Title);
        else if (button(ui, "forecast/orders", name,
                        {.key = Key::O, .key_name = "O", .on = draft.orders_listed})) {
            draft.orders_listed = !draft.orders_listed;
        }
    }
    ui.gap(6);
    if (draft.orders_listed) {
        draw_orders(ui, pages, draft, orders);
        ui.gap(6);
    }
    draw_pages_row(ui, draft, true);
    ui.gap(12);
}

void draw_nothing(Ui& ui, Wished& wished) {
    const auto panel = ui.panel("forecast", ui.rest(), {.padding = 24});
    ui.text(Face::Heading, ui.say("forecast.title_none", "What may follow"), Ink::Title);
    ui.gap(8);
    ui.text(Face::Body,
            ui.say("forecast.no_model", "This case has no forecast: what follows is told, not reckoned."));
    ui.gap(12);
    if (button(ui, "forecast/back", ui.say("forecast.back", "Back"),
               {.key = Key::Back, .key_name = "Esc", .narrow = true})) {
        wish_for(wished, GoBack{});
    }
}

}  // namespace

void draw_forecast(Ui& ui, const Desk& desk, ForecastDraft& draft, Wished& wished) {
    if (ledgers_in(desk.scenario()).empty()) return draw_nothing(ui, wished);
    const auto orders = orders_open(desk.scenario(), desk.sight().seen);
    forget_what_is_gone(desk, draft, orders);
    const auto pages = draft.pages;
    ForecastPlace place{.where = ui.rest(), .head = [] {}};
    const auto page = draft.page;
    if (place.where.h >= ui.px(600) && ui.columns() >= 44) {
        ui.begin_column(place.where);
        draw_title(ui, *pages, wished);
        ui.gap(2);
        draw_pages_row(ui, draft, false);
        ui.gap(6);
        draw_orders(ui, *pages, draft, orders);
        const float reached = ui.end_column();
        place.where.cut_top(reached - place.where.y, std::round(ui.px(10)));
    } else {
        // A low window scrolls all of it together.
        place.head = [&] { draw_small_head(ui, *pages, draft, orders, wished); };
    }
    switch (page) {
        case 1:
            return draw_cloud_page(ui, place, *pages, draft);
        case 2:
            return draw_movers_page(ui, place, *pages, wished);
        case 3:
            return draw_believe_page(ui, place, *pages, draft, wished);
        default:
            return draw_ledgers_page(ui, place, *pages, draft, wished);
    }
}

}  // namespace allwrits
