// SPDX-License-Identifier: MIT
#include "desktop/argument_marks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace allwrits {
namespace {

float length_of(Point from, Point to) { return std::hypot(to.x - from.x, to.y - from.y); }

Point between(Point from, Point to, float share) {
    return {from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share};
}

// Strokes of `dash` pixels with `gap` between, on through the corners of the line.
void draw_dashed(Ui& ui, std::span<const Point> along, Colour colour, float thickness, float dash,
                 float gap) {
    float into = 0;  // Of the stroke and gap that we are in.
    for (std::size_t at = 0; at + 1 < along.size(); ++at) {
        const float whole = length_of(along[at], along[at + 1]);
        for (float done = 0; done < whole;) {
            const bool inked = into < dash;
            const float run = std::min(whole - done, (inked ? dash : dash + gap) - into);
            if (inked) {
                ui.line(between(along[at], along[at + 1], done / whole),
                        between(along[at], along[at + 1], (done + run) / whole), colour, thickness);
            }
            done += std::max(run, 0.01F);
            into += std::max(run, 0.01F);
            if (into >= dash + gap) into = 0;
        }
    }
}

void draw_head(Ui& ui, Point from, Point tip, LinkKind kind, const LinkPen& pen) {
    const float far = std::max(length_of(from, tip), 0.01F);
    const Point ahead{(tip.x - from.x) / far, (tip.y - from.y) / far};
    const auto wing = [&](float side) {
        return Point{tip.x - ahead.x * pen.head - ahead.y * side * pen.head * 0.55F,
                     tip.y - ahead.y * pen.head + ahead.x * side * pen.head * 0.55F};
    };
    if (kind == LinkKind::Attack) {
        const std::array corners{tip, wing(1), wing(-1)};
        return ui.polygon(corners, pen.colour);
    }
    ui.line(wing(1), tip, pen.colour, pen.thickness);
    ui.line(wing(-1), tip, pen.colour, pen.thickness);
}

// What stands in the legend: a link or a standing, and its word.
struct Entry {
    bool is_link = false;
    LinkKind kind = LinkKind::Attack;
    Standing standing = Standing::Open;
    std::string word = {};
};

std::vector<Entry> entries(const Ui& ui) {
    return {{.is_link = true, .kind = LinkKind::Attack, .word = ui.say("arguments.meets", "meets")},
            {.is_link = true, .kind = LinkKind::Support, .word = ui.say("arguments.supports", "supports")},
            {.standing = Standing::Upheld, .word = ui.say("arguments.upheld", "upheld")},
            {.standing = Standing::Defeated, .word = ui.say("arguments.defeated", "defeated")},
            {.standing = Standing::Open, .word = ui.say("arguments.open", "open")}};
}

float sign_width(const Ui& ui, const Entry& entry) { return ui.px(entry.is_link ? 44.0F : 22.0F); }

float entry_width(const Ui& ui, const Entry& entry) {
    return sign_width(ui, entry) + ui.text_width(Face::Small, entry.word) + ui.px(8);
}

float entry_height(const Ui& ui) { return std::round(ui.px(26)); }
constexpr float entry_gap = 10;  // At 100 %.

}  // namespace

void draw_standing(Ui& ui, Point centre, float radius, Standing standing) {
    const auto& theme = ui.theme();
    const float thin = std::max(1.5F, radius * 0.22F);
    const auto at = [&](float x, float y) { return Point{centre.x + x * radius, centre.y + y * radius}; };
    switch (standing) {
        case Standing::Upheld:
            ui.disc(centre, radius, theme.text);
            ui.line(at(-0.5F, 0.05F), at(-0.12F, 0.45F), theme.ground, thin);
            ui.line(at(-0.12F, 0.45F), at(0.5F, -0.4F), theme.ground, thin);
            return;
        case Standing::Defeated:
            ui.circle(centre, radius - thin / 2, theme.warning, thin * 0.8F);
            ui.line(at(-0.42F, -0.42F), at(0.42F, 0.42F), theme.warning, thin);
            ui.line(at(-0.42F, 0.42F), at(0.42F, -0.42F), theme.warning, thin);
            return;
        case Standing::Open: {
            std::vector<Point> ring;
            for (int nth = 0; nth <= 24; ++nth) {
                const float turn = static_cast<float>(nth) * std::numbers::pi_v<float> / 12;
                ring.push_back(at(std::cos(turn) * 0.9F, std::sin(turn) * 0.9F));
            }
            const float eighth = radius * 0.9F * std::numbers::pi_v<float> / 4;
            return draw_dashed(ui, ring, theme.quiet, thin, eighth * 0.62F, eighth * 0.38F);
        }
    }
}

