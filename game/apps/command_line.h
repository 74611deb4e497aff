// SPDX-License-Identifier: MIT
#pragma once

#include "apps/console.h"

#include <cstddef>
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
    std::string language = "en";
    std::string track = "standard";  // Or "plain": fewer clauses, common words.
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

// A debate in the format of the ICCMA competitions, and what is asked about it.
struct ArgueCommand {
    std::string file = {};
    std::string semantics = "GR";
    std::string task = "SE";
    std::string argument = {};   // Its number from 1, or in .apx its name.
    int conflicts = 1'000'000;   // The solver may meet so many a question.
    std::size_t most = 100'000;  // Extensions listed.
    bool explain = false;
    std::string write = {};
};

// What a scenario's model says of a state that is put together on the command line; or a part of such a run.
struct ForecastCommand {
    std::string scenario = {};  // A folder or a name; "": the flagship.
    std::string variant = {}, order = {};
    std::vector<std::string> terms = {};                // "reach=pending"
    std::vector<std::string> stand = {}, open = {};     // Cards on the record, upheld or open.
    std::vector<std::string> admit = {};                // Exhibits: "drafts", "drafts:2".
    std::vector<std::string> suppose = {};              // "leak_per_use=0.01"
    bool no_file = false;                               // Without the cards that are on file from the start.
    std::uint64_t futures = 65'536;
    unsigned threads = 0;  // 0: all that there are.
    std::vector<double> above = {};
    std::string sensitivity = {};  // An outcome.
    bool csv = false;
    std::string shard = {};  // "3/16"
    std::string out = {};
    std::vector<std::string> merge = {};  // Files.
    std::string scripts = {};
};

struct BenchCommand {
    std::string scripts = {};
    bool signature_only = false;
};

// The window.
struct DesktopCommand {
    std::string scenario = {}, seat = {}, save = {};
    std::optional<std::uint64_t> seed = {};
    bool report_first_frame = false;
    std::string scripts = {};
};

// Pictures of every screen.
struct ShotsCommand {
    std::string folder = {};
    std::string only = {};  // Stations whose names begin so.
    unsigned width = 0, height = 768;  // 0: the usual looks.
    int text = 100;
    std::string theme = "dark";
    std::string scripts = {};
};

using Request = std::variant<PlayCommand, DesktopCommand, ShotsCommand, ReplayCommand, CheckCommand,
                             TestCommand, ExploreCommand, ArgueCommand, ForecastCommand, BenchCommand>;

// What was asked for; or the status to leave with, where help, the version or a complaint was all there was
// to say.
tl::expected<Request, int> read_command_line(int count, const char* const* words, const Console& console);

}  // namespace allwrits
