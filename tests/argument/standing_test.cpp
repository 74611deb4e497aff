// SPDX-License-Identifier: MIT
#include "argument/standing.h"

#include "base/dice.h"
#include "catch.h"

#include <vector>

using namespace allwrits;
using enum Standing;

namespace {

// The plan, an objection to it, and an answer to that objection.
struct SmallDebate {
    Debate debate;
    ArgumentId plan{0}, objection{1}, answer{2};

    SmallDebate() {
        for (const auto argument : {plan, objection, answer}) debate.present.put(argument);
    }
    std::vector<Standing> all() const {
        const auto now = standings(debate);
        return {now.of(plan), now.of(objection), now.of(answer)};
    }
};

// Dung's own definition, by brute force: the least complete extension is the intersection of all complete ones.
Set<128> least_complete(const Debate& debate, std::size_t count) {
    const auto attacked_by = [&](std::uint32_t set, std::size_t target) {
        return (debate.attackers_of[target].words[0] & set) != 0;
    };
    const auto defends = [&](std::uint32_t set, std::size_t target) {
        for (std::size_t attacker = 0; attacker < count; ++attacker) {
            if (debate.attackers_of[target].has(attacker) && !attacked_by(set, attacker)) return false;
        }
        return true;
    };
    std::uint32_t common = (1U << count) - 1;
    for (std::uint32_t set = 0; set < (1U << count); ++set) {
        bool complete = true;
        for (std::size_t at = 0; at < count && complete; ++at) {
            const bool in = ((set >> at) & 1U) != 0;
            if (in && attacked_by(set, at)) complete = false;
            if (in != defends(set, at)) complete = false;
        }
        if (complete) common &= set;
    }
    Set<128> least;
    least.words[0] = common;
    return least;
}

}  // namespace

TEST_CASE_METHOD(SmallDebate, "an argument that nobody attacks is upheld") {
    CHECK(all() == std::vector{Upheld, Upheld, Upheld});
}

TEST_CASE_METHOD(SmallDebate, "answering an objection reinstates what it objected to") {
    debate.attack(objection, plan);
    CHECK(all() == std::vector{Defeated, Upheld, Upheld});

    debate.attack(answer, objection);
    CHECK(all() == std::vector{Upheld, Defeated, Upheld});
}

TEST_CASE_METHOD(SmallDebate, "two arguments that only attack each other stay open") {
    debate.attack(plan, objection);
    debate.attack(objection, plan);
    CHECK(all() == std::vector{Open, Open, Upheld});
}

TEST_CASE_METHOD(SmallDebate, "taking one side of a mutual attack away lets that side's target stand") {
    debate.attack(plan, objection);
    debate.attack(objection, plan);
    debate.unattack(objection, plan);
    CHECK(all() == std::vector{Upheld, Defeated, Upheld});
}

TEST_CASE_METHOD(SmallDebate, "an argument that is not on the record attacks nobody and has no standing") {
    debate.attack(objection, plan);
    debate.present.drop(objection);
    CHECK(all() == std::vector{Upheld, Open, Upheld});
}

TEST_CASE_METHOD(SmallDebate, "an argument that attacks itself is never upheld") {
    debate.attack(plan, plan);
    CHECK(all() == std::vector{Open, Upheld, Upheld});
}

TEST_CASE("the grounded standing is the least complete extension on 2,000 random debates of up to eight arguments") {
    const Dice dice(1995);
    for (std::uint32_t nth = 0; nth < 2000; ++nth) {
        auto stream = dice.stream("debate", nth);
        const std::size_t count = 1 + stream.below(8);
        Debate debate;
        for (std::size_t from = 0; from < count; ++from) {
            debate.present.put(from);
            for (std::size_t to = 0; to < count; ++to) {
                if (stream.chance(250'000)) debate.attack(id_at<Argument>(from), id_at<Argument>(to));
            }
        }
        REQUIRE(standings(debate).upheld == least_complete(debate, count));
    }
}
