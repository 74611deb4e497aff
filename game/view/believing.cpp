// SPDX-License-Identifier: MIT
#include "view/believing.h"

#include "forecast/break_even.h"
#include "view/model_words.h"
#include "view/worth_apart.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace allwrits {
namespace {

// Where the first look is taken: far out, at the ends of what most believe, and in the middle.
constexpr std::array looked_at = {0.001, 0.1, 0.5, 0.9, 0.999};
// Halvings of a level between two of them: to a two-thousandth.
constexpr int halvings = 10;

struct Look {
    double level = 0, value = 0, apart = 0;
};

class Turn {
public:
    Turn(const WorthBetween& worth, AssumptionId assumption, const Distribution& distribution)
        : worth_(worth), assumption_(assumption), distribution_(distribution) {}

    // Each place between two looks that find another course better.
    std::vector<Turning> all() const {
        std::vector<Turning> found;
        Look last = look(looked_at[0]);
        for (std::size_t at = 1; at < looked_at.size(); ++at) {
            const auto next = look(looked_at[at]);
            if (next.apart == 0) continue;
            if (last.apart * next.apart < 0) found.push_back(between(last, next));
            last = next;
        }
        return found;
    }

private:
    Look look(double level) const {
        const double value = quantile(distribution_, level);
        return {level, value, worth_.apart(assumption_, value)};
    }

    Turning between(Look low, Look high) const {
        const bool above = high.apart > 0;
        for (int nth = 0; nth < halvings && low.value < high.value; ++nth) {
            const auto middle = look(low.level + (high.level - low.level) / 2);
            (middle.apart * high.apart > 0 ? high : low) = middle;
        }
        return {.assumption = assumption_, .value = high.value, .order_better_above = above};
    }

    const WorthBetween& worth_;
    AssumptionId assumption_;
    const Distribution& distribution_;
};

}  // namespace

ExchangeRate usual_rate(const Scenario& scenario) {
    double sum = 0;
    for (const auto& bench : scenario.benches) sum += static_cast<double>(bench.exchange);
    if (scenario.benches.empty()) return {.rate = 0, .of_benches = true};
    return {.rate = std::round(sum / static_cast<double>(scenario.benches.size())), .of_benches = true};
}

bool can_weigh(const Scenario& scenario) {
    const auto ledgers = weighed_ledgers(scenario);
    return scenario.packages.size() > 1 && ledgers.value.exists() && ledgers.risk.exists();
}

std::vector<Turning> turnings(const Scenario& scenario, const State& order, const State& denied, double rate,
                              const std::vector<Belief>& beliefs) {
    const WorthBetween worth(scenario, order, denied, rate, beliefs);
    const auto believed = forecast(scenario, order, {.beliefs = beliefs}, {}, {.assumptions = true});
    std::vector<Turning> nearest;
    for (std::size_t at = 0; at < scenario.assumptions.size(); ++at) {
        const auto id = id_at<Assumption>(at);
        if (!worth.depends_on(id)) continue;
        const Counts counts(believed.columns[scenario.outcomes.size() + at]);
        std::vector<Turning> all = Turn(worth, id, scenario.assumptions[at].distribution).all();
        for (auto& one : all) one.lower = 1 - counts.share_above(one.value);
        const auto nearer = [](const Turning& a, const Turning& b) {
            return std::abs(a.lower - 0.5) < std::abs(b.lower - 0.5);
        };
        std::sort(all.begin(), all.end(), nearer);
        if (!all.empty()) nearest.push_back(all.front());
    }
    std::stable_sort(nearest.begin(), nearest.end(), [](const Turning& a, const Turning& b) {
        return std::abs(a.lower - 0.5) < std::abs(b.lower - 0.5);
    });
    return nearest;
}

}  // namespace allwrits
