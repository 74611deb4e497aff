// SPDX-License-Identifier: MIT
#include "argument/extensions.h"

#include "argument/deciding.h"
#include "argument/listing.h"

#include <algorithm>

namespace allwrits {
namespace {

void join(std::vector<Node>& whole, const Part& part, const std::vector<Node>& set) {
    for (const Node member : set) whole.push_back(part.nodes[member]);
}

// All ways to choose one set of each part, up to `most`.
class Product {
public:
    Product(const std::vector<Part>& parts, const std::vector<Listing>& lists)
        : parts_(parts), lists_(lists), at_(parts.size()) {}

    std::vector<Node> joined(std::vector<Node> upheld) const {
        for (std::size_t k = 0; k < parts_.size(); ++k) join(upheld, parts_[k], lists_[k].sets[at_[k]]);
        std::sort(upheld.begin(), upheld.end());
        return upheld;
    }
    bool advance() {
        for (std::size_t k = 0; k < at_.size(); ++k) {
            if (++at_[k] < lists_[k].sets.size()) return true;
            at_[k] = 0;
        }
        return false;
    }

private:
    const std::vector<Part>& parts_;
    const std::vector<Listing>& lists_;
    std::vector<std::size_t> at_;
};

FirstSet ideal_of(const Part& part, const Budget& budget) {
    Labellings labellings(part, budget);
    auto set = ideal_set(labellings, part);
    if (!set) return {};
    return {YesNo::Yes, std::move(*set)};
}

void multiply(Count& count, std::uint64_t by) {
    std::uint64_t product = 0;
    if (__builtin_mul_overflow(count.count, by, &product)) {
        count.or_more = true;
        product = UINT64_MAX;
    }
    count.count = product;
    if (by == 0) count.or_more = false;
}

}  // namespace

SomeExtension some_extension(const GroundedGraph& graph, Semantics semantics, const Budget& budget) {
    return some_extension_given(graph, semantics, {}, budget);
}

SomeExtension some_extension_given(const GroundedGraph& graph, Semantics semantics, const GivenInPart& given,
                                   const Budget& budget) {
    SomeExtension found{YesNo::Yes, all_with(graph.standings, Standing::Upheld)};
    if (semantics == Semantics::Grounded) return found;
    for (const auto& part : open_parts(graph)) {
        const bool here = given.part != nullptr && given.part->nodes.front() == part.nodes.front();
        if (semantics == Semantics::Complete && !here) continue;  // To hold none of these is complete, too.
        const auto first = semantics == Semantics::Ideal
                               ? ideal_of(part, budget)
                               : first_set(part, semantics, here ? *given.given : Literals{}, budget);
        if (first.answer != YesNo::Yes) return {first.answer, {}};
        join(found.set, part, first.set);
    }
    std::sort(found.set.begin(), found.set.end());
    return found;
}

YesNo all_parts_stable(const GroundedGraph& graph, Node without, const Budget& budget) {
    for (const auto& part : open_parts(graph)) {
        if (std::binary_search(part.nodes.begin(), part.nodes.end(), without)) continue;
        const auto answer = has_stable(part, budget);
        if (answer != YesNo::Yes) return answer;
    }
    return YesNo::Yes;
}

Listing list_extensions(const GroundedGraph& graph, Semantics semantics, std::size_t most,
                        const Budget& budget) {
    const auto parts = open_parts(graph);
    std::vector<Listing> lists;
    bool whole = true;
    for (const auto& part : parts) {
        lists.push_back(list_part(part, semantics, most, budget));
        whole = whole && lists.back().whole;
        if (lists.back().whole && lists.back().sets.empty()) return {};
    }
    Listing all;
    const auto upheld = all_with(graph.standings, Standing::Upheld);
    const bool some =
        std::none_of(lists.begin(), lists.end(), [](const Listing& list) { return list.sets.empty(); });
    Product product(parts, lists);
    for (bool more = some; more; more = product.advance()) {
        if (all.sets.size() >= most) {
            whole = false;
            break;
        }
        all.sets.push_back(product.joined(upheld));
    }
    all.whole = whole;
    std::sort(all.sets.begin(), all.sets.end());
    return all;
}

Count count_extensions(const GroundedGraph& graph, Semantics semantics, const Budget& budget) {
    Count all{YesNo::Yes, 1, false};
    bool decided = true;
    for (const auto& part : open_parts(graph)) {
        const auto count = count_part(part, semantics, budget);
        if (!count) {
            decided = false;
        } else if (*count == 0) {
            return {YesNo::Yes, 0, false};
        } else {
            multiply(all, *count);
        }
    }
    return decided ? all : Count{};
}

}  // namespace allwrits
