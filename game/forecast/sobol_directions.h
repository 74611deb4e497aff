// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>

namespace allwrits {

// The directions of one dimension (below sobol_dimensions) of the Sobol sequence: point n is the exclusive or
// of those at the bits of n, which makes it a permutation within each run of 2^k points of the sequence in
// Gray code order. By Boost, with the primitive polynomials and initial numbers of S. Joe and F. Y. Kuo
// (2008).
const std::array<std::uint32_t, 32>& sobol_directions(std::uint32_t dimension);

}  // namespace allwrits
