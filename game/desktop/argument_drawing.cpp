// SPDX-License-Identifier: MIT
#include "desktop/argument_marks.h"
#include "desktop/argument_part.h"
#include "desktop/argument_plan.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace allwrits {
namespace {

Rect moved(Rect rect, Point by) { return {rect.x + by.x, rect.y + by.y, rect.w, rect.h}; }

void draw_blocks(Ui& ui, const MapPlan& plan, Point corner, Rect seen) {
    const auto& theme = ui.theme();
    const auto before = ui.back();
    for (const auto& block : plan.blocks) {
        const auto where = moved(block.where, corner);
        if (overlap(where, seen).h <= 0) continue;
        ui.fill(where, theme.panel, ui.px(8));
        ui.outline(where, blend(theme.panel, theme.edge, theme.id.starts_with("contrast") ? 1.0 : 0.45), 1,
                   ui.px(8));
        ui.set_back(theme.panel);
        draw_seen_text(ui, part_title_face(plan.detail),
                       {where.x + ui.px(part_padding), where.y + ui.px(8), block.title_width, 0}, block.name,
                       Ink::Title, seen);
        ui.set_back(before);
    }
}

bool touches(const MapLink& link, std::size_t node) { return link.from == node || link.to == node; }

bool comes_into(const std::vector<Point>& along, const Rect& seen) {
    const auto [left, right] = std::ranges::minmax(along, {}, &Point::x);
    const auto [top, bottom] = std::ranges::minmax(along, {}, &Point::y);
    return right.x >= seen.x && left.x <= seen.right() && bottom.y >= seen.y && top.y <= seen.bottom();
}

// Those of the chosen card come last, on top of the others.
void draw_links(Ui& ui, const ArgumentMap& map, const MapPlan& plan, Point corner, Rect seen,
                std::size_t chosen) {
    const auto& theme = ui.theme();
    const auto draw = [&](std::size_t at) {
        const auto& link = map.links[at];
        auto along = plan.curves[at];
        for (auto& point : along) point = {point.x + corner.x, point.y + corner.y};
        if (!comes_into(along, seen)) return;
        const bool near = touches(link, chosen);
        const auto side = theme.of(map.nodes[link.from].side);
        const double strong = near ? 1 : link.in_force ? 0.65 : 0.35;
        const float thick = near ? 2.6F : link.in_force ? 2.0F : 1.2F;
        // Clear of those that it crosses.
        for (std::size_t piece = 0; near && piece + 1 < along.size(); ++piece) {
            ui.line(along[piece], along[piece + 1], theme.panel, ui.px(thick + 5));
        }
        draw_link(ui, along, link.kind,
                  {.colour = blend(theme.panel, side, strong),
                   .thickness = std::max(1.0F, ui.px(thick)),
                   .head = ui.px(near ? 12.0F : 9.0F)});
    };
    for (std::size_t at = 0; at < map.links.size(); ++at) {
        if (!plan.curves[at].empty() && !touches(map.links[at], chosen)) draw(at);
    }
    for (std::size_t at = 0; at < map.links.size(); ++at) {
        if (!plan.curves[at].empty() && touches(map.links[at], chosen)) draw(at);
    }
}

// Where the word of a link may stand: on the link itself, in the middle of its long straight pieces before anywhere
// else, so that nobody has to guess which link it belongs to.
std::vector<Rect> word_places(const Ui& ui, const std::vector<Point>& curve, Point corner, float wide) {
    const float high = ui.px(23);
    const auto around = [&](Point at) {
        return Rect{at.x + corner.x - wide / 2, at.y + corner.y - high / 2, wide, high};
    };
    std::vector<std::pair<float, Rect>> straight;
    for (std::size_t nth = 1; nth < curve.size(); ++nth) {
        const float across = std::abs(curve[nth].x - curve[nth - 1].x);
        const float along = std::abs(curve[nth].y - curve[nth - 1].y);
        const float room = across > along ? across - wide : along - high;
        const Point middle{(curve[nth].x + curve[nth - 1].x) / 2, (curve[nth].y + curve[nth - 1].y) / 2};
        if (room >= ui.px(24)) straight.emplace_back(-room, around(middle));
    }
    std::ranges::stable_sort(straight, {}, &std::pair<float, Rect>::first);
    std::vector<Rect> places;
    for (const auto& [room, place] : straight) places.push_back(place);
    const float length = std::hypot(curve.back().x - curve.front().x, curve.back().y - curve.front().y);
    if (length < wide + ui.px(44)) return places;
    for (const std::size_t tenth : {5U, 4U, 6U, 3U, 7U}) {
        const auto nth = std::clamp<std::size_t>((curve.size() - 1) * tenth / 10, 1, curve.size() - 1);
        places.push_back(around(curve[nth]));
    }
    return places;
}

// Whether it would lie on a link of the chosen card other than its own.
bool on_another(const ArgumentMap& map, const MapPlan& plan, const Rect& plate, std::size_t chosen,
                std::size_t own) {
    for (std::size_t at = 0; at < map.links.size(); ++at) {
        if (at == own || !touches(map.links[at], chosen)) continue;
        const auto holds = [&](Point point) { return plate.holds(point); };
        if (std::ranges::any_of(plan.curves[at], holds)) return true;
    }
    return false;
}

// "meets" and "supports" on the chosen card's own links, where no card and no other word is in the way.
void draw_link_words(Ui& ui, const ArgumentMap& map, const MapPlan& plan, Point corner, Rect seen,
                     std::size_t chosen) {
    std::vector<Rect> taken;
    for (const auto& card : plan.cards) taken.push_back(moved(card, corner));
    for (const auto& block : plan.blocks)
        taken.push_back(moved({block.where.x, block.where.y, block.where.w, ui.px(38)}, corner));
    const auto may_stand = [&](const Rect& plate) {
        return plate.x >= seen.x && plate.y >= seen.y && plate.right() <= seen.right() &&
               plate.bottom() <= seen.bottom() && std::ranges::none_of(taken, [&](const Rect& other) {
                   const auto both = overlap(plate, other);
                   return both.w > 0 && both.h > 0;
               });
    };
    const auto before = ui.back();
    ui.set_back(ui.theme().panel);
    for (std::size_t at = 0; at < map.links.size(); ++at) {
        if (!touches(map.links[at], chosen) || plan.curves[at].size() < 2) continue;
        const auto word = map.links[at].kind == LinkKind::Attack ? ui.say("arguments.meets", "meets")
                                                                 : ui.say("arguments.supports", "supports");
        const float wide = std::ceil(ui.text_width(Face::Small, word) + ui.px(6));
        const auto places = word_places(ui, plan.curves[at], corner, wide);
        const auto place = std::ranges::find_if(places, [&](const Rect& plate) {
            return may_stand(plate) &&
                   !on_another(map, plan, {plate.x - corner.x, plate.y - corner.y, plate.w, plate.h}, chosen,
                               at);
        });
        if (place == places.end()) continue;
        ui.fill(*place, ui.theme().panel, ui.px(4));
        ui.text_at(Face::Small, {place->centre().x, place->y + ui.px(2)}, word, Ink::Text, 0.5F);
        taken.push_back(*place);
    }
    ui.set_back(before);
}

void draw_cards(Ui& ui, const ArgumentMap& map, const MapPlan& plan, Point corner, Rect seen,
                const PlanLook& look) {
    std::vector<bool> bears(map.nodes.size(), false);
    for (const auto& link : map.links) {
        if (touches(link, look.chosen)) bears[link.from == look.chosen ? link.to : link.from] = true;
    }
    for (std::size_t node = 0; node < map.nodes.size(); ++node) {
        const auto where = moved(plan.cards[node], corner);
        const auto both = overlap(where, seen);
        if (both.w <= 0 || both.h <= 0) continue;
        draw_card(
            ui, map.nodes[node], plan.detail, where, seen,
            {.chosen = node == look.chosen, .pointed = look.under == node, .bears_on_chosen = bears[node]});
    }
    const auto where = moved(plan.cards[look.chosen], corner);
    if (look.focused)
        ui.ring(where.inset(-ui.px(1)));
    else
        ui.outline(where.inset(-ui.px(3)), ui.theme().title, ui.px(1.5F), ui.px(6));
}

}  // namespace

void draw_plan(Ui& ui, const ArgumentMap& map, const MapPlan& plan, Point corner, Rect seen,
               const PlanLook& look) {
    ui.push_clip(seen);
    draw_blocks(ui, plan, corner, seen);
    draw_links(ui, map, plan, corner, seen, look.chosen);
    draw_cards(ui, map, plan, corner, seen, look);
    draw_link_words(ui, map, plan, corner, seen, look.chosen);
    ui.pop_clip();
}

}  // namespace allwrits
