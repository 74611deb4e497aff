// SPDX-License-Identifier: MIT
#include "desktop/line_text.h"
#include "desktop/session_screen.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace allwrits {
namespace {

void draw_middle(Ui& ui, const Desk& desk, const News& news, SessionDraft& draft, Wished& wished) {
    const auto& view = desk.view();
    if (view.ended) return draw_aftermath(ui, desk, wished);
    if (!view.my_turn) return draw_question(ui, desk, news, draft, wished);
    if (view.takes_number) return draw_odds(ui, desk, draft, wished);
    if (view.kind == StageKind::Ruling && desk.opinion().shown) return draw_opinion(ui, desk, draft, wished);
    if (view.verb == Verb::Plead && desk.hand().shown) return draw_brief(ui, desk, draft, wished);
    draw_question(ui, desk, news, draft, wished);
}

// What just changed lights up once, behind its words.
void draw_pulse(Ui& ui, const Line& line, double came_up) {
    constexpr double lasts = 0.9;
    const double age = ui.now() - came_up;
    if (age > lasts || ui.reduced_motion()) return;
    ui.move_until(came_up + lasts + 0.05);
    auto where = ui.rest();
    where.h = ui.text_height(Face::Body, ui.say("line.changed", "What changed:") + " " + line.text, where.w);
    ui.veil(where.inset(-ui.px(3)), ui.theme().changed, static_cast<float>(0.28 * (1 - age / lasts)));
}

// Where the present stage begins to be told; the end if it has no heading.
std::size_t heading_of_stage(const SeatView& view) {
    auto at = view.said.size();
    while (at > 0 &&
           (view.said[at - 1].kind != Line::Kind::Heading || !view.said[at - 1].text.starts_with(view.stage)))
        --at;
    return at > 0 ? at - 1 : view.said.size();
}

std::string words_of(const Ui& ui, Below below) {
    switch (below) {
        case Below::Nothing:
            return {};
        case Below::Text:
            return ui.say("session.below_text", "More is below");
        case Below::Question:
            return ui.say("session.below", "The question is below");
        case Below::Choices:
            return ui.say("session.below_choices", "More choices below");
    }
    return {};
}

// As high as its words with a little air.
float cue_height(const Ui& ui) { return std::round(ui.px(28)); }

void draw_arrow(Ui& ui, Point tip) {
    const std::array corners{tip, Point{tip.x - ui.px(6), tip.y - ui.px(9)},
                             Point{tip.x + ui.px(6), tip.y - ui.px(9)}};
    ui.polygon(corners, ui.theme().title);
}

// A bar below the panel, between two arrows what there is to see. True if it was taken.
bool draw_cue(Ui& ui, Rect where, Below below, std::uint32_t panel) {
    const auto touch = ui.stop("session/below", where, {.panel = panel});
    const auto& theme = ui.theme();
    const auto ground = touch.lit() ? theme.pointed : theme.raised;
    const auto before = ui.back();
    ui.fill(where, ground, ui.px(4));
    ui.fill({where.x + ui.px(4), where.y, where.w - ui.px(8), std::max(2.0F, std::round(ui.px(2)))},
            theme.title);
    ui.set_back(ground);
    const auto words = words_of(ui, below);
    const auto middle = where.centre();
    ui.text_at(Face::Small, {middle.x, middle.y - ui.px(9)}, words, Ink::Title, 0.5F);
    const float aside = ui.text_width(Face::Small, words) / 2 + ui.px(20);
    draw_arrow(ui, {middle.x - aside, middle.y + ui.px(6)});
    draw_arrow(ui, {middle.x + aside, middle.y + ui.px(6)});
    ui.set_back(before);
    if (touch.focused) ui.ring(where.inset(ui.px(2)));
    return touch.taken;
}

// Not what only explains, such as the whys of an opinion.
bool some_choice_below(const Ui& ui, float edge) {
    return std::ranges::any_of(ui.stops(), [&](const Stop& stop) {
        const bool decides = stop.name.starts_with("option/") || stop.name.starts_with("hand/");
        return decides && stop.where.bottom() > edge;
    });
}

// The question, and whatever stands in its place; notes what of it lies below `edge`, and goes there if that
// is wished.
void draw_to_edge(Ui& ui, float edge, const Desk& desk, const News& news, SessionDraft& draft,
                  Wished& wished) {
    const float begins = ui.rest().y;
    const bool asked = desk.view().my_turn;
    const bool goes = std::exchange(draft.goes_below, false);
    const auto before = draft.below;
    if (goes && before == Below::Question)
        ui.bring_to_top();
    else if (goes)
        ui.turn_page();
    draw_middle(ui, desk, news, draft, wished);
    // The heading and a first choice belong together.
    const float least = ui.px(60);
    draft.below = ui.reached() <= edge          ? Below::Nothing
                  : !asked                      ? Below::Text
                  : begins + least > edge       ? Below::Question
                  : some_choice_below(ui, edge) ? Below::Choices
                                                : Below::Text;
    // The bar comes and goes a frame later.
    if (draft.below != before) ui.move_until(ui.now() + 0.1);
}

}  // namespace

// A decision that is made with the whole page: cards laid out, the opinion, the years after.
bool takes_the_page(const Desk& desk) {
    const auto& view = desk.view();
    return view.ended || (view.my_turn && (view.kind == StageKind::Ruling || view.verb == Verb::Plead));
}

// What was said above, what is asked below; in a low window both on one page.
void draw_talk(Ui& ui, Rect where, const Desk& desk, const News& news, SessionDraft& draft, Wished& wished) {
    const float between = std::round(ui.px(10));
    const bool one_page = where.h < ui.px(430) || takes_the_page(desk);
    if (!one_page) {
        // The dial is tall.
        const auto above =
            where.cut_top(where.h * (desk.view().takes_number ? 0.28F : 0.44F) - between, between);
        const auto panel = ui.panel("news", above);
        ui.restart_scroll_on(desk.moment());
        draw_news(ui, desk, news, wished);
    }
    const float edge = where.bottom();
    const auto below = draft.below;
    const auto cue =
        below == Below::Nothing ? Rect{} : where.cut_bottom(cue_height(ui), std::round(ui.px(4)));
    std::uint32_t id = 0;
    {
        const auto panel = ui.panel(one_page ? "talk" : "question", where);
        id = panel.id();
        ui.restart_scroll_on(desk.moment());
        if (one_page) draw_news(ui, desk, news, wished);
        draw_to_edge(ui, edge, desk, news, draft, wished);
    }
    if (below != Below::Nothing && draw_cue(ui, cue, below, id)) draft.goes_below = true;
}

void draw_news(Ui& ui, const Desk& desk, const News& news, Wished& wished) {
    const auto& said = desk.view().said;
    auto end = std::min(news.shown, said.size());
    // The years after stand as a timeline of their own.
    if (desk.view().ended) end = std::min(end, heading_of_stage(desk.view()));
    LineText text(ui, desk, wished);
    const auto from = std::min(news.fresh, end);
    // What was read lies above, in a lighter shade, for whoever scrolls up; the page opens at what is new.
    for (std::size_t at = 0; at < from; ++at) {
        text.line(said[at], "said/" + std::to_string(at), true);
        ui.gap(6);
    }
    ui.mark_top();
    for (std::size_t at = from; at < end; ++at) {
        if (at + 1 == end && said[at].kind == Line::Kind::Changed) draw_pulse(ui, said[at], news.came_up);
        text.line(said[at], "said/" + std::to_string(at));
        ui.gap(8);
    }
}

}  // namespace allwrits
