// SPDX-License-Identifier: MIT
#include "record/fields.h"

#include <cstddef>
#include <utility>
#include <variant>

namespace allwrits {

namespace {

// One line a kind: its word, then its fields. Words and names are frozen, since saves hold them. A new kind
// does not compile until it has its line; a new field fails tests/record/fields_test.cpp until it is here.
namespace lines {
// clang-format off

using F = FieldWalk;

void of(Choose& m, F& f) { f.kind("choose"); f("choice", m.choice); }
void of(Plead& m, F& f) { f.kind("plead"); f("argument", m.argument); f("bold", m.bold); }
void of(Distinguish& m, F& f) { f.kind("distinguish"); f.place("attack", List::Attacks, m.attack); }
void of(Concede& m, F& f) { f.kind("concede"); f("factor", m.factor); }
void of(Seek& m, F& f) { f.kind("seek"); f("evidence", m.evidence); }
void of(File& m, F& f) { f.kind("file"); f("evidence", m.evidence); }
void of(Hold& m, F& f) { f.kind("hold"); f("evidence", m.evidence); }
void of(Weigh& m, F& f) { f.kind("weigh"); f("evidence", m.evidence); f("how", m.how); }
void of(Mark& m, F& f) { f.kind("mark"); f("argument", m.argument); }
void of(Weakness& m, F& f) { f.kind("weakness"); f("argument", m.argument); }
void of(Ask& m, F& f) {
    f.kind("ask"); f("to", m.to); f("factor", m.factor); f("kind", m.kind);
    f.place("hypothetical", List::Hypotheticals, m.hypothetical);
}
void of(Reply& m, F& f) { f.kind("reply"); f("yes", m.yes); }
void of(Offer& m, F& f) { f.kind("offer"); f("package", m.package); }
void of(Odds& m, F& f) { f.kind("odds"); f("question", m.question); f("percent", m.percent); }
void of(Find& m, F& f) { f.kind("find"); f("factor", m.factor); f("finding", m.finding); }
void of(Order& m, F& f) { f.kind("order"); f("package", m.package); }
void of(SetTerm& m, F& f) {
    f.kind("set_term"); f("term", m.term); f.inner("level", Inner::Levels, m.term.at, m.level);
}
void of(NameContrary& m, F& f) { f.kind("name_contrary"); f("argument", m.argument); }
void of(Meet& m, F& f) { f.kind("meet"); f("by", m.by); }
void of(Sign&, F& f) { f.kind("sign"); }
void of(Pass&, F& f) { f.kind("pass"); }

void of(SetUp& e, F& f) { f.kind("set_up"); f("variant", e.variant); f("bench", e.bench); }
void of(Dealt& e, F& f) {
    f.kind("dealt"); f("role", e.role); f("deck", e.deck);
    f.inner("style", Inner::Styles, e.role.at, e.style);
}
void of(Began& e, F& f) { f.kind("began"); f("stage", e.stage); f.enter(e.stage.at); }
void of(CameTo& e, F& f) { f.kind("came_to"); f("seat", e.seat); f.decision("at", e.at); }
void of(TurnedTo& e, F& f) { f.kind("turned_to"); f.decision("at", e.at); }
void of(Moved& e, F& f) { f.kind("moved"); f("seat", e.seat); f("made", e.made); }
void of(Sealed& e, F& f) { f.kind("sealed"); f("seat", e.seat); f.sealed("move", e.seat, e.move); }
void of(Unsealed& e, F& f) { f.kind("unsealed"); f("spare", e.spare); }
void of(Happened& e, F& f) { f.kind("happened"); f("incident", e.incident); }
void of(Chosen& e, F& f) { f.kind("chosen"); f("seat", e.seat); f("choice", e.choice); f("then", e.then); }
void of(MeasureSet& e, F& f) { f.kind("measure"); f("measure", e.measure); f("now", e.now); }
void of(FlagSet& e, F& f) { f.kind("flag"); f("flag", e.flag); f("now", e.now); }
void of(ForecastTaken& e, F& f) { f.kind("forecast"); f("figure", e.figure); f("now", e.now); }
void of(Pleaded& e, F& f) { f.kind("pleaded"); f("by", e.by); f("argument", e.argument); f("bold", e.bold); }
void of(Struck& e, F& f) {
    f.kind("struck"); f("argument", e.argument); f("why", e.why); f("shown_by", e.shown_by);
}
void of(Conceded& e, F& f) { f.kind("conceded"); f("by", e.by); f("now", e.now); }
void of(Distinguished& e, F& f) {
    f.kind("distinguished"); f("by", e.by); f.place("attack", List::Attacks, e.attack);
}
void of(Unmeetable& e, F& f) { f.kind("unmeetable"); f("argument", e.argument); }
void of(WeightSet& e, F& f) { f.kind("weight"); f("argument", e.argument); f("now", e.now); }
void of(CheaperSet& e, F& f) { f.kind("cheaper"); f("argument", e.argument); f("now", e.now); }
void of(StandingChanged& e, F& f) { f.kind("standing"); f("argument", e.argument); f("now", e.now); }
void of(Sought& e, F& f) {
    f.kind("sought"); f("by", e.by); f("evidence", e.evidence); f("reading", e.reading);
}
void of(Filed& e, F& f) { f.kind("filed"); f("by", e.by); f("evidence", e.evidence); }
void of(TurnedUp& e, F& f) { f.kind("turned_up"); f("held_by", e.held_by); f("evidence", e.evidence); }
void of(DaysSpent& e, F& f) { f.kind("days"); f("by", e.by); f("days", e.days); }
void of(Weighed& e, F& f) { f.kind("weighed"); f("evidence", e.evidence); f("how", e.how); }
void of(Marked& e, F& f) { f.kind("marked"); f("argument", e.argument); }
void of(WeaknessNamed& e, F& f) {
    f.kind("weakness_named"); f("by", e.by); f("argument", e.argument); f("candid", e.candid);
}
void of(Asked& e, F& f) {
    f.kind("asked"); f("to", e.to); f("factor", e.factor); f("kind", e.kind);
    f.place("hypothetical", List::Hypotheticals, e.hypothetical);
    f("names", e.names);
}
void of(Answered& e, F& f) { f.kind("answered"); f("by", e.by); f("how", e.how); }
void of(BurdenSet& e, F& f) {
    f.kind("burden"); f("factor", e.factor); f.byte_place("bears", List::Roles, e.bears);
}
void of(Offered& e, F& f) { f.kind("offered"); f("by", e.by); f("package", e.package); }
void of(OddsStated& e, F& f) {
    f.kind("odds_stated"); f("by", e.by); f("question", e.question); f("percent", e.percent);
}
void of(Found& e, F& f) {
    f.kind("found"); f("factor", e.factor); f("finding", e.finding); f("by_bench", e.by_bench);
}
void of(Cited& e, F& f) { f.kind("cited"); f("argument", e.argument); }
void of(ValuePut& e, F& f) {
    f.kind("value"); f("above", e.above); f("below", e.below); f("contradicts", e.contradicts);
}
void of(Ordered& e, F& f) { f.kind("ordered"); f("package", e.package); f("index", e.index); }
void of(TermSet& e, F& f) {
    f.kind("term"); f("term", e.term); f.inner("level", Inner::Levels, e.term.at, e.level);
    f("moved", e.moved); f("index", e.index);
}
void of(ContraryNamed& e, F& f) { f.kind("contrary"); f("argument", e.argument); }
void of(ContraryMet& e, F& f) { f.kind("contrary_met"); f("by", e.by); }
void of(Signed& e, F& f) { f.kind("signed"); f("index", e.index); }
void of(Appealed& e, F& f) {
    f.kind("appealed"); f("by", e.by); f("chance", e.chance); f("reversed", e.reversed);
}
void of(FutureDrawn& e, F& f) { f.kind("future"); f("number", e.number); }
void of(Told& e, F& f) { f.kind("told"); f("epilogue", e.epilogue); }
void of(Ended& e, F& f) { f.kind("ended"); f("ending", e.ending); }

// clang-format on
}  // namespace lines

// Listens for the word of a kind alone.
class KindWord final : public FieldWalk {
public:
    std::string_view heard = {};

