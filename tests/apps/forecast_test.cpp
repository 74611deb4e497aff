// SPDX-License-Identifier: MIT
#include "apps/run.h"

#include "catch.h"

#include <fmt/format.h>

#include <unistd.h>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

using namespace allwrits;
using Catch::Matchers::ContainsSubstring;

namespace {

namespace fs = std::filesystem;

struct Ran {
    int status = 0;
    std::string out = {}, err = {};
};

constexpr auto model = R"lua(
scenario "locks" { title = "A lock", about = "Whether one lock is opened.", values = { "safety" } }
role "doj"   { side = "for", pages = 12, days = 3, credibility = 7 }
role "apple" { side = "against", pages = 12, days = 3, credibility = 7 }
role "judge" { side = "bench", days = 3, questions = 2 }
source "S1" { "A filing", year = 2016 }
fact "F1" { "One lock is closed.", source = "S1", confidence = "press" }
factor "burden" { "Is the burden too heavy?", bears = "apple", needs = 1 }
argument "D-06" { "One lock only", role = "doj", claim = "It is one lock.", factor = "burden",
  promotes = "safety", grounds = { "F1" }, shifts = { rate = "times 0.25" } }
argument "A-06" { "Many locks wait", role = "apple", claim = "More will follow.", factor = "burden",
  promotes = "safety", shifts = { rate = "times 4" } }
term "reach" { "Which locks?", level "this" { "This one" }, level "all" { "All" } }
package "deny" { "Denied" }
package "narrow" { "Granted, narrowed", index = 70, levels = { reach = "this" } }
bench "dry" { "The Dry One", values = { "safety" } }
stage "briefs" { "The briefs", kind = "filing", decision "doj_plead" { role = "doj", verb = "plead" } }
ending "over" { "It is over." }
assumption "rate" { lognormal { low = 1, likely = 3, high = 20 }, unit = "locks" }
assumption "share" { uniform { low = 0, high = 1 }, unit = "share" }
assumption "luck" { uniform { low = 0, high = 1 }, together = { share = 0.5 } }
outcome "opens" { chance = "if(level(reach) >= 0, share, 0)" }
outcome "loss" { ledger = "other", unit = "locks", formula = "FORMULA" }
)lua";

