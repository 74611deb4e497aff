// SPDX-License-Identifier: MIT
#include "desktop/link_routes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <optional>
#include <queue>

namespace allwrits {
namespace {

// In pixels of way that a link would rather go: a corner, and a pixel beside another link.
constexpr float corner_cost = 40, beside_cost = 1.5F;

enum Heading : std::uint8_t { East, South, West, North };
constexpr bool across(int heading) { return heading == East || heading == West; }

// The lines that links may run on, crossing each other: beside each card and through its ports.
class Grid {
public:
    explicit Grid(const RouteRoom& room);
    std::vector<Point> route(const LinkEnds& ends);

private:
    struct Port {
        std::size_t node = 0;
        int heading = 0;  // Away from the card.
        Point border = {};
    };
    struct Step {
        float estimate = 0;
        std::size_t state = 0;
        bool operator<(const Step& other) const { return estimate > other.estimate; }
    };

    std::size_t columns() const { return xs_.size(); }
    Point point(std::size_t node) const { return {xs_[node % columns()], ys_[node / columns()]}; }
    std::optional<std::size_t> node_at(Point at) const;
    std::optional<std::size_t> next(std::size_t node, int heading) const;
    std::vector<Port> ports_of(const Rect& card) const;
    void mark(std::size_t node, int heading);
    std::vector<std::size_t> search(const std::vector<Port>& starts, const std::vector<Port>& ends,
                                    const Rect& goal);

