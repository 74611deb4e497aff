// SPDX-License-Identifier: MIT
#include "desktop/sound_shapes.h"

#include "base/dice.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <span>
#include <string_view>

namespace allwrits {
namespace {

// Before it is brought to its level; of any height.
using Wave = std::vector<double>;

constexpr double turn = 2.0 * std::numbers::pi;

std::size_t samples_in(double seconds) { return static_cast<std::size_t>(seconds * samples_per_second); }

double seconds_at(std::size_t sample) { return static_cast<double>(sample) / samples_per_second; }

// What is left of a loudness after each sample, if it falls by 60 dB in this time.
double kept_per_sample(double seconds) { return std::pow(0.001, 1.0 / (seconds * samples_per_second)); }

class Noise {
public:
    explicit Noise(std::string_view use) : stream_(Dice{1789}.stream(use)) {}

    double share() { return static_cast<double>(stream_.word() >> 11U) * 0x1p-53; }
    double both_ways() { return 2.0 * share() - 1.0; }

private:
    Stream stream_;
};

// A filter with two poles. Source: R. Bristow-Johnson, Audio EQ Cookbook (1998).
class Filter {
public:
    static Filter low_pass(double hz, double q) {
        const double c = std::cos(turn * hz / samples_per_second);
        return Filter{hz, q, (1.0 - c) / 2.0, 1.0 - c, (1.0 - c) / 2.0};
    }
    static Filter high_pass(double hz, double q) {
        const double c = std::cos(turn * hz / samples_per_second);
        return Filter{hz, q, (1.0 + c) / 2.0, -1.0 - c, (1.0 + c) / 2.0};
    }
    static Filter band_pass(double hz, double q) {
        const double alpha = std::sin(turn * hz / samples_per_second) / (2.0 * q);
        return Filter{hz, q, alpha, 0.0, -alpha};
    }

    double operator()(double in) {
        const double out = b0_ * in + past1_;
        past1_ = b1_ * in - a1_ * out + past2_;
        past2_ = b2_ * in - a2_ * out;
        return out;
    }

private:
    Filter(double hz, double q, double b0, double b1, double b2) {
        const double angle = turn * hz / samples_per_second;
        const double alpha = std::sin(angle) / (2.0 * q);
        const double scale = 1.0 / (1.0 + alpha);
        b0_ = b0 * scale, b1_ = b1 * scale, b2_ = b2 * scale;
        a1_ = -2.0 * std::cos(angle) * scale;
        a2_ = (1.0 - alpha) * scale;
    }

