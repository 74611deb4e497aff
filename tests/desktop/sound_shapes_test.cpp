// SPDX-License-Identifier: MIT
#include "desktop/sound_shapes.h"
#include "catch.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numbers>
#include <span>
#include <string_view>
#include <vector>

using namespace allwrits;
using Catch::Matchers::WithinAbs;

namespace {

struct Shape {
    std::string_view name = {};
    Samples (*samples)() = nullptr;
    double peak_dbfs = 0.0;
    double seconds = 0.0;
};
const std::vector<Shape> heard_once{{"paper", paper_samples, -14.0, 0.8},
                                    {"gavel", gavel_samples, -6.0, 0.95},
                                    {"low note", low_note_samples, -12.0, 2.4},
                                    {"tick", tick_samples, -22.0, 0.09}};

int highest(std::span<const std::int16_t> samples) {
    int most = 0;
    for (const int sample : samples) most = std::max(most, std::abs(sample));
    return most;
}

double dbfs(double height) { return 20.0 * std::log10(height / 32'767.0); }

double loudness(std::span<const std::int16_t> samples) {
    double sum = 0.0;
    for (const double sample : samples) sum += sample * sample;
    return std::sqrt(sum / static_cast<double>(samples.size()));
}

// How much of a sound lies about this frequency (G. Goertzel, American Mathematical Monthly 65, 1958), summed
// over slices of 20 ms, so that noise and ringing can be compared.
double power_at(double hz, std::span<const std::int16_t> samples) {
    constexpr std::size_t slice = 882;
    const double twice_cosine = 2.0 * std::cos(2.0 * std::numbers::pi * hz / samples_per_second);
    double power = 0.0;
    for (; samples.size() >= slice; samples = samples.subspan(slice)) {
        double last = 0.0, before = 0.0;
        for (const double sample : samples.first(slice)) {
            const double next = sample + twice_cosine * last - before;
            before = last;
            last = next;
        }
        power += last * last + before * before - twice_cosine * last * before;
    }
    return power;
}

double power_between(double low, double high, std::span<const std::int16_t> samples) {
    double power = 0.0;
    for (double hz = low; hz < high; hz += 50.0) power += power_at(hz, samples);
    return power;
}

}  // namespace

TEST_CASE("each sound reaches its level and no more") {
    for (const auto& shape : heard_once) {
        CAPTURE(shape.name);
        const auto samples = shape.samples();
        CHECK_THAT(dbfs(highest(samples)), WithinAbs(shape.peak_dbfs, 0.05));
        CHECK_THAT(static_cast<double>(samples.size()) / samples_per_second, WithinAbs(shape.seconds, 0.001));
    }
    CHECK_THAT(dbfs(highest(room_tone_samples())), WithinAbs(-30.0, 0.05));
}

TEST_CASE("each sound comes out of silence and goes back to it") {
    for (const auto& shape : heard_once) {
        CAPTURE(shape.name);
        const auto samples = shape.samples();
        CHECK(std::abs(samples.front()) <= 1);
        CHECK(std::abs(samples.back()) <= 1);
        // The last 5 ms are below what a quiet room would let through.
        CHECK(highest(std::span{samples}.last(220)) < 10);
    }
}

TEST_CASE("a sound is the same each time, byte for byte") {
    for (const auto& shape : heard_once) {
        CAPTURE(shape.name);
        CHECK(shape.samples() == shape.samples());
    }
    CHECK(room_tone_samples() == room_tone_samples());
}

TEST_CASE("no sound pushes the loudspeaker to one side") {
    auto all = heard_once;
    all.push_back({"room", room_tone_samples});
    for (const auto& shape : all) {
        CAPTURE(shape.name);
        const auto samples = shape.samples();
        double sum = 0.0;
        for (const double sample : samples) sum += sample;
        CHECK(std::abs(sum / static_cast<double>(samples.size())) < 0.005 * highest(samples));
    }
}

TEST_CASE("the room tone has no seam") {
    const auto room = room_tone_samples();
    // From sample to sample, and in how that changes: a step and a corner would both be heard.
    std::vector<int> steps;
    for (std::size_t at = 0; at < room.size(); ++at) steps.push_back(room[(at + 1) % room.size()] - room[at]);
    const auto bend = [&](std::size_t at) { return std::abs(steps[(at + 1) % steps.size()] - steps[at]); };
    int steepest = 0, sharpest = 0;
    for (std::size_t at = 0; at + 3 < room.size(); ++at) {
        steepest = std::max(steepest, std::abs(steps[at]));
        sharpest = std::max(sharpest, bend(at));
    }
    CHECK(std::abs(steps.back()) < steepest);
    for (std::size_t at = room.size() - 3; at < room.size(); ++at) CHECK(bend(at) < sharpest);
}

TEST_CASE("the room tone is about as loud everywhere") {
    const auto room = room_tone_samples();
    const auto whole = loudness(room);
    for (std::size_t second = 0; second < 6; ++second) {
        const auto part = std::span{room}.subspan(second * samples_per_second, samples_per_second);
        CHECK_THAT(dbfs(loudness(part)) - dbfs(whole), WithinAbs(0.0, 2.5));
    }
}

TEST_CASE("the gavel is wood: a crack, then a few low tones that are soon gone") {
    const auto gavel = gavel_samples();
    const std::span all{gavel};
    CHECK(power_between(100.0, 1'500.0, all) > 20.0 * power_between(5'000.0, 6'400.0, all));
    // Between the tones there is a gap: noise has none.
    CHECK(power_at(768.0, all) > 20.0 * power_at(600.0, all));
    // A fifth of a second later it is 20 dB quieter: metal would ring on.
    CHECK(loudness(all.first(2'205)) > 10.0 * loudness(all.subspan(samples_per_second / 5, 2'205)));
}

TEST_CASE("paper rustles: high, and in grains") {
    const auto paper = paper_samples();
    const std::span all{paper};
    CHECK(power_between(2'000.0, 6'000.0, all) > 5.0 * power_between(400.0, 1'200.0, all));
    // Steady noise stands at a third of its peak; grains leave silence between them.
    CHECK(highest(all) > 6.0 * loudness(all));
}
