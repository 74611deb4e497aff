// SPDX-License-Identifier: MIT
#include "argument/acceptance.h"
#include "argument/extensions.h"
#include "argument/iccma.h"
#include "catch.h"

#include <fstream>
#include <iterator>
#include <sstream>

using namespace allwrits;

namespace {

const std::string folder = ALLWRITS_SOURCE_DIR "/tests/data/argument/";

std::string text_of(const std::string& name) {
    std::ifstream in(folder + name, std::ios::binary);
    REQUIRE(in.good());
    return {std::istreambuf_iterator<char>(in), {}};
}

GroundedGraph graph_of(const std::string& name) {
    const auto instance = read_instance(text_of(name), name);
    REQUIRE(instance);
    return weigh(AttackIndex(instance->graph.count, instance->graph.attacks));
}

// A line of ANSWERS.tsv: how many, then YES or NO; an answer that is not known is empty.
struct Known {
    std::string file = {};
    std::uint64_t grounded_size = 0, complete = 0, stable = 0, preferred = 0;
    std::string dc_co_first = {}, ds_pr_first = {}, ds_pr_last = {};
};

std::vector<Known> known_answers() {
    std::istringstream lines(text_of("ANSWERS.tsv"));
    std::vector<Known> all;
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with('#')) continue;
        std::istringstream fields(line);
        std::vector<std::string> field;
        for (std::string one; std::getline(fields, one, '\t');) field.push_back(one);
        REQUIRE(field.size() >= 8);
        all.push_back({field[0], std::stoull(field[1]), std::stoull(field[2]), std::stoull(field[3]),
                       std::stoull(field[4]), field[5], field[6], field[7]});
    }
    return all;
}

void check_answer(const std::string& known, YesNo ours) {
    if (!known.empty()) CHECK(ours == (known == "YES" ? YesNo::Yes : YesNo::No));
}

}  // namespace

TEST_CASE("instances with answers known from hand, clasp and two competition solvers are answered so") {
    const auto all = known_answers();
    REQUIRE(all.size() == 9);
    for (const auto& known : all) {
        CAPTURE(known.file);
        const auto graph = graph_of(known.file);
        const Node last = graph.index.count() - 1;
        CHECK(all_with(graph.standings, Standing::Upheld).size() == known.grounded_size);
        CHECK(count_extensions(graph, Semantics::Complete).count == known.complete);
        CHECK(count_extensions(graph, Semantics::Stable).count == known.stable);
        CHECK(count_extensions(graph, Semantics::Preferred).count == known.preferred);
        check_answer(known.dc_co_first, is_credulous(graph, Semantics::Complete, 0));
        check_answer(known.ds_pr_first, is_sceptical(graph, Semantics::Preferred, 0));
        check_answer(known.ds_pr_last, is_sceptical(graph, Semantics::Preferred, last));
    }
}

TEST_CASE("on a debate of 200 arguments single answers agree with the list of all sets") {
    const auto graph = graph_of("g_200_2_1_debate.af");
    for (const auto semantics : {Semantics::Preferred, Semantics::Stable, Semantics::SemiStable}) {
        const auto listed = list_extensions(graph, semantics, 100'000);
        REQUIRE(listed.whole);
        std::vector<std::size_t> held(graph.index.count());
        for (const auto& set : listed.sets) {
            for (const Node member : set) ++held[member];
        }
        for (Node at = 0; at < graph.index.count(); at += 3) {
            CAPTURE(code_of(semantics), at);
            CHECK((is_credulous(graph, semantics, at) == YesNo::Yes) == (held[at] != 0));
            CHECK((is_sceptical(graph, semantics, at) == YesNo::Yes) == (held[at] == listed.sets.size()));
        }
    }
}

TEST_CASE("counts are multiplied over what does not touch, and more than 64 bits hold is said") {
    std::vector<GraphLink> pairs;
    for (Node at = 0; at < 120; at += 2) {
        pairs.push_back({at, at + 1});
        pairs.push_back({at + 1, at});
    }
    const auto sixty = weigh(AttackIndex(120, pairs));
    const auto stable = count_extensions(sixty, Semantics::Stable);
    CHECK(stable.count == std::uint64_t{1} << 60);
    CHECK_FALSE(stable.or_more);
    const auto complete = count_extensions(sixty, Semantics::Complete);
    CHECK(complete.count == UINT64_MAX);
    CHECK(complete.or_more);
    CHECK_FALSE(list_extensions(sixty, Semantics::Stable, 1000).whole);
    CHECK(list_extensions(sixty, Semantics::Stable, 1000).sets.size() == 1000);
}
