// SPDX-License-Identifier: MIT
#include "desktop/argument_plan.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace allwrits {
namespace {

bool is_across(Key key) { return key == Key::Left || key == Key::Right; }

// How far a card lies in an arrow's direction; a step aside counts threefold, so that one keeps to rows and
// layers.
float distance(const Rect& from, const Rect& to, Key key) {
    const auto a = from.centre();
    const auto b = to.centre();
    const bool back = key == Key::Left || key == Key::Up;
    const float ahead = (is_across(key) ? b.x - a.x : b.y - a.y) * (back ? -1.0F : 1.0F);
    if (ahead < 2) return std::numeric_limits<float>::max();
    const float low = is_across(key) ? std::max(from.y, to.y) : std::max(from.x, to.x);
    const float high =
        is_across(key) ? std::min(from.bottom(), to.bottom()) : std::min(from.right(), to.right());
    return ahead + 3 * std::max(0.0F, low - high);
}

std::vector<std::size_t> linked(const ArgumentMap& map, std::size_t at, bool behind) {
    const auto of = [&](LinkKind kind) {
        return behind ? nodes_behind(map, at, kind) : nodes_ahead(map, at, kind);
    };
    auto found = of(LinkKind::Attack);
    const auto supports = of(LinkKind::Support);
    found.insert(found.end(), supports.begin(), supports.end());
    return found;
}

}  // namespace

std::size_t walk_map(const ArgumentMap& map, const MapPlan& plan, std::size_t at, Key key,
                     std::size_t came_from) {
    const auto& from = plan.cards[at];
    auto best = at;
    float least = std::numeric_limits<float>::max();
    const bool right = plan.flows[at] == LayoutFlow::Right;
    if (is_across(key) == right) {
        for (const auto node : linked(map, at, key == (right ? Key::Right : Key::Down))) {
            if (node == came_from) return node;
            const auto to = plan.cards[node].centre();
            const float far = std::hypot(to.x - from.centre().x, to.y - from.centre().y);
            if (node == at || far >= least) continue;
            least = far;
            best = node;
        }
        if (best != at) return best;
    }
    for (std::size_t node = 0; node < plan.cards.size(); ++node) {
        const float far = node == at ? least : distance(from, plan.cards[node], key);
        if (far >= least) continue;
        least = far;
        best = node;
    }
    return best;
}

}  // namespace allwrits
