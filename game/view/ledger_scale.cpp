// SPDX-License-Identifier: MIT
#include "view/ledger_scale.h"

#include "view/number_text.h"
#include "view/phrases.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace allwrits {
namespace {

constexpr double low_level = 0.02, high_level = 0.995;
// More do not fit under each other twice on a screen.
constexpr std::size_t most_stretches = 7;
constexpr int fewest_decades = 4;
constexpr double half_a_decade = 3;  // About the root of 10, and a number that people use.

// The power of 10 at or below a positive number, and how many times 10 it is.
int exponent_of(double number) {
    int exponent = static_cast<int>(std::floor(std::log10(number)));
    if (std::pow(10.0, exponent + 1) <= number) ++exponent;
    return exponent;
}

std::vector<double> edges_between(double low, double high) {
    int from = exponent_of(low);
    const int to = std::max(exponent_of(high), from) + 1;
    const bool halves = to - from < fewest_decades;
    // What is left of the small end goes under the first edge.
    const int most = static_cast<int>(most_stretches) - 1;
    from = std::max(from, to - most);
    std::vector<double> edges;
    for (int exponent = from; exponent <= to; ++exponent) {
        const double decade = exponent >= 0 ? std::pow(10.0, exponent) : 1 / std::pow(10.0, -exponent);
        edges.push_back(decade);
        if (halves && exponent < to) edges.push_back(half_a_decade * decade);
    }
    return edges;
}

// Edges are round: "1 million".
std::string edge_text(double edge) {
    constexpr double million = 1e6, billion = 1e9;
    if (edge >= billion) return figure_text(edge / billion) + " billion";
    return edge >= million ? figure_text(edge / million) + " million" : figure_text(edge);
}

std::string stretch_name(const Catalogue& words, double from, double below) {
    if (from <= 0) return phrase(words, "ledger.under", {{"n", edge_text(below)}});
    if (!std::isfinite(below)) return phrase(words, "ledger.over", {{"n", edge_text(from)}});
    return phrase(words, "ledger.between", {{"low", edge_text(from)}, {"high", edge_text(below)}});
}

bool is_yes_or_no(const Counts& counts) {
    const auto& rows = counts.rows();
    return std::all_of(rows.begin(), rows.end(), [](const Counts::Row& row) {
        const double number = Counts::number_of(row.key);
        return number == 0 || number == 1;
    });
}

// Edges that nothing lies beyond are left out.
void drop_empty_ends(std::vector<double>& edges, const Counts& first, const Counts& second) {
    const auto above = [&](double x) { return first.count_above(x) + second.count_above(x); };
    const auto within = [&](double low, double high) { return above(low) - above(high); };
    while (edges.size() > 2 && within(edges[edges.size() - 2], edges.back()) == 0 && above(edges.back()) == 0)
        edges.pop_back();
    while (edges.size() > 2 && within(0, edges[1]) == 0) edges.erase(edges.begin());
}

}  // namespace

std::vector<LedgerStretch> scale_for(const Catalogue& words, const Counts& first, const Counts& second) {
    std::vector<LedgerStretch> scale{{.name = phrase(words, "ledger.none")}};
    double low = std::numeric_limits<double>::infinity();
    double high = 0;
    for (const auto* counts : {&first, &second}) {
        if (counts->count_above(0) == 0) continue;
        low = std::min(low, counts->quantile_above(0, low_level));
        high = std::max(high, counts->quantile_above(0, high_level));
    }
    if (high <= 0) return scale;
    if (is_yes_or_no(first) && is_yes_or_no(second)) {
        scale.push_back({.from = 1, .below = 2, .name = phrase(words, "ledger.happens")});
        return scale;
    }
    auto edges = edges_between(low, high);
    drop_empty_ends(edges, first, second);
    const auto any = [&](double from, double below) {
        return first.count_above(from) + second.count_above(from) >
               first.count_above(below) + second.count_above(below);
    };
    const double infinite = std::numeric_limits<double>::infinity();
    if (any(0, edges.front())) edges.insert(edges.begin(), 0);
    if (first.count_above(edges.back()) + second.count_above(edges.back()) > 0) edges.push_back(infinite);
    for (std::size_t at = 0; at + 1 < edges.size(); ++at) {
        scale.push_back({.from = edges[at],
                         .below = edges[at + 1],
                         .name = stretch_name(words, edges[at], edges[at + 1])});
    }
    return scale;
}

std::size_t stretch_of(const std::vector<LedgerStretch>& scale, double value) {
    if (!(value > 0)) return 0;
    std::size_t at = 1;
    while (at + 1 < scale.size() && value >= scale[at].below) ++at;
    return std::min(at, scale.size() - 1);
}

std::vector<double> shares_on(const std::vector<LedgerStretch>& scale, const Counts& counts) {
    std::vector<std::uint64_t> of(scale.size());
    for (const auto& row : counts.rows()) of[stretch_of(scale, Counts::number_of(row.key))] += row.count;
    std::vector<double> shares;
    const auto total = static_cast<double>(std::max<std::uint64_t>(counts.total(), 1));
    for (const auto count : of) shares.push_back(static_cast<double>(count) / total);
    return shares;
}

std::vector<std::uint8_t> as_hundred(const std::vector<double>& shares) {
    std::vector<std::uint8_t> whole;
    std::vector<std::size_t> order(shares.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto rest = [&](std::size_t at) { return shares[at] * 100 - std::floor(shares[at] * 100); };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return rest(a) > rest(b); });
    int left = 100;
    for (const double share : shares) {
        whole.push_back(static_cast<std::uint8_t>(std::floor(share * 100)));
        left -= whole.back();
    }
    for (std::size_t nth = 0; left > 0 && nth < order.size(); ++nth, --left) ++whole[order[nth]];
    return whole;
}

}  // namespace allwrits
