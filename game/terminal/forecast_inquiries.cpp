// SPDX-License-Identifier: MIT
#include "terminal/forecast_inquiries.h"

#include "base/names.h"
#include "session/earlier.h"
#include "terminal/ledger_page.h"
#include "terminal/typed_number.h"
#include "view/believing.h"
#include "view/model_words.h"
#include "view/number_text.h"
#include "view/option_keys.h"
#include "view/phrases.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace allwrits {
namespace {

// What one seat may know, with words for it.
struct Desk {
    const Scenario& scenario;
    const Catalogue& words;
    Sight sight;
    Wording wording;

    Desk(const Table& table, SeatId seat)
        : scenario(table.scenario()),
          words(table.words(seat)),
          sight(table.sight(seat)),
          wording(scenario, words, sight.seen) {}
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    std::string phrased(std::string_view key, std::initializer_list<Filling> fillings = {}) const {
        return phrase(words, key, fillings);
    }
    std::string hint(std::string_view wrong, const std::vector<std::string>& known) const {
        const auto near = nearest_name(wrong, known);
        return near.empty() ? std::string{} : phrased("model.did_you_mean", {{"name", near}});
    }
    std::string unknown(std::string_view name) const {
        return phrased("model.unknown", {{"name", name}, {"hint", hint(name, assumption_names(scenario))}});
    }
    std::string unknown_order(std::string_view name) const {
        auto near = hint(name, package_names(scenario));
        if (near.empty()) near = phrased("ledger.orders", {{"list", joined(words, package_names(scenario))}});
        return phrased("ledger.unknown", {{"name", name}, {"hint", near}});
    }
};

// The order that an option would make or offer.
PackageId order_of_option(const Table& table, SeatId seat, std::string_view key) {
    const auto view = table.view(seat);
    for (const auto& [each, option] : keyed_options(*view)) {
        if (each != key || option == nullptr) continue;
        if (const auto* order = std::get_if<Order>(&option->move)) return order->package;
        if (const auto* offer = std::get_if<Offer>(&option->move)) return offer->package;
    }
    return {};
}

enum class BehindWhat { Usual, Start, Last, Denied };

// Takes the word for it off the end of what was asked.
BehindWhat take_behind(std::string_view& asked) {
    constexpr std::array<std::pair<std::string_view, BehindWhat>, 2> words{
        {{"start", BehindWhat::Start}, {"last", BehindWhat::Last}}};
    for (const auto& [word, what] : words) {
        if (last_word(asked) != word) continue;
        asked = before_last_word(asked);
        return what;
    }
    // "denied" alone is the order itself.
    const bool denied = last_word(asked) == "denied" && asked != "denied";
    if (denied) asked = before_last_word(asked);
    return denied ? BehindWhat::Denied : BehindWhat::Usual;
}

Behind denied_behind(const Desk& desk) {
    return {.course = course_of(desk.scenario, desk.sight.seen, denial(desk.scenario)),
            .name = desk.phrased("behind.denied"),
            .column = desk.phrased("behind.column_denied")};
}

// The same order in a state that has passed.
Behind earlier_behind(const Desk& desk, const Table& table, const Course& now, bool start) {
    const auto& log = table.log();
    const auto state = start ? state_at_start(log) : state_before_last_move(log, desk.sight.seat);
    const auto seen = see(desk.scenario, state, desk.sight.seat).seen;
    auto course = now.order.exists() ? course_of(desk.scenario, seen, now.order) : Course{.state = seen};
    return {.course = std::move(course),
            .name = desk.phrased(start ? "behind.start" : "behind.last"),
            .column = desk.phrased(start ? "behind.column_start" : "behind.column_last")};
}

}  // namespace

void show_ledger(Page& page, const Table& table, SeatId seat, const std::vector<Belief>& beliefs,
                 std::string_view asked) {
    const Desk desk(table, seat);
    if (ledgers_in(desk.scenario).empty()) return page.text(desk.phrased("ledger.no_model"));
    auto what = take_behind(asked);
    Asking asking{.beliefs = beliefs};
    if (!asked.empty()) {
        asking.order = order_of_option(table, seat, asked);
        if (!asking.order.exists()) asking.order = package_called(desk.wording, asked);
        if (!asking.order.exists()) return page.text(desk.unknown_order(asked));
    }
    const auto now = course_asked(desk.scenario, desk.sight.seen, asking);
    const auto denied = [&] {
        return ledgers_of(desk.scenario, desk.words, now, denied_behind(desk), beliefs);
    };
    const auto earlier = [&](bool start) {
        return ledgers_of(desk.scenario, desk.words, now, earlier_behind(desk, table, now, start), beliefs);
    };
    const bool can_deny = denial(desk.scenario).exists() && now.order != denial(desk.scenario);
    if (what == BehindWhat::Usual && (asking.order.exists() || now.ruled) && can_deny)
        what = BehindWhat::Denied;
    auto shown = what == BehindWhat::Denied ? denied() : earlier(what != BehindWhat::Last);
    // Nothing has moved yet: then what a denial would bring says more.
    if (what == BehindWhat::Usual && can_deny && shown.same_as_before()) shown = denied();
    if (!beliefs.empty()) page.text(beliefs_text(desk.wording, beliefs), Tone::Private);
    show_ledgers(page, desk.words, shown);
}

