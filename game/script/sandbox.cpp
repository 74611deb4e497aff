// SPDX-License-Identifier: MIT
#include "script/sandbox.h"

#include "script/binding.h"
#include "script/environment.h"
#include "script/script_error.h"
#include "script/value_copy.h"
#include "script/words.h"

#include <locale.h>

#include <memory>

namespace allwrits {
namespace {

constexpr std::string_view main_file = "scenario.lua";

// Numbers are read and written, and texts compared, as the locale has it. Here it is "C", and for this thread
// only.
class PlainLocale {
public:
    PlainLocale() : before_(uselocale(plain())) {}
    ~PlainLocale() { uselocale(before_); }
    PlainLocale(const PlainLocale&) = delete;
    PlainLocale& operator=(const PlainLocale&) = delete;

private:
    static locale_t plain() {
        static const locale_t c = newlocale(LC_ALL_MASK, "C", nullptr);
        return c;
    }

    locale_t before_;
};

struct Close {
    void operator()(lua_State* L) const { lua_close(L); }
};
using State = std::unique_ptr<lua_State, Close>;

// Runs where the error was raised, before the stack is unwound: only here it can be told which line that was.
int note_line(lua_State* L) {
    run_of(L).failed_at = current_line(L);
    return 1;
}

// All that may raise a Lua error, set-up and copying too: an error outside of lua_pcall would end the
// program.
int run_all(lua_State* L) {
    push_environment(L);
    keep_environment(L);
    lua_settop(L, 0);
    run_of(L).meter.watch(L);
    run_file(L, main_file);
    lua_settop(L, 0);
    meter_of(L).raise_if_aborted(L);
    report_calls_without_table(L);
    copy_items(L);
    return 0;
}

Problem problem_at_top(ScriptRun& run, lua_State* L) {
    if (run.meter.aborted() != Abort::None) return problem_of_abort(run);
    if (lua_type(L, -1) == LUA_TSTRING) return problem_of_error(run, text_at(L, -1));
    return problem_of_error(run, "the scenario failed with an error that is no text");
}

}  // namespace

Result<std::vector<ScriptValue>, Problems> run_scenario(const std::string& display_folder,
                                                        const ReadFile& read, const Words& words,
                                                        const SandboxLimits& limits,
                                                        const std::atomic<bool>* stop) {
    const PlainLocale locale;
    ScriptRun run(display_folder, read, words, limits, stop);
    const State state(lua_newstate(&Meter::allocate, &run.meter));
    lua_State* L = state.get();
    if (L == nullptr) {
        return failure(
            Problems{{.place = shown_place(run, ""), .what = "there is no memory to load the scenario"}});
    }
    set_run(L, &run);
    lua_pushcfunction(L, bound<note_line>);
    lua_pushcfunction(L, bound<run_all>);
    const int status = lua_pcall(L, 0, 0, 1);
    if (status < 0) run.meter.abort(Abort::Foreign);
    if (status != LUA_OK || run.meter.aborted() != Abort::None) {
        run.problems.insert(run.problems.begin(), problem_at_top(run, L));
    }
    if (!run.problems.empty()) return failure(std::move(run.problems));
    return std::move(run.values);
}

}  // namespace allwrits
