// SPDX-License-Identifier: MIT
#include "script/meter.h"

#include "script/run.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace allwrits {
namespace {

constexpr int hook_interval = 256;  // instructions; small enough that a scenario cannot do much in between
constexpr std::size_t bytes_a_step = 32;  // what one charged step may allocate: 50 million steps are 1.6 GB
constexpr std::size_t large_block = 64U << 10U;
constexpr std::size_t large_bytes_a_step =
    8;  // of large blocks less: filling them misses the processor's caches
constexpr std::size_t free_bytes =
    1024;  // texts and stacks up to this size cost no more than an instruction does
constexpr std::size_t free_keys = 128;
constexpr std::size_t bytes_a_key =
    24;  // Lua 5.4 on 64 bits; there are always 2^n places for keys in a table
constexpr std::uint64_t longest_index_chain = 2000;  // Lua gives up beyond (MAXTAGLOOP)

// How many keys beside the list a table has room for, if the block is that part of a table; else 0.
std::size_t keys_of_block(std::size_t size) {
    const std::size_t keys = size / bytes_a_key;
    return size % bytes_a_key == 0 && (keys & (keys - 1)) == 0 ? keys : 0;
}

std::size_t beyond(std::size_t size, std::size_t free_size) { return std::max(size, free_size) - free_size; }

}  // namespace

void* Meter::allocate(void* meter, void* block, std::size_t old_size, std::size_t new_size) {
    return static_cast<Meter*>(meter)->resize(block, old_size, new_size);
}

void* Meter::resize(void* block, std::size_t old_size, std::size_t new_size) {
    const std::size_t held = block == nullptr ? 0 : old_size;  // without a block, old_size tells what is made
    if (new_size == 0) {
        // The stack grows by a copy in 5.4.4: what replaces it was made just before.
        if (block != nullptr && block == stack_) note_stack(last_block_, last_size_);
        std::free(block);
        used_ -= held;
        return nullptr;
    }
    const bool grows = new_size > held;
    if (grows && used_ - held + new_size > 2 * limits_.memory) {
        abort(Abort::Memory);
        return nullptr;
    }
    // A new state makes itself first and its stack second.
    const bool is_stack = block == nullptr ? allocations_ == 1 : block == stack_;
    void* now_at = std::realloc(block, new_size);
    if (now_at == nullptr) return nullptr;
    ++allocations_;
    last_block_ = now_at;
    last_size_ = new_size;
    used_ = used_ - held + new_size;
    if (is_stack) {
        note_stack(now_at, new_size);
    } else {
        note_block(block == nullptr && old_size == LUA_TSTRING, new_size);
    }
    if (grows) spend((new_size - held) / (new_size < large_block ? bytes_a_step : large_bytes_a_step));
    if (grows && used_ > limits_.memory) abort(Abort::Memory);
    return now_at;
}

void Meter::note_stack(const void* at, std::size_t size) {
    stack_ = at;
    stack_size_ = size;
    if (size > limits_.stack) abort(Abort::Depth);
}

void Meter::note_block(bool is_text, std::size_t size) {
    if (is_text) longest_text_ = std::max(longest_text_, size);
    largest_block_ = std::max(largest_block_, size);
    most_keys_ = std::max(most_keys_, keys_of_block(size));
    if (size > limits_.block) abort(Abort::Block);
}

std::uint64_t Meter::step_cost() const {
    return 1 + beyond(std::max(longest_text_, stack_size_), free_bytes) / 256 +
           beyond(most_keys_, free_keys) / 8 + std::min(index_tables_, longest_index_chain) / 2;
}

void Meter::spend(std::uint64_t steps) {
    spent_ += steps;
    if (spent_ > limits_.instructions) abort(Abort::Budget);
}

void Meter::abort(Abort why) {
    if (why_ != Abort::None) return;
    why_ = why;
    // Setting a hook is allowed at any moment, even from a signal, so from within the allocator too.
    if (watched_ != nullptr) lua_sethook(watched_, count_hook, LUA_MASKCOUNT, 1);
}

void Meter::watch(lua_State* L) {
    watched_ = L;
    spent_ = 0;
    largest_block_ = 0;  // what was made to begin with is not the script's
    lua_sethook(L, count_hook, LUA_MASKCOUNT, why_ == Abort::None ? hook_interval : 1);
}

void Meter::count_hook(lua_State* L, lua_Debug* /*activation*/) {
    Meter& meter = run_of(L).meter;
    if (meter.why_ == Abort::None) {
        meter.spend(hook_interval * meter.step_cost());
        if (meter.stop_ != nullptr && meter.stop_->load(std::memory_order_relaxed))
            meter.abort(Abort::Stopped);
    }
    meter.raise_if_aborted(L);
}

void Meter::charge(lua_State* L, std::uint64_t steps) {
    spend(steps);
    if (stop_ != nullptr && stop_->load(std::memory_order_relaxed)) abort(Abort::Stopped);
    raise_if_aborted(L);
}

void Meter::charge_walk(lua_State* L) { charge(L, 1 + largest_block_ / 64); }

void Meter::raise_if_aborted(lua_State* L) {
    if (why_ == Abort::None) return;
    note_place(L);
    lua_pushnil(L);  // The reason stands in why_; making a text could need memory.
    lua_error(L);
}

// The innermost line of the scenario, kept from the first time it is asked.
void Meter::note_place(lua_State* L) {
    if (line_ > 0) return;
    lua_Debug frame{};
    for (int level = 0; lua_getstack(L, level, &frame) != 0; ++level) {
        lua_getinfo(L, "Sl", &frame);
        if (frame.currentline <= 0) continue;
        line_ = frame.currentline;
        std::strncpy(file_.data(), frame.source + 1, file_.size() - 1);
        return;
    }
}

}  // namespace allwrits
