// SPDX-License-Identifier: MIT
#include "session/carry.h"

#include "base/match.h"
#include "session/lean.h"
#include "session/options.h"
#include "session/rules.h"
#include "session/slots.h"

#include <string>

namespace allwrits {
namespace {

const Role& role(const Draft& draft, SeatId seat) { return draft.scenario().roles[seat.at]; }

void carry(Draft& draft, SeatId seat, const Choose& move) {
    const auto& choice = draft.scenario().choices[move.choice.at];
    draft.emit(Chosen{.seat = seat, .choice = move.choice, .then = choice.then});
    draft.change(choice.effect, "choice/" + choice.id);
}

void carry(Draft& draft, SeatId seat, const Plead& move) {
    const auto price = price_of(draft.scenario(), draft.state(), move.argument);
    draft.add(role(draft, seat).pages, -price);
    draft.emit(
        Pleaded{.by = seat, .argument = move.argument, .bold = static_cast<std::uint8_t>(move.bold != 0)});
}

void carry(Draft& draft, SeatId seat, const Distinguish& move) {
    draft.add(role(draft, seat).pages, -distinguish_price(draft.scenario(), draft.state()));
    draft.emit(Distinguished{.by = seat, .attack = move.attack});
}

void carry(Draft& draft, SeatId seat, const Concede& move) {
    const auto card = lightest_card(draft.scenario(), draft.state(), move.factor, seat);
    if (!card.exists()) return;
    draft.emit(Struck{.argument = card, .why = Gone::Conceded});
    draft.emit(
        Conceded{.by = seat, .now = static_cast<std::uint8_t>(draft.state().concessions[seat.at] + 1)});
    draft.add(role(draft, seat).credibility, draft.scenario().court.concede_gain);
}

// In the open what is sought goes on the record at once; a party's own search shows it to that party alone.
void carry(Draft& draft, SeatId seat, const Seek& move) {
    const auto& exhibit = draft.scenario().evidence[move.evidence.at];
    if (!draft.state().known[seat.at].has(move.evidence)) draw_exhibit(draft, seat, move.evidence);
    draft.add(role(draft, seat).days, -exhibit.days);
    draft.emit(DaysSpent{.by = seat, .days = exhibit.days});
    const bool helps = reading_of(draft.scenario(), draft.state(), move.evidence).helps == seat;
    const bool bench = role(draft, seat).side == Side::Bench;
    const bool seen = draft.state().admitted.has(move.evidence) || draft.state().excluded.has(move.evidence);
    if ((helps || bench) && !seen) put_on_record(draft, seat, move.evidence, false);
}

void carry(Draft& draft, SeatId seat, const File& move) {
    if (!draft.state().admitted.has(move.evidence)) put_on_record(draft, seat, move.evidence, false);
}

void carry(Draft&, SeatId, const Hold&) {}

void carry(Draft& draft, SeatId, const Weigh& move) {
    const auto& reading = reading_of(draft.scenario(), draft.state(), move.evidence);
    draft.emit(Weighed{.evidence = move.evidence, .how = move.how});
    if (move.how == Admission::Admit) return;
    const int added = 2 * draft.scenario().court.exhibit / 1000;  // Half pages.
    const int back = move.how == Admission::Limit ? added / 2 : added;
    for (const auto card : reading.strengthens) draft.add_weight(card, -back);
    for (const auto card : reading.weakens) draft.add_weight(card, back);
    if (move.how != Admission::Exclude) return;
    for (const auto card : reading.strengthens) {
        const auto& grounds = draft.scenario().arguments[card.at].grounds;
        bool other = grounds.empty();
        for (const auto ground : grounds) {
            bool here = false;
            for (const auto fact : reading.facts) here = here || fact == ground;
            other = other || !here;
        }
        if (!other && on_record(draft.state(), card)) {
            draft.emit(Struck{.argument = card, .why = Gone::WithoutGround, .shown_by = move.evidence});
        }
    }
}

void carry(Draft& draft, SeatId, const Mark& move) { draft.emit(Marked{move.argument}); }

void carry(Draft& draft, SeatId seat, const Weakness& move) {
    const bool candid = plain_standings(draft.state()).of(move.argument) != Standing::Upheld;
    draft.emit(
        WeaknessNamed{.by = seat, .argument = move.argument, .candid = static_cast<std::uint8_t>(candid)});
    if (candid) draft.add(role(draft, seat).pages, draft.scenario().court.weakness_gain);
}

void open_what_is_held(Draft& draft, SeatId seat, FactorId factor) {
    bool any = false;
    for (const auto exhibit : held_by(draft.scenario(), draft.state(), seat)) {
        if (draft.scenario().evidence[exhibit.at].factor != factor) continue;
        put_on_record(draft, seat, exhibit, true);
        any = true;
    }
    if (!any) draft.add(role(draft, seat).credibility, draft.scenario().court.candour_gain);
    draft.emit(Answered{.by = seat, .how = any ? Answer::Opened : Answer::Nothing});
}

// A bench whose values are hidden gives one of them away in its first question: mostly the first, else the
// second.
ValueId value_named(const Draft& draft) {
    if (draft.state().bench >= draft.scenario().benches.size() || draft.state().questions_put != 0) return {};
    const auto& bench = draft.scenario().benches[draft.state().bench];
    const int rank =
        draft.dice().stream("value_named").chance(draft.scenario().court.names_first_value) ? 0 : 1;
    for (std::size_t at = 0; at < draft.scenario().values.size(); ++at) {
        if (bench.rank[at] == rank) return id_at<Value>(at);
    }
    return {};
}

void carry(Draft& draft, SeatId seat, const Ask& move) {
    draft.add(role(draft, seat).questions, -1000);
    const auto names = value_named(draft);
    draft.emit(Asked{.to = move.to,
                     .factor = move.factor,
                     .kind = move.kind,
                     .hypothetical = move.hypothetical,
                     .names = names});
    if (move.kind == Inquiry::Burden) {
        draft.emit(BurdenSet{.factor = move.factor, .bears = static_cast<std::uint8_t>(move.to.at)});
    }
    if (move.kind == Inquiry::Unseen) open_what_is_held(draft, move.to, move.factor);
}

void carry(Draft& draft, SeatId seat, const Reply& move) {
    const auto& scenario = draft.scenario();
    const int pages = 2 * scenario.court.hypothetical / 1000;  // As half pages.
    if (move.yes != 0) {
        for (const auto card : scenario.hypotheticals[draft.state().asked_hypothetical].slope) {
            if (sign_of(scenario, scenario.arguments[card.at].role) == -sign_of(scenario, seat))
                draft.add_weight(card, pages);
        }
        return;
    }
    const FactorId factor{draft.state().asked_factor};
    const auto card =
        heaviest_card(scenario, draft.state(), plain_standings(draft.state()), factor, seat, nullptr);
    if (!card.exists()) return;
    draft.add_weight(card, -pages);
    draft.emit(Unmeetable{card});
}

void carry(Draft& draft, SeatId seat, const Offer& move) {
    draft.emit(Offered{.by = seat, .package = move.package});
}

void carry(Draft& draft, SeatId seat, const Odds& move) {
    draft.emit(OddsStated{
        .by = seat, .question = move.question, .percent = static_cast<std::uint8_t>(move.percent)});
}

void carry(Draft& draft, SeatId, const Find& move) { write_finding(draft, move.factor, move.finding, true); }

void carry(Draft& draft, SeatId, const Order& move) {
    const auto& package = draft.scenario().packages[move.package.at];
    draft.emit(Ordered{.package = move.package, .index = package.index});
    if (!package.has_terms) return;
    for (std::size_t at = 0; at < draft.scenario().terms.size(); ++at) {
        draft.emit(TermSet{
            .term = id_at<Term>(at), .level = package.levels[at], .moved = 0, .index = package.index});
    }
}

void carry(Draft& draft, SeatId, const SetTerm& move) {
    const int from = draft.state().terms[move.term.at] - 1;
    const int step = static_cast<int>(move.level) - from;
    const auto index = draft.state().index + step * draft.scenario().court.term_step;
    draft.emit(TermSet{
        .term = move.term, .level = static_cast<std::uint8_t>(move.level), .moved = 1, .index = index});
}

void carry(Draft& draft, SeatId, const NameContrary& move) { draft.emit(ContraryNamed{move.argument}); }
void carry(Draft& draft, SeatId, const Meet& move) { draft.emit(ContraryMet{move.by}); }
void carry(Draft& draft, SeatId, const Sign&) { draft.emit(Signed{draft.state().index}); }
void carry(Draft&, SeatId, const Pass&) {}

// What a move in a hearing amounts to as an answer.
Answer answer_of(const Move& move) {
    return std::visit(Match{
                          [](const Plead&) { return Answer::Card; },
                          [](const Distinguish&) { return Answer::Distinction; },
                          [](const Concede&) { return Answer::Concession; },
                          [](const Reply& m) { return m.yes != 0 ? Answer::Yes : Answer::No; },
                          [](const auto&) { return Answer::Brief; },
                      },
                      move);
}

}  // namespace

void carry_out(Draft& draft, SeatId seat, const Move& move) {
    const auto* decision = decision_of(draft.scenario(), draft.state(), seat);
    std::visit([&](const auto& one) { carry(draft, seat, one); }, move);
    if (decision != nullptr && decision->verb == Verb::Reply && !std::holds_alternative<File>(move)) {
        draft.emit(Answered{.by = seat, .how = answer_of(move)});
    }
    draft.settle();
}

void draw_exhibit(Draft& draft, SeatId seat, EvidenceId evidence) {
    const auto& exhibit = draft.scenario().evidence[evidence.at];
    bool second = draft.state().second_reading.has(evidence);
    if (!draft.state().drawn.has(evidence)) {
        const auto chance = chance_of(draft.scenario(), draft.state(), exhibit.first_reading);
        second = !draft.dice().stream("exhibit/" + exhibit.id).chance(chance);
    }
    draft.emit(Sought{.by = seat, .evidence = evidence, .reading = static_cast<std::uint8_t>(second)});
}

void put_on_record(Draft& draft, SeatId by, EvidenceId evidence, bool turned_up) {
    const auto& scenario = draft.scenario();
    if (turned_up) {
        draft.emit(TurnedUp{.held_by = by, .evidence = evidence});
    } else {
        draft.emit(Filed{.by = by, .evidence = evidence});
    }
    const auto& reading = reading_of(scenario, draft.state(), evidence);
    const int pages = 2 * scenario.court.exhibit / 1000;
    for (const auto card : reading.strengthens) draft.add_weight(card, pages);
    for (const auto card : reading.weakens) draft.add_weight(card, -pages);
    draft.change(reading.effect, "exhibit_effect/" + scenario.evidence[evidence.at].id);
    for (std::size_t at = 0; at < scenario.roles.size(); ++at) {
        const auto seat = id_at<Role>(at);
        if (!draft.state().known[at].has(evidence) || scenario.roles[at].side == Side::Bench) continue;
        const bool filed_it = seat == by && !turned_up;
        if (!filed_it && !draft.is_fresh(seat, evidence))
            draft.add(scenario.roles[at].credibility, -scenario.court.held_loss);
        if (filed_it && reading.helps.exists() && reading.helps != seat) {
            draft.add(scenario.roles[at].credibility, scenario.court.filed_gain);
        }
    }
}

}  // namespace allwrits
