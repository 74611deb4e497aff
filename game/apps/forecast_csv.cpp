// SPDX-License-Identifier: MIT
#include "apps/forecast_page.h"

#include <fmt/format.h>

namespace allwrits {
namespace {

void row(std::ostream& out, const std::string& outcome, std::string_view figure, const Estimated& of) {
    // 17 digits: a reader gets back the very number.
    out << fmt::format("{},{},{:.17g},{:.17g}\r\n", outcome, csv_field(figure), of.value, of.error);
}

void write_numbers(const OutcomeFigures& figures, const std::string& outcome, std::ostream& out) {
    const auto& summary = figures.summary;
    row(out, outcome, "quantile 0.5 of those above 0", summary.median_if_any);
    row(out, outcome, "quantile 0.05 of those above 0", summary.low_if_any);
    row(out, outcome, "quantile 0.95 of those above 0", summary.high_if_any);
    row(out, outcome, "standard deviation", summary.deviation);
    for (std::size_t at = 0; at < Summary::levels.size(); ++at) {
        row(out, outcome, fmt::format("quantile {}", Summary::levels[at]), summary.quantiles[at]);
    }
    row(out, outcome, "mean of highest 0.05", summary.worst_twentieth);
    for (const auto& [than, chance] : figures.above) {
        row(out, outcome, fmt::format("chance above {:.17g}", than), chance);
    }
    for (const auto& [low, high, share] : figures.bars) {
        row(out, outcome, fmt::format("share from {:.17g} to {:.17g}", low, high), share);
    }
}

}  // namespace

std::string csv_field(std::string_view text) {
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) return std::string(text);
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

void write_csv(const std::vector<OutcomeFigures>& figures, std::ostream& out) {
    out << "outcome,figure,value,error\r\n";
    for (const auto& of : figures) {
        const auto outcome = csv_field(of.output->id);
        row(out, outcome, "futures", {static_cast<double>(of.summary.futures), 0});
        row(out, outcome, "chance above 0", of.summary.chance);
        row(out, outcome, "mean", of.summary.mean);
        if (!of.output->happens) write_numbers(of, outcome, out);
    }
}

}  // namespace allwrits
