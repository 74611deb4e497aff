// SPDX-License-Identifier: MIT
#include "script/words.h"

#include "base/text_check.h"
#include "script/binding.h"
#include "script/environment.h"

#include <algorithm>

namespace allwrits {
namespace {

// Keys into Lua's registry: their addresses. The names are of userdata, and show in Lua's messages.
constexpr char tables_key = 'T';
constexpr char environment_key = 'E';
constexpr const char* item_name = "item";
constexpr const char* waiting_name = "word without its table";

void push_call(lua_State* L, std::uint32_t call, const char* kind) {
    auto* number = static_cast<std::uint32_t*>(lua_newuserdatauv(L, sizeof(std::uint32_t), 0));
    *number = call;
    luaL_setmetatable(L, kind);
}

std::optional<std::uint32_t> call_at(lua_State* L, int index, const char* kind) {
    const void* number = luaL_testudata(L, index, kind);
    if (number == nullptr) return std::nullopt;
    return *static_cast<const std::uint32_t*>(number);
}

std::string call_text(const Call& call) {
    return call.id.empty() ? call.word : call.word + " \"" + presentable(call.id, 80) + "\"";
}

std::uint32_t start_call(lua_State* L, const std::string& word, std::string_view id) {
    ScriptRun& run = run_of(L);
    run.meter.charge(L, 16);
    if (run.calls.size() >= run.limits.items) {
        raise(L, "the scenario declares more than " + std::to_string(run.limits.items) + " things");
    }
    const auto line = current_line(L);
    run.calls.push_back({.word = word, .id = std::string(id), .file = line.file, .line = line.line});
    return static_cast<std::uint32_t>(run.calls.size() - 1);
}

// Gives a call the table at `index`, and pushes its item.
int give_table(lua_State* L, std::uint32_t call, int index) {
    ScriptRun& run = run_of(L);
    lua_rawgetp(L, LUA_REGISTRYINDEX, &tables_key);
    lua_pushvalue(L, index);
    lua_rawseti(L, -2, static_cast<lua_Integer>(call) + 1);
    run.calls[call].has_table = true;
    push_call(L, call, item_name);
    return 1;
}

[[noreturn]] void refuse_arguments(lua_State* L, const std::string& word, int wrong) {
    raise(L,
          "'" + word + "' cannot take a " + luaL_typename(L, wrong) + "\nwrite " + word + " \"id\" { ... }");
}

// word "id", word { ... } or word("id", { ... }). Upvalue: which word.
int call_word(lua_State* L) {
    const Words& words = run_of(L).words;
    const auto& word = words.words[static_cast<std::size_t>(lua_tointeger(L, lua_upvalueindex(1)))];
    const int arguments = lua_gettop(L);
    const bool has_id = lua_type(L, 1) == LUA_TSTRING;
    if (arguments == 0) raise(L, "'" + word + "' wants an id or a table\nwrite " + word + " \"id\" { ... }");
    if (!has_id && !lua_istable(L, 1)) refuse_arguments(L, word, 1);
    if (has_id && arguments == 2 && !lua_istable(L, 2)) refuse_arguments(L, word, 2);
    if (arguments > (has_id ? 2 : 1)) raise(L, "'" + word + "' takes an id and one table");
    if (has_id && text_at(L, 1).size() > run_of(L).limits.id) raise(L, "the id is too long");

    const std::uint32_t call = start_call(L, word, has_id ? text_at(L, 1) : std::string_view{});
    if (!has_id || arguments == 2) return give_table(L, call, arguments);
    const auto& complete = words.without_table;
    if (std::find(complete.begin(), complete.end(), word) != complete.end()) {
        lua_createtable(L, 0, 0);
        return give_table(L, call, lua_gettop(L));
    }
    push_call(L, call, waiting_name);
    return 1;
}

// The { ... } after word "id".
int call_waiting(lua_State* L) {
    const auto call = call_at(L, 1, waiting_name);
    if (!call) raise(L, "this is no word");
    const Call& waiting = run_of(L).calls[*call];
    if (!lua_istable(L, 2)) refuse_arguments(L, waiting.word, 2);
    if (lua_gettop(L) > 2) raise(L, "'" + waiting.word + "' takes an id and one table");
    if (waiting.has_table) raise(L, call_text(waiting) + " has its table already");
    return give_table(L, *call, 2);
}

void make_metatable(lua_State* L, const char* name, lua_CFunction call) {
    luaL_newmetatable(L, name);
    lua_pushboolean(L, 0);
    lua_setfield(L, -2, "__metatable");
    if (call != nullptr) {
        lua_pushcfunction(L, call);
        lua_setfield(L, -2, "__call");
    }
    lua_pop(L, 1);
}

[[noreturn]] void raise_problem(lua_State* L, std::string_view asked, const Problem& problem) {
    const auto message = problem.what + (problem.hint.empty() ? "" : '\n' + problem.hint);
    if (problem.place.line == 0) {
        raise(L, problem.place.file.empty() ? message : "'" + presentable(asked, 80) + "': " + message);
    }
    // Of a line in that file: told as Lua tells errors in the text of a file.
    push_text(L, problem.place.file + ':' + std::to_string(problem.place.line) + ": " + message);
    lua_error(L);
    std::terminate();  // not reached: lua_error throws
}

// A file counts as being run until this goes, be it by an error.
class Including {
public:
    Including(std::vector<std::string>& files, std::string_view name) : files_(files) {
        files_.emplace_back(name);
    }
    ~Including() { files_.pop_back(); }
    Including(const Including&) = delete;
    Including& operator=(const Including&) = delete;

private:
    std::vector<std::string>& files_;
};

int include_file(lua_State* L) {
    luaL_checktype(L, 1, LUA_TSTRING);
    run_file(L, text_at(L, 1));
    return lua_isnil(L, -1) ? 0 : 1;
}

}  // namespace

void add_words(lua_State* L, int world) {
    // All its room at once: inner calls are given their tables first, which would make it keep numbers as
    // keys.
    lua_createtable(L, static_cast<int>(run_of(L).limits.items), 0);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &tables_key);
    make_metatable(L, item_name, nullptr);
    make_metatable(L, waiting_name, bound<call_waiting>);
    const auto& words = run_of(L).words.words;
    for (std::size_t i = 0; i < words.size(); ++i) {
        lua_pushinteger(L, static_cast<lua_Integer>(i));
        lua_pushcclosure(L, bound<call_word>, 1);
        lua_setfield(L, world, words[i].c_str());
    }
    lua_pushcfunction(L, bound<include_file>);
    lua_setfield(L, world, "include");
}

