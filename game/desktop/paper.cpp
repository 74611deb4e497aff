// SPDX-License-Identifier: MIT
#include "desktop/paper.h"

#include "desktop/argument_marks.h"
#include "desktop/widgets.h"
#include "view/touching.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace allwrits {
namespace {

// As widgets.cpp draws a chip, at 100 %.
constexpr float chip_high = 28, chip_more = 18, chip_gap = 6;

float chips_height(const Ui& ui, const std::vector<std::string>& chips, float width) {
    float x = 0;
    int lines = 1;
    for (const auto& text : chips) {
        const float wide = std::min(width, ui.text_width(Face::Small, text) + ui.px(chip_more));
        if (x > 0 && x + wide > width + 0.5F) {
            ++lines;
            x = 0;
        }
        x += wide + std::round(ui.px(chip_gap));
    }
    return static_cast<float>(lines) * std::round(ui.px(chip_high)) +
           static_cast<float>(lines - 1) * std::round(ui.px(chip_gap));
}

}  // namespace

Standing standing_of(const State& seen, ArgumentId card) {
    if (!seen.pleaded.has(card) || seen.struck.has(card) || seen.defeated.has(card))
        return Standing::Defeated;
    return seen.upheld.has(card) ? Standing::Upheld : Standing::Open;
}

void ledger_mark(Ui& ui, Point at, float radius, bool risk) {
    const float thick = std::max(1.5F, ui.px(2));
    if (!risk) {
        const Point lens{at.x - radius * 0.2F, at.y - radius * 0.2F};
        ui.circle(lens, radius * 0.68F, ui.theme().value_ledger, thick);
        return ui.line({lens.x + radius * 0.5F, lens.y + radius * 0.5F}, {at.x + radius, at.y + radius},
                       ui.theme().value_ledger, thick);
    }
    const std::array shield{Point{at.x - radius * 0.8F, at.y - radius * 0.9F},
                            Point{at.x + radius * 0.8F, at.y - radius * 0.9F},
                            Point{at.x + radius * 0.8F, at.y + radius * 0.1F}, Point{at.x, at.y + radius},
                            Point{at.x - radius * 0.8F, at.y + radius * 0.1F}};
    ui.polygon(shield, ui.theme().risk_ledger);
}

std::string touches_text(const Ui& ui, std::uint32_t touches) {
    if (touches == (touches_value | touches_risk)) return ui.say("touches.both", "both ledgers");
    if (touches == touches_value) return ui.say("touches.value", "investigative value");
    return touches == touches_risk ? ui.say("touches.risk", "user-security risk") : std::string{};
}

void Paper::text(Face face, std::string text, Ink ink, float above) {
    if (text.empty()) return;
    line({.runs = {{.text = std::move(text), .face = face, .ink = ink}}, .above = above});
}

float Paper::height_of(const Ui& ui, const PaperLine& line, float width) const {
    const float inner = std::max(1.0F, width - ui.px(line.indent));
    if (!line.chips.empty()) return chips_height(ui, line.chips, inner);
    return set_text(ui.faces(), line.runs, inner).height;
}

float Paper::height(const Ui& ui, float width) const {
    float all = 0;
    for (const auto& line : lines_) all += std::round(ui.px(line.above)) + height_of(ui, line, width);
    return std::ceil(all);
}

void Paper::draw_marks(Ui& ui, const PaperLine& line, Rect where) const {
    const float middle =
        where.y + (line.runs.empty() ? ui.px(14) : line_height(ui.faces(), line.runs[0].face) / 2);
    const Point centre{where.x + ui.px(line.indent) - ui.px(15), middle};
    if (line.side != Side::None) ui.side_mark(centre, ui.px(6), line.side);
    if (line.standing) draw_standing(ui, centre, ui.px(7), *line.standing);
    const bool both = line.touches == (touches_value | touches_risk);
    if ((line.touches & touches_value) != 0) {
        ledger_mark(ui, {centre.x - (both ? ui.px(20) : 0), middle}, ui.px(7), false);
    }
    if ((line.touches & touches_risk) != 0) ledger_mark(ui, centre, ui.px(7), true);
}

std::optional<std::string> Paper::draw(Ui& ui, Rect where, std::string_view id) const {
    std::optional<std::string> taken;
    std::size_t nth = 0;
    for (const auto& line : lines_) {
        const float above = std::round(ui.px(line.above));
        const float high = height_of(ui, line, where.w);
        if (line.ruled) {
            ui.fill({where.x, where.y + above * 0.5F, where.w, 1}, blend(ui.back(), ui.theme().edge, 0.5));
        }
        where.cut_top(above);
        // Lines that follow each other have one bar.
        const float over = line.ruled ? 0 : above;
        if (line.bar)
            ui.fill({where.x - ui.px(10), where.y - over, ui.px(4), high + over}, ui.theme().changed);
        draw_marks(ui, line, where);
        Rect inner{where.x + ui.px(line.indent), where.y, where.w - ui.px(line.indent), high};
        if (line.centred && line.runs.size() == 1) {
            const float wide = ui.text_width(line.runs[0].face, line.runs[0].text);
            if (wide < inner.w) inner.x += (inner.w - wide) / 2;
        }
        ui.begin_column(inner);
        if (!line.chips.empty()) {
            const auto row = ui.row(chip_gap);
            for (const auto& text : line.chips) chip(ui, text);
        } else if (const auto link = ui.paragraph(line.runs, std::string(id) + "/" + std::to_string(nth))) {
            taken = link;
        }
        ui.end_column();
        where.y += high;
        where.h = std::max(0.0F, where.h - high);
        ++nth;
    }
    return taken;
}

std::optional<std::string> lay_paper(Ui& ui, const Paper& paper, std::string_view id) {
    const float margin = std::round(ui.px(20));
    const float width = ui.rest().w - 2 * margin;
    const auto where = ui.take(paper.height(ui, width) + 2 * margin);
    const auto before = ui.back();
    ui.fill(where, ui.theme().raised, ui.px(3));
    ui.outline(where, blend(ui.theme().panel, ui.theme().edge, 0.8), 1, ui.px(3));
    // The edge of brass above, as on a court's letter.
    ui.fill({where.x, where.y, where.w, ui.px(3)}, ui.theme().title);
    ui.set_back(ui.theme().raised);
    const auto taken = paper.draw(ui, where.inset(margin), id);
    ui.set_back(before);
    return taken;
}

}  // namespace allwrits
