// SPDX-License-Identifier: MIT
#include "desktop/screen_head.h"

#include "desktop/widgets.h"

#include <algorithm>
#include <cmath>

namespace allwrits {

Rect draw_head(Ui& ui, std::string_view title, Wished& wished) {
    auto area = ui.rest();
    const auto back = ui.say("sheet.back", "Back");
    const float beside = ui.text_width(Face::Strong, back) + ui.px(32);
    const float words = area.w - ui.px(36) - beside - ui.px(12);
    const float title_height = ui.text_height(Face::Heading, title, words);
    const float high = std::round(std::max(title_height, ui.px(40)) + ui.px(20));
    const auto panel = ui.panel("head", area.cut_top(high, std::round(ui.px(10))), {.scrolls = false});
    const auto inner = ui.rest();
    const float top = inner.y - ui.px(7);
    ui.begin_column({inner.x, top + std::max(0.0F, (ui.px(40) - title_height) / 2), words, inner.h});
    ui.text(Face::Heading, title, Ink::Title);
    ui.end_column();
    ui.begin_column({inner.right() - beside, top, beside, inner.h});
    if (button(ui, "back", back, {.key = Key::Back, .narrow = true})) wish_for(wished, GoBack{});
    ui.end_column();
    return area;
}

}  // namespace allwrits
