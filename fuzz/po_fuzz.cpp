// SPDX-License-Identifier: MIT
// Feeds random text to the reader of translations. What it must never do: crash, hang, leak, or lose what it read.
// To build and run, from the root of the tree:
//
//   clang++-14 -std=c++20 -g -O1 -fsanitize=fuzzer,address,undefined -Igame fuzz/po_fuzz.cpp game/base/*.cpp
//       -lfmt -lutf8proc -o po_fuzz      (all in one line)
//   ./po_fuzz -max_len=4096 -timeout=5 -max_total_time=60 CORPUS...
//
// A good corpus: pieces of the .po files in translations/.
#include "base/po.h"
#include "base/translation.h"

#include <cstddef>
#include <cstdint>
#include <tuple>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace allwrits;
    const std::string text(reinterpret_cast<const char*>(bytes), size);
    auto read = read_po("x.po", text);
    // A failure without words would be one that nobody is told.
    if (!read && read.error().what.empty()) __builtin_trap();
    if (!read) return 0;
    auto again = read_po("y.po", po_text(*read));
    if (!again || again->size() != read->size()) __builtin_trap();
    for (std::size_t at = 0; at < read->size(); ++at) {
        (*again)[at].line = (*read)[at].line;
        if ((*again)[at] != (*read)[at]) __builtin_trap();
    }
    Catalogue words;
    std::ignore = translate(words, Catalogue(), *read, "x.po");
    return 0;
}
