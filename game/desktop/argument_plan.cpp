// SPDX-License-Identifier: MIT
#include "desktop/argument_plan.h"

#include "desktop/argument_part.h"
#include "desktop/link_routes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace allwrits {
namespace {

// At 100 %.
constexpr float between_parts = 14, margin = 12;

// The way with its corners rounded, and in pieces short enough to find a place for a word along it.
std::vector<Point> rounded(const Ui& ui, const std::vector<Point>& way) {
    std::vector<Point> points{way.front()};
    const auto draw_to = [&](Point to) {
        const auto from = points.back();
        const float length = std::hypot(to.x - from.x, to.y - from.y);
        const int pieces = std::max(1, static_cast<int>(length / ui.px(14)));
        for (int nth = 1; nth <= pieces; ++nth) {
            const float share = static_cast<float>(nth) / static_cast<float>(pieces);
            points.push_back({from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share});
        }
    };
    for (std::size_t at = 1; at + 1 < way.size(); ++at) {
        const auto corner = way[at];
        const auto towards = [&](Point other) {
            const float length = std::max(1.0F, std::hypot(other.x - corner.x, other.y - corner.y));
            const float by = std::min(ui.px(8), length / 2) / length;
            return Point{corner.x + (other.x - corner.x) * by, corner.y + (other.y - corner.y) * by};
        };
        const auto in = towards(way[at - 1]);
        const auto out = towards(way[at + 1]);
        draw_to(in);
        for (const float t : {0.25F, 0.5F, 0.75F, 1.0F}) {
            const float one = (1 - t) * (1 - t), two = 2 * t * (1 - t), three = t * t;
            points.push_back(
                {one * in.x + two * corner.x + three * out.x, one * in.y + two * corner.y + three * out.y});
        }
    }
    draw_to(way.back());
    return points;
}

// What bears on a card of another factor goes round the cards between.
void add_routes(const Ui& ui, const ArgumentMap& map, MapPlan& plan) {
    std::vector<std::size_t> between;
    std::vector<LinkEnds> ends;
    for (std::size_t at = 0; at < map.links.size(); ++at) {
        if (!plan.curves[at].empty()) continue;
        between.push_back(at);
        ends.push_back({.from = map.links[at].from, .to = map.links[at].to});
    }
    std::vector<Rect> titles;
    for (const auto& block : plan.blocks) {
        const auto face = part_title_face(plan.detail);
        titles.push_back({block.where.x + ui.px(part_padding), block.where.y + ui.px(8),
                          std::min(block.title_width, ui.text_width(face, block.name)),
                          ui.text_height(face, block.name, block.title_width) - ui.px(4)});
    }
    const auto ways = route_links({.cards = plan.cards,
                                   .walls = titles,
                                   .width = plan.width,
                                   .height = plan.height,
                                   .clearance = std::max(4.0F, std::round(ui.px(6)))},
                                  ends);
    for (std::size_t nth = 0; nth < between.size(); ++nth) {
        if (ways[nth].size() > 1) plan.curves[between[nth]] = rounded(ui, ways[nth]);
    }
}

// In which column each part stands, and in which of its shapes.
struct Packing {
    std::vector<std::size_t> columns = {}, shapes = {};
    std::size_t count = 1;  // Of columns.
};

// Goes through the packings for the one that shrinks least to fit the window: with five factors in three
// shapes each in one to four columns some 316,000, the sum of (3 * columns)^5.
class Packer {
public:
    Packer(const Ui& ui, const std::vector<MapPart>& parts, float width, float height)
        : parts_(parts),
          gap_(std::round(ui.px(between_parts))),
          margin_(std::round(ui.px(margin))),
          width_(width),
          height_(height) {}

    Packing best() {
        for (std::size_t count = 1; count <= std::min<std::size_t>(parts_.size(), 4); ++count) {
            Packing packing{.columns = std::vector<std::size_t>(parts_.size(), 0),
                            .shapes = std::vector<std::size_t>(parts_.size(), 0),
                            .count = count};
            choose(packing, 0);
        }
        return best_;
    }

    MapPlan placed(const Packing& packing, const ArgumentMap& map, CardDetail detail) const;

private:
    void choose(Packing& packing, std::size_t at) {
        if (at == parts_.size()) return weigh(packing);
        // Factors beyond these take the columns in turn, in their first shape, or the search would not end.
        const std::size_t ways = at < most_searched ? packing.count : 1;
        for (std::size_t way = 0; way < ways; ++way) {
            packing.columns[at] = at < most_searched ? way : at % packing.count;
            const std::size_t shapes =
                at < most_searched ? std::min<std::size_t>(parts_[at].shapes.size(), 3) : 1;
            for (std::size_t shape = 0; shape < shapes; ++shape) {
                packing.shapes[at] = shape;
                choose(packing, at + 1);
            }
        }
    }

