// SPDX-License-Identifier: MIT
#pragma once

#include "catch.h"

#include "script/load.h"

#include <fmt/format.h>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace allwrits {

// A court of the fewest words, and at its end whatever a test puts into more.lua.
inline constexpr std::string_view small_court = R"lua(
scenario "court" { title = "A small court", about = "Whether one lock is opened.",
  values = { "safety", "rule of law" }, flags = { "complied", secret = { seen_by = { "doj" } } },
  measures = { trust = { start = 5, max = 10 }, patience = { start = 1, seen_by = { "judge" } } } }
role "doj"   { side = "for", pages = 12, days = 3, credibility = 7 }
role "apple" { side = "against", pages = 12, days = 3, credibility = 7 }
role "judge" { side = "bench", days = 3, questions = 2 }
source "S1" { "A filing", year = 2016 }
fact "F1" { "One lock is closed.", source = "S1", confidence = "press" }
fact "F2" { "A key can be made.", source = "S1", confidence = "primary" }
factor "burden" { "Is the burden too heavy?", bears = "apple", needs = 1 }
argument "D-06" { "One lock only", role = "doj", claim = "It is one lock.", factor = "burden",
  promotes = "rule of law", grounds = { "F1" }, bold = "... and never another" }
argument "A-06" { "Many locks wait", role = "apple", claim = "More will follow.", factor = "burden",
  promotes = "safety", attacks = { ["D-06"] = "it will not stay one" } }
term "custody" { "Where is it done?", level "here" { "Here" }, level "there" { "There" } }
package "deny" { "Denied" }
package "narrow" { "Granted, narrowed", index = 70, levels = { custody = "here" } }
bench "dry" { "The Dry One", values = { "rule of law", "safety" } }
stage "briefs" { "The briefs", kind = "filing",
  decision "doj_plead" { role = "doj", verb = "plead" },
  decision "posture" { role = "apple", choice "fight" { "Fight it." },
    choice "comply" { "Comply.", effect = "complied = true" } } }
ending "over" { "It is over." }
include "more.lua"
)lua";

inline Result<Loaded, Problems> read_files(const std::map<std::string, std::string, std::less<>>& files) {
    return read_scenario("court", [&](std::string_view name) -> Result<std::string> {
        const auto found = files.find(name);
        if (found == files.end()) return failure(Problem{.what = "there is no file " + std::string(name)});
        return found->second;
    });
}

inline Result<Loaded, Problems> read_court_with(std::string_view more) {
    return read_files({{"scenario.lua", std::string(small_court)}, {"more.lua", std::string(more)}});
}

// The small court and more.lua, which must be well.
inline Loaded court_with(std::string_view more) {
    auto loaded = read_court_with(more);
    if (!loaded) {
        for (const auto& problem : loaded.error()) UNSCOPED_INFO(to_text(problem));
    }
    REQUIRE(loaded);
    return std::move(*loaded);
}

// What is wrong, one line each: "court/more.lua:1:20: what (hint)".
inline std::vector<std::string> problems_with(std::string_view more) {
    std::vector<std::string> lines;
    const auto loaded = read_court_with(more);
    if (loaded) return lines;
    for (const auto& problem : loaded.error()) lines.push_back(to_text(problem));
    return lines;
}

// A card of the small court, with more fields.
inline std::string a_card(std::string_view id, std::string_view role, std::string_view more) {
    return fmt::format(R"(argument "{}" {{ "x", role = "{}", claim = "y", promotes = "safety", {} }})", id,
                       role, more);
}

// An exhibit with more fields in its two readings.
inline std::string an_exhibit(std::string_view first, std::string_view second) {
    return fmt::format(R"(evidence "e" {{ "What?", reading {{ "a", helps = "doj"{} }}, )", first) +
           fmt::format(R"(reading {{ "b", helps = "apple"{} }} }})", second);
}

// A stage with one decision.
inline std::string a_decision(std::string_view role, std::string_view more) {
    return fmt::format(R"(stage "s" {{ decision "d" {{ role = "{}", {} }} }})", role, more);
}

using Lines = std::vector<std::string>;

}  // namespace allwrits
