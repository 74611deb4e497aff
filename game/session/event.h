// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "session/move.h"
#include "session/state.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <variant>

namespace allwrits {

// What happened. An event carries the result and not the recipe, so apply needs no Scenario, no dice and no
// formula, and an old log still folds under newer rules.

struct SetUp { VariantId variant = {}; BenchId bench = {}; bool operator==(const SetUp&) const = default; };
struct Dealt {
    RoleId role = {};
    std::uint32_t deck = 0;
    std::uint8_t style = 0;
    bool operator==(const Dealt&) const = default;
};

struct Began { StageId stage = {}; bool operator==(const Began&) const = default; };
// A seat came to a decision of the stage (its place in Stage::decisions), or is done with the stage (nobody).
struct CameTo {
    SeatId seat = {};
    std::uint8_t at = State::nobody;
    bool operator==(const CameTo&) const = default;
};
// The stage, which is played in turn, came to this decision.
struct TurnedTo { std::uint8_t at = 0; bool operator==(const TurnedTo&) const = default; };
struct Moved { SeatId seat = {}; std::uint8_t made = 0; bool operator==(const Moved&) const = default; };

// Handed in under seal; and the seal of the stage broken.
struct Sealed { SeatId seat = {}; Pending move = {}; bool operator==(const Sealed&) const = default; };
struct Unsealed { std::uint8_t spare = 0; bool operator==(const Unsealed&) const = default; };

struct Happened { IncidentId incident = {}; bool operator==(const Happened&) const = default; };
struct Chosen {
    SeatId seat = {};
    ChoiceId choice = {};
    StageId then = {};
    bool operator==(const Chosen&) const = default;
};
struct MeasureSet {
    MeasureId measure = {};
    std::int32_t now = 0;
    bool operator==(const MeasureSet&) const = default;
};
struct FlagSet { FlagId flag = {}; std::uint8_t now = 0; bool operator==(const FlagSet&) const = default; };
struct ForecastTaken {
    std::uint16_t figure = 0;
    std::int64_t now = 0;
    bool operator==(const ForecastTaken&) const = default;
};

// How a card came on or left the record.
struct Pleaded {
    SeatId by = {};
    ArgumentId argument = {};
    std::uint8_t bold = 0;
    bool operator==(const Pleaded&) const = default;
};
enum class Gone : std::uint8_t { Overclaimed, Conceded, WithoutGround };
// How often so far.
struct Conceded { SeatId by = {}; std::uint8_t now = 0; bool operator==(const Conceded&) const = default; };
struct Struck {
    ArgumentId argument = {};
    Gone why = Gone::Overclaimed;
    EvidenceId shown_by = {};
    bool operator==(const Struck&) const = default;
};
struct Distinguished {
    SeatId by = {};
    std::uint16_t attack = 0;
    bool operator==(const Distinguished&) const = default;
};
struct Unmeetable { ArgumentId argument = {}; bool operator==(const Unmeetable&) const = default; };
struct WeightSet {
    ArgumentId argument = {};
    std::int8_t now = 0;
    bool operator==(const WeightSet&) const = default;
};
struct CheaperSet {
    ArgumentId argument = {};
    std::uint8_t now = 0;
    bool operator==(const CheaperSet&) const = default;
};
struct StandingChanged {
    ArgumentId argument = {};
    std::uint8_t now = 0;
    bool operator==(const StandingChanged&) const = default;
};

// Exhibits. `by` none: it came by an incident.
struct Sought {
    SeatId by = {};
    EvidenceId evidence = {};
    std::uint8_t reading = 0;
    bool operator==(const Sought&) const = default;
};
struct Filed { SeatId by = {}; EvidenceId evidence = {}; bool operator==(const Filed&) const = default; };
struct TurnedUp {
    SeatId held_by = {};
    EvidenceId evidence = {};
    bool operator==(const TurnedUp&) const = default;
};
struct DaysSpent {
    SeatId by = {};
    std::int32_t days = 0;
    bool operator==(const DaysSpent&) const = default;
};
struct Weighed {
    EvidenceId evidence = {};
    Admission how = Admission::Admit;
    bool operator==(const Weighed&) const = default;
};

struct Marked { ArgumentId argument = {}; bool operator==(const Marked&) const = default; };
struct WeaknessNamed {
    SeatId by = {};
    ArgumentId argument = {};
    std::uint8_t candid = 0;
    bool operator==(const WeaknessNamed&) const = default;
};

struct Asked {
    SeatId to = {};
    FactorId factor = {};
    Inquiry kind = Inquiry::None;
    std::uint16_t hypothetical = 0xFFFF;
    ValueId names = {};  // The value by which a hidden bench lets it be heard what weighs with it.
    bool operator==(const Asked&) const = default;
};
// How a seat answered: by a card, a distinction, a concession, yes, no, opening what it held, having nothing
// to open, or not at all.
enum class Answer : std::uint8_t { Card, Distinction, Concession, Yes, No, Opened, Nothing, Brief };
struct Answered {
    SeatId by = {};
    Answer how = Answer::Brief;
    bool operator==(const Answered&) const = default;
};
struct BurdenSet {
    FactorId factor = {};
    std::uint8_t bears = State::nobody;
    bool operator==(const BurdenSet&) const = default;
};

struct Offered { SeatId by = {}; PackageId package = {}; bool operator==(const Offered&) const = default; };
struct OddsStated {
    SeatId by = {};
    QuestionId question = {};
    std::uint8_t percent = 0;
    bool operator==(const OddsStated&) const = default;
};

struct Found {
    FactorId factor = {};
    Finding finding = Finding::None;
    std::uint8_t by_bench = 0;
    bool operator==(const Found&) const = default;
};
struct Cited { ArgumentId argument = {}; bool operator==(const Cited&) const = default; };
struct ValuePut {
    ValueId above = {}, below = {};
    std::uint8_t contradicts = 0;
    bool operator==(const ValuePut&) const = default;
};
struct Ordered {
    PackageId package = {};
    std::int32_t index = 0;
    bool operator==(const Ordered&) const = default;
};
struct TermSet {
    TermId term = {};
    std::uint8_t level = 0;
    std::uint8_t moved = 0;
    std::int32_t index = 0;
    bool operator==(const TermSet&) const = default;
};
struct ContraryNamed { ArgumentId argument = {}; bool operator==(const ContraryNamed&) const = default; };
struct ContraryMet { ArgumentId by = {}; bool operator==(const ContraryMet&) const = default; };
struct Signed { std::int32_t index = 0; bool operator==(const Signed&) const = default; };

struct Appealed {
    SeatId by = {};
    std::uint32_t chance = 0;
    std::uint8_t reversed = 0;
    bool operator==(const Appealed&) const = default;
};
// Which of all futures is told: its number, so that it can be shown again.
struct FutureDrawn { std::uint16_t number = 0; bool operator==(const FutureDrawn&) const = default; };
struct Told { EpilogueId epilogue = {}; bool operator==(const Told&) const = default; };
struct Ended { EndingId ending = {}; bool operator==(const Ended&) const = default; };

using Event =
    std::variant<SetUp, Dealt, Began, CameTo, TurnedTo, Moved, Sealed, Unsealed, Happened, Chosen, MeasureSet,
                 FlagSet, ForecastTaken, Pleaded, Struck, Conceded, Distinguished, Unmeetable, WeightSet,
                 CheaperSet, StandingChanged, Sought, Filed, TurnedUp, DaysSpent, Weighed, Marked,
                 WeaknessNamed, Asked, Answered, BurdenSet, Offered, OddsStated, Found, Cited, ValuePut,
                 Ordered, TermSet, ContraryNamed, ContraryMet, Signed, Appealed, FutureDrawn, Told, Ended>;

// The events of one move, in order. Fixed room, so that a rollout allocates nothing. The flagship needs less
// than a third of it; what finds no room does not happen, and log and state still agree.
struct Events {
    static constexpr std::size_t most = 256;
    std::array<Event, most> list{};
    std::size_t count = 0;

    // False where there is no room: then the event must not be written into a state either.
    bool add(const Event& event) {
        if (count == most) return false;
        list[count++] = event;
        return true;
    }
    std::span<const Event> all() const& { return {list.data(), count}; }
    std::span<const Event> all() const&& = delete;  // It would outlive what it looks at.
};

}  // namespace allwrits
