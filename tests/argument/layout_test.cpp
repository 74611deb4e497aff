// SPDX-License-Identifier: MIT
#include "argument/layout.h"

#include "base/dice.h"
#include "catch.h"

#include <cmath>
#include <string>
#include <thread>

using namespace allwrits;

namespace {

using Boxes = std::vector<LayoutBox>;
using BoxLinks = std::vector<LayoutLink>;

// So many cards of seven factors, some wider or taller than others.
Boxes cards(std::size_t count) {
    Boxes boxes;
    for (std::size_t at = 0; at < count; ++at) {
        boxes.push_back({.width = 180 + 10.0 * static_cast<double>(at % 5),
                         .height = 56 + 4.0 * static_cast<double>(at % 3),
                         .group = static_cast<std::uint32_t>(at % 7)});
    }
    return boxes;
}

// Links between boxes near each other in the list, both ways, one in three a support: much as cards answer
// each other.
BoxLinks answers(std::size_t boxes, std::size_t count, std::uint64_t seed) {
    auto stream = Dice(seed).stream("links", 0);
    const std::vector<std::uint32_t> anywhere(boxes, 1);
    const std::vector<std::uint32_t> near(8, 1);
    BoxLinks links;
    while (links.size() < count) {
        const auto from = stream.pick(anywhere);
        const auto to = (from + boxes + stream.pick(near) - 4) % boxes;
        if (from == to) continue;
        const auto kind = stream.chance(333'333) ? LinkKind::Support : LinkKind::Attack;
        links.push_back({.from = from, .to = to, .kind = kind});
    }
    return links;
}

void check_readable(const Layout& drawn, const Boxes& boxes, const BoxLinks& links) {
    REQUIRE(drawn.centres.size() == boxes.size());
    REQUIRE(drawn.curves.size() == links.size());
    const auto faults = faults_of(drawn, boxes, links);
    CHECK(faults.overlaps == 0);
    CHECK(faults.loose == 0);
    for (std::size_t at = 0; at < boxes.size(); ++at) {
        const auto& [x, y] = drawn.centres[at];
        CHECK((x - boxes[at].width / 2 > 0 && x + boxes[at].width / 2 < drawn.width));
        CHECK((y - boxes[at].height / 2 > 0 && y + boxes[at].height / 2 < drawn.height));
    }
    for (const auto& curve : drawn.curves) {
        CHECK(curve.size() >= 4);
        CHECK(curve.size() % 3 == 1);
    }
}

}  // namespace

TEST_CASE("no two boxes overlap, and each link begins and ends at its boxes, in both directions of reading") {
    const auto flow = GENERATE(LayoutFlow::Right, LayoutFlow::Down);
    const auto count = GENERATE(as<std::size_t>{}, 1, 2, 7, 20, 40);
    const auto boxes = cards(count);
    const auto links = answers(count, count < 3 ? 0 : count * 3 / 2, count);
    check_readable(layout(boxes, links, {.flow = flow}), boxes, links);
}

TEST_CASE("as many cards and links as a scenario may have are laid out") {
    const auto boxes = cards(128);
    const auto links = answers(128, 256, 9);
    check_readable(layout(boxes, links), boxes, links);
}

TEST_CASE("an answer stands one layer after what it answers") {
    const Boxes boxes = cards(3);
    const BoxLinks links{{.from = 1, .to = 0}, {.from = 2, .to = 1, .kind = LinkKind::Support}};
    const auto right = layout(boxes, links, {.flow = LayoutFlow::Right});
    CHECK(right.centres[0].x + boxes[0].width / 2 < right.centres[1].x - boxes[1].width / 2);
    CHECK(right.centres[1].x + boxes[1].width / 2 < right.centres[2].x - boxes[2].width / 2);
    CHECK(right.curves[0].front().x > right.curves[0].back().x);
    const auto down = layout(boxes, links, {.flow = LayoutFlow::Down});
    CHECK(down.centres[0].y + boxes[0].height / 2 < down.centres[1].y - boxes[1].height / 2);
    CHECK(down.curves[0].front().y > down.curves[0].back().y);
}

TEST_CASE("the gaps that are wished for are kept") {
    const Boxes boxes = cards(3);
    const BoxLinks links{{.from = 1, .to = 0}, {.from = 2, .to = 0}};
    const auto drawn = layout(boxes, links, {.between_layers = 100, .between_boxes = 40, .margin = 10});
    const auto left_edge = [&](std::size_t at) { return drawn.centres[at].x - boxes[at].width / 2; };
    CHECK(left_edge(0) == Catch::Approx(10).margin(1));
    CHECK(std::min(left_edge(1), left_edge(2)) - (left_edge(0) + boxes[0].width) >= 99);
    const double apart = std::abs(drawn.centres[1].y - drawn.centres[2].y);
    CHECK(apart - (boxes[1].height + boxes[2].height) / 2 == Catch::Approx(40).margin(1.5));
}

TEST_CASE("a chain, a fork and two that answer each other are drawn without a crossing") {
    const auto boxes = cards(8);
    const BoxLinks links{{.from = 1, .to = 0}, {.from = 0, .to = 1}, {.from = 2, .to = 1},
                         {.from = 3, .to = 1}, {.from = 4, .to = 2}, {.from = 5, .to = 2},
                         {.from = 6, .to = 3}, {.from = 7, .to = 0}};
    const auto drawn = layout(boxes, links);
    const auto faults = faults_of(drawn, boxes, links);
    CHECK(faults.crossings == 0);
    CHECK(faults.hidden == 0);
    CHECK(drawn.curves[0] != LayoutCurve(drawn.curves[1].rbegin(), drawn.curves[1].rend()));
}

TEST_CASE("the same input gives the same drawing, whatever was drawn before it and from whichever thread") {
    const auto boxes = cards(40);
    const auto links = answers(40, 60, 3);
    const auto first = layout(boxes, links);
    layout(cards(17), answers(17, 30, 4), {.flow = LayoutFlow::Down});
    CHECK(layout(boxes, links) == first);
    Layout beside;
    std::thread other([&] { beside = layout(boxes, links); });
    const auto here = layout(boxes, links);
    other.join();
    CHECK(here == first);
    CHECK(beside == first);
}

TEST_CASE("nothing to draw takes no room, and a link without a box has no curve") {
    const auto nothing = layout({}, {});
    CHECK(nothing == Layout{});
    const BoxLinks loose{{.from = 0, .to = 5}, {.from = 7, .to = 0}};
    CHECK(layout({}, loose).curves == std::vector<LayoutCurve>(2));
    const auto drawn = layout(cards(1), loose);
    CHECK(drawn.centres.size() == 1);
    CHECK(drawn.curves == std::vector<LayoutCurve>(2));
}

TEST_CASE("a link said twice, a circle and a card that answers itself are drawn") {
    const auto boxes = cards(3);
    const BoxLinks links{
        {.from = 0, .to = 1}, {.from = 0, .to = 1}, {.from = 0, .to = 1, .kind = LinkKind::Support},
        {.from = 1, .to = 2}, {.from = 2, .to = 0}, {.from = 2, .to = 2}};
    const auto flow = GENERATE(LayoutFlow::Right, LayoutFlow::Down);
    const auto drawn = layout(boxes, links, {.flow = flow});
    check_readable(drawn, boxes, links);
    CHECK(drawn.curves[0] != drawn.curves[1]);
}

TEST_CASE("boxes without a size are drawn as dots, and those of fractions of a pixel do not touch") {
    Boxes boxes(4);
    boxes[2] = {.width = 99.5, .height = 33.3};
    boxes[3] = {.width = 120.25, .height = 20.75};
    const BoxLinks links{{.from = 1, .to = 0}, {.from = 2, .to = 0}, {.from = 3, .to = 0}};
    const auto faults = faults_of(layout(boxes, links), boxes, links);
    CHECK(faults.overlaps == 0);
    CHECK(faults.loose == 0);
}

TEST_CASE("to fit a wide view a map runs to the right, and to fit a tall one a long one runs down") {
    const auto boxes = cards(6);
    BoxLinks chain;
    for (std::size_t at = 1; at < 6; ++at) chain.push_back({.from = at, .to = at - 1});
    CHECK(layout_to_fit(boxes, chain, 2000, 400) == layout(boxes, chain, {.flow = LayoutFlow::Right}));
    CHECK(layout_to_fit(boxes, chain, 400, 800) == layout(boxes, chain, {.flow = LayoutFlow::Down}));
    CHECK(layout_to_fit(boxes, chain, 400, 800).flow == LayoutFlow::Down);
}

TEST_CASE("columns need no Graphviz: a column a group, straight links from border to border") {
    const auto boxes = cards(20);
    const auto links = answers(20, 30, 5);
    const auto drawn = layout_in_columns(boxes, links);
    check_readable(drawn, boxes, links);
    CHECK(drawn.centres[0].x == Catch::Approx(drawn.centres[7].x));
    CHECK(drawn.centres[0].x < drawn.centres[1].x);
    CHECK(layout_in_columns({}, {}) == Layout{});
}

TEST_CASE("a curve is straightened through its ends, and bends between them") {
    const LayoutCurve curve{{.x = 0, .y = 0}, {.x = 0, .y = 10}, {.x = 10, .y = 10}, {.x = 10, .y = 0}};
    const auto line = straightened(curve, 2);
    REQUIRE(line.size() == 3);
    CHECK(line.front() == curve.front());
    CHECK(line[1].x == Catch::Approx(5));
    CHECK(line[1].y == Catch::Approx(7.5));
    CHECK(line.back() == curve.back());
    CHECK(straightened({}).empty());
}

TEST_CASE("faults are counted: boxes that overlap, links that cross, run behind a box or end in the air") {
    const Boxes boxes(5, {.width = 10, .height = 10});
    const auto straight = [](LayoutPoint a, LayoutPoint b) { return LayoutCurve{a, a, b, b}; };
    Layout drawn{.centres = {{.x = 0, .y = 0},
                             {.x = 100, .y = 0},
                             {.x = 100, .y = 100},
                             {.x = 0, .y = 100},
                             {.x = 40, .y = 40}}};
    const BoxLinks links{{.from = 0, .to = 2}, {.from = 1, .to = 3}};
    drawn.curves = {straight({.x = 5, .y = 5}, {.x = 95, .y = 95}),
                    straight({.x = 95, .y = 5}, {.x = 5, .y = 95})};
    auto faults = faults_of(drawn, boxes, links);
    CHECK(faults.crossings == 1);
    CHECK(faults.hidden == 1);
    CHECK(faults.overlaps == 0);
    CHECK(faults.loose == 0);
    drawn.centres[4] = {.x = 4, .y = 3};
    drawn.curves[1].back() = {.x = 20, .y = 80};
    faults = faults_of(drawn, boxes, links);
    CHECK(faults.overlaps == 1);
    CHECK(faults.loose == 1);
}
