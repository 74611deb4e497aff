// SPDX-License-Identifier: MIT
#pragma once

#include "players/small_court.h"
#include "session/carry.h"
#include "session/draft.h"
#include "session/lean.h"

#include <algorithm>

namespace allwrits {

// The small court with a session begun, and short words for what tests do to it.
struct CourtInSession : SmallCourt {
    Dice dice{7};
    State state{};

    CourtInSession() { follow(start(scenario, dice)); }

    static ArgumentId card(Card at) { return id_at<Argument>(at); }
    static EvidenceId paper(Paper at) { return id_at<Evidence>(at); }

    void follow(const Events& events) {
        for (const auto& event : events.all()) apply(state, event);
    }

    // A move by the rules; throws if it is refused.
    void play(SeatId seat, const Move& move) {
        const auto events = decide(scenario, state, {.seat = seat, .move = move}, dice);
        if (!events) throw std::logic_error("refused: " + events.error().key);
        follow(*events);
    }

    // What a move does, whosever turn it is.
    void carry(SeatId seat, const Move& move) {
        Draft draft(scenario, state, dice);
        carry_out(draft, seat, move);
        state = draft.state();
    }

    std::vector<Move> moves(SeatId seat) const {
        std::vector<Move> list;
        legal_moves(scenario, see(scenario, state, seat), list);
        return list;
    }

    bool may(SeatId seat, const Move& move) const {
        const auto list = moves(seat);
        return std::find(list.begin(), list.end(), move) != list.end();
    }

    std::int32_t credibility(SeatId seat) const { return state.measures[scenario.roles[seat.at].credibility.at]; }
    std::int32_t pages(SeatId seat) const { return state.measures[scenario.roles[seat.at].pages.at]; }
    Standing standing(Card at) const { return plain_standings(state).of(card(at)); }

    // Through the first stage, to where all search under seal.
    void reach_search() {
        play(SmallCourt::state, Choose{id_at<Choice>(full_relief)});
        play(firm, Choose{id_at<Choice>(quiet)});
        play(bench, Choose{id_at<Choice>(hear)});
    }
    // On to the briefs, nobody having searched.
    void reach_briefs() {
        reach_search();
        for (const auto seat : {SmallCourt::state, firm, bench}) play(seat, Pass{});
    }
    // Puts an exhibit on the record as its finder's.
    void file(SeatId by, Paper at, bool second) {
        Draft draft(scenario, state, dice);
        draft.emit(Sought{.by = by, .evidence = paper(at), .reading = static_cast<std::uint8_t>(second)});
        put_on_record(draft, by, paper(at), false);
        draft.settle();
        state = draft.state();
    }
};

}  // namespace allwrits
