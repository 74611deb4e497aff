// SPDX-License-Identifier: MIT
#include "argument/layout.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <mutex>
#include <numeric>
#include <string>

#include <graphviz/cgraph.h>
#include <graphviz/gvc.h>  // Last: it defines many macros.

namespace allwrits {
namespace {

// Graphviz counts boxes in inches and gaps likewise, 72 points to each; a pixel is a point here.
std::string inches(double pixels) { return fmt::format("{:.4f}", pixels / 72); }

// Graphviz rounds boxes to whole points, so what does not fit one gets the next.
double whole(double pixels) { return std::isfinite(pixels) ? std::clamp(std::ceil(pixels), 1.0, 1e5) : 1.0; }

int say_nothing(char*) { return 0; }

// The order in which Graphviz is told of the boxes, which it keeps where nothing else decides. Its clusters
// would hold a group together, but with 40 boxes they made ten times the crossings, and another drawing on
// the second call.
std::vector<std::size_t> by_group(std::span<const LayoutBox> boxes) {
    std::vector<std::size_t> order(boxes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t at) { return boxes[at].group; });
    return order;
}

// Graphviz as loaded once, and the lock on it: it keeps the drawing at hand in globals.
struct Engine {
    std::mutex busy = {};
    std::unique_ptr<GVC_t, int (*)(GVC_t*)> context{gvContext(), gvFreeContext};

    static Engine& one() {
        static Engine engine;
        return engine;
    }
};

// A graph of Graphviz's, filled from boxes and links and read back as a Layout.
class DotGraph {
public:
    DotGraph(std::span<const LayoutBox> boxes, std::span<const LayoutLink> links, const LayoutWishes& wishes);
    ~DotGraph();
    DotGraph(const DotGraph&) = delete;
    DotGraph& operator=(const DotGraph&) = delete;

    bool lay_out(GVC_t* context);
    Layout read() const;

private:
    static void set(void* object, const char* name, const std::string& value) {
        agsafeset(object, const_cast<char*>(name), const_cast<char*>(value.c_str()), const_cast<char*>(""));
    }
    void add_boxes();
    void add_links();
    void wish_for(const LayoutWishes& wishes);
    LayoutCurve curve_of(Agedge_t* edge) const;

