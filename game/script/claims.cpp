// SPDX-License-Identifier: MIT
#include "script/claims.h"

#include "script/binding.h"
#include "script/words.h"

#include <unordered_set>

namespace allwrits {
namespace {

class Claims {
public:
    explicit Claims(lua_State* L) : L_(L), claimed_(run_of(L).calls.size(), false) {}

    std::vector<bool> all() {
        luaL_checkstack(L_, 8, "too many tables");
        lua_createtable(L_, 0, 0);
        const int waiting = lua_gettop(L_);
        for (std::uint32_t call = 0; call < claimed_.size(); ++call) {
            push_table_of_item(L_, call);
            note_table(waiting);
            lua_pop(L_, 1);
            while (count_ > 0) look_into_last(waiting);
        }
        lua_pop(L_, 1);
        return claimed_;
    }

private:
    // Puts the value on top of the stack into the list of those to look into, if it is a table and not met
    // before.
    void note_table(int waiting) {
        if (!lua_istable(L_, -1) || !met_.insert(lua_topointer(L_, -1)).second) return;
        lua_pushvalue(L_, -1);
        lua_rawseti(L_, waiting, ++count_);
    }

    void look_into_last(int waiting) {
        lua_rawgeti(L_, waiting, count_--);
        for (lua_pushnil(L_); lua_next(L_, -2) != 0; lua_pop(L_, 1)) {
            if (const auto call = item_at(L_, -1)) claimed_[*call] = true;
            note_table(waiting);
        }
        lua_pop(L_, 1);
    }

    lua_State* L_;
    std::vector<bool> claimed_;
    std::unordered_set<const void*> met_ = {};
    lua_Integer count_ = 0;
};

}  // namespace

std::vector<bool> claimed_items(lua_State* L) { return Claims(L).all(); }

}  // namespace allwrits