void keep_environment(lua_State* L) {
    lua_pushvalue(L, -1);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &environment_key);
}

void push_kept_environment(lua_State* L) { lua_rawgetp(L, LUA_REGISTRYINDEX, &environment_key); }

void run_file(lua_State* L, std::string_view name) {
    ScriptRun& run = run_of(L);
    luaL_checkstack(L, 8, "too many files");
    if (std::find(run.including.begin(), run.including.end(), name) != run.including.end()) {
        raise(L, "'" + std::string(name) + "' includes itself, perhaps through other files");
    }
    const auto source = run.sources.load(name, run.read, run.limits);
    if (!source) raise_problem(L, name, source.error());
    run.meter.charge(L, source->size() * 16);  // what reading it costs Lua, at worst
    const Including including(run.including, name);
    const std::string chunk = "@" + std::string(name);
    if (luaL_loadbufferx(L, source->data(), source->size(), chunk.c_str(), "t") != LUA_OK) lua_error(L);
    push_kept_environment(L);
    lua_setupvalue(L, -2, 1);
    lua_call(L, 0, 1);
}

void report_calls_without_table(lua_State* L) {
    ScriptRun& run = run_of(L);
    for (const Call& call : run.calls) {
        if (call.has_table) continue;
        const Written* file = run.sources.find(call.file);
        const auto token = file == nullptr ? std::nullopt : file->on_line(call.line, call.word);
        const std::uint32_t column = token ? file->tokens()[*token].column : 0;
        run.problems.push_back({.place = shown_place(run, call.file, call.line, column),
                                .what = call_text(call) + " has no table",
                                .hint = "write " + call_text(call) + " { ... }"});
        if (run.problems.size() >= most_problems) return;
    }
}

std::optional<std::uint32_t> item_at(lua_State* L, int index) { return call_at(L, index, item_name); }

bool is_waiting(lua_State* L, int index) { return call_at(L, index, waiting_name).has_value(); }

void push_table_of_item(lua_State* L, std::uint32_t call) {
    lua_rawgetp(L, LUA_REGISTRYINDEX, &tables_key);
    lua_rawgeti(L, -1, static_cast<lua_Integer>(call) + 1);
    lua_remove(L, -2);
}

}  // namespace allwrits
