// SPDX-License-Identifier: MIT
#include "desktop/argument_marks.h"
#include "desktop/argument_plan.h"
#include "desktop/line_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace allwrits {
namespace {

// At 100 %. The stripe at the left has the colour of the role.
constexpr float stripe = 5, padding = 9, sign = 20, glyph = 8;

bool names_standing(CardDetail detail) { return detail != CardDetail::Plate; }

Face face_of(CardDetail detail) { return detail == CardDetail::Headline ? Face::Small : Face::Quote; }

// Width at 100 % that a headline breaks well in.
float usual_width(CardDetail detail) {
    switch (detail) {
        case CardDetail::Plate:
            return 0;
        case CardDetail::Headline:
            return 184;
        case CardDetail::Card:
            return 232;
        case CardDetail::Full:
            return 290;
    }
    return 0;
}

// The id, and the standing by shape and word, on one line.
float head_width(const Ui& ui, const MapNode& node, CardDetail detail) {
    float wide = ui.px(stripe + 2 * padding + 2 * sign + 8) + ui.text_width(Face::Small, node.id);
    if (names_standing(detail)) wide += ui.text_width(Face::Small, node.standing_word) + ui.px(10);
    return wide;
}

float head_height(const Ui& ui) { return std::round(ui.px(25)); }

std::string small_print(const MapNode& node, CardDetail detail) {
    auto text = node.role + " · " + node.factor_name + " · " + node.pages;
    if (detail == CardDetail::Full && !node.promotes.empty()) text += " · " + node.promotes;
    return text;
}

bool has_small_print(CardDetail detail) { return detail == CardDetail::Card || detail == CardDetail::Full; }

}  // namespace

float card_width(const Ui& ui, const ArgumentMap& map, CardDetail detail) {
    float wide = ui.px(usual_width(detail));
    for (const auto& node : map.nodes) wide = std::max(wide, head_width(ui, node, detail));
    return std::ceil(wide);
}

float card_height(const Ui& ui, const MapNode& node, CardDetail detail, float width) {
    const float words = width - ui.px(stripe + 2 * padding);
    float high = head_height(ui) + ui.px(detail == CardDetail::Plate ? 8.0F : 14.0F);
    if (detail != CardDetail::Plate) high += ui.text_height(face_of(detail), node.headline, words);
    if (has_small_print(detail))
        high += ui.px(4) + ui.text_height(Face::Small, small_print(node, detail), words);
    return std::ceil(high);
}

void draw_seen_text(Ui& ui, Face face, Rect where, std::string_view text, Ink ink, Rect seen) {
    const std::array runs{TextRun{.text = std::string(text), .face = face}};
    const auto set = set_text(ui.faces(), runs, where.w);
    const auto hidden = [&](const PlacedText& piece) {
        const float x = where.x + piece.x, y = where.y + piece.y;
        return x < seen.x || y < seen.y || x + piece.w > seen.right() || y + piece.h > seen.bottom();
    };
    if (std::ranges::any_of(set.pieces, hidden)) return;
    for (const auto& piece : set.pieces)
        ui.text_at(face, {where.x + piece.x, where.y + piece.y}, piece.text, ink);
}

void draw_card(Ui& ui, const MapNode& node, CardDetail detail, Rect where, Rect seen, const CardLook& look) {
    const auto& theme = ui.theme();
    const bool fell = node.standing == Standing::Defeated;
    const auto ground = look.chosen || look.pointed ? theme.pointed : fell ? theme.panel : theme.raised;
    const auto side = theme.of(node.side);
    const auto before = ui.back();
    ui.fill(where, ground, ui.px(4));
    ui.set_back(ground);
    ui.fill({where.x, where.y, ui.px(stripe), where.h}, side, ui.px(3));
    const auto frame = look.bears_on_chosen || look.chosen ? side : blend(ground, side, fell ? 0.6 : 0.85);
    draw_standing_frame(ui, where, node.standing, frame,
                        ui.px(look.bears_on_chosen || look.chosen ? 2.5F : 1.5F));

    const float left = where.x + ui.px(stripe + padding);
    const float right = where.right() - ui.px(padding);
    const float line = where.y + ui.px(4) + head_height(ui) / 2;
    const float top = line - ui.px(17) * 0.6F;
    const float words = right - left;
    ui.side_mark({left + ui.px(7), line}, ui.px(7), node.side);
    draw_seen_text(ui, Face::Small, {left + ui.px(sign), top, words, 0}, node.id, Ink::Title, seen);
    draw_standing(ui, {right - ui.px(glyph), line}, ui.px(glyph), node.standing);
    if (names_standing(detail)) {
        const float wide = std::ceil(ui.text_width(Face::Small, node.standing_word)) + 1;
        draw_seen_text(ui, Face::Small, {right - ui.px(sign + 4) - wide, top, wide, 0}, node.standing_word,
                       fell ? Ink::Warning : Ink::Quiet, seen);
        const float below = where.y + ui.px(6) + head_height(ui);
        draw_seen_text(ui, face_of(detail), {left, below, words, 0}, node.headline,
                       fell ? Ink::Quiet : Ink::Text, seen);
        if (has_small_print(detail)) {
            const float high = ui.text_height(face_of(detail), node.headline, words);
            draw_seen_text(ui, Face::Small, {left, below + high + ui.px(2), words, 0},
                           small_print(node, detail), Ink::Quiet, seen);
        }
    }
    ui.set_back(before);
}

}  // namespace allwrits
