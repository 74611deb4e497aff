// SPDX-License-Identifier: MIT
#pragma once

#include "apps/console.h"

#include <cstdint>
#include <optional>
#include <string>
#include <tl/expected.hpp>
#include <variant>
#include <vector>

namespace allwrits {

// What was asked for on the command line, one struct a subcommand.

struct Presentation {
    bool plain = false;
    bool no_colour = false;
    std::string scripts = {};  // A folder of scenarios to look in first.
};

struct PlayCommand {
    std::string scenario = {};  // A folder or a name; "": the flagship.
    std::string seats = {};     // "apple" or "apple,doj"; "": ask, or watch where nobody can be asked.
    std::string players = {};   // "judge=random" or one a role in order.
    std::string variant = {};
    std::string save = {};
    std::string script = {};
    std::optional<std::uint64_t> seed = {};
    bool bare = false;    // The program was started without a subcommand.
    bool resume = false;  // The save must be there.
    Presentation presentation = {};
};

struct ReplayCommand {
    std::string file = {};
    std::optional<std::uint32_t> to = {};
    bool verify = false;  // Say only whether it is well.
    std::string seat = {};
    Presentation presentation = {};
};

struct CheckCommand {
    std::vector<std::string> folders = {};
};

struct TestCommand {
    std::vector<std::string> folders = {};
};

struct ExploreCommand {
    std::string folder = {};
    std::uint32_t plays = 1000;
    std::string players = {};
    std::uint64_t seed = 1;
    std::string scripts = {};
};

struct BenchCommand {
    std::string scripts = {};
    bool signature_only = false;
};

using Request =
    std::variant<PlayCommand, ReplayCommand, CheckCommand, TestCommand, ExploreCommand, BenchCommand>;

// What was asked for; or the status to leave with, where help, the version or a complaint was all there was
// to say.
tl::expected<Request, int> read_command_line(int count, const char* const* words, const Console& console);

}  // namespace allwrits
