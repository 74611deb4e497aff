// SPDX-License-Identifier: MIT
#pragma once

#include "base/hash.h"
#include "record/chain.h"
#include "record/index.h"
#include "record/journal.h"
#include "session/log.h"
#include "session/pending.h"

#include <unistd.h>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace allwrits {

// A folder of its own for one test case, gone with it.
class Scratch {
public:
    Scratch() {
        std::string name = (std::filesystem::temp_directory_path() / "allwrits-record-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr) std::abort();
        folder_ = name;
    }
    ~Scratch() {
        std::error_code unknown;
        std::filesystem::permissions(folder_, std::filesystem::perms::owner_all, unknown);
        std::filesystem::remove_all(folder_, unknown);
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    std::filesystem::path operator/(const std::string& name) const { return folder_ / name; }
    const std::filesystem::path& folder() const { return folder_; }

private:
    std::filesystem::path folder_;
};

inline std::string bytes_in(const std::filesystem::path& path) {
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

inline void put_bytes(const std::filesystem::path& path, const std::string& bytes) {
    std::ofstream{path, std::ios::binary} << bytes;
}

// A scenario of ids alone: all that a journal needs.
inline Scenario small_scenario() {
    Scenario scenario{.id = "bells", .version = 3};
    scenario.roles = {{.id = "pro", .styles = {"bold", "careful"}}, {.id = "con"}, {.id = "board"}};
    scenario.values = {{.id = "sleep"}, {.id = "sport"}};
    scenario.measures = {{.id = "pages.pro"}, {.id = "ceiling"}};
    scenario.flags = {{.id = "complied"}, {.id = "late"}};
    scenario.evidence = {{.id = "survey"}, {.id = "bus_plan"}};
    scenario.arguments = {{.id = "P-01"}, {.id = "C-01"}, {.id = "C-02"}};
    scenario.attacks = {{.from = id_at<Argument>(1), .to = id_at<Argument>(0)},
                        {.from = id_at<Argument>(0), .to = id_at<Argument>(2)}};
    scenario.factors = {{.id = "health"}, {.id = "cost"}};
    scenario.terms = {{.id = "start", .levels = {"eight", "nine"}}, {.id = "buses", .levels = {"one"}}};
    scenario.packages = {{.id = "deny"}, {.id = "later"}};
    scenario.benches = {{.id = "thrifty"}, {.id = "kind"}};
    scenario.variants = {{.id = "as_it_was"}, {.id = "cold_town"}};
    scenario.decisions = {{.id = "plead_pro"}, {.id = "plead_con"}, {.id = "vote"}};
    scenario.stages = {{.id = "briefs", .decisions = {id_at<Decision>(0), id_at<Decision>(1)}},
                       {.id = "ruling", .decisions = {id_at<Decision>(2)}}};
    scenario.choices = {{.id = "ask_nine"}, {.id = "ask_ten"}};
    scenario.hypotheticals = {{.id = "snow"}};
    scenario.incidents = {{.id = "strike"}};
    scenario.questions = {{.id = "ever"}};
    scenario.epilogues = {{.id = "spring"}};
    scenario.endings = {{.id = "won"}, {.id = "lost"}};
    return scenario;
}

inline constexpr auto pro = SeatId{0}, con = SeatId{1}, board = SeatId{2};

// One event of each kind, with fields that differ from their defaults. Begins the stage "ruling".
inline std::vector<Event> one_event_of_each_kind() {
    const ArgumentId card{1};
    const EvidenceId exhibit{1};
    const FactorId factor{1};
    return {SetUp{VariantId{1}, BenchId{1}},
            Dealt{.role = pro, .deck = 4'000'000'000, .style = 1},
            Began{StageId{1}},
            CameTo{.seat = board, .at = 0},
            TurnedTo{0},
            Moved{.seat = con, .made = 200},
            Sealed{.seat = pro, .move = packed(pro, Plead{.argument = card, .bold = 1})},
            Unsealed{1},
            Happened{IncidentId{0}},
            Chosen{.seat = con, .choice = ChoiceId{1}, .then = StageId{0}},
            MeasureSet{.measure = MeasureId{1}, .now = -2'000'000'000},
            FlagSet{.flag = FlagId{1}, .now = 1},
            ForecastTaken{.figure = 7, .now = -9'007'199'254'740'993},
            Pleaded{.by = pro, .argument = card, .bold = 1},
            Struck{.argument = card, .why = Gone::WithoutGround, .shown_by = exhibit},
            Conceded{.by = pro, .now = 2},
            Distinguished{.by = con, .attack = 1},
            Unmeetable{card},
            WeightSet{.argument = card, .now = -128},
            CheaperSet{.argument = card, .now = 1},
            StandingChanged{.argument = card, .now = 2},
            Sought{.by = con, .evidence = exhibit, .reading = 1},
            Filed{.by = con, .evidence = exhibit},
            TurnedUp{.held_by = con, .evidence = exhibit},
            DaysSpent{.by = con, .days = 1500},
            Weighed{.evidence = exhibit, .how = Admission::Exclude},
            Marked{card},
            WeaknessNamed{.by = con, .argument = card, .candid = 1},
            Asked{.to = con,
                  .factor = factor,
                  .kind = Inquiry::Hypothetical,
                  .hypothetical = 0,
                  .names = ValueId{1}},
            Answered{.by = con, .how = Answer::Opened},
            BurdenSet{.factor = factor, .bears = 1},
            Offered{.by = con, .package = PackageId{1}},
            OddsStated{.by = con, .question = QuestionId{0}, .percent = 100},
            Found{.factor = factor, .finding = Finding::NotShown, .by_bench = 1},
            Cited{card},
            ValuePut{.above = ValueId{1}, .below = ValueId{0}, .contradicts = 1},
            Ordered{.package = PackageId{1}, .index = 70'000},
            TermSet{.term = TermId{0}, .level = 1, .moved = 1, .index = 68'000},
            ContraryNamed{card},
            ContraryMet{card},
            Signed{68'000},
            Appealed{.by = con, .chance = 350'000, .reversed = 1},
            FutureDrawn{1234},
            Told{EpilogueId{0}},
            Ended{EndingId{1}}};
}

inline std::vector<Move> one_move_of_each_kind() {
    const ArgumentId card{1};
    const EvidenceId exhibit{1};
    const FactorId factor{1};
    return {Choose{ChoiceId{1}},
            Plead{.argument = card, .bold = 1},
            Distinguish{1},
            Concede{factor},
            Seek{exhibit},
            File{exhibit},
            Hold{exhibit},
            Weigh{.evidence = exhibit, .how = Admission::Limit},
            Mark{card},
            Weakness{card},
            Ask{.to = con, .factor = factor, .kind = Inquiry::Burden, .hypothetical = 0},
            Reply{1},
            Offer{PackageId{1}},
            Odds{.question = QuestionId{0}, .percent = 95},
            Find{.factor = factor, .finding = Finding::For},
            Order{PackageId{1}},
            SetTerm{.term = TermId{0}, .level = 1},
            NameContrary{card},
            Meet{card},
            Sign{},
            Pass{}};
}

// A session made by hand. What leads to a state here is apply, as in play.
struct SmallSession {
    Scenario scenario = small_scenario();
    Index index = index_of(scenario);
    Log log = {};

    SmallSession() {
        log.opening = {.scenario = "bells",
                       .version = 3,
                       .variant = "cold_town",
                       .seed = 0xFEDCBA9876543210U,
                       .files_hash = 1,
                       .rules_hash = 0x8000000000000000U,
                       .person_judges = true,
                       .players = {"person", "counsel", "person"},
                       .events = {SetUp{VariantId{1}, BenchId{0}}, Dealt{.role = pro, .deck = 9, .style = 1},
                                  Dealt{.role = con, .deck = 8, .style = 0}, Began{StageId{0}},
                                  CameTo{.seat = pro, .at = 0}, CameTo{.seat = con, .at = 1}}};
        log.opening.state_after = hash_of(folded(State{}, log.opening.events).value());
    }

    // The record that a move from `parent` would be, with the hash of the state it leads to.
    Record record(std::uint32_t parent, SeatId seat, Move move, std::vector<Event> events,
                  std::string note = {}) const {
        Record made{.number = static_cast<std::uint32_t>(log.records.size() + 1),
                    .parent = parent,
                    .seat = seat,
                    .move = move,
                    .note = std::move(note),
                    .events = std::move(events)};
        made.state_after = hash_of(folded(fold(log, parent).value(), made.events).value());
        return made;
    }

    void play(std::uint32_t parent, SeatId seat, Move move, std::vector<Event> events,
              std::string note = {}) {
        log.records.push_back(record(parent, seat, move, std::move(events), std::move(note)));
        log.tip = log.records.back().number;
    }

    Kept kept(bool closed = false) const {
        return {.log = log, .index = index, .session = "a session", .rules = 2, .closed = closed};
    }
    std::string bytes(bool closed = false) const { return journal_bytes(kept(closed)).value(); }
};

// Five moves on two branches, and a note in several scripts.
inline SmallSession played() {
    SmallSession session;
    session.play(0, pro, Plead{.argument = ArgumentId{0}},
                 {Pleaded{.by = pro, .argument = ArgumentId{0}}, Moved{pro, 1}},
                 "one \"line\",\nand \\ another: \u00e9\u2019\u4e2d");
    session.play(1, con, Offer{},
                 {Offered{.by = con}, Moved{con, 1}, CameTo{.seat = con, .at = State::nobody}});
    session.play(1, con, Seek{EvidenceId{0}},
                 {Sought{.by = con, .evidence = EvidenceId{0}, .reading = 1}, Moved{con, 1}});
    session.play(3, pro, Pass{}, {Moved{pro, 2}, Began{StageId{1}}, CameTo{.seat = board, .at = 0}});
    session.play(4, board, Sign{}, {Signed{70'000}, Ended{EndingId{0}}});
    return session;
}

// Whether a log is the beginning of another.
inline bool is_beginning(const Log& part, const Log& whole) {
    if (part.opening != whole.opening || part.records.size() > whole.records.size()) return false;
    for (std::size_t at = 0; at < part.records.size(); ++at) {
        if (part.records[at] != whole.records[at]) return false;
    }
    return part.tip == part.records.size();
}

}  // namespace allwrits
