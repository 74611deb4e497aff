// SPDX-License-Identifier: MIT
#include "desktop/argument_plan.h"

#include "desktop/argument_part.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace allwrits {
namespace {

// At 100 %.
constexpr float between_parts = 14, margin = 12;

// From the side of one card to that of another in a different factor; round the left of what lies between where both
// stand above each other.
std::vector<Point> bend(const Ui& ui, const Rect& from, const Rect& to) {
    const bool apart = from.right() < to.x || to.right() < from.x;
    const float way = to.x > from.right() ? 1.0F : -1.0F;
    const Point start{way > 0 ? from.right() : from.x, from.centre().y};
    const Point end{(apart ? way < 0 : way > 0) ? to.right() : to.x, to.centre().y};
    const float reach = apart ? std::max(ui.px(30), std::abs(end.x - start.x) * 0.5F) : ui.px(34);
    const auto point = [](float x, float y) { return LayoutPoint{.x = x, .y = y}; };
    return straight_points({point(start.x, start.y), point(start.x + way * reach, start.y),
                            point(end.x + (apart ? -way : way) * reach, end.y), point(end.x, end.y)});
}

// In which column each part stands, and in which of its shapes.
struct Packing {
    std::vector<std::size_t> columns = {}, shapes = {};
    std::size_t count = 1;  // Of columns.
};

// Goes through all packings, a few ten thousand at most, for the one that shrinks least to fit the window.
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
        // With many factors only the first column that is free is tried, or the search would not end.
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
        // Of two that both fit, the one that is better filled; else the one that is panned least.
        const float shrinks =
            std::max(wide / width_, high / height_) + 0.02F * (wide / width_ + high / height_);
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

}  // namespace

MapPlan plan_map(const Ui& ui, const ArgumentMap& map, CardDetail detail, float window_width,
                 float window_height) {
    const auto parts = parts_of(ui, map, detail);
    Packer packer(ui, parts, std::max(window_width, 1.0F), std::max(window_height, 1.0F));
    auto plan = packer.placed(packer.best(), map, detail);
    for (std::size_t at = 0; at < map.links.size(); ++at) {
        auto& curve = plan.curves[at];
        if (curve.empty()) curve = bend(ui, plan.cards[map.links[at].from], plan.cards[map.links[at].to]);
    }
    return plan;
}

MapPlan plan_map_to_fit(const Ui& ui, const ArgumentMap& map, float window_width, float window_height) {
    for (const auto detail : {CardDetail::Full, CardDetail::Card}) {
        if (!could_fit(ui, map, detail, window_width, window_height)) continue;
        auto plan = plan_map(ui, map, detail, window_width, window_height);
        if (plan.fits(window_width, window_height)) return plan;
    }
    return plan_map(ui, map, CardDetail::Headline, window_width, window_height);
}

}  // namespace allwrits
