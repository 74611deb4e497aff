// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

namespace allwrits {

// The sounds of the game, reckoned when they are first needed: no recordings, so no files and no foreign
// licences. The same bytes each time. Peaks are in dBFS, decibels below the loudest that a sample can hold.

constexpr unsigned samples_per_second = 44'100;

// One channel of 16 bits.
using Samples = std::vector<std::int16_t>;

// Something is filed: sheets are lifted and put on the bench. Peak -14.
Samples paper_samples();
// The ruling: wood on wood, with a small rebound, in a high room. Peak -6.
Samples gavel_samples();
// A finding is reversed: one low string, G2. Peak -12.
Samples low_note_samples();
// A choice is taken. Peak -22.
Samples tick_samples();
// Six seconds of a quiet room, whose end runs on into its beginning. Peak -30.
Samples room_tone_samples();

}  // namespace allwrits
