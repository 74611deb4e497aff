// SPDX-License-Identifier: MIT
#pragma once

#include "argument/layout.h"
#include "debrief/debrief.h"
#include "session/forecasting.h"
#include "table/table.h"
#include "view/aftermath.h"
#include "view/argument_map.h"
#include "view/course.h"
#include "view/hand.h"
#include "view/ledgers.h"
#include "view/level_effects.h"
#include "view/opinion.h"
#include "view/past.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace allwrits {

// What lies before one seat at one moment: its view, and the pages of its dossier, each made when it is first
// looked at and kept until the session moves. Screens draw from this and from nothing else.
class Desk {
public:
    Desk(const Table& table, SeatId seat, std::vector<Belief> beliefs);

    // Still of the table's present moment.
    bool current(const Table& table, const std::vector<Belief>& beliefs) const;

    const Scenario& scenario() const { return *scenario_; }
    const Catalogue& words() const { return *words_; }
    const Sight& sight() const { return sight_; }
    SeatId seat() const { return sight_.seat; }
    const SeatView& view() const { return *view_; }
    const Opening& opening() const { return log_->opening; }
    const std::vector<Belief>& beliefs() const { return beliefs_; }
    Side side() const;
    // Counts up with each move, rewind and belief: what was drawn of an older one is out of date.
    std::uint64_t moment() const { return moment_; }

    const std::vector<Line>& record() const;
    const std::vector<Line>& law() const;
    const std::vector<Line>& list_of_arguments() const;
    const ArgumentMap& map() const;
    const HandView& hand() const;
    const OpinionView& opinion() const;
    // What each level of a term that may be set now would do to the ledgers.
    const std::vector<LevelEffects>& effects_of_levels() const;
    const AftermathView& aftermath() const;
    const std::vector<PastMove>& past() const;
    const Debrief& debriefing() const;
    // Of the order in view beside what it was at the start; of a named order beside a denial.
    const Ledgers& ledgers() const;
    Ledgers ledgers_of_order(PackageId order) const;

    std::vector<Line> why_of(std::string_view topic, bool more) const;
    // The topics that `why_of` knows now.
    const std::vector<std::string>& topics() const;
    std::vector<Line> sources(const std::vector<FactId>& facts) const;

private:
    template <class T, class Make>
    static const T& kept(std::optional<T>& place, Make make) {
        if (!place) place = make();
        return *place;
    }

    const Scenario* scenario_ = nullptr;
    const Catalogue* words_ = nullptr;
    const Log* log_ = nullptr;  // The table's; read for what is past.
    Sight sight_ = {};
    std::shared_ptr<const SeatView> view_ = {};
    std::vector<Belief> beliefs_ = {};
    std::uint64_t moment_ = 0;

    mutable std::optional<std::vector<Line>> record_ = {}, law_ = {}, list_ = {};
    mutable std::optional<ArgumentMap> map_ = {};
    mutable std::optional<HandView> hand_ = {};
    mutable std::optional<OpinionView> opinion_ = {};
    mutable std::optional<std::vector<LevelEffects>> effects_ = {};
    mutable std::optional<AftermathView> aftermath_ = {};
    mutable std::optional<std::vector<PastMove>> past_ = {};
    mutable std::optional<Debrief> debrief_ = {};
    mutable std::optional<Ledgers> ledgers_ = {};
    mutable std::optional<std::vector<std::string>> topics_ = {};
};

}  // namespace allwrits
