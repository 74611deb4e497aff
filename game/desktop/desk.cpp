// SPDX-License-Identifier: MIT
#include "desktop/desk.h"

#include "session/earlier.h"
#include "view/dossier.h"
#include "view/phrases.h"
#include "view/why.h"

#include <algorithm>

namespace allwrits {
namespace {

bool same(const std::vector<Belief>& one, const std::vector<Belief>& other) {
    return std::ranges::equal(one, other, [](const Belief& a, const Belief& b) {
        return a.assumption == b.assumption && a.value == b.value;
    });
}

std::uint64_t next_moment() {
    static std::uint64_t moments = 0;  // Of all desks: one thread draws.
    return ++moments;
}

}  // namespace

Desk::Desk(const Table& table, SeatId seat, std::vector<Belief> beliefs)
    : scenario_(&table.scenario()),
      words_(&table.words(seat)),
      log_(&table.log()),
      sight_(table.sight(seat)),
      view_(table.view(seat)),
      beliefs_(std::move(beliefs)),
      moment_(next_moment()) {}

bool Desk::current(const Table& table, const std::vector<Belief>& beliefs) const {
    return view_ == table.view(sight_.seat) && words_ == &table.words(sight_.seat) && same(beliefs_, beliefs);
}

Side Desk::side() const { return seat().exists() ? scenario().roles[seat().at].side : Side::None; }

const std::vector<Line>& Desk::record() const {
    return kept(record_, [&] { return record_of(scenario(), sight_, words()); });
}

const std::vector<Line>& Desk::law() const {
    return kept(law_, [&] { return law_of(scenario(), sight_, words()); });
}

const std::vector<Line>& Desk::list_of_arguments() const {
    return kept(list_, [&] { return map_of(scenario(), sight_, words()); });
}

const ArgumentMap& Desk::map() const {
    return kept(map_, [&] { return argument_map(scenario(), sight_, words()); });
}

const HandView& Desk::hand() const {
    return kept(hand_, [&] { return hand_of(scenario(), sight_, words()); });
}

const OpinionView& Desk::opinion() const {
    return kept(opinion_, [&] { return opinion_of(scenario(), sight_, words()); });
}

const std::vector<LevelEffects>& Desk::effects_of_levels() const {
    return kept(effects_, [&] {
        std::vector<OpenLevel> open;
        for (const auto& term : opinion().terms) {
            for (std::size_t at = 0; at < term.levels.size(); ++at) {
                if (term.levels[at].may && !term.levels[at].stands) open.push_back({term.term, at});
            }
        }
        return level_effects(scenario(), sight_.seen, open);
    });
}

const AftermathView& Desk::aftermath() const {
    return kept(aftermath_, [&] { return aftermath_of(scenario(), sight_, words(), *log_); });
}

const std::vector<PastMove>& Desk::past() const {
    return kept(past_, [&] { return moves_made(scenario(), *log_, seat(), words()); });
}

const Debrief& Desk::debriefing() const {
    return kept(debrief_, [&] { return debrief(scenario(), words(), *log_, seat(), beliefs_); });
}

const Ledgers& Desk::ledgers() const {
    return kept(ledgers_, [&] {
        const auto now = course_asked(scenario(), sight_.seen, {.beliefs = beliefs_});
        if (now.ruled) return ledgers_of_order({});
        const auto then = see(scenario(), state_at_start(*log_), seat()).seen;
        auto before = now.order.exists() ? course_of(scenario(), then, now.order) : Course{.state = then};
        auto shown = allwrits::ledgers_of(scenario(), words(), now,
                                          Behind{.course = std::move(before),
                                                 .name = phrase(words(), "behind.start"),
                                                 .column = phrase(words(), "behind.column_start")},
                                          beliefs_);
        // Nothing has moved yet: then what a denial would bring says more.
        return shown.same_as_before() ? ledgers_of_order({}) : shown;
    });
}

Ledgers Desk::ledgers_of_order(PackageId order) const {
    const auto now = course_asked(scenario(), sight_.seen, {.order = order, .beliefs = beliefs_});
    const auto denied = denial(scenario());
    std::optional<Behind> behind;
    if (denied.exists() && now.order != denied) {
        behind = Behind{.course = course_of(scenario(), sight_.seen, denied),
                        .name = phrase(words(), "behind.denied"),
                        .column = phrase(words(), "behind.column_denied")};
    }
    return allwrits::ledgers_of(scenario(), words(), now, behind, beliefs_);
}

std::vector<Line> Desk::why_of(std::string_view topic, bool more) const {
    return why(scenario(), sight_, words(), topic, {.beliefs = beliefs_, .more = more});
}

const std::vector<std::string>& Desk::topics() const {
    return kept(topics_, [&] { return why_topics(scenario(), sight_); });
}

std::vector<Line> Desk::sources(const std::vector<FactId>& facts) const {
    return sources_of(scenario(), sight_, words(), facts);
}

}  // namespace allwrits
