// SPDX-License-Identifier: MIT
#include "desktop/arguments_screen.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>
#include <vector>

// The map itself: one stop, which keeps the arrows for the walk. Dragged, it pans; the wheel, + and - zoom.

namespace allwrits {
namespace {

constexpr double glide_seconds = 0.18;
constexpr float drag_from = 5;  // Pixels at 100 %: less is a click.

void plan_anew(Ui& ui, const Desk& desk, MapDraft& draft, Rect where) {
    const bool same = draft.planned && draft.moment == desk.moment() && draft.scale == ui.scale() &&
                      draft.window == where && (!draft.detail || *draft.detail == draft.plan.detail);
    if (same) return;
    draft.plan = draft.detail ? plan_map(ui, desk.map(), *draft.detail, where.w, where.h)
                              : plan_map_to_fit(ui, desk.map(), where.w, where.h);
    draft.moment = desk.moment();
    draft.scale = ui.scale();
    draft.window = where;
}

// So that the map fills its window as far as it can, and lies in the middle where it is smaller.
Point within(const MapPlan& plan, Rect where, Point middle) {
    const auto along = [](float value, float room, float whole) {
        return whole <= room ? whole / 2 : std::clamp(value, room / 2, whole - room / 2);
    };
    return {along(middle.x, where.w, plan.width), along(middle.y, where.h, plan.height)};
}

Point shown_middle(const Ui& ui, const MapDraft& draft) {
    const double share = (ui.now() - draft.glide_began) / glide_seconds;
    if (ui.reduced_motion() || share >= 1 || share < 0) return draft.middle;
    const auto eased = static_cast<float>(1 - (1 - share) * (1 - share));
    return {draft.glides_from.x + (draft.middle.x - draft.glides_from.x) * eased,
            draft.glides_from.y + (draft.middle.y - draft.glides_from.y) * eased};
}

void glide_to(Ui& ui, MapDraft& draft, Rect where, Point middle) {
    draft.glides_from = shown_middle(ui, draft);
    draft.middle = within(draft.plan, where, middle);
    draft.glide_began = ui.now();
    ui.move_until(ui.now() + glide_seconds + 0.05);
}

// No further than needed for the card to lie in the window, with some of what surrounds it.
void reveal(Ui& ui, MapDraft& draft, Rect where, const Rect& card) {
    const auto along = [](float middle, float room, float from, float to, float around) {
        around = std::clamp((room - (to - from)) / 2, 0.0F, around);
        if (from - around < middle - room / 2) middle = from - around + room / 2;
        if (to + around > middle + room / 2) middle = to + around - room / 2;
        return middle;
    };
    const Point to{along(draft.middle.x, where.w, card.x, card.right(), ui.px(90)),
                   along(draft.middle.y, where.h, card.y, card.bottom(), ui.px(60))};
    if (to != draft.middle) glide_to(ui, draft, where, to);
}

// Where the map's own corner lies on the screen.
Point corner_of(const Ui& ui, const MapDraft& draft, Rect where) {
    const auto middle = shown_middle(ui, draft);
    return {std::round(where.centre().x - middle.x), std::round(where.centre().y - middle.y)};
}

// The one that lies first: a walk begins there.
std::size_t first_node(const MapPlan& plan) {
    const auto first =
        std::ranges::min_element(plan.cards, {}, [](const Rect& card) { return card.x + card.y; });
    return static_cast<std::size_t>(first - plan.cards.begin());
}

Rect moved(Rect rect, Point by) { return {rect.x + by.x, rect.y + by.y, rect.w, rect.h}; }

std::optional<std::size_t> card_under(const MapPlan& plan, Point corner, Point at) {
    for (std::size_t node = 0; node < plan.cards.size(); ++node) {
        if (moved(plan.cards[node], corner).holds(at)) return node;
    }
    return std::nullopt;
}

// One step in or out; the card nearest to `about` stays where it is on the screen.
void zoom(Ui& ui, const Desk& desk, MapDraft& draft, Rect where, int by, Point about) {
    const auto now = static_cast<int>(draft.plan.detail);
    const auto next = std::clamp(now + by, 0, detail_count - 1);
    if (next == now) return;
    const auto corner = corner_of(ui, draft, where);
    std::size_t anchor = 0;
    float least = std::numeric_limits<float>::max();
    for (std::size_t node = 0; node < draft.plan.cards.size(); ++node) {
        const auto centre = moved(draft.plan.cards[node], corner).centre();
        const float far = std::hypot(centre.x - about.x, centre.y - about.y);
        if (far >= least) continue;
        least = far;
        anchor = node;
    }
    const auto before = moved(draft.plan.cards[anchor], corner).centre();
    draft.detail = static_cast<CardDetail>(next);
    plan_anew(ui, desk, draft, where);
    const auto after = draft.plan.cards[anchor].centre();
    draft.middle = within(draft.plan, where,
                          {after.x + where.centre().x - before.x, after.y + where.centre().y - before.y});
    draft.glide_began = -1;
}

void hear_zoom(Ui& ui, const Desk& desk, MapDraft& draft, Rect where) {
    const auto chosen =
        moved(draft.plan.cards[chosen_node(desk.map(), draft)], corner_of(ui, draft, where)).centre();
    int by = std::exchange(draft.zoom_by, 0);
    // What lies above the map has the focus, and what is typed then is not for here.
    if (ui.focused_name().starts_with("map/")) {
        for (const char each : ui.typed()) by += each == '+' || each == '=' ? 1 : each == '-' ? -1 : 0;
    }
    if (by != 0) zoom(ui, desk, draft, where, by, where.holds(chosen) ? chosen : where.centre());
    draft.wheel += ui.wheel_over(where);
    if (std::abs(draft.wheel) < 1) return;
    zoom(ui, desk, draft, where, draft.wheel > 0 ? 1 : -1, ui.pointer());
    draft.wheel = 0;
}

void hear_drag(const Ui& ui, MapDraft& draft, Rect where, const Touch& touch) {
    if (!touch.held) {
        draft.held = draft.dragged = false;
        return;
    }
    if (!draft.held) {
        draft.held = true;
        draft.grabbed = ui.pointer();
        draft.grabbed_middle = shown_middle(ui, draft);
    }
    const Point by{ui.pointer().x - draft.grabbed.x, ui.pointer().y - draft.grabbed.y};
    if (std::hypot(by.x, by.y) > ui.px(drag_from)) draft.dragged = true;
    if (!draft.dragged) return;
    draft.middle = within(draft.plan, where, {draft.grabbed_middle.x - by.x, draft.grabbed_middle.y - by.y});
    draft.glide_began = -1;
}

void hear_walk(Ui& ui, const ArgumentMap& map, MapDraft& draft) {
    const auto key = ui.arrow();
    if (key == Key::None) return;
    const auto at = chosen_node(map, draft);
    const auto from = node_of(map, draft.came_from).value_or(map.nodes.size());
    choose_card(draft, map.nodes[walk_map(map, draft.plan, at, key, from)].id);
}

// A click on another card goes there; on the same again, or Enter, asks why, or opens its page where that is
// not seen.
void hear_taken(const Ui& ui, const ArgumentMap& map, MapDraft& draft, Rect where, const Touch& touch,
                Wished& wished) {
    if (!touch.taken || draft.dragged) return;
    if (touch.held) {
        const auto under = card_under(draft.plan, corner_of(ui, draft, where), ui.pointer());
        if (!under) return;
        if (map.nodes[*under].id != draft.card) return choose_card(draft, map.nodes[*under].id);
    }
    if (card_apart(ui)) {
        draft.card_open = true;
        return;
    }
    wish_for(wished, AskWhy{.topic = draft.card});
}

}  // namespace

std::size_t chosen_node(const ArgumentMap& map, const MapDraft& draft) {
    return node_of(map, draft.card).value_or(0);
}

void choose_card(MapDraft& draft, const std::string& id) {
    if (draft.card == id) return;
    draft.came_from = std::exchange(draft.card, id);
}

void draw_argument_map(Ui& ui, Rect where, const Desk& desk, MapDraft& draft, Wished& wished) {
    const auto& map = desk.map();
    const bool first = !draft.planned;
    const bool newly = draft.moment != desk.moment() || draft.scale != ui.scale() || draft.window != where;
    plan_anew(ui, desk, draft, where);
    draft.planned = true;
    if (first || newly) {
        draft.middle = within(draft.plan, where, first ? Point{} : draft.middle);
        draft.glide_began = -1;
    }
    if (!node_of(map, draft.card)) draft.card = map.nodes[first_node(draft.plan)].id;
    const auto before = draft.card;

    const auto touch =
        ui.stop("map/field", where, {.first = true, .keeps_across = true, .keeps_along = true});
    hear_zoom(ui, desk, draft, where);
    hear_drag(ui, draft, where, touch);
    if (touch.focused) hear_walk(ui, map, draft);
    hear_taken(ui, map, draft, where, touch, wished);
    if (touch.focused && ui.take_key(Key::W)) wish_for(wished, AskWhy{.topic = draft.card});
    const auto chosen = chosen_node(map, draft);
    if (newly || draft.card != before) reveal(ui, draft, where, draft.plan.cards[chosen]);

    const auto corner = corner_of(ui, draft, where);
    ui.outline(where, blend(ui.theme().ground, ui.theme().edge, 0.4), 1, ui.px(6));
    const auto under = touch.pointed ? card_under(draft.plan, corner, ui.pointer()) : std::nullopt;
    draw_plan(ui, map, draft.plan, corner, where.inset(1),
              {.chosen = chosen, .under = under, .focused = touch.focused});
}

}  // namespace allwrits
