// SPDX-License-Identifier: MIT
#pragma once

#include "catch.h"

#include "record/index.h"
#include "script/load.h"
#include "session/rules.h"
#include "view/phrases.h"
#include "workshop/playback.h"

#include <string>
#include <string_view>
#include <vector>

namespace allwrits {

// A story of few words in which each kind of thing that author mode shows occurs once.
inline constexpr std::string_view small_play = R"lua(
scenario "gate" { version = 1, title = "The gate", about = "Whether the gate is opened.",
  values = { "safety", "ease" }, flags = { "warned", noted = { seen_by = { "judge" } } },
  measures = { patience = { start = 1, seen_by = { "judge" } },
    trust = { label = "Trust", start = 5, max = 10 } } }
role "pro"   { side = "for", pages = 4, name = "The neighbors", short = "Neighbors" }
role "con"   { side = "against", pages = 4 }
role "judge" { side = "bench" }
variant "dry" { "Dry weather" }
variant "wet" { "Wet weather" }
argument "key"  { "There is a key", role = "pro", claim = "It fits.", promotes = "ease", pages = 1 }
argument "rust" { "The key is rusty", role = "con", claim = "It breaks.", promotes = "safety", pages = 1,
  attacks = { key = "a broken key opens nothing" } }
argument "oil"  { "There is oil", role = "pro", claim = "It helps.", promotes = "ease", pages = 1,
  opens = "reply" }
bench "strict" { "The Strict One", values = { "safety", "ease" } }
stage "talk" { "The talk", kind = "narrative",
  decision "tone" { role = "pro", say = "How do you begin?",
    choice "plain" { "Speak plainly.", effect = "trust + 1" },
    choice "warn"  { "Warn them.", effect = "trust - 2, warned = true" },
    choice "beg"   { "Beg.", only_if = "trust > 6 or warned" } } }
stage "briefs" { "The briefs", kind = "filing", sealed = true,
  decision "pro_plead" { role = "pro", verb = "plead" },
  decision "con_plead" { role = "con", verb = "plead" } }
stage "storm" { "A storm", kind = "narrative", only_if = "warned",
  decision "shelter" { role = "con", choice "stay" { "Stay." }, choice "leave" { "Leave." } } }
stage "reply" { "The reply", kind = "filing",
  decision "last_word" { role = "pro", verb = "plead" },
  decision "nod" { role = "judge", choice "nods" { "Nod." }, choice "sighs" { "Sigh." } } }
stage "never" { "Never", kind = "narrative", only_if = "trust > 10",
  decision "no" { role = "pro", choice "none" { "Nothing." }, choice "nil" { "Nil." } } }
ending "open" { "The gate opens.", only_if = "upheld(key)", favors = "pro" }
ending "shut" { "The gate stays shut.", favors = "con" }
)lua";

// The play after each `from` in it was made `to`.
struct Edit {
    std::string from = {}, to = {};
};

inline Loaded edited_play(const std::vector<Edit>& edits = {}) {
    std::string text(small_play);
    for (const auto& [from, to] : edits) {
        const auto at = text.find(from);
        REQUIRE(at != std::string::npos);
        text.replace(at, from.size(), to);
    }
    auto loaded = read_scenario("gate", [&](std::string_view) -> Result<std::string> { return text; });
    if (!loaded) {
        for (const auto& problem : loaded.error()) UNSCOPED_INFO(to_text(problem));
    }
    REQUIRE(loaded);
    add_phrases(loaded->words);
    return std::move(*loaded);
}

inline std::uint16_t place_in(List list, std::string_view id, const Scenario& scenario) {
    const auto at = place_of(id, index_of(scenario).of(list));
    REQUIRE(at);
    return *at;
}

// People on both sides, a computer on the bench.
inline Playback::Start two_people(std::uint64_t seed = 7) {
    return {.seed = seed, .players = {"person", "person", "judge"}};
}

// Plays moves that are all open: who, what.
inline void play_all(Playback& playback, const Scenario& scenario,
                     const std::vector<std::pair<std::string_view, Move>>& moves) {
    for (const auto& [role, move] : moves) {
        const SeatId seat{place_in(List::Roles, role, scenario)};
        REQUIRE(playback.make({.seat = seat, .move = move}));
    }
}

inline Move choose(const Scenario& scenario, std::string_view id) {
    return Choose{ChoiceId{place_in(List::Choices, id, scenario)}};
}
inline Move plead(const Scenario& scenario, std::string_view id) {
    return Plead{.argument = ArgumentId{place_in(List::Arguments, id, scenario)}};
}

// From the talk to the reply: pro speaks plainly and pleads the key, con the rust.
inline Log played_to_reply(const Scenario& scenario) {
    Playback playback(scenario, two_people());
    play_all(playback, scenario,
             {{"pro", choose(scenario, "plain")},
              {"pro", plead(scenario, "key")},
              {"con", plead(scenario, "rust")}});
    return std::move(playback).log();
}

}  // namespace allwrits
