// SPDX-License-Identifier: MIT
#include "script/scenario_text.h"

#include <clocale>

using namespace allwrits;
using namespace allwrits::testing;

TEST_CASE("pairs walks false, true, numbers and then texts, each in order") {
    CHECK(problem_of(R"(
        local t = { b = 1, a = 1, B = 1, [3] = 1, [1] = 1, [2.5] = 1, [-1] = 1, [true] = 1, [false] = 1,
                    [1e300] = 1, [math.maxinteger] = 1, [math.mininteger] = 1, [""] = 1 }
        local seen = {}
        for key in pairs(t) do seen[#seen + 1] = tostring(key) end
        assert(table.concat(seen, " ", 1, 6) == "false true -9223372036854775808 -1 1 2.5")
        assert(table.concat(seen, " ", 7) == "3 9223372036854775807 1e+300  B a b")
        local last, count = nil, 0
        for i = 1, 13 do last = next(t, last) assert(tostring(last) == seen[i]) end
        assert(next(t, last) == nil))") == "no problem");
}

TEST_CASE("a walk may change the table it walks") {
    CHECK(problem_of(R"(
        local t = {}
        for i = 1, 50 do t["k" .. i] = i end
        local count = 0
        for key, value in pairs(t) do
            t[key] = nil t["k" .. (value + 1)] = nil t["new" .. value] = 1 count = count + 1
        end
        assert(count > 20 and count < 50)
        local empty = 0
        for _ in pairs({}) do empty = empty + 1 end
        assert(empty == 0))") == "no problem");
}

TEST_CASE("a scenario that is run again gives the same values in the same order") {
    const std::string source = R"(
        local names = {}
        for i = 1, 300 do names["n" .. (i * 7919 % 1009)] = i end
        for name, value in pairs(names) do role(name) { value, other = next(names), tostring(names) } end)";
    const auto first = run(source);
    REQUIRE(text_of(first) == "no problem");
    for (int i = 0; i < 3; ++i) {
        const auto again = run(source);
        REQUIRE(again->size() == first->size());
        for (std::size_t at = 0; at < first->size(); ++at) {
            CHECK(again->at(at).id == first->at(at).id);
            CHECK(again->at(at).listed.at(0).number == first->at(at).listed.at(0).number);
            CHECK(again->at(at).find("other")->text == first->at(at).find("other")->text);
        }
    }
}

TEST_CASE("the first of several faults is the same on every run") {
    const std::string source =
        "role { z = 1/0, a = 0/0, m = { [{}] = 1 }, k = setmetatable }  role { [1.5] = 1, [3] = 1 }";
    const auto first = problem_of(source);
    for (int i = 0; i < 5; ++i) CHECK(problem_of(source) == first);
    const std::string metatable = "setmetatable({}, { __z = 1, __gc = 2, __mode = 3, __a = 4 })";
    for (int i = 0; i < 5; ++i) CHECK_THAT(problem_of(metatable), has("'__a' is not allowed"));
}

TEST_CASE("a scenario stops at the same step on every run") {
    const std::string source =
        "local t = {} for i = 1, 1e9 do t[\"k\" .. i % 50] = { i } role(\"n\" .. i) { i } end";
    SandboxLimits few;
    few.instructions = 200'000;
    few.items = 100'000;
    const auto first = problem_of(source, few);
    CHECK_THAT(first, has("too many steps"));
    for (int i = 0; i < 3; ++i) CHECK(problem_of(source, few) == first);
}

TEST_CASE("the language of the machine changes nothing and is left as it was") {
    const std::string before = std::setlocale(LC_ALL, nullptr);
    // Whichever is installed; where none is, this test shows nothing new.
    for (const char* name : {"de_DE.UTF-8", "fr_FR.UTF-8", "C.UTF-8"}) {
        if (std::setlocale(LC_ALL, name) == nullptr) continue;
        const std::string set = std::setlocale(LC_ALL, nullptr);
        CHECK(shown("1.5 .. string.format('%.1f', 2.5) .. tostring(tonumber('3.5'))") == "1.52.53.5");
        CHECK(shown("'Z' < 'a'") == "true");
        CHECK(std::string(std::setlocale(LC_ALL, nullptr)) == set);
    }
    std::setlocale(LC_ALL, before.c_str());
}
