// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

namespace allwrits {

struct Phrase {
    std::string_view key, text;
};

// The sentences of the forecast: ledgers, why, believe, suppose.
std::span<const Phrase> phrases_of_the_forecast();

}  // namespace allwrits