    void weigh(const Packing& packing) {
        std::array<float, 4> widths{}, heights{};
        for (std::size_t at = 0; at < parts_.size(); ++at) {
            const auto& shape = parts_[at].shapes[packing.shapes[at]];
            const auto column = packing.columns[at];
            widths[column] = std::max(widths[column], shape.width);
            heights[column] += shape.height + gap_;
        }
        float wide = 2 * margin_ - gap_;
        float high = 0;
        for (std::size_t column = 0; column < packing.count; ++column) {
            wide += widths[column] + gap_;
            high = std::max(high, heights[column] + 2 * margin_ - gap_);
        }
        // Of two that both fit, the one that is better filled; else the one that is panned least. A map that
        // must be panned anyway is no wider than its window if it can be: then no card is cut at the side.
        const float over = std::max(wide / width_, high / height_);
        const float shrinks = over + 0.02F * (wide / width_ + high / height_) + (wide > width_ ? 8.0F : 0.0F);
        if (shrinks >= least_) return;
        least_ = shrinks;
        best_ = packing;
    }

    static constexpr std::size_t most_searched = 5;
    const std::vector<MapPart>& parts_;
    float gap_, margin_, width_, height_;
    float least_ = std::numeric_limits<float>::max();
    Packing best_ = {};
};

void put(MapPlan& plan, const MapPart& part, const PartShape& shape, Rect where) {
    plan.blocks.push_back({.name = part.name, .where = where, .title_width = shape.title_width});
    for (std::size_t at = 0; at < part.nodes.size(); ++at) {
        auto card = shape.cards[at];
        card.x += where.x;
        card.y += where.y;
        plan.cards[part.nodes[at]] = card;
        plan.flows[part.nodes[at]] = shape.flow;
    }
    for (std::size_t at = 0; at < part.links.size(); ++at) {
        auto& curve = plan.curves[part.links[at]];
        curve = shape.curves[at];
        for (auto& point : curve) point = {point.x + where.x, point.y + where.y};
    }
}

MapPlan Packer::placed(const Packing& packing, const ArgumentMap& map, CardDetail detail) const {
    MapPlan plan{.detail = detail,
                 .cards = std::vector<Rect>(map.nodes.size()),
                 .flows = std::vector<LayoutFlow>(map.nodes.size()),
                 .curves = std::vector<std::vector<Point>>(map.links.size())};
    std::vector<float> widths(packing.count, 0), tops(packing.count, margin_), lefts(packing.count, margin_);
    const auto shape_of = [&](std::size_t at) -> const PartShape& {
        return parts_[at].shapes[packing.shapes[at]];
    };
    for (std::size_t at = 0; at < parts_.size(); ++at) {
        auto& wide = widths[packing.columns[at]];
        wide = std::max(wide, shape_of(at).width);
    }
    for (std::size_t at = 1; at < packing.count; ++at) {
        lefts[at] = lefts[at - 1] + widths[at - 1] + (widths[at - 1] > 0 ? gap_ : 0);
    }
    for (std::size_t at = 0; at < parts_.size(); ++at) {
        const auto column = packing.columns[at];
        const Rect where{lefts[column], tops[column], widths[column], shape_of(at).height};
        put(plan, parts_[at], shape_of(at), where);
        tops[column] = where.bottom() + gap_;
        plan.width = std::max(plan.width, where.right() + margin_);
        plan.height = std::max(plan.height, where.bottom() + margin_);
    }
    return plan;
}

// Whether there could be room for all cards at all, as far as their area goes.
bool could_fit(const Ui& ui, const ArgumentMap& map, CardDetail detail, float width, float height) {
    const float wide = card_width(ui, map, detail);
    float area = 0;
    for (const auto& node : map.nodes) area += wide * card_height(ui, node, detail, wide);
    return area < width * height * 0.8F;
}

// All but the links between factors.
MapPlan set_cards(const Ui& ui, const ArgumentMap& map, CardDetail detail, float window_width,
                  float window_height) {
    const auto parts = parts_of(ui, map, detail);
    Packer packer(ui, parts, std::max(window_width, 1.0F), std::max(window_height, 1.0F));
    return packer.placed(packer.best(), map, detail);
}

}  // namespace

MapPlan plan_map(const Ui& ui, const ArgumentMap& map, CardDetail detail, float window_width,
                 float window_height) {
    auto plan = set_cards(ui, map, detail, window_width, window_height);
    add_routes(ui, map, plan);
    return plan;
}

MapPlan plan_map_to_fit(const Ui& ui, const ArgumentMap& map, float window_width, float window_height) {
    for (const auto detail : {CardDetail::Full, CardDetail::Card}) {
        if (!could_fit(ui, map, detail, window_width, window_height)) continue;
        auto plan = set_cards(ui, map, detail, window_width, window_height);
        if (!plan.fits(window_width, window_height)) continue;
        add_routes(ui, map, plan);
        return plan;
    }
    return plan_map(ui, map, CardDetail::Headline, window_width, window_height);
}

}  // namespace allwrits
