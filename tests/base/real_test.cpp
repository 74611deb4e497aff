// SPDX-License-Identifier: MIT
#include "base/real.h"

#include "catch.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <limits>
#include <string>

using namespace allwrits;

namespace {

constexpr double no_number = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double least_normal = std::numeric_limits<double>::min();
constexpr double least = std::numeric_limits<double>::denorm_min();
constexpr double most = std::numeric_limits<double>::max();

// On machines where long double has no more digits than double the reference is off by a unit of its own.
constexpr double of_reference = std::numeric_limits<long double>::digits > 53 ? 0 : 2.3e-16;

double relative(long double found, long double wanted) {
    return static_cast<double>(std::abs(found - wanted) / std::abs(wanted));
}

// The largest error of real_exp at `count` places from low to high.
double error_of_exp(double low, double high, int count) {
    double worst = 0;
    for (int i = 0; i <= count; ++i) {
        const double x = low + (high - low) * i / count;
        worst = std::max(worst, relative(real_exp(x), std::exp(static_cast<long double>(x))));
    }
    return worst;
}

struct Error {
    double relative = 0;
    double absolute = 0;
};

// At places that are evenly spread on a scale of magnitudes, or over a short way.
template <class Place>
Error error_of_log(int count, Place place) {
    Error worst;
    for (int i = 0; i <= count; ++i) {
        const double x = place(i);
        const long double wanted = std::log(static_cast<long double>(x));
        const auto found = static_cast<long double>(real_log(x));
        worst.absolute = std::max(worst.absolute, static_cast<double>(std::abs(found - wanted)));
        if (wanted != 0) worst.relative = std::max(worst.relative, relative(found, wanted));
    }
    return worst;
}

// The same number, but not to the compiler, which would compute with it in its own way.
double hidden(double x) {
    const volatile double kept = x;
    return kept;
}

// Bits as they are printed, so that a difference can be read.
std::string bits(double x) {
    char text[40];
    std::snprintf(text, sizeof text, "%a", x);
    return text;
}

}  // namespace

