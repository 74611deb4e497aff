// SPDX-License-Identifier: MIT
#include "workshop/explore.h"

#include "base/match.h"
#include "session/rules.h"

#include <algorithm>
#include <optional>

namespace allwrits {
namespace {

// Counts which of the scenario's own options were offered and which were made.
class Coverage {
public:
    explicit Coverage(const Scenario& scenario) {
        choices_ = add("choice.", scenario.choices);
        cards_ = add("argument.", scenario.arguments);
        exhibits_ = add("evidence.", scenario.evidence);
        packages_ = add("package.", scenario.packages);
        counts_.resize(names_.size());
        // Cards of the bench are cited and never pleaded; an exhibit that an incident brings is never sought.
        for (std::size_t at = 0; at < scenario.arguments.size(); ++at) {
            const auto& card = scenario.arguments[at];
            const auto role = card.role;
            const bool pleads = role.exists() && scenario.roles[role.at].side != Side::Bench;
            counts_[cards_ + at].asked_for = pleads && (!card.on_file || card.can_be_bold);
        }
        for (std::size_t at = 0; at < scenario.evidence.size(); ++at) {
            counts_[exhibits_ + at].asked_for = !scenario.evidence[at].given_by_incident;
        }
    }

    void offered(const Move& move) {
        if (const auto at = place_of(move)) counts_[*at].offered = true;
    }
    void taken(const Move& move) {
        if (const auto at = place_of(move)) counts_[*at].taken = true;
    }

    void report(Exploration& into) const {
        for (std::size_t at = 0; at < counts_.size(); ++at) {
            const auto& count = counts_[at];
            if (!count.asked_for) continue;
            ++into.options;
            if (!count.offered) into.never_offered.push_back(names_[at]);
            if (!count.taken) into.never_taken.push_back(names_[at]);
        }
    }

private:
    struct Count {
        bool asked_for = true, offered = false, taken = false;
    };

    template <class List>
    std::size_t add(const std::string& kind, const List& list) {
        const auto first = names_.size();
        for (const auto& each : list) names_.push_back(kind + each.id);
        return first;
    }

    std::optional<std::size_t> place_of(const Move& move) const {
        return std::visit(Match{
                              [&](const Choose& m) { return std::optional{choices_ + m.choice.at}; },
                              [&](const Plead& m) { return std::optional{cards_ + m.argument.at}; },
                              [&](const Seek& m) { return std::optional{exhibits_ + m.evidence.at}; },
                              [&](const Order& m) { return std::optional{packages_ + m.package.at}; },
                              [&](const auto&) { return std::optional<std::size_t>{}; },
                          },
                          move);
    }

    std::vector<std::string> names_ = {};
    std::vector<Count> counts_ = {};
    std::size_t choices_ = 0, cards_ = 0, exhibits_ = 0, packages_ = 0;
};

class Tally {
public:
    explicit Tally(const Scenario& scenario) : scenario_(scenario) {
        sum_.endings.resize(scenario.endings.size());
        sum_.orders.resize(scenario.packages.size());
        sum_.favoured.resize(scenario.roles.size());
    }

    void add(const Simulated& session) {
        ++sum_.plays;
        if (session.end == Simulated::End::Stuck) ++sum_.stuck;
        if (session.end == Simulated::End::Refused) ++sum_.refused;
        if (session.end != Simulated::End::Ended) return;
        ++ended_;
        sum_.shortest = ended_ == 1 ? session.moves : std::min(sum_.shortest, session.moves);
        sum_.longest = std::max(sum_.longest, session.moves);
        moves_ += session.moves;
        add_ending(session.last);
        if (session.last.package >= sum_.orders.size()) {
            ++sum_.no_order;
        } else {
            ++sum_.orders[session.last.package];
            index_ += session.last.index;
        }
    }

    Exploration sum() const {
        auto sum = sum_;
        const auto ordered = ended_ - sum.no_order;
        if (ended_ != 0) sum.mean_length = static_cast<double>(moves_) / ended_;
        if (ordered != 0) sum.mean_index = static_cast<double>(index_) / 1000.0 / ordered;
        return sum;
    }

private:
    void add_ending(const State& last) {
        if (last.ending >= sum_.endings.size()) {
            ++sum_.no_ending;
            return;
        }
        ++sum_.endings[last.ending];
        const auto favours = scenario_.endings[last.ending].favors;
        if (favours.exists()) ++sum_.favoured[favours.at];
    }

    const Scenario& scenario_;
    Exploration sum_ = {};
    std::uint32_t ended_ = 0;
    std::uint64_t moves_ = 0;
    std::int64_t index_ = 0;
};

}  // namespace

Exploration explore(const Scenario& scenario, const Cast& cast, const ExploreWishes& wishes) {
    Coverage coverage(scenario);
    std::vector<Move> legal;
    const Observer observer = [&](const Turn& turn) {
        legal.clear();
        legal_moves(scenario, turn.errand.sight, legal);
        for (const auto& move : legal) coverage.offered(move);
        coverage.taken(turn.move);
    };
    Tally tally(scenario);
    for (std::uint32_t nth = 0; nth < wishes.plays; ++nth) {
        tally.add(simulate(scenario, cast, wishes.seed + nth, {}, observer));
    }
    auto exploration = tally.sum();
    coverage.report(exploration);
    return exploration;
}

}  // namespace allwrits
