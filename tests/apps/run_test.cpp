// SPDX-License-Identifier: MIT
#include "apps/run.h"

#include "table/scenarios.h"
#include "apps/seats.h"
#include "catch.h"
#include "shipped.h"

#include <fmt/format.h>

#include <unistd.h>
#include <fstream>
#include <sstream>

using namespace allwrits;
using Catch::Matchers::ContainsSubstring;

namespace {

namespace fs = std::filesystem;

struct Ran {
    int status = 0;
    std::string out = {}, err = {};
};

// Runs the program as a pipe would: no terminal on either side.
Ran run(std::vector<std::string> words, const std::string& typed = {}) {
    words.insert(words.begin(), "allwrits");
    std::vector<const char*> pointers;
    for (const auto& word : words) pointers.push_back(word.c_str());
    std::istringstream in(typed);
    std::ostringstream out;
    std::ostringstream err;
    const auto status =
        run_allwrits(static_cast<int>(pointers.size()), pointers.data(), {.in = in, .out = out, .err = err});
    return {status, out.str(), err.str()};
}

// A file of this test, gone when the test is.
struct Scratch {
    fs::path file = fs::temp_directory_path() / fmt::format("allwrits-apps-{}.awj", ::getpid());
    Scratch() { clear(); }
    ~Scratch() { clear(); }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    void clear() const {
        fs::remove(file);
        for (const auto* generation : {".1", ".2", ".3"}) fs::remove(file.string() + generation);
    }
};

const std::string bells = shipped_folder("later_school_bells").string();

}  // namespace

TEST_CASE("without a terminal the flagship is played and told, the same each time") {
    const auto ran = run({});
    CHECK(ran.status == 0);
    CHECK(ran.err.empty());
    CHECK_THAT(ran.out, ContainsSubstring("San Bernardino, 2016"));
    CHECK_THAT(ran.out, ContainsSubstring("Ruling: "));
    CHECK(ran.out == run({}).out);
}

TEST_CASE("help and version are answered, and a word that is none is a mistake") {
    CHECK_THAT(run({"--help"}).out, ContainsSubstring("explore"));
    CHECK_THAT(run({"play", "--help"}).out, ContainsSubstring("Example: "));
    CHECK_THAT(run({"--version"}).out, ContainsSubstring("All Writs "));
    const auto mistaken = run({"paly"});
    CHECK(mistaken.status == 2);
    CHECK_FALSE(mistaken.err.empty());
}

TEST_CASE("a name that is unknown is said with what was meant") {
    CHECK_THAT(run({"play", "later_school_bels"}).err,
               ContainsSubstring("did you mean 'later_school_bells'?"));
    CHECK_THAT(run({"play", bells, "--seat", "prp"}).err, ContainsSubstring("no role is called 'prp'"));
    CHECK_THAT(run({"play", bells, "--players", "board=jugde"}).err,
               ContainsSubstring("did you mean 'judge'?"));
    CHECK_THAT(run({"play", "--variant", "as_it_wos"}).err, ContainsSubstring("did you mean 'as_it_was'?"));
    CHECK(run({"play", bells, "--seat", "prp"}).status == 1);
}

TEST_CASE("a game read from a pipe that ends too soon can be gone on with, and verified") {
    const Scratch scratch;
    const auto file = scratch.file.string();
    const auto first = run({"play", bells, "--seat", "pro", "--seed", "7", "--save", file}, "plead study\n");
    CHECK(first.status == 3);
    CHECK_THAT(first.out, ContainsSubstring("allwrits continue " + file));

    const auto watched = run({"replay", file});
    CHECK(watched.status == 0);
    CHECK_THAT(watched.out, ContainsSubstring("Where bells moved, students slept longer."));
    CHECK_THAT(watched.out, ContainsSubstring("Verified: "));

    const auto second = run({"continue", file}, "0\n0\n0\n0\n");
    CHECK(second.status == 0);
    CHECK_THAT(second.out, ContainsSubstring("Going on with "));
    CHECK(run({"replay", file, "--verify"}).status == 0);
}

TEST_CASE("a damaged save is not well") {
    const Scratch scratch;
    const auto file = scratch.file.string();
    REQUIRE(
        run({"play", bells, "--seat", "pro", "--seed", "7", "--save", file}, "plead study\nquit\n").status ==
        0);
    std::fstream(file, std::ios::in | std::ios::out).seekp(40).put('#');
    const auto ran = run({"replay", file, "--verify"});
    CHECK(ran.status == 1);
    CHECK_FALSE(ran.err.empty());
}

TEST_CASE("a replay can stop at a move, and says when there is no such move") {
    const Scratch scratch;
    const auto file = scratch.file.string();
    REQUIRE(
        run({"play", bells, "--seat", "pro", "--seed", "7", "--save", file}, "plead study\nquit\n").status ==
        0);
    CHECK(run({"replay", file, "--to", "0"}).out.find("students slept longer.") == std::string::npos);
    CHECK(run({"replay", file, "--to", "99"}).status == 1);
}

TEST_CASE("a script of moves is read from a file") {
    const Scratch scratch;
    const auto script = scratch.file.string() + ".1";
    std::ofstream(script) << "# nothing but the study\nplead study\n0\n0\n0\n";
    const auto ran = run(
        {"play", bells, "--seat", "pro", "--seed", "7", "--save", scratch.file.string(), "--script", script});
    CHECK(ran.status == 0);
    CHECK_THAT(ran.out, ContainsSubstring("> plead study"));
    CHECK(run({"play", bells, "--script", script}).status == 1);  // For which seat?
}

TEST_CASE("check and test say what they found, and fail where something is wrong") {
    const auto checked = run({"check", bells});
    CHECK(checked.status == 0);
    CHECK_THAT(checked.out, ContainsSubstring("all of 200 random sessions ended"));
    CHECK(run({"check", "no_such_folder"}).status == 1);
    const auto tested = run({"test", bells});
    CHECK(tested.status == 0);
    CHECK_THAT(tested.out, ContainsSubstring("1 of 1 tests passed"));
}

TEST_CASE("explore counts endings and speed") {
    const auto ran =
        run({"explore", "later_school_bells", "--plays", "30", "--players", "random,random,random"});
    CHECK(ran.status == 0);
    CHECK_THAT(ran.out, ContainsSubstring("30 plays by random, random, random"));
    CHECK_THAT(ran.out, ContainsSubstring("adopted"));
    CHECK_THAT(ran.out, ContainsSubstring("plays a second"));
}

TEST_CASE("the bench's first line is the signature") {
    const auto ran = run({"bench", "--signature"});
    CHECK(ran.status == 0);
    CHECK(ran.out.starts_with("signature: "));
    CHECK(ran.out.size() == std::string("signature: 0123456789abcdef\n").size());
}

TEST_CASE("players are named by role or in the order of the roles") {
    const auto& scenario = *shipped("san_bernardino_2016").scenario;
    const auto by_role = read_players(scenario, "judge=random");
    REQUIRE(by_role);
    CHECK(std::count(by_role->begin(), by_role->end(), "random") == 1);
    const auto by_order = read_players(scenario, "random,counsel,judge");
    REQUIRE(by_order);
    CHECK(*by_order == std::vector<std::string>{"random", "counsel", "judge"});
    CHECK_FALSE(read_players(scenario, "random,random,random,random"));
}
