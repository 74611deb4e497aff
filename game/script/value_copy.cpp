// SPDX-License-Identifier: MIT
#include "script/value_copy.h"

#include "base/text_check.h"
#include "script/binding.h"
#include "script/claims.h"
#include "script/table_keys.h"
#include "script/words.h"

#include <algorithm>
#include <cmath>

namespace allwrits {
namespace {

// Where a value is written, as far as known: the expression, and the place to fall back to.
struct Spot {
    Written* file = nullptr;
    Stretch expression = {};
    Place nearest = {};
};

class ItemCopy {
public:
    explicit ItemCopy(lua_State* L) : L_(L), run_(run_of(L)), copied_(run_.calls.size(), false) {
        find_calls();
    }

    void all() {
        const auto claimed = claimed_items(L_);
        for (std::uint32_t call = 0; call < run_.calls.size() && !full(); ++call) {
            if (!run_.calls[call].has_table || claimed[call]) continue;
            nodes_ = 0;
            if (auto item = copied_item(call, {}, 1)) run_.values.push_back(std::move(*item));
        }
        for (std::uint32_t call = 0; call < run_.calls.size() && run_.problems.empty(); ++call) {
            if (run_.calls[call].has_table && !copied_[call]) {
                report(spot_of_call(call).nearest, "this " + run_.calls[call].word + " contains itself");
            }
        }
    }

private:
    // What cannot go on: too many values, or too many problems.
    bool full() const { return all_full_ || run_.problems.size() >= most_problems; }

    void report(const Place& place, std::string what, std::string hint = {}) {
        if (run_.problems.size() < most_problems)
            run_.problems.push_back({place, std::move(what), std::move(hint)});
    }

    Place place_of(const Written& file, std::size_t token) const {
        return shown_place(run_, file.name(), file.tokens()[token].line, file.tokens()[token].column);
    }

    // Looks all calls up first, in their order: that is how several on one line are told apart.
    void find_calls() {
        for (const Call& call : run_.calls) {
            Written* file = run_.sources.find(call.file);
            auto token = file == nullptr ? std::nullopt : file->call(call.word, call.id, call.line);
            if (!token && file != nullptr) token = file->on_line(call.line, call.word);
            written_calls_.push_back(token);
        }
    }

    Spot spot_of_call(std::uint32_t call) const {
        const Call& made = run_.calls[call];
        Written* file = run_.sources.find(made.file);
        const auto token = written_calls_[call];
        if (file == nullptr || !token) return {file, {}, shown_place(run_, made.file, made.line)};
        return {file, {*token, *token + 1}, place_of(*file, *token)};
    }

    bool count_node(const Place& place) {
        if (all_full_ || nodes_ > run_.limits.nodes) return false;
        if (++nodes_ > run_.limits.nodes) {
            report(place, "this holds more than " + std::to_string(run_.limits.nodes) + " values");
            return false;
        }
        if (++all_nodes_ > run_.limits.all_nodes || all_text_ > run_.limits.all_text) {
            all_full_ = true;
            report(place, "the scenario is too large");
        }
        return !all_full_;
    }

    bool fits(std::string_view text, const Place& place) {
        all_text_ += text.size();
        const auto fault = fault_in(text, run_.limits.text);
        if (fault) report(place, fault->what, fault->hint);
        return !fault;
    }

    // The item made by a call. `within` is where it stands in another table, if that is written there.
    std::optional<ScriptValue> copied_item(std::uint32_t call, const Spot& within, std::uint32_t depth) {
        const Call& made = run_.calls[call];
        copied_[call] = true;
        Spot spot = spot_of_call(call);
        const auto& expression = within.expression;
        if (expression.known() && within.file->tokens()[expression.from].is(made.word)) {
            spot = {
                within.file, {expression.from, expression.from + 1}, place_of(*within.file, expression.from)};
        }
        ScriptValue item{.kind = ScriptValue::Kind::Item,
                         .word = made.word,
                         .id = made.id,
                         .call = call,
                         .place = spot.nearest};
        item.field = item.place;
        if (!count_node(item.place) || !fits(made.id, item.place)) return std::nullopt;
        const Stretch braces =
            spot.expression.known() ? spot.file->table_of_call(spot.expression.from) : Stretch{};
        push_table_of_item(L_, call);
        copy_fields(item, {spot.file, braces, item.place}, depth);
        lua_pop(L_, 1);
        return item;
    }

    // The value on top of the stack.
    std::optional<ScriptValue> copied(const Spot& spot, std::uint32_t depth) {
        if (const auto call = item_at(L_, -1)) return copied_item(*call, spot, depth + 1);
        ScriptValue value{.place = spot.nearest};
        if (spot.expression.known()) value.place = place_of(*spot.file, spot.expression.from);
        value.field = value.place;
        if (!count_node(value.place)) return std::nullopt;
        switch (lua_type(L_, -1)) {
            case LUA_TBOOLEAN:
                value.kind = ScriptValue::Kind::Truth;
                value.truth = lua_toboolean(L_, -1) != 0;
                return value;
            case LUA_TNUMBER:
                return copy_number(value) ? std::optional{value} : std::nullopt;
            case LUA_TSTRING:
                return copy_text(value, spot) ? std::optional{value} : std::nullopt;
            case LUA_TFUNCTION:
                copy_function(value);
                return value;
            case LUA_TTABLE:
                value.kind = ScriptValue::Kind::Table;
                copy_fields(value, {spot.file, spot.expression, value.place}, depth + 1);
                return value;
            default:
                report_object(value.place);
                return std::nullopt;
        }
    }

