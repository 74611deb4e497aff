// SPDX-License-Identifier: MIT
#include "view/number_text.h"

#include <fmt/format.h>
#include <algorithm>
#include <cmath>
#include <cstddef>

namespace allwrits {
namespace {

// To so many significant digits.
double rounded(double number, int digits) {
    if (number == 0) return 0;
    const double unit = std::pow(10.0, std::floor(std::log10(std::abs(number))) - digits + 1);
    return std::round(number / unit) * unit;
}

std::string below_a_thousand(double number) {
    const double size = std::abs(number);
    if (size >= 10) return fmt::format("{:.0f}", number);
    if (size >= 1) return fmt::format("{:.1f}", number);
    const int digits = static_cast<int>(std::ceil(-std::log10(size))) + 1;
    auto text = fmt::format("{:.{}f}", number, digits);
    while (text.back() == '0') text.pop_back();
    return text;
}

}  // namespace

std::string grouped(std::uint64_t number) {
    auto text = std::to_string(number);
    for (auto at = static_cast<std::ptrdiff_t>(text.size()) - 3; at > 0; at -= 3) {
        text.insert(static_cast<std::size_t>(at), ",");
    }
    return text;
}

std::string figure_text(double number) {
    if (!std::isfinite(number)) return "-";
    const double size = std::abs(number);
    if (size < 1e-9) return "0";
    const double kept = rounded(number, size >= 100 && size < 1000 ? 3 : 2);
    const double kept_size = std::abs(kept);
    if (kept_size >= 1e12) return fmt::format("{:.2g}", kept);
    if (kept_size >= 1e9) return below_a_thousand(kept / 1e9) + " billion";
    if (kept_size >= 1e6) return below_a_thousand(kept / 1e6) + " million";
    const std::string sign = kept < 0 ? "-" : "";
    if (kept_size >= 1000) return sign + grouped(static_cast<std::uint64_t>(std::llround(kept_size)));
    if (kept_size == std::floor(kept_size)) return fmt::format("{:.0f}", kept);
    return below_a_thousand(kept);
}

std::string share_text(double share) {
    if (!(share > 0)) return "none";
    if (share >= 1) return "all";
    const auto in_hundred = std::lround(share * 100);
    if (in_hundred >= 1 && in_hundred <= 99) return fmt::format("{} in 100", in_hundred);
    if (in_hundred > 99) return fmt::format("{} in 1,000", std::min(std::lround(share * 1000), 999L));
    const auto in_thousand = std::lround(share * 1000);
    return in_thousand >= 1 ? fmt::format("{} in 1,000", in_thousand) : "fewer than 1 in 1,000";
}

}  // namespace allwrits
