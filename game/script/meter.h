// SPDX-License-Identifier: MIT
#pragma once

#include "script/limits.h"
#include "script/lua.h"

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>

namespace allwrits {

// Why a scenario was stopped. It is never asked to go on: what stopped once is closed and thrown away.
enum class Abort { None, Budget, Memory, Block, Depth, Stopped, Foreign };

// Counts what a scenario uses, and stops it. The count is the same on each run and each machine; only `stop`,
// which somebody with a clock sets, is not, and it can only end the scenario.
//
// Four things would let a script work for long in one instruction, because Lua itself does the work and asks
// nobody: comparing long texts, copying a long list of arguments, looking for one of many keys that were
// chosen to collide, and walking a chain of __index tables. Instead of counting them, each instruction is
// charged as if it did the dearest of them that is possible at the time (step_cost).
class Meter {
public:
    Meter(const SandboxLimits& limits, const std::atomic<bool>* stop) : limits_(limits), stop_(stop) {}

    // For lua_newstate. Crossing a limit stops the script at its next instruction but still gives the block;
    // only beyond twice the limit is there none. (Lua 5.4.4 does not survive what follows upon a refusal in
    // all places.)
    static void* allocate(void* meter, void* block, std::size_t old_size, std::size_t new_size);

    void watch(lua_State* L);                        // from here on instructions are counted
    void charge(lua_State* L, std::uint64_t steps);  // for work in our own functions; raises when used up
    void charge_walk(lua_State* L);  // for walking a table of unknown size: as if it were the largest made
    void raise_if_aborted(lua_State* L);
    void abort(Abort why);  // cannot be undone, and no pcall survives it
    void count_index_table() { ++index_tables_; }

    Abort aborted() const { return why_; }
    std::uint64_t spent() const { return spent_; }
    const char* file() const { return file_.data(); }  // where the script was when it was stopped, or ""
    int line() const { return line_; }

private:
    static void count_hook(lua_State* L, lua_Debug* activation);
    void* resize(void* block, std::size_t old_size, std::size_t new_size);
    void note_stack(const void* at, std::size_t size);
    void note_block(bool is_text, std::size_t size);
    void spend(std::uint64_t steps);
    std::uint64_t step_cost() const;
    void note_place(lua_State* L);

    SandboxLimits limits_;
    const std::atomic<bool>* stop_ = nullptr;
    lua_State* watched_ = nullptr;
    std::uint64_t spent_ = 0;
    std::size_t used_ = 0;
    std::size_t largest_block_ = 0;
    std::size_t longest_text_ = 0;
    std::size_t most_keys_ = 0;
    std::size_t stack_size_ = 0;
    const void* stack_ = nullptr;
    const void* last_block_ = nullptr;
    std::size_t last_size_ = 0;
    std::uint64_t allocations_ = 0;
    std::uint64_t index_tables_ = 0;
    Abort why_ = Abort::None;
    std::array<char, 80> file_ = {};  // no std::string: it is filled where no exception may pass
    int line_ = 0;
};

}  // namespace allwrits