void draw_standing_frame(Ui& ui, Rect card, Standing standing, Colour colour, float thickness) {
    switch (standing) {
        case Standing::Upheld:
            return ui.outline(card, colour, thickness, ui.px(4));
        case Standing::Defeated: {
            ui.outline(card, colour, std::max(1.0F, thickness * 0.6F), ui.px(4));
            const float by = ui.px(7);
            for (const float x : {card.x + ui.px(16), card.right() - ui.px(16)}) {
                for (const float y : {card.y, card.bottom()}) {
                    for (const float aside : {-by * 0.6F, by * 0.6F}) {
                        ui.line({x + aside - by * 0.6F, y + by * 0.7F},
                                {x + aside + by * 0.6F, y - by * 0.7F}, ui.theme().warning,
                                std::max(1.5F, thickness));
                    }
                }
            }
            return;
        }
        case Standing::Open: {
            const std::array round{Point{card.x, card.y}, Point{card.right(), card.y},
                                   Point{card.right(), card.bottom()}, Point{card.x, card.bottom()},
                                   Point{card.x, card.y}};
            return draw_dashed(ui, round, colour, thickness, ui.px(8), ui.px(5));
        }
    }
}

void draw_link(Ui& ui, std::span<const Point> along, LinkKind kind, const LinkPen& pen) {
    if (along.size() < 2) return;
    // The head points the way in which its last stretch came, not the last tiny piece.
    auto from = along.size() - 2;
    while (from > 0 && length_of(along[from], along.back()) < pen.head) --from;
    if (kind == LinkKind::Support) {
        draw_dashed(ui, along, pen.colour, pen.thickness, std::max(pen.head * 0.7F, 4.0F),
                    std::max(pen.head * 0.5F, 3.0F));
    } else {
        for (std::size_t at = 0; at + 1 < along.size(); ++at) {
            // The line ends in the head, so that its tip stays sharp.
            if (at + 2 == along.size() && length_of(along[at], along.back()) > pen.head) {
                const float share = 1 - pen.head * 0.8F / length_of(along[at], along.back());
                ui.line(along[at], between(along[at], along.back(), share), pen.colour, pen.thickness);
            } else if (length_of(along[at + 1], along.back()) > pen.head * 0.6F) {
                ui.line(along[at], along[at + 1], pen.colour, pen.thickness);
            }
        }
    }
    draw_head(ui, along[from], along.back(), kind, pen);
}

void draw_argument_legend(Ui& ui) {
    const auto row = ui.row(entry_gap);
    for (const auto& entry : entries(ui)) {
        const auto where = ui.take(entry_height(ui), entry_width(ui, entry));
        const float sign = sign_width(ui, entry);
        const float y = where.centre().y;
        if (entry.is_link) {
            const std::array along{Point{where.x, y}, Point{where.x + sign - ui.px(8), y}};
            draw_link(ui, along, entry.kind,
                      {.colour = ui.theme().text, .thickness = ui.px(2), .head = ui.px(10)});
        } else {
            draw_standing(ui, {where.x + ui.px(8), y}, ui.px(8), entry.standing);
        }
        ui.text_at(Face::Small, {where.x + sign, y - ui.px(17) * 0.5F}, entry.word, Ink::Quiet);
    }
}

float argument_legend_height(const Ui& ui, float width) {
    const float gap = std::round(ui.px(entry_gap));
    float x = 0;
    float rows = 1;
    for (const auto& entry : entries(ui)) {
        const float wide = std::min(entry_width(ui, entry), width);
        if (x > 0 && x + wide > width + 0.5F) {
            ++rows;
            x = 0;
        }
        x += wide + gap;
    }
    return rows * entry_height(ui) + (rows - 1) * gap;
}

}  // namespace allwrits