    double b0_ = 0.0, b1_ = 0.0, b2_ = 0.0, a1_ = 0.0, a2_ = 0.0;
    double past1_ = 0.0, past2_ = 0.0;
};

// One way in which a struck thing swings.
struct Mode {
    double hz = 0.0;
    double seconds = 0.0;  // Until it has fallen by 60 dB.
    double level = 0.0;
};

// From silence at `start`, so that nothing clicks.
void add_ringing(Wave& wave, std::size_t start, std::span<const Mode> modes, double level) {
    for (const auto& mode : modes) {
        double loudness = mode.level * level;
        const double kept = kept_per_sample(mode.seconds);
        for (std::size_t at = start; at < wave.size(); ++at, loudness *= kept) {
            wave[at] += loudness * std::sin(turn * mode.hz * seconds_at(at - start));
        }
    }
}

// A burst of noise through a filter, at once there and soon gone.
struct Burst {
    double hz = 0.0, q = 0.0;
    double rise = 0.0;     // In seconds.
    double seconds = 0.0;  // Until it has fallen by 60 dB.
    double level = 0.0;
};

void add_burst(Wave& wave, std::size_t start, const Burst& burst, Noise& noise) {
    auto filter = Filter::band_pass(burst.hz, burst.q);
    const auto end = std::min(wave.size(), start + samples_in(burst.rise + burst.seconds));
    const double kept = kept_per_sample(burst.seconds);
    double loudness = burst.level;
    for (std::size_t at = start; at < end; ++at, loudness *= kept) {
        const double risen = std::min(1.0, seconds_at(at - start) / burst.rise);
        wave[at] += risen * loudness * filter(noise.both_ways());
    }
}

// Sends a sound back after a delay, again and again, each time a little duller.
Wave comb(const Wave& dry, std::size_t delay, double seconds) {
    const double kept = std::pow(kept_per_sample(seconds), static_cast<double>(delay));
    Wave wet(dry.size(), 0.0);
    double dull = 0.0;
    for (std::size_t at = delay; at < dry.size(); ++at) {
        dull += 0.55 * (wet[at - delay] - dull);
        wet[at] = dry[at - delay] + kept * dull;
    }
    return wet;
}

Wave scatter(const Wave& in, std::size_t delay) {
    constexpr double share = 0.6;
    Wave out(in.size(), 0.0);
    for (std::size_t at = 0; at < in.size(); ++at) {
        const bool early = at < delay;
        out[at] = -share * in[at] + (early ? 0.0 : in[at - delay] + share * out[at - delay]);
    }
    return out;
}

// A sound with its echoes: combs whose delays share no factor, then two scatterings.
// Source: M. R. Schroeder, Journal of the Audio Engineering Society 10:3 (1962), pp. 219-223.
void put_in_room(Wave& wave, double seconds, double share) {
    Wave echoes(wave.size(), 0.0);
    for (const std::size_t delay : {1319U, 1493U, 1559U, 1787U}) {
        const auto part = comb(wave, delay, seconds);
        for (std::size_t at = 0; at < wave.size(); ++at) echoes[at] += part[at] / 4.0;
    }
    echoes = scatter(scatter(echoes, 557), 233);
    for (std::size_t at = 0; at < wave.size(); ++at) wave[at] += share * echoes[at];
}

// Rounds the highest peaks off, as wood and paper do that give way: what follows them is then heard better.
void round_off(Wave& wave, double drive) {
    for (double& height : wave) height = std::tanh(drive * height);
}

// Half a cosine, 0 to 1.
double eased(double share) { return 0.5 - 0.5 * std::cos(std::numbers::pi * std::clamp(share, 0.0, 1.0)); }

void fade(Wave& wave, double in, double out) {
    const double whole = seconds_at(wave.size() - 1);
    for (std::size_t at = 0; at < wave.size(); ++at) {
        wave[at] *= eased(seconds_at(at) / in) * eased((whole - seconds_at(at)) / out);
    }
}

// At this peak exactly, so nothing is ever cut off.
Samples levelled(const Wave& wave, double peak_dbfs) {
    double highest = 0.0;
    for (const double height : wave) highest = std::max(highest, std::abs(height));
    const double scale = 32'767.0 * std::pow(10.0, peak_dbfs / 20.0) / highest;
    Samples samples(wave.size());
    for (std::size_t at = 0; at < wave.size(); ++at) {
        samples[at] = static_cast<std::int16_t>(std::lround(scale * wave[at]));
    }
    return samples;
}

// How much the hands move the sheets: lifted, then laid down.
double handling(double seconds) {
    const auto swish = [&](double middle, double width) {
        const double away = (seconds - middle) / width;
        return std::exp(-away * away);
    };
    return 0.7 * swish(0.13, 0.07) + swish(0.42, 0.10);
}

}  // namespace

Samples paper_samples() {
    Noise noise{"sound/paper"};
    Wave wave(samples_in(0.8), 0.0);
    auto body = Filter::band_pass(2'600.0, 0.7);
    for (std::size_t at = 0; at < wave.size(); ++at) {
        wave[at] = 0.30 * handling(seconds_at(at)) * body(noise.both_ways());
    }
    // Each small fold that snaps. Most are faint and a few loud, which is what tells paper from hiss.
    for (int fold = 0; fold < 160; ++fold) {
        const double when = 0.65 * noise.share();
        const double loud = std::pow(noise.share(), 3.0);
        const Burst snap{.hz = 1'800.0 + 5'200.0 * noise.share(),
                         .q = 1.6,
                         .rise = 0.0008,
                         .seconds = 0.008 + 0.030 * noise.share(),
                         .level = 1.6 * loud * handling(when)};
        add_burst(wave, samples_in(when), snap, noise);
    }
    constexpr std::array bench{Mode{150.0, 0.12, 0.16}, Mode{310.0, 0.07, 0.10}};
    add_ringing(wave, samples_in(0.5), bench, 1.0);
    round_off(wave, 2.5);
    auto far = Filter::low_pass(9'000.0, 0.6);
    for (double& height : wave) height = far(height);
    put_in_room(wave, 0.3, 0.15);
    fade(wave, 0.01, 0.12);
    return levelled(wave, -14.0);
}

Samples gavel_samples() {
    Noise noise{"sound/gavel"};
    Wave wave(samples_in(0.95), 0.0);
    // The bench below, then the block and the head: far apart and short, or it would be a bell.
    constexpr std::array wood{Mode{176.0, 0.26, 0.60},  Mode{423.0, 0.19, 0.90},   Mode{768.0, 0.14, 1.0},
                              Mode{1'229.0, 0.10, 0.7}, Mode{2'043.0, 0.06, 0.36}, Mode{3'180.0, 0.035, 0.22},
                              Mode{4'730.0, 0.02, 0.10}};
    const auto knock = [&](double when, double level) {
        add_ringing(wave, samples_in(when), wood, level);
        const Burst contact{.hz = 2'400.0, .q = 0.6, .rise = 0.0004, .seconds = 0.018, .level = 2.0 * level};
        add_burst(wave, samples_in(when), contact, noise);
    };
    knock(0.002, 1.0);
    knock(0.135, 0.20);
    round_off(wave, 0.7);
    put_in_room(wave, 0.75, 0.30);
    fade(wave, 0.001, 0.3);
    return levelled(wave, -6.0);
}

Samples low_note_samples() {
    constexpr double g2 = 98.0;
    Wave wave(samples_in(2.4), 0.0);
    // Small loudspeakers give nothing below 200 Hz: the ear makes the low note up from its harmonics.
    for (int nth = 1; nth <= 10; ++nth) {
        const double seconds = 3.2 / (1.0 + 0.22 * nth);
        const double level = 1.0 / std::pow(nth, 1.15);
        // Two strings a hair apart: their slow beat sounds warm, one alone like a machine.
        const std::array strings{Mode{nth * g2 * 0.9988, seconds, level},
                                 Mode{nth * g2 * 1.0012, seconds, level}};
        add_ringing(wave, 0, strings, 1.0);
    }
    put_in_room(wave, 1.1, 0.18);
    fade(wave, 0.035, 0.7);
    return levelled(wave, -12.0);
}

Samples tick_samples() {
    Noise noise{"sound/tick"};
    Wave wave(samples_in(0.09), 0.0);
    constexpr std::array wood{Mode{690.0, 0.045, 0.8}, Mode{1'310.0, 0.03, 1.0}, Mode{2'420.0, 0.012, 0.4}};
    add_ringing(wave, 0, wood, 1.0);
    add_burst(wave, 0, {.hz = 2'000.0, .q = 0.8, .rise = 0.0005, .seconds = 0.006, .level = 0.5}, noise);
    fade(wave, 0.001, 0.03);
    return levelled(wave, -22.0);
}

Samples room_tone_samples() {
    Noise noise{"sound/room"};
    Wave round(samples_in(6.0));
    for (double& height : round) height = noise.both_ways();
    auto walls = Filter::low_pass(210.0, 0.6);
    auto people = Filter::low_pass(760.0, 0.5);
    auto air = Filter::low_pass(2'600.0, 0.5);
    auto floor = Filter::high_pass(45.0, 0.7);
    Wave wave(round.size());
    // The noise goes round twice: on the second lap the filters begin as the first lap left them, and so the
    // end fits the beginning.
    for (int lap = 0; lap < 2; ++lap) {
        for (std::size_t at = 0; at < round.size(); ++at) {
            const double in = round[at];
            wave[at] = floor(1.0 * walls(in) + 0.28 * people(in) + 0.05 * air(in));
        }
    }
    // The draught of a vent comes and goes; whole turns in the loop keep the seam whole.
    for (std::size_t at = 0; at < wave.size(); ++at) {
        const double lap = static_cast<double>(at) / static_cast<double>(wave.size());
        wave[at] *= 1.0 + 0.18 * std::sin(turn * 2.0 * lap) + 0.10 * std::sin(turn * 5.0 * lap);
    }
    return levelled(wave, -30.0);
}

}  // namespace allwrits
