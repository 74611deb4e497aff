// SPDX-License-Identifier: MIT
#pragma once

#include "argument/graph.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace allwrits {

// Where to draw boxes and the links between them, in layers: what is attacked or supported comes before what
// does so. In pixels, from the top left corner of the drawing, y down.

struct LayoutPoint {
    double x = 0, y = 0;
    bool operator==(const LayoutPoint&) const = default;
};

struct LayoutBox {
    static constexpr std::uint32_t no_group = 0xFFFFFFFF;

    double width = 0, height = 0;
    std::uint32_t group = no_group;  // Such as a factor: where no link decides, its boxes stand together.
};

// `from` and `to` are places in the list of boxes. Attacks pull harder than supports: theirs are the
// straighter lines.
struct LayoutLink {
    std::size_t from = 0, to = 0;
    LinkKind kind = LinkKind::Attack;
};

// Which way one reads on from a target to what bears on it.
enum class LayoutFlow : std::uint8_t { Down, Right };

struct LayoutWishes {
    LayoutFlow flow = LayoutFlow::Right;
    double between_layers = 56;  // Also the room in which the links turn.
    double between_boxes = 20;   // Within a layer.
    double margin = 16;          // All round.
    bool operator==(const LayoutWishes&) const = default;
};

// A curve from the border of one box to that of another: cubic Bezier pieces, the last point of each being
// the first of the next, so 3 n + 1 points. Without a point where the link's ends are none of the boxes.
using LayoutCurve = std::vector<LayoutPoint>;

struct Layout {
    std::vector<LayoutPoint> centres = {};  // By box.
    std::vector<LayoutCurve> curves = {};   // By link; each runs from `from` to `to`.
    double width = 0, height = 0;           // What all of it takes, the margin included.
    LayoutFlow flow = LayoutFlow::Right;    // As it was drawn.
    bool operator==(const Layout&) const = default;
};

// Equal input gives equal output. Safe to call from several threads, one of which works at a time: Graphviz
// keeps what it is doing in globals. The first call in a program also loads Graphviz's plugin. Where Graphviz
// is installed without one, the boxes stand in columns by group and the links are straight.
Layout layout(std::span<const LayoutBox> boxes, std::span<const LayoutLink> links,
              const LayoutWishes& wishes = {});

// In whichever direction it shrinks less to be seen whole in so many pixels; to the right if both fit.
Layout layout_to_fit(std::span<const LayoutBox> boxes, std::span<const LayoutLink> links, double width,
                     double height, LayoutWishes wishes = {});

// The same by the simplest rule, without Graphviz: columns by group, straight links, whatever they run
// behind. A link from a box to itself is not drawn.
Layout layout_in_columns(std::span<const LayoutBox> boxes, std::span<const LayoutLink> links,
                         const LayoutWishes& wishes = {});

// The curve as a line of straight pieces, so many a Bezier piece.
std::vector<LayoutPoint> straightened(const LayoutCurve& curve, std::size_t pieces = 12);

// How well a layout reads.
struct LayoutFaults {
    std::size_t overlaps = 0;   // Pairs of boxes that share more than a border.
    std::size_t crossings = 0;  // Pairs of links that cross; those that share an end do not count.
    std::size_t hidden = 0;     // Links that run behind a box that is neither end.
    std::size_t loose = 0;      // Ends of links more than a pixel and a half off their box's border.
};
LayoutFaults faults_of(const Layout& layout, std::span<const LayoutBox> boxes,
                       std::span<const LayoutLink> links);

}  // namespace allwrits
