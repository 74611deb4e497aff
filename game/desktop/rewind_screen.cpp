// SPDX-License-Identifier: MIT
#include "desktop/after_parts.h"
#include "desktop/after_screens.h"
#include "desktop/screen_head.h"
#include "desktop/widgets.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace allwrits {
namespace {

// A longer line is hard to read.
constexpr float widest = 900;

// Below a decision, in small: what it turned, or that it did.
std::string turned_text(const Ui& ui, const PastMove& move) {
    if (!move.turned.empty()) return move.turned;
    return move.changed_a_standing ? ui.say("rewind.standing", "A card on the record stands otherwise since.")
                                   : std::string{};
}

// A decision that can be gone back to: a diamond where it turned something, else a dot.
bool draw_decision(Ui& ui, const PastMove& move, bool last) {
    const auto turned = turned_text(ui, move);
    const auto word = ui.say("rewind.turning_point", "Turning point");
    const float left = std::round(ui.px(44));
    const float words = ui.rest().w - left - ui.px(14);
    float high = ui.text_height(Face::Body, move.text, words) + ui.px(18);
    if (move.turning_point()) high += ui.text_height(Face::Small, word + ". " + turned, words) + ui.px(2);
    const auto where = ui.take(std::round(high));
    const auto touch = ui.stop("decision/" + std::to_string(move.number), where, {.first = last});
    const auto& theme = ui.theme();
    const auto before = ui.back();
    const auto ground = touch.lit() ? theme.pointed : theme.raised;
    ui.fill(where, ground, ui.px(6));
    ui.outline(where, blend(theme.panel, theme.edge, touch.lit() ? 1.0 : 0.6), 1, ui.px(6));
    ui.set_back(ground);
    const Point mark{where.x + ui.px(22), where.y + ui.px(23)};
    if (move.turning_point())
        draw_turn_mark(ui, mark, ui.px(9), theme.changed);
    else
        ui.disc(mark, ui.px(5), theme.edge);
    ui.begin_column({where.x + left, where.y + ui.px(8), words, where.h});
    ui.text(Face::Body, move.text);
    if (move.turning_point()) {
        const std::array runs{TextRun{.text = word + ". ", .face = Face::Small, .ink = Ink::Changed},
                              TextRun{.text = turned, .face = Face::Small, .ink = Ink::Quiet}};
        ui.gap(2);
        ui.paragraph(runs);
    }
    ui.end_column();
    ui.set_back(before);
    if (touch.focused) ui.ring(where);
    return touch.taken;
}

void draw_decisions(Ui& ui, const Desk& desk, Wished& wished) {
    std::vector<const PastMove*> own;
    for (const auto& move : desk.past()) {
        if (move.own) own.push_back(&move);
    }
    if (own.empty())
        return ui.text(Face::Quote, ui.say("rewind.none", "You have decided nothing yet."), Ink::Quiet);
    // The last one first: it is what one most often goes back to.
    std::ranges::reverse(own);
    std::string stage;
    for (const auto* move : own) {
        if (move->stage != stage) {
            stage = move->stage;
            ui.gap(10);
            heading(ui, stage);
        }
        if (draw_decision(ui, *move, move == own.front())) wish_for(wished, RewindTo{.record = move->parent});
        ui.gap(8);
    }
}

}  // namespace

void draw_rewind(Ui& ui, const Desk& desk, Wished& wished) {
    auto area = draw_head(ui, ui.say("rewind.title", "Rewind"), wished);
    const auto panel = ui.panel("rewind", area, {.padding = 22});
    const auto inner = ui.rest();
    const float wide = std::min(inner.w, ui.px(widest));
    ui.begin_column({inner.x + std::round((inner.w - wide) / 2), inner.y, wide, inner.h});
    ui.text(Face::Quote, ui.say("rewind.about",
                                "Take a decision to go back to just before it: the draws stay the same, and "
                                "the branch that you leave is kept."));
    draw_decisions(ui, desk, wished);
    ui.take(ui.end_column() - inner.y);
}

}  // namespace allwrits
