// SPDX-License-Identifier: MIT
#include "apps/forecast_page.h"

#include "forecast/run.h"
#include "view/number_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace allwrits {
namespace {

std::string decimals_text(double number, int decimals) {
    const double size = std::abs(number);
    if (size >= 1e15 || (size > 0 && size < 1e-7)) return fmt::format("{:.3g}", number);
    auto text = fmt::format("{:.{}f}", size, decimals);
    const auto dot = std::min(text.find('.'), text.size());
    for (auto at = static_cast<std::ptrdiff_t>(dot) - 3; at > 0; at -= 3)
        text.insert(static_cast<std::size_t>(at), ",");
    return number < 0 && text.find_first_of("123456789") != std::string::npos ? "-" + text : text;
}

// Decimals after which `digits` significant ones have been shown.
int decimals_for(double number, int digits) {
    constexpr int most = 12;
    return std::clamp(digits - 1 - static_cast<int>(std::floor(std::log10(std::abs(number)))), 0, most);
}

// A list at its commas, in lines that leave room for the names before it.
std::string wrapped(std::string_view list) {
    constexpr std::size_t most = 90;
    std::string text;
    for (std::size_t length = 0; !list.empty();) {
        const auto comma = list.find(", ");
        const auto part = list.substr(0, comma == std::string_view::npos ? comma : comma + 1);
        if (length > 0 && length + 1 + part.size() > most) {
            text += "\n" + std::string(14, ' ');
            length = 0;
        }
        text += (length > 0 ? " " : "") + std::string(part);
        length += part.size() + 1;
        list.remove_prefix(std::min(list.size(), part.size() + 1));
    }
    return text;
}

void row(std::ostream& out, std::string_view name, const Estimated& figure) {
    const auto [value, error] = to_words(figure);
    out << fmt::format("  {:<26}{:>18}{:>16}\n", name, value, error);
}

std::string bounds_text(const OutcomeFigures::Bar& bar) {
    if (bar.low == 0 && bar.high == 0) return "0";
    return fmt::format("{} to {}", figure_text(bar.low), figure_text(bar.high));
}

void write_bars(const std::vector<OutcomeFigures::Bar>& bars, std::ostream& out) {
    // What is 0 has no size, and often nearly all futures: drawn, it would leave no room for the others.
    const auto has_size = [](const OutcomeFigures::Bar& bar) { return bar.low != 0 || bar.high != 0; };
    double most = 0;
    for (const auto& bar : bars) most = has_size(bar) ? std::max(most, bar.share.value) : most;
    constexpr double width = 40;
    out << "  share of the futures, by size\n";
    for (const auto& bar : bars) {
        const double length = has_size(bar) ? std::round(bar.share.value / most * width) : 0;
        const std::string marks = length == 0 ? "." : std::string(static_cast<std::size_t>(length), '#');
        out << fmt::format("  {:>26}{:>9.2f} %{}\n", bounds_text(bar), 100 * bar.share.value,
                           has_size(bar) ? "  " + marks : "");
    }
}

// The chance first, then what it is where anything happens at all: where rare futures own the mean, it
// misleads.
void write_sentence(const OutcomeFigures& figures, std::ostream& out) {
    const auto& [futures, mean, deviation, chance, quantiles, median, low, high, worst] = figures.summary;
    out << fmt::format("  {}: {} futures.", figures.below_zero ? "Above 0" : "Anything at all",
                       share_text(chance.value));
    if (chance.value > 0) {
        out << fmt::format(" {} {}, nine in ten from {} to {}.",
                           chance.value < 1 ? "Of those the middle is" : "Middle", figure_text(median.value),
                           figure_text(low.value), figure_text(high.value));
    }
    out << '\n';
    const double of_mean = mean.value > 0 ? 0.05 * worst.value / mean.value : 0;
    if (!figures.below_zero && of_mean >= 0.5) {
        out << fmt::format("  The highest twentieth of the futures makes {:.0f} % of the mean.\n",
                           100 * of_mean);
    }
}

void write_number(const OutcomeFigures& figures, std::ostream& out) {
    const auto& summary = figures.summary;
    const auto& [id, ledger, unit, happens] = *figures.output;
    out << fmt::format("\n{}{}{}{}{}\n", id, ledger.empty() ? "" : ": ", ledger, unit.empty() ? "" : ", in ",
                       unit);
    if (summary.deviation.value == 0) {
        out << fmt::format("  The same in all futures: {}.\n", to_words(summary.mean).value);
        return;
    }
    write_sentence(figures, out);
    out << fmt::format("  {:<26}{:>18}{:>16}\n", "", "figure", "error");
    row(out, "chance above 0", summary.chance);
    row(out, "median where above 0", summary.median_if_any);
    row(out, "5 % where above 0", summary.low_if_any);
    row(out, "95 % where above 0", summary.high_if_any);
    row(out, "mean", summary.mean);
    row(out, "standard deviation", summary.deviation);
    for (std::size_t at = 0; at < Summary::levels.size(); ++at) {
        row(out, fmt::format("{:.0f} % quantile", 100 * Summary::levels[at]), summary.quantiles[at]);
    }
    row(out, "mean of highest twentieth", summary.worst_twentieth);
    for (const auto& [than, chance] : figures.above) row(out, fmt::format("chance above {}", than), chance);
    write_bars(figures.bars, out);
}

void write_text(const ForecastHead& head, const std::vector<OutcomeFigures>& figures, std::ostream& out) {
    write_head(head, out);
    const auto numbers = [&](bool ledgers) {
        for (const auto& of : figures) {
            if (!of.output->happens && of.output->ledger.empty() != ledgers) write_number(of, out);
        }
    };
    numbers(true);
    numbers(false);
    const auto happens = [](const OutcomeFigures& of) { return of.output->happens; };
    if (std::none_of(figures.begin(), figures.end(), happens)) return;
    out << fmt::format("\nWhat happens or not\n  {:<26}{:>18}{:>16}\n", "", "chance", "error");
    for (const auto& of : figures) {
        if (happens(of)) row(out, of.output->id, of.summary.mean);
    }
}

}  // namespace

