// SPDX-License-Identifier: MIT
#include "forecast/sobol_directions.h"

#include "forecast/words.h"

#include <boost/random/sobol.hpp>
#include <cassert>
#include <cstddef>
#include <vector>

namespace allwrits {
namespace {

using Engine = boost::random::sobol_engine<boost::uint_least32_t, 32>;
using Directions = std::vector<std::array<std::uint32_t, 32>>;

// Boost leaves out the point 0 and walks in Gray code order: its n-th point (from 0) is made of the
// directions at the bits of the Gray code of n + 1, which for n = 2^(k+1) - 2 is bit k alone.
Directions all_directions() {
    Engine engine(sobol_dimensions);
    Directions directions(sobol_dimensions);
    for (std::uint32_t bit = 0; bit < 32; ++bit) {
        engine.seed(static_cast<std::uint32_t>((std::uint64_t{2} << bit) - 2));
        for (auto& of_dimension : directions) of_dimension[bit] = engine();
    }
    return directions;
}

}  // namespace

const std::array<std::uint32_t, 32>& sobol_directions(std::uint32_t dimension) {
    assert(dimension < sobol_dimensions);
    static const Directions all = all_directions();
    return all[dimension];
}

}  // namespace allwrits
