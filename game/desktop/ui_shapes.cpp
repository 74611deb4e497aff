// SPDX-License-Identifier: MIT
#include "desktop/ui.h"

#include <imgui.h>

#include <array>
#include <cmath>

// Text and shapes, on ImGui's draw lists.

namespace allwrits {
namespace {

ImU32 packed(Colour colour) { return IM_COL32(colour.red, colour.green, colour.blue, 255); }
ImVec2 at(Point point) { return {point.x, point.y}; }

}  // namespace

ImDrawList* Ui::list() const { return ImGui::GetWindowDrawList(); }

Colour Ui::colour(Ink ink) const {
    switch (ink) {
        case Ink::Text:
            return theme_->text;
        case Ink::Quiet:
            return theme_->quiet;
        case Ink::Title:
            return theme_->title;
        case Ink::Changed:
            return theme_->changed;
        case Ink::Warning:
            return theme_->warning;
        case Ink::OnAccent:
            return theme_->on_accent;
        case Ink::Bench:
            return theme_->bench;
        case Ink::For:
            return theme_->plaintiff;
        case Ink::Against:
            return theme_->defence;
        case Ink::ValueLedger:
            return theme_->value_ledger;
        case Ink::RiskLedger:
            return theme_->risk_ledger;
    }
    return theme_->text;
}

void Ui::text(Face face, std::string_view text, Ink ink) {
    const std::array runs{TextRun{.text = std::string(text), .face = face, .ink = ink}};
    paragraph(runs);
}

std::optional<std::string> Ui::paragraph(std::span<const TextRun> runs, std::string_view id) {
    const auto set = set_text(faces_, runs, flow_.w);
    const auto where = take(set.height, flow_.row.active ? std::max(1.0F, set.width) : 0);
    std::optional<std::string> taken;
    std::size_t linked = runs.size();
    for (std::size_t nth = 0; nth < set.pieces.size(); ++nth) {
        const auto& piece = set.pieces[nth];
        const auto& run = runs[piece.run];
        const Point corner{where.x + piece.x, where.y + piece.y};
        if (!run.link.empty()) {
            const Rect box{corner.x, corner.y, piece.w, piece.h};
            // One line below all of a link's words.
            const bool goes_on = nth + 1 < set.pieces.size() && set.pieces[nth + 1].run == piece.run &&
                                 set.pieces[nth + 1].y == piece.y;
            const float end = goes_on ? where.x + set.pieces[nth + 1].x : box.right();
            if (run.face != Face::Small) line({box.x, box.bottom()}, {end, box.bottom()}, colour(run.ink), 1);
            // The first piece of a link is its stop.
            if (piece.run != linked) {
                linked = piece.run;
                const auto touch =
                    stop(std::string(id) + "/" + run.link + "/" + std::to_string(piece.run), box);
                if (touch.focused) ring(box);
                if (touch.taken) taken = run.link;
            }
        }
        draw_piece(piece, run, corner);
    }
    return taken;
}

void Ui::draw_piece(const PlacedText& piece, const TextRun& run, Point corner) {
    const auto* font = faces_.of(run.face);
    const auto ink = colour(run.ink);
    list()->AddText(font, font->FontSize, at(corner), packed(ink), piece.text.data(),
                    piece.text.data() + piece.text.size());
    drawn_.push_back({.text = std::string(piece.text),
                      .where = {corner.x, corner.y, piece.w, piece.h},
                      .clip = clip(),
                      .scrolls = !panels_.empty() && panels_.back().scrolls,
                      .layer = layer_,
                      .front = ink,
                      .back = back_,
                      .closed = drawing_closed_});
}

float Ui::text_at(Face face, Point where, std::string_view text, Ink ink, float align) {
    if (text.empty()) return 0;
    const float wide = text_width(face, text);
    const TextRun run{.text = {}, .face = face, .ink = ink};
    const PlacedText piece{.text = text, .w = wide, .h = faces_.of(face)->FontSize};
    draw_piece(piece, run, {std::round(where.x - wide * align), std::round(where.y)});
    return wide;
}

float Ui::text_height(Face face, std::string_view text, float width) const {
    const std::array runs{TextRun{.text = std::string(text), .face = face}};
    return set_text(faces_, runs, width).height;
}

void Ui::fill(Rect where, Colour colour, float rounding) {
    list()->AddRectFilled({where.x, where.y}, {where.right(), where.bottom()}, packed(colour), rounding);
}

void Ui::veil(Rect where, Colour colour, float strength) {
    const auto shade =
        IM_COL32(colour.red, colour.green, colour.blue, static_cast<int>(std::lround(strength * 255)));
    list()->AddRectFilled({where.x, where.y}, {where.right(), where.bottom()}, shade);
}

void Ui::outline(Rect where, Colour colour, float thickness, float rounding) {
    list()->AddRect({where.x, where.y}, {where.right(), where.bottom()}, packed(colour), rounding, 0,
                    thickness);
}

void Ui::line(Point from, Point to, Colour colour, float thickness) {
    list()->AddLine(at(from), at(to), packed(colour), thickness);
}

void Ui::curve(Point from, Point one, Point other, Point to, Colour colour, float thickness) {
    list()->AddBezierCubic(at(from), at(one), at(other), at(to), packed(colour), thickness);
}

void Ui::disc(Point centre, float radius, Colour colour) {
    list()->AddCircleFilled(at(centre), radius, packed(colour));
}

void Ui::circle(Point centre, float radius, Colour colour, float thickness) {
    list()->AddCircle(at(centre), radius, packed(colour), 0, thickness);
}

void Ui::polygon(std::span<const Point> corners, Colour colour) {
    std::vector<ImVec2> points;
    points.reserve(corners.size());
    for (const auto& corner : corners) points.push_back(at(corner));
    list()->AddConvexPolyFilled(points.data(), static_cast<int>(points.size()), packed(colour));
}

void Ui::side_mark(Point centre, float radius, Side side) {
    const auto shade = theme_->of(side);
    switch (side) {
        case Side::Bench: {
            const std::array corners{Point{centre.x, centre.y - radius},
                                     Point{centre.x + radius, centre.y + radius * 0.8F},
                                     Point{centre.x - radius, centre.y + radius * 0.8F}};
            return polygon(corners, shade);
        }
        case Side::For:
            return fill({centre.x - radius * 0.85F, centre.y - radius * 0.85F, radius * 1.7F, radius * 1.7F},
                        shade);
        case Side::Against:
            return disc(centre, radius * 0.95F, shade);
        case Side::None:
            return line({centre.x - radius, centre.y}, {centre.x + radius, centre.y}, shade, 2);
    }
}

void Ui::push_clip(Rect where) {
    list()->PushClipRect({where.x, where.y}, {where.right(), where.bottom()}, true);
}

void Ui::pop_clip() { list()->PopClipRect(); }

}  // namespace allwrits
