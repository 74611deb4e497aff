// SPDX-License-Identifier: MIT
#include "desktop/argument_part.h"

#include <algorithm>
#include <cmath>

namespace allwrits {
namespace {

// At 100 %. Layers below each other need less room for their links than layers beside each other.
struct Gaps {
    float beside = 0, below = 0, cards = 0;
};
Gaps gaps_of(CardDetail detail) {
    switch (detail) {
        case CardDetail::Plate:
            return {.beside = 40, .below = 30, .cards = 10};
        case CardDetail::Headline:
            return {.beside = 42, .below = 34, .cards = 12};
        case CardDetail::Card:
            return {.beside = 60, .below = 42, .cards = 16};
        case CardDetail::Full:
            return {.beside = 78, .below = 52, .cards = 20};
    }
    return {};
}

// Sets the cards of one part.
class PartSetter {
public:
    PartSetter(const Ui& ui, const ArgumentMap& map, CardDetail detail, const MapPart& part);
    std::vector<PartShape> shapes() const;

private:
    std::size_t place(std::size_t node) const {
        return static_cast<std::size_t>(std::ranges::find(part_.nodes, node) - part_.nodes.begin());
    }
    // Those with links, in layers.
    PartShape in_layers(LayoutFlow flow) const;
    // Those that nothing here bears on, in rows below.
    void add_loners(PartShape& shape, float row_width) const;
    // Room around and the title above.
    void frame(PartShape& shape) const;

    const Ui& ui_;
    const ArgumentMap& map_;
    CardDetail detail_;
    const MapPart& part_;
    float card_width_;
    std::vector<float> heights_ = {};
    std::vector<bool> linked_ = {};
};

PartSetter::PartSetter(const Ui& ui, const ArgumentMap& map, CardDetail detail, const MapPart& part)
    : ui_(ui),
      map_(map),
      detail_(detail),
      part_(part),
      card_width_(card_width(ui, map, detail)),
      linked_(part.nodes.size(), false) {
    for (const auto node : part_.nodes)
        heights_.push_back(card_height(ui_, map_.nodes[node], detail_, card_width_));
    for (const auto link : part_.links)
        linked_[place(map_.links[link].from)] = linked_[place(map_.links[link].to)] = true;
}

PartShape PartSetter::in_layers(LayoutFlow flow) const {
    PartShape shape{.flow = flow};
    std::vector<LayoutBox> boxes;
    std::vector<std::size_t> box_of;
    for (std::size_t at = 0; at < part_.nodes.size(); ++at) {
        shape.cards.push_back({0, 0, card_width_, heights_[at]});
        box_of.push_back(boxes.size());
        if (linked_[at]) boxes.push_back({.width = card_width_, .height = heights_[at]});
    }
    std::vector<LayoutLink> links;
    for (const auto link : part_.links) {
        const auto& each = map_.links[link];
        links.push_back({.from = box_of[place(each.from)], .to = box_of[place(each.to)], .kind = each.kind});
    }
    const auto gaps = gaps_of(detail_);
    const auto drawn = layout(boxes, links,
                              {.flow = flow,
                               .between_layers = ui_.px(flow == LayoutFlow::Right ? gaps.beside : gaps.below),
                               .between_boxes = ui_.px(gaps.cards),
                               .margin = 0});
    for (std::size_t at = 0; at < part_.nodes.size(); ++at) {
        if (!linked_[at]) continue;
        auto& card = shape.cards[at];
        card.x = std::round(static_cast<float>(drawn.centres[box_of[at]].x) - card.w / 2);
        card.y = std::round(static_cast<float>(drawn.centres[box_of[at]].y) - card.h / 2);
    }
    for (const auto& curve : drawn.curves) shape.curves.push_back(straight_points(curve));
    shape.width = static_cast<float>(drawn.width);
    shape.height = static_cast<float>(drawn.height);
    return shape;
}

void PartSetter::add_loners(PartShape& shape, float row_width) const {
    const float gap = ui_.px(gaps_of(detail_).cards);
    float x = 0;
    float y = shape.height > 0 ? shape.height + gap * 1.5F : 0;
    float row_height = 0;
    for (std::size_t at = 0; at < part_.nodes.size(); ++at) {
        if (linked_[at]) continue;
        auto& card = shape.cards[at];
        if (x > 0 && x + card.w > row_width + 1) {
            x = 0;
            y += row_height + gap;
            row_height = 0;
        }
        card.x = std::round(x);
        card.y = std::round(y);
        x += card.w + gap;
        row_height = std::max(row_height, card.h);
        shape.width = std::max(shape.width, card.x + card.w);
    }
    shape.height = y + row_height;
}

void PartSetter::frame(PartShape& shape) const {
    const float around = std::round(ui_.px(part_padding));
    shape.width = std::ceil(shape.width);
    shape.title_width = shape.width;
    shape.title_height =
        std::ceil(ui_.text_height(part_title_face(detail_), part_.name, shape.width) + ui_.px(14));
    const auto move = [&](float& x, float& y) {
        x += around;
        y += shape.title_height;
    };
    for (auto& card : shape.cards) move(card.x, card.y);
    for (auto& curve : shape.curves) {
        for (auto& point : curve) move(point.x, point.y);
    }
    shape.width += 2 * around;
    shape.height = std::ceil(shape.height) + shape.title_height + around;
}

std::vector<PartShape> PartSetter::shapes() const {
    const auto loners = std::ranges::count(linked_, false);
    const float step = card_width_ + ui_.px(gaps_of(detail_).cards);
    std::vector<PartShape> made;
    for (const auto flow : {LayoutFlow::Right, LayoutFlow::Down}) {
        if (part_.links.empty() && flow == LayoutFlow::Down) break;
        const auto layers = in_layers(flow);
        for (long columns = 1; columns <= std::clamp(loners, 1L, 4L); ++columns) {
            auto shape = layers;
            if (loners > 0) add_loners(shape, std::max(shape.width, static_cast<float>(columns) * step));
            frame(shape);
            const auto no_better = [&](const PartShape& other) {
                return other.width <= shape.width && other.height <= shape.height;
            };
            if (std::ranges::none_of(made, no_better)) made.push_back(std::move(shape));
        }
    }
    return made;
}

}  // namespace

std::vector<Point> straight_points(const LayoutCurve& curve) {
    std::vector<Point> points;
    for (const auto& [x, y] : straightened(curve, 24))
        points.push_back({static_cast<float>(x), static_cast<float>(y)});
    return points;
}

Face part_title_face(CardDetail detail) { return detail == CardDetail::Plate ? Face::Strong : Face::Heading; }

std::vector<MapPart> parts_of(const Ui& ui, const ArgumentMap& map, CardDetail detail) {
    std::vector<MapPart> parts;
    for (std::size_t at = 0; at < map.nodes.size(); ++at) {
        const auto& node = map.nodes[at];
        if (parts.empty() || parts.back().factor != node.factor)
            parts.push_back({.factor = node.factor, .name = node.factor_name});
        parts.back().nodes.push_back(at);
    }
    for (auto& part : parts) {
        const auto here = [&](std::size_t node) { return map.nodes[node].factor == part.factor; };
        for (std::size_t at = 0; at < map.links.size(); ++at) {
            if (here(map.links[at].from) && here(map.links[at].to)) part.links.push_back(at);
        }
        part.shapes = PartSetter(ui, map, detail, part).shapes();
    }
    return parts;
}

}  // namespace allwrits
