// SPDX-License-Identifier: MIT
#include "desktop/author_pages.h"
#include "desktop/widgets.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace allwrits {
namespace {

// Things below each other, in as many columns as there is room for.
template <class Draw>
void in_columns(Ui& ui, std::size_t count, Draw draw) {
    const std::size_t columns = ui.columns() >= 84 ? 3 : ui.columns() >= 52 ? 2 : 1;
    const auto inner = ui.rest();
    const float between = std::round(ui.px(36));
    const float wide =
        std::floor((inner.w - between * static_cast<float>(columns - 1)) / static_cast<float>(columns));
    const std::size_t each = (count + columns - 1) / columns;
    float bottom = inner.y;
    for (std::size_t column = 0; column < columns; ++column) {
        ui.begin_column({inner.x + (wide + between) * static_cast<float>(column), inner.y, wide, inner.h});
        for (std::size_t at = column * each; at < std::min(count, (column + 1) * each); ++at) draw(at);
        bottom = std::max(bottom, ui.end_column());
    }
    ui.take(bottom - inner.y);
}

// A number of the author's on its bar from the least to the most.
void draw_number(Ui& ui, const Inspection::Number& number) {
    const auto before = ui.rest();
    const float beside = ui.text_width(Face::Strong, number.now) + ui.px(14);
    ui.begin_column({before.x, before.y, before.w - beside, before.h});
    ui.text(Face::Body, number.label);
    const float bottom = ui.end_column();
    ui.text_at(Face::Strong, {before.right(), before.y + ui.px(3)}, number.now,
               number.before.empty() ? Ink::Text : Ink::Changed, 1);
    ui.take(bottom - before.y + ui.px(3));
    const auto bar = ui.take(std::round(ui.px(14)));
    const float knob = std::round(ui.px(7));
    const float at = bar.x + knob + (bar.w - 2 * knob) * static_cast<float>(number.share);
    ui.fill({bar.x, bar.centre().y - ui.px(1), bar.w, ui.px(2)}, ui.theme().edge);
    ui.disc({at, bar.centre().y}, knob, number.before.empty() ? ui.theme().title : ui.theme().changed);
    auto note =
        ui.say("author.range", "{min} to {max}  ·  {id}  ·  seen by {readers}",
               {{"min", number.min}, {"max", number.max}, {"id", number.id}, {"readers", number.seen_by}});
    std::vector<TextRun> runs;
    if (!number.before.empty()) {
        runs.push_back({.text = ui.say("author.was", "was {n}", {{"n", number.before}}) + "  ·  ",
                        .face = Face::Small,
                        .ink = Ink::Changed});
    }
    runs.push_back({.text = std::move(note), .face = Face::Small, .ink = Ink::Quiet});
    ui.gap(2);
    ui.paragraph(runs);
    ui.gap(12);
}

void draw_flag(Ui& ui, const Inspection::Toggle& flag) {
    const auto before = ui.rest();
    const float room = std::round(ui.px(26));
    const Point mark{before.x + ui.px(9), before.y + ui.px(13)};
    if (flag.set)
        ui.disc(mark, ui.px(7), ui.theme().title);
    else
        ui.circle(mark, ui.px(6), ui.theme().edge, 1.5F);
    ui.begin_column({before.x + room, before.y, before.w - room, before.h});
    auto state = "  " + (flag.set ? ui.say("author.set", "set") : ui.say("author.not_set", "not set"));
    if (flag.changed) state += ", " + ui.say("author.just_now", "just now");
    const std::array runs{
        TextRun{.text = flag.id, .face = Face::Body},
        TextRun{
            .text = std::move(state), .face = Face::Small, .ink = flag.changed ? Ink::Changed : Ink::Quiet}};
    ui.paragraph(runs);
    ui.take(ui.end_column() - before.y);
    ui.gap(4);
}

// "Bench  strict: first privacy, then safety"
void draw_fact(Ui& ui, const std::string& name, const std::string& value) {
    if (value.empty()) return;
    const std::array runs{TextRun{.text = name + "  ", .face = Face::Body, .ink = Ink::Quiet},
                          TextRun{.text = value, .face = Face::Strong}};
    ui.paragraph(runs);
    ui.gap(3);
}

std::string listed(const std::vector<std::string>& names) {
    std::string text;
    for (const auto& name : names) text += (text.empty() ? "" : ", ") + name;
    return text;
}

void draw_hidden(Ui& ui, const Inspection& inspection) {
    heading(ui, ui.say("author.hidden", "What players do not see"));
    const auto ranks = listed(inspection.bench_ranks);
    draw_fact(ui, ui.say("author.bench", "Bench"), inspection.bench + (ranks.empty() ? "" : ": " + ranks));
    draw_fact(ui, ui.say("author.variant", "Facts"), inspection.variant);
    draw_fact(ui, ui.say("author.seed", "Seed"), std::to_string(inspection.seed));
    for (const auto& turn : inspection.turns)
        draw_fact(ui, ui.say("author.acts", "To act"), turn.role + ": " + turn.decision);
    for (const auto& one : inspection.sealed) {
        draw_fact(ui, ui.say("author.sealed", "Under seal"), one.role + ": " + one.move);
    }
    ui.gap(14);
}

void draw_card(Ui& ui, const Inspection::Card& card) {
    const auto bold = card.bold ? ", " + ui.say("author.bold", "bold") : std::string{};
    const std::array runs{
        TextRun{.text = card.id + "  ", .face = Face::Strong, .ink = Ink::Title},
        TextRun{.text = card.headline, .face = Face::Body},
        TextRun{.text = "  " + card.role + (card.role.empty() ? "" : ", ") + card.standing + bold,
                .face = Face::Small,
                .ink = Ink::Quiet}};
    ui.paragraph(runs);
    ui.gap(6);
}

void draw_exhibit(Ui& ui, const Inspection::Exhibit& exhibit) {
    const std::array runs{TextRun{.text = exhibit.id + "  ", .face = Face::Strong, .ink = Ink::Title},
                          TextRun{.text = exhibit.question, .face = Face::Body}};
    ui.paragraph(runs);
    const auto says =
        exhibit.reading.empty() ? ui.say("author.not_sought", "Nobody has sought it.") : exhibit.reading;
    ui.text(Face::Small,
            says + "  " + ui.say("author.in_hand", "Seen by {readers}.", {{"readers", exhibit.seen_by}}),
            Ink::Quiet);
    ui.gap(8);
}

}  // namespace

void draw_values(Ui& ui, const Inspection& inspection) {
    in_columns(ui, inspection.measures.size(),
               [&](std::size_t at) { draw_number(ui, inspection.measures[at]); });
    if (!inspection.flags.empty()) {
        heading(ui, ui.say("author.flags", "Flags"));
        in_columns(ui, inspection.flags.size(), [&](std::size_t at) { draw_flag(ui, inspection.flags[at]); });
        ui.gap(12);
    }
    if (inspection.figures.empty()) return;
    heading(ui, ui.say("author.figures", "Figures of the forecast"));
    for (const auto& figure : inspection.figures) draw_fact(ui, figure.name, figure.value);
}

void draw_record(Ui& ui, const Inspection& inspection) {
    if (inspection.stage.empty()) return;
    draw_hidden(ui, inspection);
    heading(ui, ui.say("author.cards", "Cards"));
    in_columns(ui, inspection.cards.size(), [&](std::size_t at) { draw_card(ui, inspection.cards[at]); });
    ui.gap(14);
    heading(ui, ui.say("author.exhibits", "Exhibits"));
    in_columns(ui, inspection.exhibits.size(),
               [&](std::size_t at) { draw_exhibit(ui, inspection.exhibits[at]); });
}

}  // namespace allwrits