    std::span<const LayoutBox> boxes_;
    std::span<const LayoutLink> links_;
    Agraph_t* graph_ = nullptr;
    GVC_t* laid_out_by_ = nullptr;
    std::vector<Agnode_t*> nodes_ = {};
    std::vector<Agedge_t*> edges_ = {};  // Null where the link is none.
};

DotGraph::DotGraph(std::span<const LayoutBox> boxes, std::span<const LayoutLink> links,
                   const LayoutWishes& wishes)
    : boxes_(boxes), links_(links), graph_(agopen(const_cast<char*>("map"), Agdirected, nullptr)) {
    wish_for(wishes);
    add_boxes();
    add_links();
}

DotGraph::~DotGraph() {
    if (laid_out_by_ != nullptr) gvFreeLayout(laid_out_by_, graph_);
    agclose(graph_);
}

void DotGraph::wish_for(const LayoutWishes& wishes) {
    set(graph_, "rankdir", wishes.flow == LayoutFlow::Down ? "TB" : "LR");
    set(graph_, "ranksep", inches(wishes.between_layers));
    set(graph_, "nodesep", inches(wishes.between_boxes));
    set(graph_, "splines", "true");
    set(graph_, "mclimit", "4");  // Four times the usual search for fewer crossings: a tenth of the time.
}

void DotGraph::add_boxes() {
    nodes_.resize(boxes_.size());
    for (const auto at : by_group(boxes_)) {
        const auto name = std::to_string(at);
        auto* node = agnode(graph_, const_cast<char*>(name.c_str()), 1);
        set(node, "label", "");
        set(node, "shape", "box");
        set(node, "fixedsize", "true");
        set(node, "width", inches(whole(boxes_[at].width)));
        set(node, "height", inches(whole(boxes_[at].height)));
        nodes_[at] = node;
    }
}

// What is borne on comes first, so each edge runs against its link.
void DotGraph::add_links() {
    for (const auto& link : links_) {
        if (link.from >= boxes_.size() || link.to >= boxes_.size()) {
            edges_.push_back(nullptr);
            continue;
        }
        auto* edge = agedge(graph_, nodes_[link.to], nodes_[link.from], nullptr, 1);
        set(edge, "dir", "none");  // Arrowheads would keep the curves off the borders.
        set(edge, "weight", link.kind == LinkKind::Attack ? "3" : "1");
        edges_.push_back(edge);
    }
}

bool DotGraph::lay_out(GVC_t* context) {
    if (context == nullptr || gvLayout(context, graph_, "dot") != 0) return false;
    laid_out_by_ = context;
    return true;
}

LayoutCurve DotGraph::curve_of(Agedge_t* edge) const {
    LayoutCurve curve;
    const auto* spline = edge == nullptr ? nullptr : ED_spl(edge);
    for (int piece = 0; spline != nullptr && piece < spline->size; ++piece) {
        const auto& bezier = spline->list[piece];
        for (int at = curve.empty() ? 0 : 1; at < bezier.size; ++at) {
            curve.push_back({.x = bezier.list[at].x, .y = -bezier.list[at].y});
        }
    }
    std::reverse(curve.begin(), curve.end());
    return curve;
}

Layout DotGraph::read() const {
    Layout drawn;
    for (auto* node : nodes_) drawn.centres.push_back({.x = ND_coord(node).x, .y = -ND_coord(node).y});
    for (auto* edge : edges_) drawn.curves.push_back(curve_of(edge));
    return drawn;
}

// Moves all of it so that it begins at the margin, and measures it.
void fit(Layout& drawn, std::span<const LayoutBox> boxes, double margin) {
    LayoutPoint least{.x = 1e9, .y = 1e9};
    LayoutPoint most{.x = -1e9, .y = -1e9};
    const auto take = [&](double x, double y) {
        least = {.x = std::min(least.x, x), .y = std::min(least.y, y)};
        most = {.x = std::max(most.x, x), .y = std::max(most.y, y)};
    };
    for (std::size_t at = 0; at < boxes.size(); ++at) {
        const auto& [x, y] = drawn.centres[at];
        take(x - boxes[at].width / 2, y - boxes[at].height / 2);
        take(x + boxes[at].width / 2, y + boxes[at].height / 2);
    }
    for (const auto& curve : drawn.curves) {
        for (const auto& [x, y] : curve) take(x, y);
    }
    const auto move = [&](LayoutPoint& point) {
        point = {.x = point.x - least.x + margin, .y = point.y - least.y + margin};
    };
    for (auto& centre : drawn.centres) move(centre);
    for (auto& curve : drawn.curves) std::ranges::for_each(curve, move);
    drawn.width = most.x - least.x + 2 * margin;
    drawn.height = most.y - least.y + 2 * margin;
}

}  // namespace

Layout layout_to_fit(std::span<const LayoutBox> boxes, std::span<const LayoutLink> links, double width,
                     double height, LayoutWishes wishes) {
    const auto shrink = [&](const Layout& drawn) {
        return std::max(drawn.width / width, drawn.height / height);
    };
    wishes.flow = LayoutFlow::Right;
    auto right = layout(boxes, links, wishes);
    if (shrink(right) <= 1) return right;
    wishes.flow = LayoutFlow::Down;
    auto down = layout(boxes, links, wishes);
    return shrink(down) < shrink(right) ? down : right;
}

Layout layout(std::span<const LayoutBox> boxes, std::span<const LayoutLink> links,
              const LayoutWishes& wishes) {
    if (boxes.empty()) return {.curves = std::vector<LayoutCurve>(links.size()), .flow = wishes.flow};
    auto& engine = Engine::one();
    const std::lock_guard lock(engine.busy);
    agseterrf(say_nothing);  // Its remarks are for people who draw by hand.
    DotGraph graph(boxes, links, wishes);
    if (!graph.lay_out(engine.context.get())) return layout_in_columns(boxes, links, wishes);
    auto drawn = graph.read();
    fit(drawn, boxes, wishes.margin);
    drawn.flow = wishes.flow;
    return drawn;
}

}  // namespace allwrits
