// SPDX-License-Identifier: MIT
#include "forecast/distribution_grid.h"

#include "base/real.h"
#include "forecast/distribution_tails.h"
#include "forecast/special_beta.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace allwrits {
namespace {

constexpr std::size_t grid_points = grid_octaves * grid_steps + 1;

double tail_at(std::size_t octave, std::size_t step) {
    const double start = grid_start * static_cast<double>(std::uint64_t{1} << octave);
    return start + start * (static_cast<double>(step) / static_cast<double>(grid_steps));
}

// How the quantile of a beta moves with w, the logarithm of the tail. With r = x / (1 - x) and k = d log x /
// dw,
//     dr/dw = k r (1 + r)    and    dk/dw = k (1 - k (a - (b - 1) r)),
// the second by taking the logarithm of k = tail / (x density(x)) and deriving it. That is all of + and *, so
// the Taylor series of both follow from their starts term by term, many times sooner than an incomplete beta.
class BetaPath {
public:
    BetaPath(double a, double b) : a_(a), b_(b) {}

    void start(double r, double k) {
        r_[0] = r;
        k_[0] = k;
        for (std::size_t n = 0; n + 1 < terms; ++n) extend(n);
    }

    // r and k further along, by the series from the last start.
    double r_after(double w) const { return sum(r_, w); }
    double k_after(double w) const { return sum(k_, w); }

private:
    static constexpr std::size_t terms = 12;
    using Series = std::array<double, terms>;

    static double product_term(const Series& left, const Series& right, std::size_t n) {
        double sum = 0.0;
        for (std::size_t i = 0; i <= n; ++i) sum += left[i] * right[n - i];
        return sum;
    }

    static double sum(const Series& series, double w) {
        double sum = series[terms - 1];
        for (std::size_t n = terms - 1; n > 0; --n) sum = sum * w + series[n - 1];
        return sum;
    }

    // The terms of order n + 1 from those up to n.
    void extend(std::size_t n) {
        kr_[n] = product_term(k_, r_, n);
        kq_[n] = a_ * k_[n] - (b_ - 1.0) * kr_[n];
        const double next = 1.0 / static_cast<double>(n + 1);
        r_[n + 1] = (kr_[n] + product_term(kr_, r_, n)) * next;
        k_[n + 1] = (k_[n] - product_term(k_, kq_, n)) * next;
    }

    double a_;
    double b_;
    Series r_ = {};
    Series k_ = {};
    Series kr_ = {};  // k r
    Series kq_ = {};  // k (a - (b - 1) r)
};

// log((48 + i + 1) / (48 + i)) and so on: from the start of each third step, how far it is to the next three
// points.
std::array<double, grid_steps> distances() {
    std::array<double, grid_steps> made{};
    for (std::size_t step = 0; step < grid_steps; ++step) {
        const auto from = static_cast<double>(grid_steps + step - step % 3);
        const auto to = static_cast<double>(grid_steps + step + 1);
        made[step] = real_log(to / from);
    }
    return made;
}

// A beta of which all is kept that lies between two points, seen from its lower end.
struct BetaSide {
    IncompleteBeta beta;
    IncompleteBeta mirrored;
    KeptPart kept = {.at_high = {1.0, 0.0}};

    SharePoint quantile(double tail, SharePoint guess) const {
        const Tail at = tail_of_base(kept, Tail{tail, false});
        if (!at.upper) return beta.quantile(at.tail, guess);
        const SharePoint point = mirrored.quantile(at.tail, {guess.rest, guess.x});
        return {point.rest, point.x};
    }

    // Too near to 0 for its density to be a number, x goes like the first term of the series.
    double log_slope(double tail, SharePoint at) const {
        const double power = beta.power(at);
        return power > 0.0 ? tail * kept.share * at.rest / power : 1.0 / beta.a();
    }
};

Tails mirrored(const Tails& tails) { return {tails.above, tails.below}; }

BetaSide side_of(const Beta& beta, const KeptPart& kept, bool upper) {
    const IncompleteBeta there{beta.a, beta.b};
    const IncompleteBeta back{beta.b, beta.a};
    if (!upper) return {there, back, kept};
    return {back, there, {mirrored(kept.at_high), mirrored(kept.at_low), kept.share}};
}

// x at the lower tails of the grid. An octave's first point is found by Newton's method from where the path
// led, so that no error outlives its octave.
std::vector<double> beta_grid(const BetaSide& side) {
    static const std::array<double, grid_steps> distance = distances();
    BetaPath path{side.beta.a(), side.beta.b()};
    std::vector<double> grid;
    grid.reserve(grid_points);
    SharePoint at = side.quantile(grid_start, side.kept.share < 1.0 ? SharePoint{} : SharePoint{0.0, 1.0});
    for (std::size_t octave = 0; octave < grid_octaves && at.rest > 1e-17; ++octave) {
        at = side.quantile(tail_at(octave, 0), at);
        grid.push_back(at.x);
        double r = at.x / at.rest;
        double k = side.log_slope(tail_at(octave, 0), at);
        for (std::size_t step = 0; step < grid_steps; step += 3) {
            path.start(r, k);
            for (std::size_t i = step; i < step + 3; ++i) {
                r = path.r_after(distance[i]);
                grid.push_back(r / (1.0 + r));
            }
            k = path.k_after(distance[step + 2]);
        }
        at = {r / (1.0 + r), 1.0 / (1.0 + r)};
        if (octave + 1 < grid_octaves) grid.pop_back();
    }
    grid.resize(grid_points, 1.0);  // From where on x is 1.
    return grid;
}

std::vector<double> grid_of(const Beta& beta, const KeptPart& kept, bool upper) {
    auto grid = beta_grid(side_of(beta, kept, upper));
    const double width = beta.high - beta.low;
    for (double& x : grid) x = upper ? beta.high - width * x : beta.low + width * x;
    return grid;
}

template <class Quantile>
std::vector<double> grid_by(const Quantile& quantile, bool upper) {
    std::vector<double> grid;
    grid.reserve(grid_points);
    for (std::size_t octave = 0; octave < grid_octaves; ++octave) {
        for (std::size_t step = 0; step < grid_steps; ++step) {
            grid.push_back(quantile(Tail{tail_at(octave, step), upper}));
        }
    }
    grid.push_back(quantile(Tail{0.5, upper}));
    return grid;
}

std::vector<double> grid_of(const Truncated& shape, bool upper) {
    const KeptPart kept = allwrits::kept(*shape.base, shape.low, shape.high);
    if (const auto* beta = std::get_if<Beta>(&shape.base->shape)) {
        auto grid = grid_of(*beta, kept, upper);
        for (double& x : grid) x = std::clamp(x, shape.low, shape.high);
        return grid;
    }
    return grid_by([&](Tail at) { return quantile(shape, kept, at); }, upper);
}

}  // namespace

std::vector<double> quantile_grid(const Distribution& distribution, bool upper) {
    if (const auto* beta = std::get_if<Beta>(&distribution.shape)) {
        return grid_of(*beta, KeptPart{.at_high = {1.0, 0.0}}, upper);
    }
    if (const auto* shape = std::get_if<Truncated>(&distribution.shape)) return grid_of(*shape, upper);
    return grid_by([&](Tail at) { return quantile(distribution, at); }, upper);
}

}  // namespace allwrits