TEST_CASE("e^x is right to 4e-16 over its whole range") {
    CHECK(error_of_exp(smallest_exp, largest_exp, 300'000) < 4e-16 + of_reference);
    CHECK(error_of_exp(-1, 1, 100'000) < 4e-16 + of_reference);
    CHECK(error_of_exp(-1e-6, 1e-6, 10'000) < 4e-16 + of_reference);
    // Where the power of two changes.
    for (int n = -1020; n <= 1020; ++n) {
        const double border = (n + 0.5) * 0.69314718055994530942;
        CHECK(error_of_exp(border - 1e-9, border + 1e-9, 10) < 4e-16 + of_reference);
    }
}

TEST_CASE("a logarithm is right to 5e-16 away from 1") {
    const auto all = error_of_log(300'000, [](int i) { return std::exp2(-1022 + 2045.9 * i / 300'000); });
    CHECK(all.relative < 5e-16 + of_reference);
    const auto subnormal = error_of_log(10'000, [](int i) { return least * (1 + 1e9 * i); });
    CHECK(subnormal.relative < 5e-16 + of_reference);
    const auto small = error_of_log(100'000, [](int i) { return 2 + 1e-3 * i; });
    CHECK(small.relative < 5e-16 + of_reference);
}

TEST_CASE("a logarithm near 1 is right to 1e-16") {
    const auto near = error_of_log(100'000, [](int i) { return 0.9 + 2e-6 * i; });
    CHECK(near.absolute < 1e-16 + of_reference / 4);
    const auto nearest = error_of_log(2000, [](int i) { return 1 + (i - 1000) * 0x1p-53; });
    CHECK(nearest.absolute < 1e-16 + of_reference / 4);
}

TEST_CASE("e^x beyond the ends is the largest or 0, and NaN stays NaN") {
    const double largest = real_exp(largest_exp);
    CHECK(std::isfinite(largest));
    for (const double x : {709.0000001, 745.0, 1e300, infinity}) CHECK(real_exp(x) == largest);
    CHECK(real_exp(smallest_exp) >= least_normal);
    for (const double x : {-708.0000001, -745.0, -1e300, -infinity}) CHECK(real_exp(x) == 0);
    CHECK(std::isnan(real_exp(no_number)));
    CHECK(std::isnan(real_exp(-no_number)));
    for (const double x : {0.0, -0.0, least, -least, 1e-17, -1e-17}) CHECK(real_exp(x) == 1);
}

TEST_CASE("what is not positive has the logarithm 0") {
    for (const double x : {0.0, -0.0, -least, -1.0, -most, -infinity, no_number}) {
        INFO(x);
        CHECK(real_log(x) == 0);
    }
    CHECK(real_log(1) == 0);
    CHECK_FALSE(std::signbit(real_log(1)));
}

TEST_CASE("logarithms have the sign of what is above or below 1") {
    for (const double step : {0x1p-53, 1e-15, 1e-8, 0.2, 0.29, 0.3}) {
        CHECK(real_log(1 - step) < 0);
        CHECK(real_log(1 + 2 * step) > 0);
    }
    CHECK(real_log(std::sqrt(2.0)) > 0);
    CHECK(real_log(std::sqrt(0.5)) < 0);
}

TEST_CASE("e^x is at most 1 below 0 and at least 1 above") {
    int wrong = 0;
    for (double x = 1e-20; x < 700; x *= 1.01) wrong += real_exp(-x) > 1 || real_exp(x) < 1 ? 1 : 0;
    CHECK(wrong == 0);
}

TEST_CASE("exp and log undo each other") {
    int wrong = 0;
    for (double x = -700; x <= 700; x += 0.37) {
        wrong += std::abs(real_log(real_exp(x)) - x) <= 5e-16 * std::abs(x) + 5e-16 ? 0 : 1;
    }
    // An error of a logarithm is multiplied by the logarithm's size, which is at most 709.
    for (double x = 1e-307; x < 1e307; x *= 3.7) {
        wrong += std::abs(real_exp(real_log(x)) / x - 1) <= 4e-13 ? 0 : 1;
    }
    CHECK(wrong == 0);
}

// Multiplying and adding in one step (fma), or the exp and log of a libm, would change last bits here.
TEST_CASE("exp and log have these bits on every machine") {
    const auto exp_bits = [](double x) { return bits(real_exp(hidden(x))); };
    CHECK(exp_bits(-708) == "0x1.7c8ab2288c9acp-1022");
    CHECK(exp_bits(-148.75) == "0x1.5196199ae170ep-215");
    CHECK(exp_bits(-1.75) == "0x1.63e397e022072p-3");
    CHECK(exp_bits(1) == "0x1.5bf0a8b14576ap+1");
    CHECK(exp_bits(178.5) == "0x1.6f5d139eccbcp+257");
    CHECK(exp_bits(458.5) == "0x1.63fc63443aeeep+661");
    CHECK(exp_bits(709) == "0x1.d422d2be5dc9bp+1022");
    const auto log_bits = [](double x) { return bits(real_log(hidden(x))); };
    CHECK(log_bits(5e-324) == "-0x1.74385446d71c3p+9");
    CHECK(log_bits(1e-5) == "-0x1.7069e2aa2aa5bp+3");
    CHECK(log_bits(0.77978515625) == "-0x1.fd69bd4240b2p-3");
    CHECK(log_bits(0.78369140625) == "-0x1.f32dee64487bep-3");
    CHECK(log_bits(1.25) == "0x1.c8ff7c79a9a21p-3");
    CHECK(log_bits(1.301025390625) == "0x1.0d77e7cd08e5ap-2");
    CHECK(log_bits(10.75) == "0x1.2ffce9697cf1ap+1");
}

TEST_CASE("twenty thousand values of exp and log have these bits together") {
    std::uint64_t all = 0;
    const auto add = [&](double x) {
        all = (all ^ std::bit_cast<std::uint64_t>(x)) * 0x9e3779b97f4a7c15;
        all ^= all >> 32;
    };
    for (int i = 0; i < 10'000; ++i) {
        add(real_exp(-700 + i * 0.14));
        add(real_log(i * 0.001));
    }
    CHECK(all == 0x7540430755a56f0c);
}
