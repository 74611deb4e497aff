// SPDX-License-Identifier: MIT
// The subcommand `argue`, on the instances of tests/data/argument.
#include "apps/run.h"
#include "catch.h"

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <sstream>

using namespace allwrits;
using Catch::Matchers::ContainsSubstring;

namespace {

struct Said {
    int status = 0;
    std::string out = {}, err = {};
};

const std::string folder = ALLWRITS_SOURCE_DIR "/tests/data/argument/";

Said argue(const ArgueCommand& command) {
    std::istringstream in;
    std::ostringstream out, err;
    const int status = run(command, Console{.in = in, .out = out, .err = err});
    return {status, out.str(), err.str()};
}

Said ask(const std::string& file, const std::string& semantics, const std::string& task,
         const std::string& argument = {}) {
    return argue({.file = folder + file, .semantics = semantics, .task = task, .argument = argument});
}

}  // namespace

TEST_CASE("each task is answered in the form of ICCMA 2023") {
    CHECK(ask("floating.af", "PR", "SE").out == "w 1 4\n");
    CHECK(ask("floating.af", "CO", "EE").out == "w\nw 1 4\nw 2 4\n");
    CHECK(ask("floating.af", "CO", "CE").out == "3\n");
    CHECK(ask("floating.af", "PR", "DC", "1").out == "YES\nw 1 4\n");
    CHECK(ask("floating.af", "PR", "DC", "3").out == "NO\n");
    CHECK(ask("floating.af", "PR", "DS", "4").out == "YES\n");
    CHECK(ask("floating.af", "PR", "DS", "1").out == "NO\nw 2 4\n");
    CHECK(ask("three_cycle.af", "ST", "SE").out == "NO\n");
    CHECK(ask("three_cycle.af", "ST", "EE").out.empty());
    CHECK(ask("three_cycle.af", "ST", "DS", "1").out == "YES\n");
    CHECK(ask("three_cycle.af", "ID", "SE").out == "w\n");
    CHECK(ask("pairs10.af", "CO", "CE").out == "59049\n");
    CHECK(ask("chain5.af", "GR", "SE").status == 0);
}

TEST_CASE("where a limit was reached NOT DECIDED is said, and why, with a status of its own") {
    const auto cut = argue({.file = folder + "pairs10.af", .semantics = "PR", .task = "EE", .most = 1000});
    CHECK(cut.status == 3);
    CHECK(cut.out == "NOT DECIDED\n");
    CHECK_THAT(cut.err, ContainsSubstring("a limit was reached"));
}

TEST_CASE("a question without its argument, or about one that is not there, is refused") {
    CHECK(ask("floating.af", "PR", "DS").status == 2);
    for (const auto* argument : {"0", "5", "-1", "x", "1x"}) {
        const auto refused = ask("floating.af", "PR", "DS", argument);
        CHECK(refused.status == 1);
        CHECK(refused.out.empty());
        CHECK_THAT(refused.err, ContainsSubstring("they are 1 to 4"));
    }
    const auto missing = ask("no_such_file.af", "GR", "SE");
    CHECK(missing.status == 1);
    CHECK_THAT(missing.err, ContainsSubstring("cannot be read"));
}

TEST_CASE("an explanation says who attacks, who answers and what would change it") {
    const auto why = argue({.file = folder + "chain5.af", .argument = "3", .explain = true});
    CHECK(why.status == 0);
    CHECK(why.out ==
          "3 is upheld\n"
          "  2 attacks 3\n"
          "    1 attacks 2, and nobody attacks 1\n"
          "It is held by 1 3.\n"
          "One more argument against 1 would leave 3 defeated.\n"
          "One more argument against 3 would leave 3 defeated.\n");
}

TEST_CASE("a debate is written in the other format, read again and named by its arguments") {
    const auto file =
        (std::filesystem::temp_directory_path() / ("allwrits-argue-" + std::to_string(::getpid()) + ".apx"))
            .string();
    CHECK(argue({.file = folder + "floating.af", .write = file}).status == 0);
    CHECK(argue({.file = file, .semantics = "PR", .task = "EE"}).out == "w a1 a4\nw a2 a4\n");
    CHECK_THAT(argue({.file = file, .task = "DC", .argument = "b1"}).err,
               ContainsSubstring("did you mean 'a1'?"));
    std::ofstream(file) << "arg(a1).\natt(a1,a2).\n";
    const auto wrong = argue({.file = file});
    CHECK(wrong.status == 1);
    CHECK(wrong.out.empty());
    CHECK_THAT(wrong.err, ContainsSubstring(":2:8: no argument is called 'a2'"));
    std::filesystem::remove(file);
    CHECK(argue({.file = folder + "floating.af", .write = "/no/such/folder/x.af"}).status == 1);
}
