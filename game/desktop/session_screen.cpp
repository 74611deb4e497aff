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

// A decision that is made with the whole page: cards laid out, the opinion, the years after.
bool takes_the_page(const Desk& desk) {
    const auto& view = desk.view();
    return view.ended || (view.my_turn && (view.kind == StageKind::Ruling || view.verb == Verb::Plead));
}

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

// What was said above, what is asked below; in a low window both on one page.
void draw_talk(Ui& ui, Rect where, const Desk& desk, const News& news, SessionDraft& draft, Wished& wished) {
    const bool low = where.h < ui.px(430);
    if (low || takes_the_page(desk)) {
        const auto panel = ui.panel("talk", where);
        ui.restart_scroll_on(desk.moment());
        draw_news(ui, desk, news, wished);
        draw_middle(ui, desk, news, draft, wished);
        return;
    }
    // The dial is tall.
    const auto below = where.cut_bottom(where.h * (desk.view().takes_number ? 0.72F : 0.56F), ui.px(10));
    {
        const auto panel = ui.panel("news", where);
        ui.restart_scroll_on(desk.moment());
        draw_news(ui, desk, news, wished);
    }
    const auto panel = ui.panel("question", below);
    ui.restart_scroll_on(desk.moment());
    draw_middle(ui, desk, news, draft, wished);
}

void draw_seat(Ui& ui, const SeatStanding& seat) {
    const auto line = ui.take(std::round(ui.px(27)));
    ui.side_mark({line.x + ui.px(8), line.centre().y}, ui.px(7), seat.side);
    const float wide = ui.text_at(Face::Strong, {line.x + ui.px(24), line.y + ui.px(3)}, seat.role, ink_of(seat.side));
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
std::optional<Rect> draw_panels(Ui& ui, const Desk& desk, const News& news, SessionDraft& draft, Wished& wished) {
    auto area = ui.rest();
    const float between = std::round(ui.px(10));
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

// Where the present stage begins to be told; the end if it has no heading.
std::size_t heading_of_stage(const SeatView& view) {
    auto at = view.said.size();
    while (at > 0 && (view.said[at - 1].kind != Line::Kind::Heading || !view.said[at - 1].text.starts_with(view.stage))) --at;
    return at > 0 ? at - 1 : view.said.size();
}

}  // namespace

std::optional<Rect> draw_session(Ui& ui, const Desk& desk, const News& news, SessionDraft& draft, Wished& wished) {
    const auto scene = draw_panels(ui, desk, news, draft, wished);
    draw_menu(ui, desk, draft, wished);
    return scene;
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

void draw_dossier(Ui& ui, Rect where, const Desk& desk, SessionDraft& draft, Wished& wished) {
    const auto panel = ui.panel("dossier", where);
    const std::vector<std::string> names{ui.say("dossier.record", "Record"), ui.say("dossier.arguments", "Arguments"),
                                         ui.say("dossier.forecast", "Forecast"), ui.say("dossier.terms", "Terms"),
                                         ui.say("dossier.law", "Law")};
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
