// SPDX-License-Identifier: MIT
#include "desktop/theme.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace allwrits {
namespace {

constexpr Colour rgb(std::uint32_t hex) {
    return {.red = static_cast<std::uint8_t>(hex >> 16),
            .green = static_cast<std::uint8_t>(hex >> 8 & 0xFF),
            .blue = static_cast<std::uint8_t>(hex & 0xFF)};
}

// Ink blue with brass and paper: a courtroom at dusk.
constexpr Theme dark{.id = "dark",
                     .light = false,
                     .ground = rgb(0x0E1524),
                     .panel = rgb(0x162036),
                     .raised = rgb(0x1F2C48),
                     .pointed = rgb(0x2A3A5C),
                     .edge = rgb(0x6B7A99),
                     .text = rgb(0xECE6D8),
                     .quiet = rgb(0xB3B8C6),
                     .title = rgb(0xE3C27C),
                     .accent = rgb(0xD9AE56),
                     .on_accent = rgb(0x161208),
                     .focus = rgb(0xFFD98A),
                     .changed = rgb(0xFFC46B),
                     .warning = rgb(0xFF9E80),
                     .bench = rgb(0xE69F00),
                     .plaintiff = rgb(0x6CB8F0),
                     .defence = rgb(0x2FC79A),
                     .value_ledger = rgb(0x7CC4F2),
                     .risk_ledger = rgb(0xF08A5D),
                     .earlier = rgb(0x8D97AE)};

constexpr Theme paper{.id = "paper",
                      .light = true,
                      .ground = rgb(0xE9E1D1),
                      .panel = rgb(0xF8F3E7),
                      .raised = rgb(0xF0E7D4),
                      .pointed = rgb(0xE6D9BE),
                      .edge = rgb(0x84775F),
                      .text = rgb(0x231F18),
                      .quiet = rgb(0x5A5142),
                      .title = rgb(0x6A4410),
                      .accent = rgb(0x7A4E12),
                      .on_accent = rgb(0xFFF8E8),
                      .focus = rgb(0x8A4B00),
                      .changed = rgb(0x8A3F00),
                      .warning = rgb(0x9C2F10),
                      .bench = rgb(0x85560A),
                      .plaintiff = rgb(0x005A94),
                      .defence = rgb(0x00664B),
                      .value_ledger = rgb(0x005A94),
                      .risk_ledger = rgb(0xA03A08),
                      .earlier = rgb(0x6E6656)};

constexpr Theme contrast_dark{.id = "contrast-dark",
                              .light = false,
                              .ground = rgb(0x000000),
                              .panel = rgb(0x000000),
                              .raised = rgb(0x000000),
                              .pointed = rgb(0x1F1F1F),
                              .edge = rgb(0xFFFFFF),
                              .text = rgb(0xFFFFFF),
                              .quiet = rgb(0xE8E8E8),
                              .title = rgb(0xFFE08A),
                              .accent = rgb(0xFFE08A),
                              .on_accent = rgb(0x000000),
                              .focus = rgb(0xFFFF00),
                              .changed = rgb(0xFFD000),
                              .warning = rgb(0xFFB39E),
                              .bench = rgb(0xFFC23D),
                              .plaintiff = rgb(0x8FD0FF),
                              .defence = rgb(0x4FE3B7),
                              .value_ledger = rgb(0x8FD0FF),
                              .risk_ledger = rgb(0xFFA57D),
                              .earlier = rgb(0xBDBDBD)};

constexpr Theme contrast_paper{.id = "contrast-paper",
                               .light = true,
                               .ground = rgb(0xFFFFFF),
                               .panel = rgb(0xFFFFFF),
                               .raised = rgb(0xFFFFFF),
                               .pointed = rgb(0xE4E4E4),
                               .edge = rgb(0x000000),
                               .text = rgb(0x000000),
                               .quiet = rgb(0x242424),
                               .title = rgb(0x3D2600),
                               .accent = rgb(0x000000),
                               .on_accent = rgb(0xFFFFFF),
                               .focus = rgb(0x7A0050),
                               .changed = rgb(0x6B2A00),
                               .warning = rgb(0x7A1400),
                               .bench = rgb(0x5E3A00),
                               .plaintiff = rgb(0x003A66),
                               .defence = rgb(0x00452F),
                               .value_ledger = rgb(0x003A66),
                               .risk_ledger = rgb(0x7A2600),
                               .earlier = rgb(0x4A4A4A)};

constexpr std::array all{dark, paper, contrast_dark, contrast_paper};

double linear(std::uint8_t channel) {
    const double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(Colour colour) {
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

}  // namespace

Colour blend(Colour from, Colour to, double share) {
    const auto mixed = [share](std::uint8_t a, std::uint8_t b) {
        return static_cast<std::uint8_t>(std::lround(a + (b - a) * std::clamp(share, 0.0, 1.0)));
    };
    return {.red = mixed(from.red, to.red),
            .green = mixed(from.green, to.green),
            .blue = mixed(from.blue, to.blue)};
}

double contrast(Colour one, Colour other) {
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

Colour Theme::of(Side side) const {
    switch (side) {
        case Side::Bench:
            return bench;
        case Side::For:
            return plaintiff;
        case Side::Against:
            return defence;
        case Side::None:
            break;
    }
    return quiet;
}

std::span<const Theme> themes() { return all; }

const Theme& theme_called(std::string_view id) {
    const auto* found = std::ranges::find(all, id, &Theme::id);
    return found == all.end() ? all.front() : *found;
}

std::vector<ColourPair> pairs_of(const Theme& theme) {
    std::vector<ColourPair> pairs;
    for (const auto back : {theme.ground, theme.panel, theme.raised, theme.pointed}) {
        pairs.push_back({"text", theme.text, back});
        pairs.push_back({"quiet text", theme.quiet, back});
        pairs.push_back({"title", theme.title, back});
        pairs.push_back({"changed", theme.changed, back});
        pairs.push_back({"warning", theme.warning, back});
        pairs.push_back({"bench", theme.bench, back});
        pairs.push_back({"plaintiff", theme.plaintiff, back});
        pairs.push_back({"defence", theme.defence, back});
        pairs.push_back({"focus ring", theme.focus, back, 3});
    }
    for (const auto back : {theme.ground, theme.panel}) {
        pairs.push_back({"edge", theme.edge, back, 3});
        pairs.push_back({"value ledger", theme.value_ledger, back, 3});
        pairs.push_back({"risk ledger", theme.risk_ledger, back, 3});
        pairs.push_back({"earlier figures", theme.earlier, back, 3});
    }
    pairs.push_back({"text on accent", theme.on_accent, theme.accent});
    return pairs;
}

}  // namespace allwrits