// A folder with the scenario, and room for shards; gone when the test is.
struct Folder {
    fs::path path = fs::temp_directory_path() / fmt::format("allwrits-forecast-{}", ::getpid());
    explicit Folder(const std::string& formula = "opens * rate + luck - 0.5") {
        fs::remove_all(path);
        fs::create_directories(path / "locks");
        write(formula);
    }
    ~Folder() { fs::remove_all(path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    void write(const std::string& formula) const {
        std::string text = model;
        text.replace(text.find("FORMULA"), 7, formula);
        std::ofstream(path / "locks" / "scenario.lua") << text;
    }

    Ran run(std::vector<std::string> words, const std::string& scenario = "locks") const {
        if (!scenario.empty()) words.insert(words.begin(), {"--scripts", path.string(), scenario});
        words.insert(words.begin(), {"allwrits", "forecast"});
        std::vector<const char*> pointers;
        for (const auto& word : words) pointers.push_back(word.c_str());
        std::istringstream in;
        std::ostringstream out, err;
        const auto status = run_allwrits(static_cast<int>(pointers.size()), pointers.data(), {in, out, err});
        return {status, out.str(), err.str()};
    }
    std::string file(std::uint64_t part) const { return (path / fmt::format("part-{}.awf", part)).string(); }
};

// figure -> value and error of an outcome, from CSV.
std::map<std::string, std::pair<double, double>> rows_of(const std::string& csv, const std::string& outcome) {
    std::map<std::string, std::pair<double, double>> rows;
    std::istringstream in(csv);
    for (std::string line; std::getline(in, line);) {
        if (!line.starts_with(outcome + ",")) continue;
        const auto second = line.find(',', outcome.size() + 1), third = line.rfind(',');
        rows[line.substr(outcome.size() + 1, second - outcome.size() - 1)] = {
            std::stod(line.substr(second + 1, third - second - 1)), std::stod(line.substr(third + 1))};
    }
    return rows;
}

}  // namespace

TEST_CASE("a forecast tells the ledger first, with errors, and what shifts it") {
    const Folder folder;
    const auto ran = folder.run({"--order", "narrow", "--stand", "D-06", "--open", "A-06", "--above", "10"});
    REQUIRE(ran.err.empty());
    CHECK(ran.status == 0);
    CHECK_THAT(ran.out, ContainsSubstring("A lock\n65,536 futures."));
    CHECK_THAT(ran.out, ContainsSubstring("1. card D-06, upheld: rate times 0.25\n"));
    CHECK_THAT(ran.out, ContainsSubstring("2. card A-06, open: rate times 4, by half\n"));
    CHECK_THAT(ran.out, ContainsSubstring("terms       reach=this\n"));
    CHECK_THAT(ran.out, ContainsSubstring("\nloss: other, in locks\n"));
    CHECK_THAT(ran.out, ContainsSubstring("chance above 10 "));
    CHECK(ran.out.find("loss: other") < ran.out.find("What happens or not"));
}

TEST_CASE("figures in CSV agree with the model's own laws within their errors") {
    const Folder folder;
    const auto csv = folder.run({"--order", "narrow", "--csv", "--above", "0,100"}).out;
    CHECK(csv.starts_with("outcome,figure,value,error\r\n"));
    const auto opens = rows_of(csv, "opens");
    CHECK(std::abs(opens.at("mean").first - 0.5) <= 5 * opens.at("mean").second + 1e-6);
    auto loss = rows_of(csv, "loss");
    CHECK(loss.at("futures").first == 65'536);
    CHECK(loss.at("chance above 100").first < loss.at("chance above 0").first);
    CHECK(loss.at("quantile 0.05").first < 0);
    CHECK(loss.at("quantile 0.05").first >= -0.5);
    CHECK(loss.at("mean of highest 0.05").first >= loss.at("quantile 0.95").first);
    double shares = 0;
    for (const auto& [figure, value] : loss) shares += figure.starts_with("share from") ? value.first : 0;
    CHECK(std::abs(shares - 1) < 1e-12);
}

TEST_CASE("an upheld card, an open one and a supposition move the forecast as they should") {
    const Folder folder("opens * rate");
    const auto median = [&](std::vector<std::string> words) {
        words.insert(words.end(), {"--csv", "--terms", "reach=all"});
        return rows_of(folder.run(std::move(words)).out, "loss").at("quantile 0.5 of those above 0").first;
    };
    const double plain = median({});
    CHECK(std::abs(median({"--stand", "A-06"}) / plain - 4) < 0.002);
    CHECK(std::abs(median({"--open", "A-06"}) / plain - 2) < 0.002);
    CHECK(median({"--suppose", "rate=8"}) == 8);
    CHECK(rows_of(folder.run({"--csv"}).out, "loss").at("mean").first == 0);
}

TEST_CASE("futures come in whole rounds, which is said") {
    const Folder folder;
    CHECK_THAT(folder.run({"--futures", "5000"}).out,
               ContainsSubstring("8,192 futures (5,000 asked for; they come in rounds of 4,096)"));
    CHECK_THAT(folder.run({"--futures", "8192"}).out, ContainsSubstring("8,192 futures. "));
}

TEST_CASE("the number of threads changes no byte") {
    const Folder folder;
    // Beyond one stretch of rounds, and not a multiple of it.
    const auto one = folder.run({"--order", "narrow", "--futures", "300000", "--threads", "1", "--csv"}).out;
    CHECK(one == folder.run({"--order", "narrow", "--futures", "300000", "--threads", "3", "--csv"}).out);
}

TEST_CASE("however a run is cut, its parts join to the very same bytes") {
    const Folder folder;
    const std::vector<std::string> asked = {"--order", "narrow", "--stand", "D-06", "--futures", "81000"};
    const auto whole = folder.run(asked).out;
    auto with_csv = asked;
    with_csv.insert(with_csv.end(), {"--csv", "--above", "3"});
    const auto csv = folder.run(with_csv).out;
    for (const std::uint64_t parts : {1U, 2U, 3U, 7U, 30U}) {
        std::vector<std::string> merge = {"--merge"};
        for (auto part = parts; part >= 1; --part) {
            auto words = asked;
            words.insert(words.end(),
                         {"--shard", fmt::format("{}/{}", part, parts), "--out", folder.file(part)});
            const auto ran = folder.run(words);
            REQUIRE(ran.status == 0);
            CHECK(ran.out.empty());
            merge.push_back(folder.file(part));
        }
        const auto joined = folder.run(merge, "");
        CHECK(joined.status == 0);
        CHECK(joined.out == whole);
        merge.insert(merge.begin(), {"--csv", "--above", "3"});
        CHECK(folder.run(merge, "").out == csv);
    }
}

TEST_CASE("a part without a file is written out, the same bytes") {
    const Folder folder;
    REQUIRE(folder.run({"--shard", "2/3", "--out", folder.file(2)}).status == 0);
    std::ostringstream written;
    written << std::ifstream(folder.file(2), std::ios::binary).rdbuf();
    CHECK(folder.run({"--shard", "2/3"}).out == written.str());
}

TEST_CASE(
    "parts of changed rules, other questions and damaged ones are refused by name, and nothing is told") {
    const Folder folder;
    REQUIRE(folder.run({"--shard", "1/2", "--out", folder.file(1)}).status == 0);
    const auto refused = [&](const std::string& why) {
        const auto ran = folder.run({"--merge", folder.file(1), folder.file(2)}, "");
        CHECK(ran.status == 1);
        CHECK(ran.out.empty());
        CHECK_THAT(ran.err, ContainsSubstring(why) && ContainsSubstring(folder.file(2)));
    };
    refused("cannot be opened");
    REQUIRE(folder.run({"--shard", "2/2", "--open", "A-06", "--out", folder.file(2)}).status == 0);
    refused("another question");
    folder.write("opens * rate * 2");
    REQUIRE(folder.run({"--shard", "2/2", "--out", folder.file(2)}).status == 0);
    refused("other rules");
    std::ofstream(folder.file(2)) << "nothing of the kind\n";
    refused("no shard");
    CHECK_THAT(folder.run({"--merge", folder.file(1)}, "").err,
               ContainsSubstring("of 2 parts 1 is missing: 2"));
}

TEST_CASE("sensitivity tells what moves an outcome, and names together what goes together") {
    const Folder folder("rate + share + luck");
    const auto ran = folder.run({"--sensitivity", "loss", "--terms", "reach=all"});
    CHECK(ran.status == 0);
    CHECK_THAT(ran.out, ContainsSubstring("What moves loss\n"));
    CHECK_THAT(ran.out, ContainsSubstring("share, luck (together)") || ContainsSubstring("and 1 more"));
    CHECK_THAT(folder.run({"--sensitivity", "loss", "--above", "3"}).out,
               ContainsSubstring("What moves the chance that loss is above 3"));
    CHECK_THAT(folder.run({"--sensitivity", "loss", "--csv"}).out,
               ContainsSubstring("outcome,input,figure,value,low,high,doubt\r\nloss,rate,first order,"));
    CHECK_THAT(folder.run({"--sensitivity", "opens"}).out, ContainsSubstring("the same in all futures"));
}

TEST_CASE("indices in doubt are not shown, and what to ask instead is") {
    const Folder folder("if(share > 0.9999, rate, 0)");  // Seven futures of 65,536.
    const auto ran = folder.run({"--sensitivity", "loss"});
    CHECK_THAT(ran.out, ContainsSubstring("in doubt"));
    CHECK_THAT(ran.out, ContainsSubstring("--sensitivity loss --above 0"));
}

TEST_CASE("names that are unknown are answered with what was meant") {
    const Folder folder;
    const auto wrong = [&](std::vector<std::string> words, const std::string& why) {
        const auto ran = folder.run(std::move(words));
        CHECK(ran.status == 1);
        CHECK(ran.out.empty());
        CHECK_THAT(ran.err, ContainsSubstring(why));
    };
    wrong({"--order", "narow"}, "no order is called 'narow' (did you mean 'narrow'?)");
    wrong({"--terms", "reach=thsi"}, "no level of 'reach' is called 'thsi' (did you mean 'this'?)");
    wrong({"--terms", "reach=wide"}, "known: this, all");
    wrong({"--terms", "reach"}, "no term with a level");
    wrong({"--terms", "custody=here"}, "no term is called 'custody'");
    wrong({"--stand", "D-06,D-07"}, "no card is called 'D-07'");
    wrong({"--stand", "D-06", "--open", "D-06"}, "to stand and to be open");
    wrong({"--admit", "memo"}, "no exhibit is called 'memo'");
    wrong({"--suppose", "rat=1"}, "did you mean 'rate'?");
    wrong({"--suppose", "share=1.5"}, "it is from 0 to 1");
    wrong({"--suppose", "share=much"}, "'much' is no number");
    wrong({"--variant", "other"}, "no variant is called 'other'");
    wrong({"--sensitivity", "los"}, "did you mean 'loss'?");
    wrong({"--shard", "1/2", "--out", (folder.path / "none" / "1.awf").string()}, "cannot be written");
}

TEST_CASE("a scenario without outcomes has no forecast") {
    const Folder folder;
    CHECK_THAT(folder.run({}, "later_school_bells").err, ContainsSubstring("has no forecast"));
}

TEST_CASE("what does not go together on the command line is a mistake") {
    const Folder folder;
    for (const auto* part : {"0/2", "3/2", "1", "1/", "/2", "a/b", "1/2x", "1/2000000"}) {
        CHECK(folder.run({"--shard", part}).status == 2);
    }
    CHECK(folder.run({"--shard", "1/2", "--csv"}).status == 2);
    CHECK(folder.run({"--out", "x.awf"}).status == 2);
    CHECK(folder.run({"--merge", "x.awf"}).status == 2);
    CHECK(folder.run({"--futures", "0"}).status == 2);
    CHECK(folder.run({"--futures", "4294967297"}).status == 2);
    CHECK(folder.run({"--merge", "x.awf", "--sensitivity", "loss"}, "").status == 2);
}