    RouteRoom room_;
    std::vector<float> xs_ = {}, ys_ = {};
    std::vector<bool> free_ = {};                         // By node.
    // For all links of a map together: one that nobody could follow anyhow must not hold up the window.
    std::size_t steps_left_ = 400'000;
    std::vector<std::array<std::uint8_t, 2>> used_ = {};  // By node: links through it across, and along.
};

void sort_out(std::vector<float>& values, float most) {
    for (auto& value : values) value = std::round(value);
    std::ranges::sort(values);
    values.erase(std::unique(values.begin(), values.end()), values.end());
    std::erase_if(values, [&](float value) { return value < 2 || value > most - 2; });
}

Grid::Grid(const RouteRoom& room) : room_(room) {
    const auto add = [&](const Rect& rect) {
        // Through its middle, too, which is closed: else a step from one side would lead to the other.
        xs_.push_back(rect.centre().x);
        ys_.push_back(rect.centre().y);
        for (const float out : {room.clearance, 2 * room.clearance}) {
            xs_.insert(xs_.end(), {rect.x - out, rect.right() + out});
            ys_.insert(ys_.end(), {rect.y - out, rect.bottom() + out});
        }
    };
    for (const auto& card : room.cards) {
        add(card);
        for (const float share : {0.3F, 0.7F}) {
            xs_.push_back(card.x + card.w * share);
            ys_.push_back(card.y + card.h * share);
        }
    }
    for (const auto& wall : room.walls) add(wall);
    sort_out(xs_, room.width);
    sort_out(ys_, room.height);
    free_.assign(xs_.size() * ys_.size(), true);
    used_.resize(free_.size());
    const auto close = [&](const Rect& rect) {
        const auto wide = rect.inset(-room.clearance + 1);
        const auto x0 = static_cast<std::size_t>(std::ranges::lower_bound(xs_, wide.x) - xs_.begin());
        const auto x1 = static_cast<std::size_t>(std::ranges::upper_bound(xs_, wide.right()) - xs_.begin());
        const auto y0 = static_cast<std::size_t>(std::ranges::lower_bound(ys_, wide.y) - ys_.begin());
        const auto y1 = static_cast<std::size_t>(std::ranges::upper_bound(ys_, wide.bottom()) - ys_.begin());
        for (auto y = y0; y < y1; ++y) {
            for (auto x = x0; x < x1; ++x) free_[y * columns() + x] = false;
        }
    };
    std::ranges::for_each(room.cards, close);
    std::ranges::for_each(room.walls, close);
}

std::optional<std::size_t> Grid::node_at(Point at) const {
    const auto x = std::ranges::lower_bound(xs_, std::round(at.x));
    const auto y = std::ranges::lower_bound(ys_, std::round(at.y));
    if (x == xs_.end() || y == ys_.end() || *x != std::round(at.x) || *y != std::round(at.y))
        return std::nullopt;
    const auto node =
        static_cast<std::size_t>(y - ys_.begin()) * columns() + static_cast<std::size_t>(x - xs_.begin());
    return free_[node] ? std::optional(node) : std::nullopt;
}

std::optional<std::size_t> Grid::next(std::size_t node, int heading) const {
    const auto x = node % columns();
    const auto y = node / columns();
    if ((heading == East && x + 1 == columns()) || (heading == West && x == 0)) return std::nullopt;
    if ((heading == South && y + 1 == ys_.size()) || (heading == North && y == 0)) return std::nullopt;
    const auto to = heading == East    ? node + 1
                    : heading == West  ? node - 1
                    : heading == South ? node + columns()
                                       : node - columns();
    return free_[to] ? std::optional(to) : std::nullopt;
}

std::vector<Grid::Port> Grid::ports_of(const Rect& card) const {
    std::vector<Port> ports;
    const auto add = [&](Point border, int heading) {
        const float dx = heading == East ? room_.clearance : heading == West ? -room_.clearance : 0;
        const float dy = heading == South ? room_.clearance : heading == North ? -room_.clearance : 0;
        if (const auto node = node_at({border.x + dx, border.y + dy}))
            ports.push_back({*node, heading, border});
    };
    for (const float share : {0.3F, 0.5F, 0.7F}) {
        const float x = std::round(share == 0.5F ? card.centre().x : card.x + card.w * share);
        const float y = std::round(share == 0.5F ? card.centre().y : card.y + card.h * share);
        add({card.x, y}, West);
        add({card.right(), y}, East);
        add({x, card.y}, North);
        add({x, card.bottom()}, South);
    }
    return ports;
}

// The node, and those on lines so near that two links would look like one.
void Grid::mark(std::size_t node, int heading) {
    const bool level = across(heading);
    const auto at = point(node);
    for (const int by : {1, -1}) {
        const int side = level ? (by > 0 ? South : North) : (by > 0 ? East : West);
        for (std::optional<std::size_t> each = node; each; each = next(*each, side)) {
            const auto there = point(*each);
            if (std::abs(there.x - at.x) + std::abs(there.y - at.y) > room_.clearance * 0.8F) break;
            if (each == node && by < 0) continue;
            ++used_[*each][level ? 0 : 1];
        }
    }
}

// A*, by node and the heading in which one came there.
std::vector<std::size_t> Grid::search(const std::vector<Port>& starts, const std::vector<Port>& ends,
                                      const Rect& goal) {
    if (starts.empty() || ends.empty()) return {};
    std::vector<float> least(free_.size() * 4, std::numeric_limits<float>::max());
    std::vector<std::size_t> before(least.size(), least.size());
    std::priority_queue<Step> open;
    const auto ahead = [&](std::size_t node) {
        const auto at = point(node);
        return std::max({0.0F, goal.x - at.x, at.x - goal.right()}) +
               std::max({0.0F, goal.y - at.y, at.y - goal.bottom()});
    };
    const auto reach = [&](std::size_t state, float cost, std::size_t from) {
        if (cost >= least[state]) return;
        least[state] = cost;
        before[state] = from;
        open.push({cost + ahead(state / 4), state});
    };
    for (const auto& port : starts) {
        const auto used = used_[port.node][across(port.heading) ? 0 : 1];
        reach(port.node * 4 + static_cast<std::size_t>(port.heading), 30.0F * static_cast<float>(used),
              before.size());
    }
    while (!open.empty() && steps_left_ > 0) {
        --steps_left_;
        const auto state = open.top().state;
        const float estimate = open.top().estimate;
        open.pop();
        const auto node = state / 4;
        const auto heading = static_cast<int>(state % 4);
        if (estimate > least[state] + ahead(node) + 0.01F) continue;
        const auto arrives = [&](const Port& port) {
            return port.node == node && port.heading == (heading + 2) % 4;
        };
        if (std::ranges::any_of(ends, arrives)) {
            std::vector<std::size_t> way;
            for (auto at = state; at < before.size(); at = before[at]) way.push_back(at);
            std::ranges::reverse(way);
            return way;
        }
        for (int turn = -1; turn <= 1; ++turn) {
            const int to = (heading + turn + 4) % 4;
            const auto there = next(node, to);
            if (!there) continue;
            const auto a = point(node);
            const auto b = point(*there);
            const float length = std::abs(a.x - b.x) + std::abs(a.y - b.y);
            const auto used = static_cast<float>(used_[*there][across(to) ? 0 : 1]);
            reach(*there * 4 + static_cast<std::size_t>(to),
                  least[state] + length * (1 + beside_cost * used) + (turn == 0 ? 0 : corner_cost), state);
        }
    }
    return {};
}

std::vector<Point> Grid::route(const LinkEnds& ends) {
    const auto starts = ports_of(room_.cards[ends.from]);
    const auto goals = ports_of(room_.cards[ends.to]);
    const auto way = search(starts, goals, room_.cards[ends.to]);
    if (way.empty()) return {};
    const auto border = [&](const std::vector<Port>& ports, std::size_t node, int heading) {
        return std::ranges::find_if(
                   ports, [&](const Port& port) { return port.node == node && port.heading == heading; })
            ->border;
    };
    const auto first = static_cast<int>(way.front() % 4);
    const auto last = static_cast<int>(way.back() % 4);
    std::vector<Point> points{border(starts, way.front() / 4, first)};
    for (std::size_t at = 0; at < way.size(); ++at) {
        const auto heading = static_cast<int>(way[at] % 4);
        mark(way[at] / 4, heading);
        // Only where it turns.
        if (at + 1 < way.size() && way[at + 1] % 4 != way[at] % 4) points.push_back(point(way[at] / 4));
    }
    points.push_back(border(goals, way.back() / 4, (last + 2) % 4));
    return points;
}

}  // namespace

std::vector<std::vector<Point>> route_links(const RouteRoom& room, std::span<const LinkEnds> links) {
    Grid grid(room);
    std::vector<std::vector<Point>> routes;
    for (const auto& link : links) {
        routes.push_back(link.from == link.to ? std::vector<Point>{} : grid.route(link));
    }
    return routes;
}

}  // namespace allwrits
