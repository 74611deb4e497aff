// SPDX-License-Identifier: MIT
#include "desktop/debrief_pages.h"

#include "desktop/after_parts.h"
#include "desktop/line_text.h"
#include "desktop/widgets.h"

#include <algorithm>
#include <cmath>

namespace allwrits {
namespace {

// A part with its title, if there is anything in it.
void draw_part(Ui& ui, LineText& text, const std::string& title, const std::vector<Line>& lines,
               const std::string& id) {
    if (lines.empty()) return;
    heading(ui, title);
    ui.gap(4);
    text.lines(lines, id);
    ui.gap(16);
}

// Set apart by a bar at its left, as something to stop at.
void draw_large(Ui& ui, LineText& text, const std::string& label, const Line& line, const std::string& id,
                Face face) {
    const auto before = ui.rest();
    const float room = std::round(ui.px(22));
    ui.begin_column({before.x + room, before.y, before.w - room, before.h});
    ui.text(Face::Small, label, Ink::Quiet);
    ui.gap(3);
    text.prose(line.text, id, face, Ink::Text, line.cites);
    const float bottom = ui.end_column();
    ui.fill({before.x, before.y, std::round(ui.px(4)), bottom - before.y}, ui.theme().title, ui.px(2));
    ui.take(bottom - before.y);
    ui.gap(20);
}

// What one hardly expects: a finding on fallen ground, a reply that was held back, a bold claim, the point
// against it.
const Line* surprise_in(const Debrief& debrief) {
    for (const auto* lines : {&debrief.fallen, &debrief.unanswered, &debrief.overclaims, &debrief.contrary}) {
        if (!lines->empty()) return &lines->front();
    }
    return debrief.ruling.empty() ? nullptr : &debrief.ruling.back();
}

// What was done, as steps on a line.
void draw_story(Ui& ui, LineText& text, const Debrief& debrief) {
    heading(ui, debrief.of_seat ? ui.say("debrief.story", "What you did")
                                : ui.say("debrief.story_public", "What happened"));
    ui.gap(6);
    for (std::size_t at = 0; at < debrief.story.size(); ++at) {
        const auto& line = debrief.story[at];
        const bool ruling = line.kind == Line::Kind::Ruling;
        const auto before = ui.rest();
        const Point mark{before.x + ui.px(9), before.y + ui.px(12)};
        const float room = std::round(ui.px(30));
        ui.begin_column({before.x + room, before.y, before.w - room, before.h});
        text.line(line, "story/" + std::to_string(at));
        const float bottom = ui.end_column() + ui.px(10);
        if (at + 1 < debrief.story.size()) {
            const auto thread = blend(ui.theme().panel, ui.theme().edge, 0.7);
            ui.line({mark.x, mark.y + ui.px(9)}, {mark.x, bottom + ui.px(2)}, thread, 1.5F);
        }
        if (ruling)
            ui.side_mark(mark, ui.px(8), Side::Bench);
        else
            ui.disc(mark, ui.px(5), ui.theme().title);
        ui.take(bottom - before.y);
    }
    ui.gap(14);
}

void draw_first_page(Ui& ui, const Desk& desk, LineText& text, Wished& wished) {
    const auto& debrief = desk.debriefing();
    draw_story(ui, text, debrief);
    if (const auto* surprise = surprise_in(debrief)) {
        draw_large(ui, text, ui.say("debrief.surprise", "You may not have seen this"), *surprise, "surprise",
                   Face::Quote);
    }
    if (!debrief.trade_off.text.empty()) {
        draw_large(ui, text, ui.say("debrief.trade_off", "What was traded"), debrief.trade_off, "trade",
                   Face::Heading);
    }
    const auto row = ui.row(8);
    if (button(ui, "why ruling", ui.say("aftermath.why_ruling", "Why this ruling?"))) {
        wish_for(wished, AskWhy{.topic = "ruling"});
    }
}

// The order as a heading; what is told indented, the findings, is set in.
void draw_ruling(Ui& ui, LineText& text, const Debrief& debrief) {
    for (std::size_t at = 0; at < debrief.ruling.size(); ++at) {
        auto line = debrief.ruling[at];
        const auto blanks = std::min(line.text.find_first_not_of(' '), line.text.size());
        line.text.erase(0, blanks);
        const auto before = ui.rest();
        const float room = blanks > 0 ? std::round(ui.px(24)) : 0;
        if (blanks > 0) ui.disc({before.x + ui.px(9), before.y + ui.px(13)}, ui.px(3.5F), ui.theme().title);
        ui.begin_column({before.x + room, before.y, before.w - room, before.h});
        text.line(line, "ruling/" + std::to_string(at));
        ui.take(ui.end_column() - before.y);
        ui.gap(10);
    }
}

void draw_left_open(Ui& ui, LineText& text, const Debrief& debrief) {
    draw_part(ui, text, ui.say("debrief.contrary", "The strongest point against the ruling"),
              debrief.contrary, "contrary");
    draw_part(ui, text, ui.say("debrief.unanswered", "Never answered"), debrief.unanswered, "unanswered");
    draw_part(ui, text, ui.say("debrief.fallen", "Findings on fallen ground"), debrief.fallen, "fallen");
    draw_part(ui, text, ui.say("debrief.overclaims", "Bold claims"), debrief.overclaims, "bold");
}

void draw_turns(Ui& ui, const Desk& desk, LineText& text, Wished& wished) {
    heading(ui, ui.say("debrief.turns", "Where it turned"));
    ui.text(Face::Small,
            ui.say("debrief.turns_note", "The largest first. Going back keeps the draws, and this branch."),
            Ink::Quiet);
    ui.gap(12);
    for (const auto& turn : desk.debriefing().turns) {
        const auto id = std::to_string(turn.number);
        const auto before = ui.rest();
        const float room = std::round(ui.px(34));
        draw_turn_mark(ui, {before.x + ui.px(11), before.y + ui.px(13)}, ui.px(9), ui.theme().changed);
        ui.begin_column({before.x + room, before.y, before.w - room, before.h});
        text.prose(turn.text, "turn/" + id);
        ui.gap(2);
        text.prose(turn.turned, "turned/" + id, Face::Small, Ink::Changed);
        ui.gap(8);
        if (desk.seat().exists() &&
            button(ui, "rewind/" + id, ui.say("debrief.rewind_here", "Rewind here"), {.narrow = true})) {
            wish_for(wished, RewindTo{.record = turn.parent});
        }
        ui.take(ui.end_column() - before.y);
        ui.gap(20);
    }
}

void draw_questions(Ui& ui, LineText& text, const Debrief& debrief) {
    heading(ui, ui.say("debrief.questions", "To talk about"));
    ui.gap(10);
    for (std::size_t at = 0; at < debrief.questions.size(); ++at) {
        const auto before = ui.rest();
        const auto number = std::to_string(at + 1);
        const float room = std::round(ui.px(40));
        ui.text_at(Face::Strong, {before.x, before.y + ui.px(3)}, number, Ink::Title);
        ui.begin_column({before.x + room, before.y, before.w - room, before.h});
        text.prose(debrief.questions[at].text, "question/" + number, Face::Quote);
        ui.take(ui.end_column() - before.y);
        ui.gap(20);
    }
}

}  // namespace

std::vector<DebriefPage> pages_of(const Debrief& debrief) {
    using enum DebriefPage;
    std::vector<DebriefPage> pages{Story};
    if (!debrief.ruling.empty()) pages.push_back(Ruling);
    if (!debrief.contrary.empty() || !debrief.unanswered.empty() || !debrief.fallen.empty() ||
        !debrief.overclaims.empty()) {
        pages.push_back(LeftOpen);
    }
    if (!debrief.turns.empty()) pages.push_back(Turns);
    if (!debrief.odds.empty()) pages.push_back(Odds);
    if (!debrief.questions.empty()) pages.push_back(Talk);
    if (!debrief.sources.empty()) pages.push_back(Sources);
    return pages;
}

std::string name_of(const Ui& ui, DebriefPage page) {
    switch (page) {
        case DebriefPage::Story:
            return ui.say("debrief.page_story", "The story");
        case DebriefPage::Ruling:
            return ui.say("debrief.page_why", "Why");
        case DebriefPage::LeftOpen:
            return ui.say("debrief.page_left", "Left open");
        case DebriefPage::Turns:
            return ui.say("debrief.turns", "Where it turned");
        case DebriefPage::Odds:
            return ui.say("debrief.odds", "Your odds");
        case DebriefPage::Talk:
            return ui.say("debrief.questions", "To talk about");
        case DebriefPage::Sources:
            break;
    }
    return ui.say("debrief.sources", "Sources");
}

void draw_debrief_page(Ui& ui, const Desk& desk, DebriefPage page, Wished& wished) {
    const auto& debrief = desk.debriefing();
    LineText text(ui, desk, wished);
    switch (page) {
        case DebriefPage::Story:
            return draw_first_page(ui, desk, text, wished);
        case DebriefPage::Ruling:
            return draw_ruling(ui, text, debrief);
        case DebriefPage::LeftOpen:
            return draw_left_open(ui, text, debrief);
        case DebriefPage::Turns:
            return draw_turns(ui, desk, text, wished);
        case DebriefPage::Odds:
            return draw_odds_page(ui, desk, wished);
        case DebriefPage::Talk:
            return draw_questions(ui, text, debrief);
        case DebriefPage::Sources:
            return draw_part(ui, text, ui.say("debrief.sources", "Sources"), debrief.sources, "sources");
    }
}

}  // namespace allwrits
