// SPDX-License-Identifier: MIT
//
// The yardstick model as one writes it with the standard library: <random>'s distributions, one future after another.
#include "bench/stopwatch.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <random>
#include <vector>

namespace {

constexpr std::size_t outputs = 10;

class Model {
public:
    std::array<double, outputs> future() {
        const double cases = cases_(engine_), unlock = beta(unlock_a_, unlock_b_);
        const double evidence = 0.02 + 0.33 * beta(evidence_a_, evidence_b_), alternative = beta(other_a_, other_b_);
        const double delay = triangular(), leak_rate = leak_rate_(engine_), leaks = leaks_(engine_);
        const double breach = breach_(engine_) ? 1 : 0, users = few_(engine_) ? few_users_(engine_) : many_users_(engine_);
        const double harm = harm_(engine_), migrated = beta(migrated_a_, migrated_b_), price = price_(engine_);
        const double effective = cases * unlock * (1 - migrated);
        const double solved = effective * evidence * (1 - alternative);
        const double timely = solved * std::exp(-1.2 * delay);
        const double value = 250 * (1 - std::exp(-timely / 250));
        const double hazard = 1 - std::exp(-leak_rate * (1 + leaks));
        const double exposed = users * hazard * (0.08 + 0.92 * breach);
        const double damage = exposed * harm * 1e-6;
        const double cost = 12 * price + 0.004 * cases;
        const double net = value - damage - cost;
        return {effective, solved, timely, value, hazard, exposed, damage, cost, net, std::max(0.0, -net) / (1 + value)};
    }

private:
    using Gamma = std::gamma_distribution<>;
    double beta(Gamma& a, Gamma& b) {
        const double x = a(engine_), y = b(engine_);
        return x / (x + y);
    }
    double triangular() {
        const double u = even_(engine_);
        return u < 0.3 / 1.3 ? 0.2 + std::sqrt(u * 1.3 * 0.3) : 1.5 - std::sqrt((1 - u) * 1.3);
    }

    std::mt19937_64 engine_{42};
    std::lognormal_distribution<> cases_{std::log(1200.0), 0.5}, leak_rate_{std::log(0.03), 1.0}, harm_{std::log(3.5), 0.9};
    std::lognormal_distribution<> few_users_{std::log(1e5), 1.2}, many_users_{std::log(2e7), 0.8};
    std::normal_distribution<> price_{1.0, 0.15};
    Gamma unlock_a_{8}, unlock_b_{3}, evidence_a_{1 + 4 * 0.06 / 0.33}, evidence_b_{1 + 4 * 0.27 / 0.33};
    Gamma other_a_{4}, other_b_{6}, migrated_a_{2}, migrated_b_{8};
    std::uniform_real_distribution<> even_{0, 1};
    std::poisson_distribution<> leaks_{0.4};
    std::bernoulli_distribution breach_{0.25}, few_{0.8};
};

double whole_forecast(std::size_t futures, std::array<std::vector<float>, outputs>& columns) {
    Model model;
    std::array<double, outputs> sums{}, squares{};
    for (std::size_t n = 0; n < futures; ++n) {
        const auto out = model.future();
        for (std::size_t k = 0; k < outputs; ++k) {
            sums[k] += out[k];
            squares[k] += out[k] * out[k];
            columns[k][n] = static_cast<float>(out[k]);
        }
    }
    return sums[3] + squares[3];
}

}  // namespace

int main() {
    for (const std::size_t futures : {100'000U, 1'000'000U}) {
        std::array<std::vector<float>, outputs> columns;
        for (auto& column : columns) column.resize(futures);
        const auto time = allwrits::best_of(5, [&] { allwrits::keep(whole_forecast(futures, columns)); });
        std::printf("std:: distributions, mt19937_64, %zu futures, 1 thread: %.1f ms\n", futures, time.count());
    }
}
