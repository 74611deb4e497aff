// SPDX-License-Identifier: MIT
#include "desktop/hand_cards.h"

#include "desktop/hand_layout.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace allwrits {
namespace {

constexpr float margin = 14, head_high = 34, foot_gap = 10, foot_line = 30;

float body_height(const Ui& ui, const LaidCard& laid, float width) {
    return ui.px(head_high) + laid.face.height(ui, width - 2 * ui.px(margin)) + 2 * ui.px(margin);
}
float foot_height(const Ui& ui, const LaidCard& laid, float width) {
    const float bolder =
        laid.bold == nullptr ? 0 : laid.bolder.height(ui, width - 2 * ui.px(margin)) + ui.px(foot_gap) * 2;
    return bolder + ui.px(foot_line) + ui.px(foot_gap);
}

void draw_head(Ui& ui, const LaidCard& laid, Rect inner) {
    const Rect key{inner.x, inner.y, ui.px(26), ui.px(25)};
    ui.outline(key, ui.theme().title, 1, ui.px(4));
    ui.text_at(Face::Small, {key.centre().x, key.centre().y - ui.px(17) / 2}, std::to_string(laid.number),
               Ink::Title, 0.5F);
    const auto price = laid.plain->price.empty() ? laid.card->standing : laid.plain->price;
    ui.text_at(Face::Strong, {inner.right(), inner.y + ui.px(1)}, price, Ink::Text, 1);
}

// What of a card's foot is taken by itself; all else of the card plays it.
struct Foot {
    Rect bolder = {}, why = {};
    std::string why_label = {};

    bool holds(Point at) const { return bolder.holds(at) || why.holds(at); }
};

Foot foot_of(const Ui& ui, const LaidCard& laid, Rect foot) {
    Foot parts{.why_label = ui.say("brief.why", "Why? What it rests on")};
    auto rest = foot;
    if (laid.bold != nullptr) {
        const auto high = laid.bolder.height(ui, foot.w - 2 * ui.px(margin)) + ui.px(foot_gap) * 2;
        parts.bolder = {foot.x + ui.px(4), foot.y, foot.w - ui.px(8), high};
        rest.cut_top(high);
    }
    const float wide = ui.text_width(Face::Small, parts.why_label);
    parts.why = {rest.right() - ui.px(margin) - wide - ui.px(6), rest.bottom() - ui.px(foot_line + 4),
                 wide + ui.px(12), ui.px(foot_line)};
    return parts;
}

void draw_bolder(Ui& ui, const LaidCard& laid, Rect plate, Wished& wished) {
    const auto touch = ui.stop(laid.bold_id, plate);
    const auto before = ui.back();
    const auto ground = touch.lit() ? ui.theme().pointed : ui.theme().raised;
    ui.fill(plate, ground, ui.px(6));
    ui.set_back(ground);
    ui.outline(plate, blend(ui.theme().raised, ui.theme().edge, 0.5), 1, ui.px(6));
    const float aside = ui.px(margin - 4);
    laid.bolder.draw(ui, {plate.x + aside, plate.y + ui.px(foot_gap), plate.w - 2 * aside, plate.h},
                     laid.bold_id);
    ui.set_back(before);
    if (touch.focused) ui.ring(plate);
    if (touch.taken) wish_for(wished, MakeMove{.move = laid.bold->move});
}

void draw_why(Ui& ui, const LaidCard& laid, const Foot& foot, Wished& wished) {
    const auto touch = ui.stop(laid.id + "/why", foot.why);
    ui.text_at(Face::Small, {foot.why.x + ui.px(6), foot.why.y + ui.px(6)}, foot.why_label,
               touch.lit() ? Ink::Title : Ink::Quiet);
    if (touch.focused) ui.ring(foot.why);
    if (touch.taken) wish_for(wished, AskWhy{.topic = laid.card->id});
}

void draw_card(Ui& ui, const LaidCard& laid, Rect where, float body, Wished& wished) {
    const Rect plate{where.x, where.y, where.w, body};
    const auto foot = foot_of(ui, laid, {where.x, plate.bottom(), where.w, where.bottom() - plate.bottom()});
    // Arrows walk between the plates, which stand beside each other; the pointer has all of the card.
    const auto touch = ui.stop(laid.id, plate,
                               {.key = laid.number <= 9 ? digit_key(laid.number) : Key::None,
                                .first = laid.number == 1,
                                .ground = where});
    if (touch.taken) wish_for(wished, MakeMove{.move = laid.plain->move});
    if (ui.focused_name() == laid.id && ui.take_key(Key::W)) wish_for(wished, AskWhy{.topic = laid.card->id});
    const bool lit = touch.focused || (touch.pointed && !foot.holds(ui.pointer()));
    const auto& theme = ui.theme();
    const auto before = ui.back();
    const auto ground = lit ? theme.pointed : theme.raised;
    ui.fill(where, ground, ui.px(6));
    ui.outline(where, lit ? theme.title : blend(theme.panel, theme.edge, 0.8), 1, ui.px(6));
    ui.fill({where.x + ui.px(6), where.y, where.w - ui.px(12), ui.px(3)}, theme.title);
    ui.set_back(ground);
    auto inner = plate.inset(ui.px(margin));
    draw_head(ui, laid, inner);
    inner.cut_top(ui.px(head_high));
    laid.face.draw(ui, inner, laid.id + "/face");
    if (laid.bold != nullptr) draw_bolder(ui, laid, foot.bolder, wished);
    draw_why(ui, laid, foot, wished);
    if (touch.focused) ui.ring(where);
    ui.set_back(before);
}

void draw_grid(Ui& ui, const std::vector<LaidCard>& cards, Wished& wished) {
    const float between = std::round(ui.px(12));
    const float width = ui.rest().w;
    const auto fit = static_cast<std::size_t>(std::max(1.0F, (width + between) / (ui.px(285) + between)));
    // Four cards lie two by two.
    const auto most = cards.size() == 4 ? std::min<std::size_t>(fit, 2) : std::min<std::size_t>(fit, 3);
    const auto columns = std::max<std::size_t>(1, std::min(most, cards.size()));
    const float wide =
        std::floor((width - between * static_cast<float>(columns - 1)) / static_cast<float>(columns));
    for (std::size_t from = 0; from < cards.size(); from += columns) {
        const auto end = std::min(cards.size(), from + columns);
        float body = 0, foot = 0;
        for (std::size_t at = from; at < end; ++at) {
            body = std::max(body, body_height(ui, cards[at], wide));
            foot = std::max(foot, foot_height(ui, cards[at], wide));
        }
        const auto strip = ui.take(std::round(body + foot));
        for (std::size_t at = from; at < end; ++at) {
            const float x = strip.x + static_cast<float>(at - from) * (wide + between);
            draw_card(ui, cards[at], {x, strip.y, wide, strip.h}, std::round(body), wished);
        }
        ui.gap(12);
    }
}

}  // namespace

std::set<std::size_t> draw_hand_cards(Ui& ui, const Desk& desk, Wished& wished) {
    const auto cards = lay_out_hand(ui, desk);
    draw_grid(ui, cards, wished);
    std::set<std::size_t> drawn;
    for (const auto& laid : cards) {
        drawn.insert(laid.plain_at);
        if (laid.bold != nullptr) drawn.insert(laid.bold_at);
    }
    return drawn;
}

}  // namespace allwrits
