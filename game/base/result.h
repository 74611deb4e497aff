// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <tl/expected.hpp>
#include <type_traits>
#include <utility>
#include <vector>

namespace allwrits {

// Where in a text something stands. Line and column count from 1; 0 means "not known".
struct Place {
    std::string file = {};
    std::uint32_t line = 0;
    std::uint32_t column = 0;

    bool operator==(const Place&) const = default;
};

// Bad data from outside: where, what is wrong, and what was probably meant. A player's wrong move is a
// Refusal (session/move.h); our own mistake is an assert.
struct Problem {
    Place place = {};
    std::string what = {};
    std::string hint = {};  // Empty when there is nothing useful to say.

    bool operator==(const Problem&) const = default;
};

using Problems = std::vector<Problem>;

// "scripts/phone/scenario.lua:41:7: no seat is called 'vendr' (did you mean 'vendor'?)"
std::string to_text(const Place& place);
std::string to_text(const Problem& problem);

template <class T, class E = Problem>
using Result = tl::expected<T, E>;

template <class E>
tl::unexpected<std::decay_t<E>> failure(E&& error) {
    return tl::unexpected<std::decay_t<E>>(std::forward<E>(error));
}

}  // namespace allwrits
