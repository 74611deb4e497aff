// SPDX-License-Identifier: MIT
#include "argument/listing.h"

#include "argument/deciding.h"
#include "argument/search.h"

#include <algorithm>
#include <limits>

namespace allwrits {
namespace {

using Want = Labellings::Want;

std::vector<Labels> all_labels(const Part& part, Semantics semantics) {
    const Labels labels = semantics == Semantics::Stable ? label_in | label_out : any_label;
    return std::vector<Labels>(part.index.count(), labels);
}

void search_into(Listing& list, const Part& part, std::vector<Labels> can, std::size_t most,
                 const Budget& budget) {
    LabellingSearch search(part, std::move(can), budget.branchings);
    while (list.sets.size() < most) {
        if (!search.next()) {
            list.whole = list.whole && !search.spent();
            return;
        }
        list.sets.push_back(search.held());
    }
    list.whole = list.whole && !search.next() && !search.spent();
}

// The next preferred set, then all but those within it, until none is left.
Listing list_preferred(const Part& part, std::size_t most, const Budget& budget) {
    Listing list;
    Labellings labellings(part, budget);
    for (;;) {
        auto answer = labellings.find({});
        if (answer == YesNo::No) return list;
        if (answer == YesNo::Yes) answer = labellings.grow(Want::In, {});
        if (answer == YesNo::NotDecided || list.sets.size() == most) {
            list.whole = false;
            return list;
        }
        list.sets.push_back(labellings.found_set());
        Literals another;
        for (Node at = 0; at < labellings.count(); ++at) {
            if (!labellings.found_in(at)) another.push_back(Labellings::in(at));
        }
        labellings.require(another);
    }
}

// Each largest set of decided arguments, then all sets that decide just these.
Listing list_semi_stable(const Part& part, std::size_t most, const Budget& budget) {
    Listing list;
    Labellings labellings(part, budget);
    for (;;) {
        auto answer = labellings.find({});
        if (answer == YesNo::No) return list;
        if (answer == YesNo::Yes) answer = labellings.grow(Want::Decided, {});
        if (answer == YesNo::NotDecided || list.sets.size() == most) {
            list.whole = false;
            return list;
        }
        std::vector<Labels> can(labellings.count());
        Literals another;
        for (Node at = 0; at < labellings.count(); ++at) {
            const bool decided = labellings.found_in(at) || labellings.found_out(at);
            can[at] = decided ? label_in | label_out : label_open;
            if (!decided) another.push_back(labellings.decided(at));
        }
        search_into(list, part, std::move(can), most, budget);
        if (!list.whole) return list;
        labellings.require(another);
    }
}

std::optional<std::uint64_t> count_labellings(const Part& part, Semantics semantics, const Budget& budget) {
    LabellingSearch search(part, all_labels(part, semantics), budget.branchings);
    std::uint64_t count = 0;
    while (search.next()) ++count;
    if (search.spent()) return std::nullopt;
    return count;
}

}  // namespace

YesNo has_stable(const Part& part, const Budget& budget) {
    // Most parts are small or easy: a few tries of our own cost less than to set the solver up.
    const auto few = std::min<std::uint64_t>(100, budget.branchings);
    LabellingSearch search(part, all_labels(part, Semantics::Stable), few);
    if (search.next()) return YesNo::Yes;
    if (!search.spent()) return YesNo::No;
    Labellings labellings(part, budget);
    labellings.leave_none_open();
    return labellings.find({});
}

Listing list_part(const Part& part, Semantics semantics, std::size_t most, const Budget& budget) {
    Listing list;
    switch (semantics) {
        case Semantics::Grounded:
            list.sets.emplace_back();
            break;
        case Semantics::Complete:
        case Semantics::Stable:
            search_into(list, part, all_labels(part, semantics), most, budget);
            break;
        case Semantics::Preferred:
            return list_preferred(part, most, budget);
        case Semantics::SemiStable:
            return list_semi_stable(part, most, budget);
        case Semantics::Ideal: {
            Labellings labellings(part, budget);
            auto set = ideal_set(labellings, part);
            list.whole = set.has_value();
            if (set) list.sets.push_back(std::move(*set));
            break;
        }
    }
    return list;
}

std::optional<std::uint64_t> count_part(const Part& part, Semantics semantics, const Budget& budget) {
    if (semantics == Semantics::Complete || semantics == Semantics::Stable) {
        return count_labellings(part, semantics, budget);
    }
    const auto list = list_part(part, semantics, std::numeric_limits<std::size_t>::max(), budget);
    if (!list.whole) return std::nullopt;
    return list.sets.size();
}

}  // namespace allwrits
