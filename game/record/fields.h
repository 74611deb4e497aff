// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "record/index.h"
#include "session/event.h"
#include "session/move.h"

#include <concepts>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace allwrits {

// The list that an id is a place in.
constexpr List list_of(RoleId) { return List::Roles; }
constexpr List list_of(ValueId) { return List::Values; }
constexpr List list_of(MeasureId) { return List::Measures; }
constexpr List list_of(FlagId) { return List::Flags; }
constexpr List list_of(EvidenceId) { return List::Evidence; }
constexpr List list_of(ArgumentId) { return List::Arguments; }
constexpr List list_of(FactorId) { return List::Factors; }
constexpr List list_of(TermId) { return List::Terms; }
constexpr List list_of(PackageId) { return List::Packages; }
constexpr List list_of(BenchId) { return List::Benches; }
constexpr List list_of(VariantId) { return List::Variants; }
constexpr List list_of(StageId) { return List::Stages; }
constexpr List list_of(ChoiceId) { return List::Choices; }
constexpr List list_of(IncidentId) { return List::Incidents; }
constexpr List list_of(QuestionId) { return List::Questions; }
constexpr List list_of(EpilogueId) { return List::Epilogues; }
constexpr List list_of(EndingId) { return List::Endings; }

// The words of enumerators in files. Frozen: saves hold them.
std::string_view word_of(Gone gone);
std::string_view word_of(Admission admission);
std::string_view word_of(Inquiry inquiry);
std::string_view word_of(Answer answer);
std::string_view word_of(Finding finding);

// Goes through the fields of a move or an event in order, by name. fields.cpp describes each kind once, and
// the description serves for writing and for reading: who reads fills in the references, who writes looks at
// them.
class FieldWalk {
public:
    virtual ~FieldWalk() = default;

    virtual void kind(std::string_view word) = 0;
    // A place in a list of the scenario, or Id::none.
    virtual void place(std::string_view name, List list, std::uint16_t& at) = 0;
    // A place in a list inside the entry at `owner`. A decision may be none; a style or level is 0 where
    // there is no list.
    virtual void inner(std::string_view name, Inner which, std::uint16_t owner, std::uint16_t& at) = 0;
    virtual void whole(std::string_view name, std::int64_t& number, std::int64_t least,
                       std::int64_t most) = 0;
    // A number that may need more than the 53 bits which many JSON readers keep.
    virtual void wide(std::string_view name, std::int64_t& number) = 0;
    virtual void word(std::string_view name, std::string& word) = 0;
    virtual void sealed(std::string_view name, SeatId seat, Pending& move) = 0;
    // The first thing found wrong is kept; the walk goes on.
    virtual void wrong(std::string what) = 0;

    template <class Of>
    void operator()(std::string_view name, Id<Of>& id) {
        place(name, list_of(id), id.at);
    }

    template <std::integral Number>
    void operator()(std::string_view name, Number& number) {
        if constexpr (sizeof(Number) == 8) {
            wide(name, number);
        } else {
            std::int64_t wider = number;
            whole(name, wider, std::numeric_limits<Number>::min(), std::numeric_limits<Number>::max());
            number = static_cast<Number>(wider);
        }
    }

    template <class Enum>
    requires std::is_enum_v<Enum>
    void operator()(std::string_view name, Enum& value) {
        std::string text{word_of(value)};
        word(name, text);
        // No enumeration of ours is longer; a value beyond its end has the empty word.
        for (unsigned at = 0; at < 16; ++at) {
            value = static_cast<Enum>(at);
            if (!text.empty() && word_of(value) == text) return;
        }
        value = {};
        wrong("'" + text + "' is no " + std::string{name});
    }

    void inner(std::string_view name, Inner which, std::uint16_t owner, std::uint8_t& at);
    // A place in a byte, where State::nobody is none.
    void byte_place(std::string_view name, List list, std::uint8_t& at);
    // A decision of the stage that the session has come to, or State::nobody.
    void decision(std::string_view name, std::uint8_t& at);

    std::uint16_t stage() const { return stage_; }
    void enter(std::uint16_t stage) { stage_ = stage; }

private:
    std::uint16_t stage_ = StageId::none;
};

void walk(Move& move, FieldWalk& fields);
void walk(Event& event, FieldWalk& fields);

// An empty move or event of the kind with this word.
std::optional<Move> move_called(std::string_view word);
std::optional<Event> event_called(std::string_view word);

}  // namespace allwrits
