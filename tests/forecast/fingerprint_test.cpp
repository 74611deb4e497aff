// SPDX-License-Identifier: MIT
#include "fingerprint.h"

#include "base/real.h"
#include "catch.h"
#include "fused.h"

#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <span>

using namespace allwrits;

namespace {

const std::filesystem::path kept =
    std::filesystem::path(ALLWRITS_SOURCE_DIR) / "tests" / "data" / "forecast_fingerprint.txt";

bool has_fused_multiply_add() {
#if defined(__x86_64__)
    return __builtin_cpu_supports("fma");
#else
    return true;
#endif
}

std::uint64_t hash_of(const std::array<double, fused_count>& numbers) {
    return hash_bytes(std::as_bytes(std::span(numbers)));
}

}  // namespace

// A change of the fingerprint is a change of every forecast, and of what old seeds play; say so in the
// commit.
TEST_CASE("the fingerprint of the forecast is the one that was kept, with any number of threads") {
    const auto now = forecast_fingerprints(1);
    if (std::getenv("ALLWRITS_RENEW_PLAYTHROUGHS") != nullptr) {
        std::ofstream file(kept);
        for (const auto& [name, digits] : now) file << name << ' ' << digits << '\n';
    }
    std::vector<ForecastFingerprint> before;
    std::ifstream file(kept);
    for (ForecastFingerprint line; file >> line.name >> line.digits;) before.push_back(line);
    INFO("if this change is meant, renew it: ALLWRITS_RENEW_PLAYTHROUGHS=1 ./check -R forecast");
    REQUIRE(now.size() == before.size());
    for (std::size_t at = 0; at < now.size(); ++at) {
        INFO(now[at].name);
        CHECK(now[at].digits == before[at].digits);
    }
    CHECK(forecast_fingerprints(2) == now);
}

TEST_CASE("a fingerprint tells of the last bit of a single future") {
    Run run{.sums = Sums(1), .pivots = {0.1}, .columns = {{1, 2, 3}}};
    const auto before = fingerprint_of(run);
    run.columns[0][1] = std::nextafter(2.0F, 3.0F);
    CHECK(fingerprint_of(run) != before);
    run.columns[0][1] = 2;
    CHECK(fingerprint_of(run) == before);
    run.pivots[0] = std::nextafter(0.1, 1.0);
    CHECK(fingerprint_of(run) != before);
}

// The negative control: tests/forecast/fused.cpp is compiled as nothing of the game may be.
TEST_CASE("multiplications and additions that are fused give another fingerprint") {
    if (!has_fused_multiply_add()) {
        WARN("this processor cannot fuse multiplications and additions: nothing to compare with");
        return;
    }
    std::array<double, fused_count> plain, fused;
    for (std::size_t at = 0; at < fused_count; ++at) plain[at] = real_exp(fused_argument(at));
    fused_exp(fused.data());
    CHECK(hash_of(plain) != hash_of(fused));
    for (std::size_t at = 0; at < fused_count; ++at)
        CHECK(fused[at] == Catch::Approx(plain[at]).epsilon(1e-14));
}
