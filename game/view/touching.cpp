// SPDX-License-Identifier: MIT
#include "view/touching.h"

#include "base/match.h"
#include "session/apply.h"
#include "session/forecasting.h"
#include "session/lean.h"
#include "session/slots.h"

#include <algorithm>
#include <vector>

namespace allwrits {
namespace {

// What a move would move in the model, and what follows from that.
class Touching {
public:
    Touching(const Scenario& scenario, const State& seen)
        : scenario_(scenario),
          seen_(seen),
          after_(seen),
          assumptions_(scenario.assumptions.size(), false),
          outcomes_(scenario.outcomes.size(), false) {}

    void shifts(const std::vector<ShiftOn>& shifts) {
        for (const auto& on : shifts) assumptions_[on.assumption.at] = true;
    }
    void card(ArgumentId id) {
        if (!id.exists()) return;
        shifts(scenario_.arguments[id.at].shifts);
        card_ = id;
    }
    void becomes(const State& after) {
        after_ = after;
        for (std::size_t at = 0; at < scenario_.terms.size(); ++at) {
            if (seen_.terms[at] == after.terms[at]) continue;
            level(at, seen_.terms[at]);
            level(at, after.terms[at]);
        }
    }

    std::uint32_t ledgers() {
        std::uint32_t touched = 0;
        // An outcome reads earlier ones alone, so one walk reaches all.
        for (std::size_t at = 0; at < outcomes_.size(); ++at) {
            const auto& outcome = scenario_.outcomes[at];
            const auto reads = outcome.formula.reads();
            outcomes_[at] = std::any_of(reads.begin(), reads.end(), [&](Slot slot) { return moves(slot); });
            if (!outcomes_[at] || outcome.ledger.empty()) continue;
            touched |= outcome.ledger == "user-security risk" ? touches_risk : touches_value;
        }
        return touched;
    }

private:
    // State counts levels from 1; 0 is a term that no order has set.
    void level(std::size_t term, std::uint8_t level) {
        const auto& levels = scenario_.terms[term].shifts;
        if (level > 0 && level <= levels.size()) shifts(levels[level - std::size_t{1}]);
    }

    bool moves(Slot slot) const {
        const auto kind = static_cast<SlotKind>(slot.kind);
        if (kind == SlotKind::Assumed) return assumptions_[slot.at];
        if (kind == SlotKind::Outcome) return outcomes_[slot.at];
        if (is_of_card(kind) && slot.at == card_.at) return true;
        return read_slot(scenario_, seen_, slot) != read_slot(scenario_, after_, slot);
    }
    // What a card that is played or given up changes of itself.
    static bool is_of_card(SlotKind kind) {
        return kind == SlotKind::Upheld || kind == SlotKind::Defeated || kind == SlotKind::Open ||
               kind == SlotKind::Pleaded || kind == SlotKind::Bold || kind == SlotKind::CardWeight;
    }

    const Scenario& scenario_;
    const State& seen_;
    State after_;
    std::vector<bool> assumptions_, outcomes_;
    ArgumentId card_ = {};
};

State as_if_set(const Scenario& scenario, State state, const SetTerm& term) {
    const int steps = int{term.level} + 1 - state.terms[term.term.at];
    apply(state, TermSet{.term = term.term,
                         .level = static_cast<std::uint8_t>(term.level),
                         .moved = 1,
                         .index = state.index + steps * scenario.court.term_step});
    return state;
}

}  // namespace

std::uint32_t ledgers_touched(const Scenario& scenario, const Sight& sight, const Move& move) {
    const auto& state = sight.seen;
    Touching touching(scenario, state);
    // Only who has seen an exhibit may file or weigh it, and so knows what it says.
    const auto drawn = [&](EvidenceId id) {
        touching.shifts(scenario.evidence[id.at].readings[state.second_reading.has(id) ? 1 : 0].shifts);
    };
    const auto order = [&](PackageId id) {
        if (id.exists()) touching.becomes(as_if_ordered(scenario, state, id));
    };
    std::visit(
        Match{[&](const Plead& m) { touching.card(m.argument); },
              [&](const Distinguish& m) { touching.card(scenario.attacks[m.attack].to); },
              [&](const Concede& m) { touching.card(lightest_card(scenario, state, m.factor, sight.seat)); },
              [&](const Seek& m) {
                  for (const auto& reading : scenario.evidence[m.evidence.at].readings) {
                      touching.shifts(reading.shifts);
                  }
              },
              [&](const File& m) { drawn(m.evidence); }, [&](const Weigh& m) { drawn(m.evidence); },
              [&](const Offer& m) { order(m.package); }, [&](const Order& m) { order(m.package); },
              [&](const SetTerm& m) { touching.becomes(as_if_set(scenario, state, m)); },
              // An author says of a choice what it touches; the others move no model.
              [](const Choose&) {}, [](const Hold&) {}, [](const Mark&) {}, [](const Weakness&) {},
              [](const Ask&) {}, [](const Reply&) {}, [](const Odds&) {}, [](const Find&) {},
              [](const NameContrary&) {}, [](const Meet&) {}, [](const Sign&) {}, [](const Pass&) {}},
        move);
    const auto* chosen = std::get_if<Choose>(&move);
    return chosen == nullptr ? touching.ledgers() : scenario.choices[chosen->choice.at].touches;
}

}  // namespace allwrits