    void report_object(const Place& place) {
        if (is_waiting(L_, -1)) return;  // told by report_calls_without_table
        report(place, "this is no value for a scenario", "a text, a number, true, false or a table");
    }

    bool copy_number(ScriptValue& into) {
        into.kind = ScriptValue::Kind::Number;
        into.number = lua_tonumber(L_, -1);
        if (std::isnan(into.number)) {
            report(into.place, "this is not a number", "it was made by dividing 0 by 0, or the like");
        } else if (std::abs(into.number) > run_.limits.number) {
            report(into.place, "the number is too large");
        } else {
            return true;
        }
        return false;
    }

    bool copy_text(ScriptValue& into, const Spot& spot) {
        const auto text = text_at(L_, -1);
        if (!spot.expression.known() || !is_literal(spot, text)) {
            const auto only = spot.file == nullptr ? std::nullopt : spot.file->only_text(text);
            if (only) into.place = into.field = place_of(*spot.file, *only);
        }
        if (!fits(text, into.place)) return false;
        into.kind = ScriptValue::Kind::Text;
        into.text = text;
        return true;
    }

    static bool is_literal(const Spot& spot, std::string_view text) {
        const auto& first = spot.file->tokens()[spot.expression.from];
        return first.kind == LuaToken::Kind::Text && first.text == text;
    }

    void copy_function(ScriptValue& into) {
        into.kind = ScriptValue::Kind::Function;
        lua_Debug made{};
        lua_pushvalue(L_, -1);
        lua_getinfo(L_, ">S", &made);
        const Written* file = made.linedefined > 0 ? run_.sources.find(made.source + 1) : nullptr;
        if (file == nullptr) return;
        const auto line = static_cast<std::uint32_t>(made.linedefined);
        const auto token = file->on_line(line, "function");
        into.place = token ? place_of(*file, *token) : shown_place(run_, file->name(), line);
    }

    // The table on top of the stack, into the listed and named values.
    void copy_fields(ScriptValue& into, const Spot& spot, std::uint32_t depth) {
        if (depth > run_.limits.depth) {
            report(into.place,
                   "tables stand more than " + std::to_string(run_.limits.depth) + " deep in each other",
                   "does a table contain itself?");
            return;
        }
        luaL_checkstack(L_, 8, "tables too deep in each other");
        const TableKeys keys = keys_on_top(L_, run_.limits.nodes);
        if (keys.fault) return report(into.place, keys.fault->what, keys.fault->hint);
        const bool written = spot.expression.known() && spot.file->tokens()[spot.expression.from].is("{");
        const Constructor none;
        const Constructor& fields = written ? spot.file->constructor(spot.expression.from) : none;
        const bool matches =
            fields.listed.size() <= keys.listed;  // a nil in between would shift all that follows
        for (std::size_t i = 0; i < keys.listed && !full(); ++i) {
            lua_rawgeti(L_, -1, static_cast<lua_Integer>(i + 1));
            const bool known = matches && i < fields.listed.size();
            const Spot within{spot.file, known ? fields.listed[i] : Stretch{}, into.place};
            if (auto value = copied(within, depth)) into.listed.push_back(std::move(*value));
            lua_pop(L_, 1);
        }
        for (const auto& name : keys.names) {
            if (full()) return;
            copy_named(into, name, fields, {spot.file, {}, into.place}, depth);
        }
    }

    void copy_named(ScriptValue& into, const std::string& name, const Constructor& fields, Spot within,
                    std::uint32_t depth) {
        const auto written = fields.named.find(name);
        const bool known = written != fields.named.end();
        if (known) within.expression = written->second.value;
        const Place field = known ? place_of(*within.file, written->second.name) : within.nearest;
        if (!fits(name, field)) return;
        lua_pushlstring(L_, name.data(), name.size());
        lua_rawget(L_, -2);
        if (auto value = copied(within, depth)) {
            if (known) value->field = field;
            into.named.emplace_back(name, std::move(*value));
        }
        lua_pop(L_, 1);
    }

    lua_State* L_;
    ScriptRun& run_;
    std::vector<bool> copied_;
    std::vector<std::optional<std::size_t>> written_calls_ = {};  // the token of each call's word
    std::uint32_t nodes_ = 0;                                     // within the top-level item
    std::uint32_t all_nodes_ = 0;
    std::size_t all_text_ = 0;
    bool all_full_ = false;
};

}  // namespace

void copy_items(lua_State* L) { ItemCopy(L).all(); }

}  // namespace allwrits
