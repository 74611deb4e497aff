// SPDX-License-Identifier: MIT
#include "desktop/after_parts.h"

#include "desktop/widgets.h"
#include "view/wording.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace allwrits {

void draw_other_seats(Ui& ui, const Desk& desk, Wished& wished) {
    const auto& roles = desk.scenario().roles;
    const Wording wording(desk.scenario(), desk.words(), desk.sight().seen);
    const auto row = ui.row(8);
    for (std::size_t at = 0; at < roles.size(); ++at) {
        const auto seat = id_at<Role>(at);
        if (seat == desk.seat()) continue;
        const auto label = ui.say("after.other_seat", "Play as {role}", {{"role", wording.short_role(seat)}});
        if (button(ui, "seat/" + roles[at].id, label, {.mark = roles[at].side})) {
            wish_for(wished, SwapSeat{.seat = seat});
        }
    }
}

void draw_ten_marks(Ui& ui, double share) {
    constexpr int marks = 10;
    const auto where = ui.take(std::round(ui.px(16)));
    const float side = std::round(ui.px(10));
    const float step = std::round(ui.px(14));
    for (int at = 0; at < marks; ++at) {
        const Rect box{where.x + step * static_cast<float>(at), std::round(where.centre().y - side / 2), side,
                       side};
        const auto full = static_cast<float>(std::clamp(share * marks - at, 0.0, 1.0));
        // However rare, it can be seen.
        if (full > 0) ui.fill({box.x, box.y, std::max(side * full, ui.px(2)), side}, ui.theme().title);
        ui.outline(box, full > 0 ? ui.theme().title : ui.theme().edge, 1);
    }
}

void draw_turn_mark(Ui& ui, Point centre, float radius, Colour colour) {
    const std::array corners{Point{centre.x, centre.y - radius}, Point{centre.x + radius, centre.y},
                             Point{centre.x, centre.y + radius}, Point{centre.x - radius, centre.y}};
    ui.polygon(corners, colour);
}

}  // namespace allwrits
