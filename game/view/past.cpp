// SPDX-License-Identifier: MIT
#include "view/past.h"

#include "session/apply.h"
#include "session/lean.h"
#include "session/sight.h"
#include "view/changes.h"
#include "view/past_words.h"
#include "view/phrases.h"

#include <algorithm>
#include <cstdlib>

namespace allwrits {
namespace {

std::string stage_title(const Wording& words) {
    const auto& stages = words.scenario().stages;
    std::size_t at = words.seen().stage;
    if (at >= stages.size()) return {};
    while (at > 0 && stages[at].continues) --at;
    return words.text("stage." + stages[at].id + ".title");
}

void append(std::string& text, const std::string& more) {
    if (!text.empty() && !more.empty()) text += ' ';
    text += more;
}

// A quotation that ends in a stop of its own needs none after it.
std::string stopped(const std::string& text) {
    constexpr std::string_view quote = "”";
    const bool quoted = text.ends_with(quote) && text.size() > quote.size();
    const char last = quoted ? text[text.size() - quote.size() - 1] : ' ';
    return last == '.' || last == '?' || last == '!' ? text : ended(text);
}

// Walks a path of the log, and sees no more of each state than the seat.
class Walk {
public:
    Walk(const Scenario& scenario, const Catalogue& words, SeatId seat)
        : scenario_(scenario), words_(words), seat_(seat) {}

    void begin(const Opening& opening) {
        for (const auto& event : opening.events) apply(now_, event);
    }

    void step(const Record& record) {
        const auto before = see(scenario_, now_, seat_).seen;
        const Wording words(scenario_, words_, before);
        PastMove move{
            .number = record.number, .parent = record.parent, .by = record.seat, .stage = stage_title(words)};
        move.own = seat_.exists() && record.seat == seat_;
        const auto heard = follow(record, move);
        move.who = move.own      ? phrase(words_, "past.you")
                   : move.opened ? std::string{}
                                 : words.short_role(record.seat);
        if (move.own) move.text = stopped(own_move_words(words, seat_, record.move));
        (move.own ? move.heard : move.text) = heard;
        put_changes(before, see(scenario_, now_, seat_).seen, move);
        if (move.own || !move.text.empty()) moves.push_back(std::move(move));
    }

    std::vector<PastMove> moves = {};

private:
    // What the seat hears of others, with each event's own state for the words.
    std::string follow(const Record& record, PastMove& move) {
        std::string heard;
        for (const auto& event : record.events) {
            apply(now_, event);
            move.sealed = move.sealed || std::holds_alternative<Sealed>(event);
            move.opened = move.opened || std::holds_alternative<Unsealed>(event);
            const auto seen = see(scenario_, now_, seat_).seen;
            append(heard, heard_words(Wording(scenario_, words_, seen), seat_, event));
        }
        return heard;
    }

    void put_changes(const State& before, const State& after, PastMove& move) const {
        if (before.signed_ != 0 || after.signed_ != 0) return;  // What comes later changes no record.
        const auto was = leans(scenario_, before, nullptr);
        const auto now = leans(scenario_, after, nullptr);
        for (std::size_t at = 0; at < scenario_.factors.size(); ++at) {
            const auto id = id_at<Factor>(at);
            move.moved += std::abs(now[at] - was[at]);
            const auto leaning = [&](std::int64_t lean) {
                return lean == 0 ? Finding::NotShown : finding_of(scenario_, id, lean);
            };
            move.turned_a_lean = move.turned_a_lean || leaning(was[at]) != leaning(now[at]);
        }
        for (std::size_t at = 0; at < scenario_.arguments.size(); ++at) {
            const auto card = id_at<Argument>(at);
            const bool stayed = on_record(before, card) && on_record(after, card);
            const bool other = plain_standings(before).of(card) != plain_standings(after).of(card);
            move.changed_a_standing = move.changed_a_standing || (stayed && other);
        }
        if (!move.turned_a_lean) return;
        std::vector<Line> lines;
        tell_changes(scenario_, words_, before, after, lines);
        if (!lines.empty()) move.turned = lines.front().text;
    }

    const Scenario& scenario_;
    const Catalogue& words_;
    SeatId seat_;
    State now_{};
};

}  // namespace

std::vector<PastMove> moves_made(const Scenario& scenario, const Log& log, SeatId seat,
                                 const Catalogue& words) {
    Walk walk(scenario, words, seat);
    walk.begin(log.opening);
    for (const auto number : path_to(log, log.tip)) walk.step(log.records[number - 1]);
    return std::move(walk.moves);
}

}  // namespace allwrits