WithError to_words(const Estimated& figure) {
    if (!std::isfinite(figure.value) || !std::isfinite(figure.error)) return {"-", "-"};
    constexpr double rounding =
        1e-12;  // Replicates that lie no further apart differ in the last digits alone.
    if (figure.error > rounding * std::abs(figure.value)) {
        const int decimals = decimals_for(figure.error, 2);
        return {decimals_text(figure.value, decimals), decimals_text(figure.error, decimals)};
    }
    if (figure.value == 0) return {"0", "0"};
    auto text = decimals_text(figure.value, decimals_for(figure.value, 4));
    if (text.find('.') != std::string::npos && text.find('e') == std::string::npos) {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.back() == '.') text.pop_back();
    }
    return {text, "0"};
}

void write_head(const ForecastHead& head, std::ostream& out) {
    const auto futures = head.rounds * futures_a_round;
    out << head.title << '\n' << grouped(futures) << " futures";
    if (futures != head.asked) {
        out << fmt::format(" ({} asked for; they come in rounds of {})", grouped(head.asked),
                           grouped(futures_a_round));
    }
    out << ". Error: the standard error of a figure.\n";
    for (const auto& [name, what] : head.question) out << fmt::format("  {:<12}{}\n", name, wrapped(what));
    out << (head.acting.empty() ? "Nothing shifts an assumption.\n"
                                : "What shifts the assumptions, in this order\n");
    for (std::size_t at = 0; at < head.acting.size(); ++at) {
        out << fmt::format("  {:>2}. {}\n", at + 1, head.acting[at]);
    }
}

void write_page(const ForecastHead& head, const Tally& tally, const ForecastPage& page, std::ostream& out) {
    const auto figures = figures_of(head, tally, page.above, page.csv);
    if (page.csv) {
        write_csv(figures, out);
    } else {
        write_text(head, figures, out);
    }
}

}  // namespace allwrits
