// SPDX-License-Identifier: MIT
#pragma once

#include "base/catalogue.h"
#include "base/result.h"
#include "script/sources.h"
#include "session/scenario.h"

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace allwrits {

// A play with an expectation, which an author wrote beside the scenario.
struct Test {
    std::string id = {};  // The sentence that names it.
    RoleId role = {};     // Who makes the moves,
    std::vector<std::string> play =
        {};                   // which are these in order: ids of cards, choices and the like, or "pass".
    std::string others = {};  // What the other seats do: "pass", "random" or "counsel".
    std::uint64_t seed = 1;
    EndingId ending = {};  // How it must come out.
    Place place = {};
};

struct Loaded {
    Scenario scenario = {};
    Catalogue words = {};
    std::vector<Test> tests = {};
    Problems notes = {};                       // What is allowed but reads badly.
    std::map<std::string, Place> places = {};  // "argument.D-06" -> where it is written.
};

// Reads scenario.lua of a folder and what it includes. Either the scenario is well as a whole, or the
// problems say all that is wrong with it, each with its place. `stop` is for those who have a clock.
Result<Loaded, Problems> load_scenario(const std::filesystem::path& folder,
                                       const std::atomic<bool>* stop = nullptr);

// The same from anywhere. `display` stands before the file names in places: "scripts/bells/scenario.lua:3:5".
Result<Loaded, Problems> read_scenario(const std::string& display, const ReadFile& read,
                                       const std::atomic<bool>* stop = nullptr);

}  // namespace allwrits
