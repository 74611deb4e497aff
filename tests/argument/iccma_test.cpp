// SPDX-License-Identifier: MIT
#include "argument/iccma.h"

#include "brute_force.h"
#include "catch.h"

using namespace allwrits;
using Catch::Matchers::ContainsSubstring;

namespace {

Instance read(std::string_view text) {
    const auto instance = read_instance(text, "debate.af");
    if (!instance) FAIL(to_text(instance.error()));
    return *instance;
}

std::string wrong(std::string_view text) {
    const auto instance = read_instance(text, "debate.af");
    REQUIRE_FALSE(instance);
    return to_text(instance.error());
}

}  // namespace

TEST_CASE("p af is read with comments, blank lines, line ends of any system and attacks given twice") {
    const auto instance = read("# a debate\r\n\r\np af 3 # three\r\n1 2\r\n\t 2   3 \r\n#2 1\n\n3 3\n1 2");
    CHECK(instance.graph.count == 3);
    CHECK(instance.graph.attacks == std::vector<GraphLink>{{0, 1}, {1, 2}, {2, 2}, {0, 1}});
    CHECK(AttackIndex(3, instance.graph.attacks).attack_count() == 3);
    CHECK(instance.name(2) == "3");
    CHECK(read("p af 0\n").graph.count == 0);
}

TEST_CASE("apx is read with several facts a line and with attacks before their arguments") {
    const auto instance =
        read("% a debate\natt(plan,fear). arg(plan).\r\narg( fear ) .\n\natt(fear,fear).# so");
    CHECK(instance.names == std::vector<std::string>{"plan", "fear"});
    CHECK(instance.graph.attacks == std::vector<GraphLink>{{0, 1}, {1, 1}});
    CHECK(instance.name(1) == "fear");
}

TEST_CASE("what is wrong with a p af file is said with its place and a hint") {
    CHECK(wrong("") == "debate.af:1:1: no header (begin with a line such as: p af 4)");
    CHECK(wrong("\n1 2\n") == "debate.af:2:1: no header (begin with a line such as: p af 4)");
    CHECK_THAT(wrong("p cnf 3 2\n"), ContainsSubstring("debate.af:1:3: 'cnf' is no kind of debate"));
    CHECK_THAT(wrong("p af\n"), ContainsSubstring("1:5: the number of arguments is missing"));
    CHECK_THAT(wrong("p af -3\n"), ContainsSubstring("1:6: '-3' is no number"));
    CHECK_THAT(wrong("p af 10000001\n"), ContainsSubstring("lies between 0 and 10000000"));
    CHECK_THAT(wrong("p af 99999999999999999999999\n"), ContainsSubstring("is out of range"));
    CHECK_THAT(wrong("p af 3 4\n"), ContainsSubstring("1:8: '4' after the number of arguments"));
    CHECK(wrong("p af 3\n1 2\n2 4\n") ==
          "debate.af:3:3: '4' is out of range (the attacked argument lies between 1 and 3)");
    CHECK_THAT(wrong("p af 3\n0 1\n"), ContainsSubstring("2:1: '0' is out of range (the attacker lies"));
    CHECK_THAT(wrong("p af 3\n1\n"), ContainsSubstring("2:2: the attacked argument is missing"));
    CHECK_THAT(wrong("p af 3\n1 x\n"), ContainsSubstring("2:3: 'x' is no number"));
    CHECK_THAT(wrong("p af 3\n1 2.5\n"), ContainsSubstring("2:3: '2.5' is no number"));
    CHECK_THAT(wrong("p af 3\n1 2 3\n"), ContainsSubstring("2:5: '3' after an attack"));
    CHECK_THAT(wrong("p af 3\n1 2\np af 3\n"), ContainsSubstring("3:1: a second header"));
    CHECK_THAT(wrong("p af 0\n1 1\n"), ContainsSubstring("there are no arguments to attack"));
}

TEST_CASE("what is wrong with an apx file is said with its place and a hint") {
    CHECK(wrong("arg(a).\natt(a,b).\n") ==
          "debate.af:2:7: no argument is called 'b' (declare it with arg(...).)");
    CHECK_THAT(wrong("arg(a).\narg(a).\n"), ContainsSubstring("2:5: 'a' is declared twice"));
    CHECK_THAT(wrong("arg(a)\narg(b)."), ContainsSubstring("1:7: '.' is missing"));
    CHECK_THAT(wrong("arg(a).\natt(a b)."), ContainsSubstring("2:7: ',' is missing"));
    CHECK_THAT(wrong("arg()."), ContainsSubstring("1:5: a name is missing"));
    CHECK_THAT(wrong("arg(a).\nargument(b)."), ContainsSubstring("2:1: 'argument' is not known here"));
    CHECK_THAT(wrong("arg"), ContainsSubstring("no header"));
    CHECK_THAT(wrong("arg("), ContainsSubstring("1:5: a name is missing"));
}

TEST_CASE("a message quotes nothing that a terminal would obey") {
    CHECK_THAT(wrong("p af 3\n1 \x1b[2J\n"), ContainsSubstring("'?[2J' is no number"));
    CHECK(wrong("p af 3\n1 " + std::string(5000, 'x')).size() < 200);
    CHECK_THAT(wrong(std::string_view("p af 3\n\0 1\n", 11)), ContainsSubstring("'?' is no number"));
}

TEST_CASE("what is written is read back as the same attacks, in both formats") {
    const Dice dice(2023);
    for (std::uint32_t nth = 0; nth < 100; ++nth) {
        auto stream = dice.stream("file", nth);
        const Node count = 1 + stream.below(12);
        const AttackIndex index(count, random_attacks(stream, count, 200'000));
        const auto numbered = read(to_af(index));
        REQUIRE(AttackIndex(numbered.graph.count, numbered.graph.attacks) == index);
        const auto named = read(to_apx(index, {}));
        REQUIRE(AttackIndex(named.graph.count, named.graph.attacks) == index);
        REQUIRE(named.names.front() == "a1");
        REQUIRE(to_apx(index, named.names) == to_apx(index, {}));
    }
}

TEST_CASE("any cut or changed byte of a file is read or refused, and what is read is within bounds") {
    const std::string good[] = {"p af 4\n1 2\n2 1\n# c\n3 4\n",
                                "arg(a).\narg(b).\natt(a,b).\n% c\natt(b,a).\n"};
    auto stream = Dice(9).stream("damage");
    for (const auto& text : good) {
        for (int nth = 0; nth < 3000; ++nth) {
            auto damaged = text.substr(0, 1 + stream.below(static_cast<std::uint32_t>(text.size())));
            damaged[stream.below(static_cast<std::uint32_t>(damaged.size()))] =
                static_cast<char>(stream.below(256));
            const auto read = read_instance(damaged, "f");
            if (!read) {
                REQUIRE(read.error().place.line >= 1);
                REQUIRE_FALSE(read.error().what.empty());
                continue;
            }
            for (const auto& link : read->graph.attacks) {
                REQUIRE(std::max(link.from, link.to) < read->graph.count);
            }
        }
    }
}