namespace {

// "NAME at RATE ORDER" taken apart; each part may be missing.
struct TypedBelieve {
    std::string_view name = {}, rate = {}, order = {};
};

TypedBelieve believe_in(const Desk& desk, std::string_view asked) {
    TypedBelieve typed{.name = without_blanks_around(asked)};
    const auto first_word = [](std::string_view text) {
        return text.substr(0, std::min(text.find(' '), text.size()));
    };
    const auto after = [&](std::string_view text) {
        return without_blanks_around(text.substr(first_word(text).size()));
    };
    const auto at = typed.name.starts_with("at ") ? std::size_t{0} : typed.name.find(" at ");
    if (at != std::string_view::npos) {
        const auto rest = after(without_blanks_around(typed.name.substr(at)));
        typed = {.name = without_blanks_around(typed.name.substr(0, at)),
                 .rate = first_word(rest),
                 .order = after(rest)};
        if (typed.rate.empty()) typed.rate = "?";  // "believe lead at": no number, and it is told so.
        return typed;
    }
    if (assumption_called(desk.scenario, typed.name).exists()) return typed;
    // "believe leak_per_use narrowed", or an order alone.
    if (package_called(desk.wording, typed.name).exists()) return {.order = typed.name};
    return {.name = first_word(typed.name), .order = after(typed.name)};
}

}  // namespace

void show_believe(Page& page, const Table& table, SeatId seat, const std::vector<Belief>& beliefs,
                  std::string_view asked) {
    const Desk desk(table, seat);
    if (!can_weigh(desk.scenario)) return page.text(desk.phrased("believe.no_orders"));
    const auto typed = believe_in(desk, asked);
    auto rate = usual_rate(desk.scenario);
    if (!typed.rate.empty()) rate = {.rate = typed_number(typed.rate).value_or(0)};
    if (!(rate.rate > 0))
        return page.text(desk.phrased(typed.rate.empty() ? "believe.no_usual_rate" : "believe.no_rate"));
    const auto assumption =
        typed.name.empty() ? AssumptionId{} : assumption_called(desk.scenario, typed.name);
    if (!typed.name.empty() && !assumption.exists()) return page.text(desk.unknown(typed.name));
    Asking asking{.beliefs = beliefs};
    if (!typed.order.empty()) asking.order = package_called(desk.wording, typed.order);
    if (!typed.order.empty() && !asking.order.exists()) return page.text(desk.unknown_order(typed.order));
    page.lines(assumption.exists()
                   ? what_to_believe(desk.scenario, desk.sight, desk.words, assumption, rate, asking)
                   : what_turns(desk.scenario, desk.sight, desk.words, rate, asking));
}

namespace {

// Why a number cannot be; "" if it can.
std::string out_of_range(const Desk& desk, AssumptionId id, double value) {
    const auto& assumption = desk.scenario.assumptions[id.at];
    if (value >= assumption.least && value <= assumption.most) return {};
    const bool share = assumption.least == 0 && assumption.most == 1;
    const auto key = share                              ? "suppose.share"
                     : !std::isfinite(assumption.most)  ? "suppose.at_least"
                     : !std::isfinite(assumption.least) ? "suppose.at_most"
                                                        : "suppose.between";
    return desk.phrased(key, {{"assumption", assumption_text(desk.wording, id)},
                              {"n", figure_text(value)},
                              {"low", figure_text(assumption.least)},
                              {"high", figure_text(assumption.most)}});
}

}  // namespace

void suppose(Page& page, const Table& table, SeatId seat, std::vector<Belief>& beliefs,
             std::string_view asked) {
    const Desk desk(table, seat);
    if (desk.scenario.assumptions.empty()) return page.text(desk.phrased("ledger.no_model"));
    asked = without_blanks_around(asked);
    if (asked.empty()) {
        return page.text(
            beliefs.empty() ? desk.phrased("suppose.nothing") : beliefs_text(desk.wording, beliefs),
            Tone::Private);
    }
    std::string_view name = asked;
    std::string_view number;
    if (const auto equals = asked.find('='); equals != std::string_view::npos) {
        name = without_blanks_around(asked.substr(0, equals));
        number = without_blanks_around(asked.substr(equals + 1));
        if (!typed_number(number)) return page.text(desk.phrased("suppose.no_number", {{"text", number}}));
    } else if (typed_number(last_word(asked)) && !before_last_word(asked).empty()) {
        name = before_last_word(asked);
        number = last_word(asked);
    }
    const auto id = assumption_called(desk.scenario, name);
    if (!id.exists()) return page.text(desk.unknown(name));
    const auto held =
        std::find_if(beliefs.begin(), beliefs.end(), [&](const Belief& one) { return one.assumption == id; });
    const auto text = numbered_text(desk.wording, id);
    if (number.empty()) {
        const bool was = held != beliefs.end();
        if (was) beliefs.erase(held);
        return page.text(desk.phrased(was ? "suppose.cleared" : "suppose.was_clear", {{"assumption", text}}),
                         Tone::Private);
    }
    const double value = *typed_number(number);
    if (const auto why_not = out_of_range(desk, id, value); !why_not.empty()) return page.text(why_not);
    if (held != beliefs.end()) beliefs.erase(held);
    beliefs.push_back({.assumption = id, .value = value});
    page.text(desk.phrased("suppose.now", {{"assumption", text}, {"n", figure_text(value)}}), Tone::Private);
}

}  // namespace allwrits
