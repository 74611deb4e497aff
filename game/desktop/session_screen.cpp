// SPDX-License-Identifier: MIT
#include "desktop/session_screen.h"

#include "desktop/line_text.h"
#include "desktop/widgets.h"

#include <algorithm>
#include <cmath>

namespace allwrits {
namespace {

// From so many columns on there is room for three panels beside each other, and for two.
constexpr float three_panels = 62, two_panels = 42;

void draw_seat(Ui& ui, const SeatStanding& seat) {
    const auto line = ui.take(std::round(ui.px(27)));
    ui.side_mark({line.x + ui.px(8), line.centre().y}, ui.px(7), seat.side);
    const float wide =
        ui.text_at(Face::Strong, {line.x + ui.px(24), line.y + ui.px(3)}, seat.role, ink_of(seat.side));
    if (seat.text.empty()) return;
    if (ui.text_width(Face::Small, seat.text) + wide + ui.px(40) < line.w) {
        ui.text_at(Face::Small, {line.right(), line.y + ui.px(5)}, seat.text, Ink::Quiet, 1);
    } else {
        ui.text(Face::Small, seat.text, Ink::Quiet);
    }
}

// The stages with their dates: what is past, where we are, what is to come.
void draw_stages(Ui& ui, const SeatView& view) {
    for (const auto& stage : view.docket) {
        const bool now = stage.when == DocketEntry::When::Now;
        const bool past = stage.when == DocketEntry::When::Past;
        const auto before = ui.rest();
        const Point mark{before.x + ui.px(8), before.y + ui.px(12)};
        if (past || now) ui.disc(mark, ui.px(now ? 6.0F : 4.0F), ui.theme().title);
        else ui.circle(mark, ui.px(4), ui.theme().edge, 1.5F);
        ui.begin_column({before.x + ui.px(24), before.y, before.w - ui.px(24), before.h});
        const auto text = stage.title + (stage.date.empty() ? "" : ", " + stage.date);
        ui.text(now ? Face::Strong : Face::Small, text, now ? Ink::Title : Ink::Quiet);
        ui.take(ui.end_column() - before.y);
        ui.gap(2);
    }
}

// Below the scene: who sits where, the docket, what was heard.
void draw_seats(Ui& ui, Rect where, const Desk& desk, const News& news) {
    const auto panel = ui.panel("seats", where, {.padding = 12});
    for (const auto& seat : desk.view().seats) draw_seat(ui, seat);
    if (!news.caption.empty()) ui.text(Face::Small, news.caption, Ink::Quiet);
    rule(ui);
    draw_stages(ui, desk.view());
}

// The panels by the width of the window; returns the scene's place.
std::optional<Rect> draw_panels(Ui& ui, const Desk& desk, const News& news, SessionDraft& draft,
                                Wished& wished) {
    auto area = ui.rest();
    const float between = std::round(ui.px(ui.columns() < two_panels ? 6.0F : 10.0F));
    draw_header(ui, area.cut_top(header_height(ui, desk, draft), between), desk, draft, wished);
    std::optional<Rect> scene;
    if (ui.columns() >= three_panels) {
        const auto dossier = area.cut_right(std::min(area.w * 0.33F, ui.px(620)), between);
        // The page of a decision that needs it takes the scene's place, too.
        if (!takes_the_page(desk) || ui.columns() >= 84) {
            auto left = area.cut_left(std::min(area.w * 0.34F, ui.px(460)), between);
            const auto seats = left.cut_bottom(left.h - std::min(left.h * 0.52F, left.w * 1.05F), between);
            scene = left;
            draw_seats(ui, seats, desk, news);
        }
        draw_talk(ui, area, desk, news, draft, wished);
        draw_dossier(ui, dossier, desk, draft, wished);
        return scene;
    }
    if (ui.columns() >= two_panels) {
        const auto dossier = area.cut_right(area.w * 0.4F, between);
        if (!takes_the_page(desk) && area.h > ui.px(520)) scene = area.cut_top(area.h * 0.2F, between);
        draw_talk(ui, area, desk, news, draft, wished);
        draw_dossier(ui, dossier, desk, draft, wished);
        return scene;
    }
    if (draft.dossier_open) draw_dossier(ui, area, desk, draft, wished);
    else draw_talk(ui, area, desk, news, draft, wished);
    return std::nullopt;
}

}  // namespace

std::optional<Rect> draw_session(Ui& ui, const Desk& desk, const News& news, SessionDraft& draft,
                                 Wished& wished) {
    const auto scene = draw_panels(ui, desk, news, draft, wished);
    draw_menu(ui, desk, draft, wished);
    return scene;
}

void draw_dossier(Ui& ui, Rect where, const Desk& desk, SessionDraft& draft, Wished& wished) {
    const auto panel = ui.panel("dossier", where);
    const std::vector<std::string> names{ui.say("dossier.record", "Record"),
                                         ui.say("dossier.arguments", "Arguments"),
                                         ui.say("dossier.forecast", "Forecast"),
                                         ui.say("dossier.terms", "Terms"), ui.say("dossier.law", "Law")};
    draft.tab = static_cast<DossierTab>(tabs(ui, "dossier", names, static_cast<std::size_t>(draft.tab)));
    ui.gap(10);
    LineText text(ui, desk, wished);
    switch (draft.tab) {
        case DossierTab::Record:
            return text.lines(desk.record(), "record");
        case DossierTab::Arguments:
            return draw_arguments_tab(ui, desk, wished);
        case DossierTab::Forecast:
            return draw_forecast_tab(ui, desk, wished);
        case DossierTab::Terms:
            return draw_terms_tab(ui, desk, wished);
        case DossierTab::Law:
            return text.lines(desk.law(), "law");
    }
}

}  // namespace allwrits
