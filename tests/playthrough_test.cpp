// SPDX-License-Identifier: MIT
#include "catch.h"
#include "shipped.h"
#include "terminal/terminal_game.h"

#include <fmt/format.h>
#include <cstdlib>
#include <fstream>
#include <sstream>

using namespace allwrits;

namespace {

// A whole session written out: the moves of one seat, and all that its player read. A file begins with the
// lines "# seat: apple" and "# seed: 4"; the moves are what follows "> ".
struct Playthrough {
    std::string seat = {};
    std::uint64_t seed = 0;
    std::string moves = {};
    std::string text = {};  // Below the two lines.
};

std::filesystem::path file_of(const std::string& name) {
    return std::filesystem::path(ALLWRITS_SOURCE_DIR) / "tests" / "playthroughs" / (name + ".txt");
}

Playthrough read(const std::string& name) {
    std::ifstream file(file_of(name));
    REQUIRE(file);
    Playthrough kept;
    std::string line;
    std::getline(file, line);
    kept.seat = line.substr(std::string("# seat: ").size());
    std::getline(file, line);
    kept.seed = std::stoull(line.substr(std::string("# seed: ").size()));
    while (std::getline(file, line)) {
        kept.text += line + "\n";
        if (line.starts_with("> ")) kept.moves += line.substr(2) + "\n";
    }
    return kept;
}

std::string played(const Playthrough& kept) {
    const auto& of = shipped("san_bernardino_2016");
    Seating seating;
    for (std::size_t at = 0; at < of.scenario->roles.size(); ++at) {
        const auto& role = of.scenario->roles[at];
        seating.players.emplace_back(role.id == kept.seat ? "person"
                                                          : player_for(*of.scenario, id_at<Role>(at)).name);
    }
    auto table = table_of(of, kept.seed, seating);
    std::istringstream in(kept.moves);
    std::ostringstream out;
    CHECK(TerminalGame(table, in, out, {.echo = true}).run() == Leaving::Ended);
    return out.str();
}

// The first line in which two texts differ, as both have it; whole sessions are too long to print. "" if
// none does.
std::string first_difference(const std::string& kept, const std::string& now) {
    std::istringstream old_lines(kept);
    std::istringstream new_lines(now);
    for (std::size_t number = 3;; ++number) {  // Below seat and seed.
        std::string was;
        std::string is;
        const bool has_old = static_cast<bool>(std::getline(old_lines, was));
        const bool has_new = static_cast<bool>(std::getline(new_lines, is));
        if (!has_old && !has_new) return {};
        if (has_old != has_new || was != is)
            return fmt::format("line {}\nkept: {}\nnow:  {}", number, was, is);
    }
}

}  // namespace

TEST_CASE("the flagship plays from each seat as it is written out") {
    const auto name = GENERATE(as<std::string>{}, "flagship_judge", "flagship_apple", "flagship_doj");
    const auto kept = read(name);
    const auto now = played(kept);
    if (std::getenv("ALLWRITS_RENEW_PLAYTHROUGHS") != nullptr) {
        std::ofstream(file_of(name)) << fmt::format("# seat: {}\n# seed: {}\n{}", kept.seat, kept.seed, now);
        CHECK(std::filesystem::exists(file_of(name)));
        return;
    }
    INFO(name
         << ": if this change is meant, renew it: ALLWRITS_RENEW_PLAYTHROUGHS=1 ./check -R playthrough_test");
    CHECK(first_difference(kept.text, now) == "");
}
