// SPDX-License-Identifier: MIT
#include "desktop/case_file_screen.h"

#include "desktop/line_text.h"
#include "desktop/widgets.h"
#include "view/wording.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace allwrits {
namespace {

std::vector<SeatId> seats_in_order(const Scenario& scenario) {
    std::vector<SeatId> order;
    for (std::size_t at = 0; at < scenario.roles.size(); ++at) order.push_back(id_at<Role>(at));
    std::ranges::stable_partition(order,
                                  [&](SeatId seat) { return scenario.roles[seat.at].side == Side::Bench; });
    return order;
}

// What the seat is about, in a line.
std::string first_sentence(const std::string& text) {
    const auto end = text.find(". ");
    auto sentence = end == std::string::npos ? text : text.substr(0, end + 1);
    std::ranges::replace(sentence, '\n', ' ');
    return sentence;
}

BeginSession plan_of(const CaseDraft& draft, const Scenario& scenario, std::vector<SeatId> people) {
    BeginSession plan{.scenario = draft.scenario, .people = std::move(people)};
    if (draft.variant > 0) plan.variant = scenario.variants[draft.variant - 1].id;
    std::uint64_t seed = 0;
    const auto* end = draft.seed.data() + draft.seed.size();
    if (const auto read = std::from_chars(draft.seed.data(), end, seed); read.ec == std::errc{} && read.ptr == end) plan.seed = seed;
    return plan;
}

void draw_brief(Ui& ui, const ShelfPlace& place, Wished& wished) {
    const auto& words = *place.ready.words;
    LineText text(ui, *place.ready.scenario, words, wished);
    const std::string brief(words.has("scenario.brief") ? words["scenario.brief"] : words["scenario.about"]);
    std::size_t nth = 0;
    for (std::size_t from = 0; from < brief.size();) {
        const auto end = std::min(brief.find("\n\n", from), brief.size());
        auto paragraph = brief.substr(from, end - from);
        std::ranges::replace(paragraph, '\n', ' ');  // An author's line ends are no line ends here.
        text.prose(paragraph, "brief/" + std::to_string(nth++));
        ui.gap(10);
        from = end + 2;
    }
}

// One key takes a seat and begins.
void draw_seats(Ui& ui, const ShelfPlace& place, CaseDraft& draft, Wished& wished) {
    const auto& scenario = *place.ready.scenario;
    const State nothing{};
    const Wording wording(scenario, *place.ready.words, nothing);
    draft.people.resize(scenario.roles.size());
    int number = 0;
    for (const auto seat : seats_in_order(scenario)) {
        const auto& role = scenario.roles[seat.at];
        const auto id = "seat/" + role.id;
        ++number;
        const auto name = wording.role(seat);
        if (draft.several) {
            draft.people[seat.at] = toggle(ui, id, name, draft.people[seat.at]);
            continue;
        }
        const auto key_name = std::to_string(number);
        const auto about = first_sentence(wording.text("role." + role.id + ".private"));
        if (button(ui, id, ui.say("case.sit", "Sit as {role}", {{"role", name}}),
                   {.kind = ButtonLook::Kind::Option,
                    .key = number < 10 ? digit_key(number) : Key::None,
                    .key_name = key_name,
                    .note = about,
                    .mark = role.side,
                    .first = number == 1})) {
            wish_for(wished, plan_of(draft, scenario, {seat}));
        }
        ui.gap(8);
    }
    if (!draft.several) return;
    std::vector<SeatId> people;
    for (std::size_t at = 0; at < draft.people.size(); ++at) {
        if (draft.people[at]) people.push_back(id_at<Role>(at));
    }
    ui.gap(6);
    const auto label = people.empty() ? ui.say("case.watch", "Watch the computer play") : ui.say("case.begin", "Begin");
    if (button(ui, "begin", label, {.kind = ButtonLook::Kind::Primary})) wish_for(wished, plan_of(draft, scenario, people));
}

void draw_details(Ui& ui, const ShelfPlace& place, CaseDraft& draft) {
    const auto& scenario = *place.ready.scenario;
    const State nothing{};
    const Wording wording(scenario, *place.ready.words, nothing);
    draft.several = toggle(ui, "several", ui.say("case.several", "Two or three people at this screen"), draft.several);
    draft.details = toggle(ui, "details", ui.say("case.details", "Choose the facts and the seed"), draft.details);
    if (!draft.details) return;
    ui.gap(6);
    std::vector<std::string> names{ui.say("case.drawn", "Drawn by the seed")};
    for (const auto& variant : scenario.variants) names.push_back(wording.text("variant." + variant.id + ".name"));
    if (names.size() > 1) draft.variant = choice_of(ui, "variant", ui.say("case.facts", "Facts"), names, draft.variant);
    ui.gap(8);
    text_field(ui, "seed", ui.say("case.seed", "Seed, a whole number: the same seed plays the same draws. Empty: a new one."),
               draft.seed, 12);
    std::erase_if(draft.seed, [](char each) { return each < '0' || each > '9'; });
}

}  // namespace

std::optional<Rect> draw_case_file(Ui& ui, const ShelfPlace& place, CaseDraft& draft, Wished& wished) {
    auto area = ui.rest();
    const bool wide = ui.columns() > 46;
    const float between = std::round(ui.px(12));
    const auto seats_area = wide ? area.cut_right(area.w * 0.44F, between) : Rect{};
    std::optional<Rect> scene;
    if (wide && area.h > ui.px(600)) scene = area.cut_bottom(area.h - ui.px(400), between);
    {
        const auto panel = ui.panel("brief", area, {.padding = 24});
        ui.text(Face::Title, (*place.ready.words)["scenario.title"], Ink::Title);
        ui.gap(8);
        draw_brief(ui, place, wished);
        if (!wide) {
            rule(ui);
            draw_seats(ui, place, draft, wished);
            draw_details(ui, place, draft);
        }
    }
    if (!wide) return scene;
    const auto panel = ui.panel("seats", seats_area, {.padding = 20});
    heading(ui, ui.say("case.seats", "Which seat do you take?"));
    ui.text(Face::Small, ui.say("case.others", "The computer takes the other seats."), Ink::Quiet);
    ui.gap(8);
    draw_seats(ui, place, draft, wished);
    rule(ui);
    draw_details(ui, place, draft);
    return scene;
}

}  // namespace allwrits
