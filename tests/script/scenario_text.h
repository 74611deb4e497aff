// SPDX-License-Identifier: MIT
#pragma once

#include "catch.h"
#include "script/sandbox.h"

#include <atomic>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// Runs scenarios that are written in the test.
namespace allwrits::testing {

using Files = std::map<std::string, std::string, std::less<>>;

inline ReadFile reader_of(Files files) {
    return [kept = std::move(files)](std::string_view name) -> Result<std::string> {
        const auto found = kept.find(name);
        if (found != kept.end()) return found->second;
        return failure(Problem{.place = {.file = std::string(name)}, .what = "there is no such file"});
    };
}

inline const Words& some_words() {
    static const Words words{
        .words = {"argument", "role", "scenario", "level", "loguniform", "use", "package"}};
    return words;
}

using Ran = Result<std::vector<ScriptValue>, Problems>;

inline Ran run_files(Files files, const SandboxLimits& limits = {}, const std::atomic<bool>* stop = nullptr) {
    return run_scenario("scripts/x", reader_of(std::move(files)), some_words(), limits, stop);
}

inline Ran run(const std::string& source, const SandboxLimits& limits = {}) {
    return run_files({{"scenario.lua", source}}, limits);
}

inline std::string text_of(const Ran& ran) {
    if (ran) return "no problem";
    std::string all;
    for (const auto& problem : ran.error()) all += (all.empty() ? "" : "\n") + to_text(problem);
    return all;
}

// What is wrong with a scenario, a line each; "no problem" when nothing is.
inline std::string problem_of(const std::string& source, const SandboxLimits& limits = {}) {
    return text_of(run(source, limits));
}

// What tostring makes of a Lua expression, or the problem.
inline std::string shown(const std::string& expression) {
    const auto ran = run("role { tostring(" + expression + ") }");
    return ran ? ran->back().listed.at(0).text : text_of(ran);
}

inline auto has(const std::string& part) { return Catch::Matchers::ContainsSubstring(part); }

// A Lua expression, and what becomes of it.
struct Case {
    std::string call = {};
    std::string outcome = {};  // what tostring makes of it, or a part of the problem
};

inline void check_all(const std::vector<Case>& cases) {
    for (const auto& one : cases) {
        CAPTURE(one.call);
        CHECK_THAT(shown(one.call), has(one.outcome));
    }
}

inline void check_exactly(const std::vector<Case>& cases) {
    for (const auto& one : cases) {
        CAPTURE(one.call);
        CHECK(shown(one.call) == one.outcome);
    }
}

}  // namespace allwrits::testing
