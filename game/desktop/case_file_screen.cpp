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

// "DOJ · Department of Justice"; the one name where there is but one.
std::string seat_name(const Wording& wording, SeatId seat) {
    const auto role = wording.role(seat);
    const auto in_short = wording.short_role(seat);
    return role == in_short ? role : in_short + " · " + role;
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
    if (const auto read = std::from_chars(draft.seed.data(), end, seed);
        read.ec == std::errc{} && read.ptr == end)
        plan.seed = seed;
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

ButtonLook seat_look(int number, const std::string& key_name, Side side) {
    return {.kind = ButtonLook::Kind::Option,
            .key = number < 10 ? digit_key(number) : Key::None,
            .key_name = key_name,
            .mark = side,
            .first = number == 1};
}

// With several people a key says who sits where; the game begins by a button of its own.
void draw_shared_seat(Ui& ui, const std::string& id, const std::string& name, ButtonLook look,
                      CaseDraft& draft, SeatId seat) {
    const bool person = draft.people[seat.at];
    const auto note =
        person ? ui.say("case.person", "A person at this screen") : ui.say("case.computer", "The computer");
    look.note = note;
    look.on = person;
    if (button(ui, id, name, look)) draft.people[seat.at] = !person;
}

void draw_begin(Ui& ui, const CaseDraft& draft, const Scenario& scenario, Wished& wished) {
    std::vector<SeatId> people;
    for (std::size_t at = 0; at < draft.people.size(); ++at) {
        if (draft.people[at]) people.push_back(id_at<Role>(at));
    }
    ui.gap(6);
    const auto label =
        people.empty() ? ui.say("case.watch", "Watch the computer play") : ui.say("case.begin", "Begin");
    const auto kind = people.empty() ? ButtonLook::Kind::Plain : ButtonLook::Kind::Primary;
    if (button(ui, "begin", label, {.kind = kind})) wish_for(wished, plan_of(draft, scenario, people));
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
        const auto key_name = std::to_string(number);
        auto look = seat_look(number, key_name, role.side);
        if (draft.several) {
            draw_shared_seat(ui, id, seat_name(wording, seat), look, draft, seat);
        } else {
            const auto about = first_sentence(wording.text("role." + role.id + ".private"));
            look.note = about;
            if (button(ui, id, seat_name(wording, seat), look))
                wish_for(wished, plan_of(draft, scenario, {seat}));
        }
        ui.gap(8);
    }
    if (draft.several) draw_begin(ui, draft, scenario, wished);
}

// Whether the seed may alter the facts: for all who begin to see, so that altered ones surprise nobody.
void draw_facts(Ui& ui, const Scenario& scenario, const std::vector<std::string>& names, CaseDraft& draft) {
    const auto as_they_were = std::ranges::find(scenario.variants, false, &Variant::altered);
    if (names.size() < 3 || as_they_were == scenario.variants.end()) return;
    const bool drawn = draft.variant == 0;
    const bool now = toggle(ui, "altered", ui.say("case.altered", "Let the seed alter the facts"), drawn,
                            names[draft.variant]);
    const auto unaltered = static_cast<std::size_t>(as_they_were - scenario.variants.begin()) + 1;
    if (now != drawn) draft.variant = now ? 0 : unaltered;
}

void draw_details(Ui& ui, const ShelfPlace& place, CaseDraft& draft) {
    const auto& scenario = *place.ready.scenario;
    const State nothing{};
    const Wording wording(scenario, *place.ready.words, nothing);
    draft.several =
        toggle(ui, "several", ui.say("case.several", "Two or three people at this screen"), draft.several);
    std::vector<std::string> names{ui.say("case.drawn", "Drawn by the seed, perhaps altered")};
    for (const auto& variant : scenario.variants)
        names.push_back(wording.text("variant." + variant.id + ".name"));
    draw_facts(ui, scenario, names, draft);
    draft.details =
        toggle(ui, "details", ui.say("case.details", "Choose the facts and the seed"), draft.details);
    if (!draft.details) return;
    ui.gap(6);
    if (names.size() > 1)
        draft.variant = choice_of(ui, "variant", ui.say("case.facts", "Facts"), names, draft.variant);
    ui.gap(8);
    text_field(
        ui, "seed",
        ui.say("case.seed", "Seed, a whole number: the same seed plays the same draws. Empty: a new one."),
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
