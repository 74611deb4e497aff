// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>

namespace allwrits {

// "12,288": thousands set apart.
std::string grouped(std::uint64_t number);

// A figure for people, with no more digits than it deserves: "0", "0.0003", "0.04", "3.7", "42", "1,100",
// "490,000", "2.3 million", "1.2 billion". Two significant digits, three from 100 to 999. Not finite: "-".
std::string figure_text(double number);

// A share for people: "3 in 100", "3 in 1,000", "fewer than 1 in 1,000", "none", "all"; in 0..1.
std::string share_text(double share);

}  // namespace allwrits
