// SPDX-License-Identifier: MIT
#pragma once

#include "base/hash.h"
#include "forecast/run.h"
#include "yardstick.h"

#include <fmt/format.h>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

// What a forecast gives, to the last bit, in a few digits: equal for every compiler, level of optimisation,
// kind of vectors and number of threads (bench/fingerprint compares builds,
// tests/data/forecast_fingerprint.txt keeps it).
namespace allwrits {

inline std::uint64_t fingerprint_of(const Run& run) {
    std::uint64_t hash = 0;
    for (const auto& column : run.columns) hash = hash_bytes(std::as_bytes(std::span(column)), hash);
    for (const auto& branch : run.sums.branches())
        hash = hash_bytes(std::as_bytes(std::span(branch.of)), hash);
    return hash_bytes(std::as_bytes(std::span(run.pivots)), hash);
}

struct ForecastFingerprint {
    std::string name = {}, digits = {};
    bool operator==(const ForecastFingerprint&) const = default;
};

// Of 65,536 futures of the yardstick by independent draws, by Sobol points, and with quantities that go
// together.
inline std::vector<ForecastFingerprint> forecast_fingerprints(unsigned threads) {
    const auto of = [&](const std::string& name, Sampling sampling,
                        const std::vector<InputCorrelation>& correlations) {
        const auto inputs = *Inputs::make(yardstick::inputs(), correlations, sampling, 2016);
        const auto run = run_futures(inputs, yardstick::program(inputs), {.rounds = 16, .threads = threads});
        return ForecastFingerprint{name, fmt::format("{:016x}", fingerprint_of(run))};
    };
    return {of("philox", Sampling::Philox, {}), of("sobol", Sampling::Sobol, {}),
            of("correlated", Sampling::Sobol, {{0, 8, 0.5}, {0, 5, -0.3}, {4, 10, 0.8}})};
}

}  // namespace allwrits
