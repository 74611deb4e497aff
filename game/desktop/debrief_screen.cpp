// SPDX-License-Identifier: MIT
#include "desktop/after_parts.h"
#include "desktop/after_screens.h"
#include "desktop/debrief_pages.h"
#include "desktop/screen_head.h"
#include "desktop/widgets.h"

#include <algorithm>
#include <cmath>

namespace allwrits {
namespace {

// From so many columns on the index stands at the side.
constexpr float index_beside = 46;
constexpr float widest = 860;  // A longer line is hard to read.

std::string counted(const Ui& ui, const Debrief& debrief, DebriefPage page) {
    const auto name = name_of(ui, page);
    const auto count = page == DebriefPage::Turns     ? debrief.turns.size()
                       : page == DebriefPage::Talk    ? debrief.questions.size()
                       : page == DebriefPage::Sources ? debrief.sources.size()
                                                      : 0;
    return count == 0 ? name : name + "  " + std::to_string(count);
}

// The pages below each other, that one marked which lies open.
void draw_index(Ui& ui, const Desk& desk, const std::vector<DebriefPage>& pages, std::size_t& open) {
    for (std::size_t at = 0; at < pages.size(); ++at) {
        const auto top = ui.rest();
        const bool now = at == open;
        if (button(ui, "page/" + std::to_string(at), counted(ui, desk.debriefing(), pages[at]),
                   {.kind = ButtonLook::Kind::Bare, .on = now, .first = now})) {
            open = at;
        }
        if (now)
            ui.fill({top.x, top.y + ui.px(5), ui.px(4), ui.rest().y - top.y - ui.px(10)}, ui.theme().title,
                    ui.px(2));
        ui.gap(2);
    }
}

void draw_seats(Ui& ui, const Desk& desk, Wished& wished) {
    ui.text(Face::Small, ui.say("after.other_seats", "The same facts from another seat"), Ink::Quiet);
    ui.gap(6);
    draw_other_seats(ui, desk, wished);
}

void draw_page(Ui& ui, const Desk& desk, DebriefPage page, Wished& wished) {
    const auto inner = ui.rest();
    const float wide = std::min(inner.w, ui.px(widest));
    ui.begin_column(
        {inner.x + std::round(std::min((inner.w - wide) / 2, ui.px(60))), inner.y, wide, inner.h});
    draw_debrief_page(ui, desk, page, wished);
    ui.take(ui.end_column() - inner.y);
}

}  // namespace

void draw_debrief(Ui& ui, const Desk& desk, DebriefDraft& draft, Wished& wished) {
    auto area = draw_head(ui, ui.say("debrief.title", "Debrief"), wished);
    if (!desk.debriefing().ready) {
        const auto panel = ui.panel("debrief", area, {.padding = 22});
        return ui.text(Face::Quote, ui.say("debrief.not_yet", "The debrief opens when the ruling is signed."),
                       Ink::Quiet);
    }
    const auto pages = pages_of(desk.debriefing());
    auto open = std::min(draft.page, pages.size() - 1);
    if (ui.columns() >= index_beside) {
        const auto side = area.cut_left(std::min(area.w * 0.27F, ui.px(310)), std::round(ui.px(10)));
        const auto index = ui.panel("index", side, {.padding = 14});
        draw_index(ui, desk, pages, open);
        rule(ui);
        draw_seats(ui, desk, wished);
    }
    const auto panel = ui.panel("debrief", area, {.padding = 26});
    ui.restart_scroll_on(desk.moment() * 16 + open);
    if (ui.columns() < index_beside) {
        std::vector<std::string> names;
        for (const auto page : pages) names.push_back(name_of(ui, page));
        open = tabs(ui, "page", names, open);
        ui.gap(14);
    }
    draw_page(ui, desk, pages[open], wished);
    if (ui.columns() < index_beside) {
        rule(ui);
        draw_seats(ui, desk, wished);
    }
    draft.page = open;
}

}  // namespace allwrits
