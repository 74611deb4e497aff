// SPDX-License-Identifier: MIT
// Feeds random text to the sandbox as a scenario.lua. What it must never do: crash, hang, leak. To build and
// run, from the root of the tree:
//
//   clang++-14 -std=c++20 -g -O1 -fsanitize=fuzzer,address,undefined -Igame $(pkg-config --cflags lua5.4-c++)
//       fuzz/script_fuzz.cpp game/script/*.cpp $(ls game/{base,formula,argument,session,view}/*.cpp)
//       -llua5.4-c++ -lfmt -lutf8proc -o script_fuzz      (all in one line)
//   ./script_fuzz -max_len=4096 -timeout=5 -max_total_time=60 CORPUS...
//
// A good corpus: the .lua files below scripts/. A text may include itself once, as "b.lua".
#include "script/sandbox.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace allwrits;
    const std::string source(reinterpret_cast<const char*>(bytes), size);
    const ReadFile read = [&source](std::string_view name) -> Result<std::string> {
        if (name == "scenario.lua" || name == "b.lua") return source;
        return failure(Problem{.place = {.file = std::string(name)}, .what = "there is no such file"});
    };
    // Little of everything, so that many inputs fit in a second.
    SandboxLimits limits;
    limits.instructions = 100'000;
    limits.memory = 8U << 20U;
    limits.block = 1U << 20U;
    limits.items = 1'000;
    const Words words{.words = {"scenario", "role", "argument", "level", "use"}};
    const auto ran = run_scenario("scripts/x", read, words, limits);
    // A failure without a Problem would be one that nobody is told.
    if (!ran && ran.error().empty()) __builtin_trap();
    return 0;
}
