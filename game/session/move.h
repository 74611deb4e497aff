// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "session/state.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace allwrits {

// What a seat asks for. Ids and whole numbers alone; what a person types travels beside as a note that no
// rule reads.

struct Choose { ChoiceId choice = {}; bool operator==(const Choose&) const = default; };

// Put a card on the record; bold: in the form that claims more than its grounds.
struct Plead {
    ArgumentId argument = {};
    std::uint16_t bold = 0;
    bool operator==(const Plead&) const = default;
};

// Take away one attack (its place in Scenario::attacks) on a card of one's own: "both true, of different
// things".
struct Distinguish { std::uint16_t attack = 0; bool operator==(const Distinguish&) const = default; };

// Give up one's lightest card on a factor.
struct Concede { FactorId factor = {}; bool operator==(const Concede&) const = default; };

struct Seek { EvidenceId evidence = {}; bool operator==(const Seek&) const = default; };
struct File { EvidenceId evidence = {}; bool operator==(const File&) const = default; };
struct Hold { EvidenceId evidence = {}; bool operator==(const Hold&) const = default; };

enum class Admission : std::uint16_t { Admit, Limit, Exclude };
struct Weigh {
    EvidenceId evidence = {};
    Admission how = Admission::Admit;
    bool operator==(const Weigh&) const = default;
};

// The bench says that a card moved it.
struct Mark { ArgumentId argument = {}; bool operator==(const Mark&) const = default; };

// A candid memo: this is my weakest card.
struct Weakness { ArgumentId argument = {}; bool operator==(const Weakness&) const = default; };

// The bench asks a seat about a factor; `hypothetical` is a place in Scenario::hypotheticals where kind says
// so.
struct Ask {
    SeatId to = {};
    FactorId factor = {};
    Inquiry kind = Inquiry::Why;
    std::uint16_t hypothetical = 0xFFFF;
    bool operator==(const Ask&) const = default;
};

// "Yes" or "no" to a hypothetical.
struct Reply { std::uint16_t yes = 0; bool operator==(const Reply&) const = default; };

struct Offer { PackageId package = {}; bool operator==(const Offer&) const = default; };  // None: no offer.

struct Odds {
    QuestionId question = {};
    std::uint16_t percent = 50;
    bool operator==(const Odds&) const = default;
};

struct Find {
    FactorId factor = {};
    Finding finding = Finding::NotShown;
    bool operator==(const Find&) const = default;
};
struct Order { PackageId package = {}; bool operator==(const Order&) const = default; };
struct SetTerm {
    TermId term = {};
    std::uint16_t level = 0;
    bool operator==(const SetTerm&) const = default;
};

// The reasons: which contrary card was the strongest, then what met it (none: a value outweighed it).
struct NameContrary { ArgumentId argument = {}; bool operator==(const NameContrary&) const = default; };
struct Meet { ArgumentId by = {}; bool operator==(const Meet&) const = default; };

struct Sign { bool operator==(const Sign&) const = default; };
struct Pass { bool operator==(const Pass&) const = default; };  // Also "we stand on our brief".

using Move = std::variant<Choose, Plead, Distinguish, Concede, Seek, File, Hold, Weigh, Mark, Weakness, Ask,
                          Reply, Offer, Odds, Find, Order, SetTerm, NameContrary, Meet, Sign, Pass>;

// What a seat hands in. The note is what a person typed beside it.
struct Submission {
    SeatId seat = {};
    Move move = {};
    std::string_view note = {};
};

// Why a move may not be made, as a key of the catalogue ("refusal.not_your_turn") and what it is about.
struct Refusal {
    std::string key = {};
    std::string about = {};
};

}  // namespace allwrits
