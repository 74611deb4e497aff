// SPDX-License-Identifier: MIT
#include "catch.h"

#include "desktop/link_routes.h"

#include <cmath>
#include <vector>

using namespace allwrits;

namespace {

// Eight columns of five cards with gutters between.
std::vector<Rect> forty_cards() {
    std::vector<Rect> cards;
    for (int column = 0; column < 8; ++column) {
        for (int row = 0; row < 5; ++row) {
            cards.push_back({30.0F + 230.0F * static_cast<float>(column),
                             40.0F + 130.0F * static_cast<float>(row), 184, 90});
        }
    }
    return cards;
}

std::vector<LinkEnds> sixty_links() {
    std::vector<LinkEnds> links;
    for (std::size_t nth = 0; nth < 60; ++nth)
        links.push_back({.from = nth * 7 % 40, .to = (nth * 11 + 13) % 40});
    std::erase_if(links, [](const LinkEnds& link) { return link.from == link.to; });
    return links;
}

bool runs_behind(Point from, Point to, const Rect& card) {
    const Rect way{std::min(from.x, to.x), std::min(from.y, to.y), std::abs(to.x - from.x) + 0.1F,
                   std::abs(to.y - from.y) + 0.1F};
    const auto both = overlap(way, card.inset(1));
    return both.w > 0 && both.h > 0;
}

bool on_border(Point at, const Rect& card) {
    const bool inside = card.inset(-1).holds(at);
    return inside && !card.inset(1).holds(at);
}

}  // namespace

TEST_CASE("links between forty cards run behind none of them") {
    const auto cards = forty_cards();
    const auto links = sixty_links();
    const auto routes = route_links({.cards = cards, .width = 1900, .height = 720}, links);
    REQUIRE(routes.size() == links.size());
    for (std::size_t at = 0; at < links.size(); ++at) {
        INFO(links[at].from << " to " << links[at].to);
        REQUIRE(routes[at].size() >= 2);
        CHECK(on_border(routes[at].front(), cards[links[at].from]));
        CHECK(on_border(routes[at].back(), cards[links[at].to]));
        for (std::size_t piece = 0; piece + 1 < routes[at].size(); ++piece) {
            for (const auto& card : cards)
                CHECK_FALSE(runs_behind(routes[at][piece], routes[at][piece + 1], card));
        }
    }
}

TEST_CASE("two links between the same cards take ways of their own") {
    const std::vector<Rect> cards{{30, 30, 100, 80}, {330, 30, 100, 80}};
    const std::vector<LinkEnds> links{{0, 1}, {0, 1}};
    const auto routes = route_links({.cards = cards, .width = 460, .height = 140}, links);
    REQUIRE(routes.size() == 2);
    CHECK_FALSE(routes[0] == routes[1]);
}

TEST_CASE("a card that is walled in has no link") {
    const std::vector<Rect> cards{{100, 100, 100, 80}, {330, 100, 100, 80}};
    const std::vector<Rect> walls{
        {50, 50, 200, 30}, {50, 200, 200, 30}, {50, 50, 30, 180}, {220, 50, 30, 180}};
    const std::vector<LinkEnds> links{{0, 1}};
    CHECK(route_links({.cards = cards, .walls = walls, .width = 500, .height = 300}, links).front().empty());
}

TEST_CASE("a map that nobody could follow goes without its last links rather than hold up the window") {
    std::vector<Rect> cards;
    for (int nth = 0; nth < 128; ++nth) {
        const auto x = static_cast<float>(nth % 8 * 230 + 7 * (nth / 8 % 5));
        cards.push_back({x, static_cast<float>(nth / 8 * 130 + nth % 8 * 3), 180, 80});
    }
    std::vector<LinkEnds> links;
    for (std::size_t nth = 0; nth < 256; ++nth) links.push_back({nth % 128, (nth * 37 + 64) % 128});
    const auto routes = route_links({.cards = cards, .width = 1900, .height = 2200}, links);
    REQUIRE(routes.size() == links.size());
    CHECK_FALSE(routes.front().empty());
    CHECK(routes.back().empty());
}
