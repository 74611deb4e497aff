// SPDX-License-Identifier: MIT
#include "desktop/author_screen.h"

#include "desktop/author_pages.h"
#include "desktop/screen_head.h"
#include "desktop/widgets.h"

#include <algorithm>

namespace allwrits {
namespace {

enum class Page : std::size_t { Problems, Values, Closed, Stages, Record };

std::vector<std::string> page_names(const Ui& ui, const Inspection& inspection) {
    const auto counted = [](std::string name, std::size_t count) {
        return count == 0 ? name : name + " (" + std::to_string(count) + ")";
    };
    const auto closed = std::ranges::count(inspection.gates, false, &Inspection::Gate::open);
    return {
        counted(ui.say("author.problems", "Problems"), inspection.problems.size() + inspection.notes.size()),
        ui.say("author.values", "Values"),
        counted(ui.say("author.closed", "Closed"), static_cast<std::size_t>(closed)),
        ui.say("author.stages", "Stages"), ui.say("author.record", "Record")};
}

// What spoils the game, said before anything of it stands there.
void draw_banner(Ui& ui) {
    const auto text = ui.say("author.secrets", "Author mode shows secrets.");
    const auto before = ui.rest();
    const float high = ui.text_height(Face::Strong, text, before.w - ui.px(48)) + ui.px(16);
    const auto where = ui.take(high);
    ui.outline(where, ui.theme().warning, 1.5F, ui.px(6));
    const Point mark{where.x + ui.px(20), where.y + ui.px(19)};
    ui.circle(mark, ui.px(9), ui.theme().warning, 2);
    ui.line({mark.x, mark.y - ui.px(5)}, {mark.x, mark.y + ui.px(1)}, ui.theme().warning, ui.px(2));
    ui.disc({mark.x, mark.y + ui.px(4.5F)}, ui.px(1.5F), ui.theme().warning);
    ui.begin_column({where.x + ui.px(38), where.y + ui.px(8), where.w - ui.px(48), high});
    ui.text(Face::Strong, text, Ink::Warning);
    ui.end_column();
}

std::string place_of(const Ui& ui, const Inspection& inspection) {
    if (inspection.stage_title.empty())
        return ui.say("author.no_session", "No session: begin one to see what holds in it.");
    if (inspection.ended)
        return ui.say("author.ended", "The session has ended: {ending}", {{"ending", inspection.ending}});
    const auto moves = std::to_string(inspection.moves);
    return ui.say("author.now_at", "In “{stage}”, after {n} moves",
                  {{"stage", inspection.stage_title}, {"n", moves}});
}

void draw_place(Ui& ui, const Inspection& inspection, Wished& wished) {
    const auto top = ui.rest();
    const auto label = ui.say("author.reload", "Read it from the disk again");
    if (button(ui, "reload", label, {.key = Key::R, .key_name = "R", .first = true, .narrow = true})) {
        wish_for(wished, ReloadScenario{});
    }
    const auto text = place_of(ui, inspection);
    // Beside the button where there is room, else below.
    if (ui.text_width(Face::Body, text) + ui.text_width(Face::Strong, label) + ui.px(110) < top.w) {
        ui.text_at(Face::Body, {top.right(), top.y + ui.px(8)}, text, Ink::Quiet, 1);
    } else {
        ui.gap(6);
        ui.text(Face::Body, text, Ink::Quiet);
    }
}

void draw_page(Ui& ui, const Inspection& inspection, Page page, Wished& wished) {
    switch (page) {
        case Page::Problems:
            return draw_problems(ui, inspection);
        case Page::Values:
            return draw_values(ui, inspection);
        case Page::Closed:
            return draw_gates(ui, inspection);
        case Page::Stages:
            return draw_steps(ui, inspection, wished);
        case Page::Record:
            return draw_record(ui, inspection);
    }
}

}  // namespace

void draw_author(Ui& ui, const Inspection& inspection, AuthorDraft& draft, Wished& wished) {
    const auto area = draw_head(ui, ui.say("author.title", "Author mode"), wished);
    const auto panel = ui.panel("author", area, {.padding = 22});
    ui.restart_scroll_on(draft.page);
    // In a low window what is looked at comes before what is done with it.
    const bool low = ui.rest().h < ui.px(420);
    draw_banner(ui);
    ui.gap(10);
    if (!low) draw_place(ui, inspection, wished);
    if (!draft.told.empty()) {
        ui.gap(6);
        ui.text(Face::Body, draft.told, Ink::Changed);
    }
    ui.gap(low ? 0 : 10);
    draft.page = tabs(ui, "author", page_names(ui, inspection), std::min<std::size_t>(draft.page, 4));
    ui.gap(12);
    draw_page(ui, inspection, static_cast<Page>(draft.page), wished);
    if (!low) return;
    rule(ui);
    draw_place(ui, inspection, wished);
}

}  // namespace allwrits