    void kind(std::string_view word) override { heard = word; }
    void place(std::string_view, List, std::uint16_t&) override {}
    void inner(std::string_view, Inner, std::uint16_t, std::uint16_t&) override {}
    void whole(std::string_view, std::int64_t&, std::int64_t, std::int64_t) override {}
    void wide(std::string_view, std::int64_t&) override {}
    void word(std::string_view, std::string&) override {}
    void sealed(std::string_view, SeatId, Pending&) override {}
    void wrong(std::string) override {}
};

template <class Kind>
std::string_view word_of_kind() {
    static const std::string_view word = [] {
        Kind blank{};
        KindWord listener;
        lines::of(blank, listener);
        return listener.heard;
    }();
    return word;
}

template <class Variant, std::size_t... At>
std::optional<Variant> blank_called(std::string_view word, std::index_sequence<At...>) {
    std::optional<Variant> found;
    const auto take = [&]<std::size_t I>() {
        const bool same = word_of_kind<std::variant_alternative_t<I, Variant>>() == word;
        if (same) found.emplace(std::in_place_index<I>);
        return same;
    };
    static_cast<void>((take.template operator()<At>() || ...));
    return found;
}

template <class Variant>
std::optional<Variant> blank_called(std::string_view word) {
    return blank_called<Variant>(word, std::make_index_sequence<std::variant_size_v<Variant>>{});
}

}  // namespace

void FieldWalk::inner(std::string_view name, Inner which, std::uint16_t owner, std::uint8_t& at) {
    std::uint16_t wider = at;
    inner(name, which, owner, wider);
    if (wider > std::numeric_limits<std::uint8_t>::max())
        wrong(std::string{name} + " has a place beyond its range");
    at = static_cast<std::uint8_t>(wider);
}

void FieldWalk::byte_place(std::string_view name, List list, std::uint8_t& at) {
    std::uint16_t wider = at == State::nobody ? Id<Role>::none : at;
    place(name, list, wider);
    const bool fits = wider < State::nobody || wider == Id<Role>::none;
    if (!fits) wrong(std::string{name} + " has a place beyond its range");
    at = fits && wider != Id<Role>::none ? static_cast<std::uint8_t>(wider) : State::nobody;
}

void FieldWalk::decision(std::string_view name, std::uint8_t& at) {
    std::uint16_t wider = at == State::nobody ? Id<Decision>::none : at;
    inner(name, Inner::Decisions, stage_, wider);
    const bool fits = wider < State::nobody || wider == Id<Decision>::none;
    if (!fits) wrong(std::string{name} + " has a place beyond its range");
    at = fits && wider != Id<Decision>::none ? static_cast<std::uint8_t>(wider) : State::nobody;
}

void walk(Move& move, FieldWalk& fields) {
    std::visit([&](auto& kind) { lines::of(kind, fields); }, move);
}

void walk(Event& event, FieldWalk& fields) {
    std::visit([&](auto& kind) { lines::of(kind, fields); }, event);
}

std::optional<Move> move_called(std::string_view word) { return blank_called<Move>(word); }
std::optional<Event> event_called(std::string_view word) { return blank_called<Event>(word); }

}  // namespace allwrits
