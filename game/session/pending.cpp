// SPDX-License-Identifier: MIT
#include "session/pending.h"

#include "base/match.h"

namespace allwrits {
namespace {

// Frozen: logs hold them.
enum Kind : std::uint8_t {
    Passed,
    Chose,
    Pled,
    Distinguish_,
    Sought_,
    Filed_,
    Held_,
    Weakness_,
    Offered_,
    Stated
};

}  // namespace

Pending packed(SeatId seat, const Move& move) {
    Pending to{.seat = static_cast<std::uint8_t>(seat.at), .kind = Passed};
    const auto put = [&](Kind kind, std::uint16_t a, std::uint16_t b = 0) {
        to.kind = kind;
        to.a = a;
        to.b = b;
    };
    std::visit(Match{
                   [&](const Choose& m) { put(Chose, m.choice.at); },
                   [&](const Plead& m) { put(Pled, m.argument.at, m.bold); },
                   [&](const Distinguish& m) { put(Distinguish_, m.attack); },
                   [&](const Seek& m) { put(Sought_, m.evidence.at); },
                   [&](const File& m) { put(Filed_, m.evidence.at); },
                   [&](const Hold& m) { put(Held_, m.evidence.at); },
                   [&](const Weakness& m) { put(Weakness_, m.argument.at); },
                   [&](const Offer& m) { put(Offered_, m.package.at); },
                   [&](const Odds& m) { put(Stated, m.question.at, m.percent); },
                   // Never under seal: script/ refuses a sealed stage with such a decision.
                   [](const Concede&) {},
                   [](const Weigh&) {},
                   [](const Mark&) {},
                   [](const Ask&) {},
                   [](const Reply&) {},
                   [](const Find&) {},
                   [](const Order&) {},
                   [](const SetTerm&) {},
                   [](const NameContrary&) {},
                   [](const Meet&) {},
                   [](const Sign&) {},
                   [](const Pass&) {},
               },
               move);
    return to;
}

Move unpacked(const Pending& pending) {
    switch (pending.kind) {
        case Chose: return Choose{ChoiceId{pending.a}};
        case Pled: return Plead{.argument = ArgumentId{pending.a}, .bold = pending.b};
        case Distinguish_: return Distinguish{pending.a};
        case Sought_: return Seek{EvidenceId{pending.a}};
        case Filed_: return File{EvidenceId{pending.a}};
        case Held_: return Hold{EvidenceId{pending.a}};
        case Weakness_: return Weakness{ArgumentId{pending.a}};
        case Offered_: return Offer{PackageId{pending.a}};
        case Stated: return Odds{.question = QuestionId{pending.a}, .percent = pending.b};
        default: return Pass{};
    }
}

}  // namespace allwrits
