// SPDX-License-Identifier: MIT
#include "argument/acceptance.h"

#include "argument/deciding.h"
#include "argument/extensions.h"

#include <algorithm>

namespace allwrits {
namespace {

using In = Labellings;  // In::in(k): "k is in"

// One question about one argument; `show` if a set is wanted, too.
class Asking {
public:
    Asking(const GroundedGraph& graph, Semantics semantics, Node at, const Budget& budget, bool show)
        : graph_(graph), semantics_(semantics), at_(at), budget_(budget), show_(show) {}

    Verdict credulous() {
        if (semantics_ == Semantics::Grounded) return by_one_set(YesNo::Yes);
        if (semantics_ == Semantics::Ideal) return by_one_set(YesNo::Yes);
        if (standing() == Standing::Defeated) return {YesNo::No, {}};
        if (standing() == Standing::Upheld) return any_set_shows(YesNo::Yes);
        switch (semantics_) {
            case Semantics::Grounded:
            case Semantics::Ideal:
                break;
            case Semantics::Complete:
            case Semantics::Preferred:
                return credulously_preferred();
            case Semantics::Stable:
                return stable_with(true, YesNo::Yes);
            case Semantics::SemiStable:
                return semi_stable_with(true, YesNo::Yes);
        }
        return {};
    }

    Verdict sceptical() {
        if (semantics_ == Semantics::Grounded || semantics_ == Semantics::Complete)
            return by_grounded(YesNo::No);
        if (semantics_ == Semantics::Ideal) return by_one_set(YesNo::No);
        if (standing() == Standing::Upheld) return {YesNo::Yes, {}};
        if (standing() == Standing::Defeated) return any_set_shows(YesNo::No);
        switch (semantics_) {
            case Semantics::Grounded:
            case Semantics::Complete:
            case Semantics::Ideal:
                break;
            case Semantics::Preferred:
                return sceptically_preferred();
            case Semantics::Stable:
                return stable_with(false, YesNo::No);
            case Semantics::SemiStable:
                return semi_stable_with(false, YesNo::No);
        }
        return {};
    }

private:
    Standing standing() const { return graph_.standings[at_]; }

    Verdict by_grounded(YesNo shown) const {
        const auto answer = standing() == Standing::Upheld ? YesNo::Yes : YesNo::No;
        if (!show_ || answer != shown) return {answer, {}};
        return {answer, all_with(graph_.standings, Standing::Upheld)};
    }

    // Grounded and ideal: there is but one set.
    Verdict by_one_set(YesNo shown) {
        if (semantics_ == Semantics::Grounded) return by_grounded(shown);
        auto answer = standing() == Standing::Upheld ? YesNo::Yes : YesNo::No;
        if (standing() == Standing::Open) {
            const auto cone = open_cone_of(graph_, at_);
            In labellings(cone, budget_);
            const auto set = ideal_set(labellings, cone);
            if (!set) return {};
            answer = std::binary_search(set->begin(), set->end(), cone.local(at_)) ? YesNo::Yes : YesNo::No;
        }
        if (!show_ || answer != shown) return {answer, {}};
        return showing(answer, some_extension(graph_, semantics_, budget_));
    }

    static Verdict showing(YesNo answer, SomeExtension found) {
        if (found.answer == YesNo::NotDecided) return {};
        return {answer, std::move(found.set)};
    }

    // Every set shows it; only stable sets may be missing, and then the opposite is the case.
    Verdict any_set_shows(YesNo answer) {
        if (semantics_ != Semantics::Stable && !show_) return {answer, {}};
        auto found = some_extension(graph_, semantics_, budget_);
        if (found.answer != YesNo::No) return showing(answer, std::move(found));
        return {answer == YesNo::Yes ? YesNo::No : YesNo::Yes, {}};
    }

    // A set of the whole graph with `given` in the part of the argument asked about.
    Verdict joined(YesNo answer, const Literals& given, const Part& part) {
        if (!show_) return {answer, {}};
        return showing(answer, some_extension_given(graph_, semantics_, {&part, &given}, budget_));
    }

    Verdict credulously_preferred() {
        const auto cone = open_cone_of(graph_, at_);
        In labellings(cone, budget_);
        const auto answer = labellings.find({In::in(cone.local(at_))});
        if (answer != YesNo::Yes || !show_) return {answer, {}};
        const auto part = open_part_of(graph_, at_);
        return joined(answer, {In::in(part.local(at_))}, part);
    }

    Verdict sceptically_preferred() {
        const auto cone = open_cone_of(graph_, at_);
        const auto at = cone.local(at_);
        In labellings(cone, budget_);
        const auto held = labellings.find({In::in(at)});
        if (held == YesNo::NotDecided) return {};
        if (held == YesNo::No) return any_set_shows(YesNo::No);
        const auto attacked = labellings.find({In::out(at)});
        if (attacked == YesNo::NotDecided) return {};
        if (attacked == YesNo::Yes) {
            if (!show_) return {YesNo::No, {}};
            const auto part = open_part_of(graph_, at_);
            return joined(YesNo::No, {In::out(part.local(at_))}, part);
        }
        const auto lacks = some_preferred_lacks(labellings, cone, at);
        if (lacks == YesNo::NotDecided) return {};
        if (lacks == YesNo::No) return {YesNo::Yes, {}};
        return without(cone, labellings.found_set());
    }

    // No preferred set with the argument contains `set`; which one was met is up to the solver.
    Verdict without(const Part& cone, const std::vector<Node>& set) {
        if (!show_) return {YesNo::No, {}};
        const auto part = open_part_of(graph_, at_);
        Literals given;
        for (const Node member : set) given.push_back(In::in(part.local(cone.nodes[member])));
        return joined(YesNo::No, given, part);
    }

    Verdict stable_with(bool inside, YesNo shown) {
        const auto other = shown == YesNo::Yes ? YesNo::No : YesNo::Yes;
        const auto part = open_part_of(graph_, at_);
        const auto in = In::in(part.local(at_));
        In labellings(part, budget_);
        labellings.leave_none_open();
        const auto answer = labellings.find({inside ? in : -in});
        if (answer == YesNo::NotDecided) return {};
        if (answer == YesNo::No) return {other, {}};
        const Literals given{inside ? in : -in};
        if (show_) {
            auto found = some_extension_given(graph_, semantics_, {&part, &given}, budget_);
            return found.answer == YesNo::No ? Verdict{other, {}} : showing(shown, std::move(found));
        }
        const auto others = all_parts_stable(graph_, at_, budget_);
        if (others == YesNo::NotDecided) return {};
        return {others == YesNo::Yes ? shown : other, {}};
    }

    // Which of several such sets is found is up to the solver.
    Verdict semi_stable_with(bool inside, YesNo shown) {
        const auto part = open_part_of(graph_, at_);
        const auto in = In::in(part.local(at_));
        In labellings(part, budget_);
        const auto answer = some_semi_stable_has(labellings, inside ? in : -in);
        if (answer == YesNo::NotDecided) return {};
        if (answer == YesNo::No) return {shown == YesNo::Yes ? YesNo::No : YesNo::Yes, {}};
        Literals given;
        for (Node k = 0; k < labellings.count(); ++k) {
            given.push_back(labellings.found_in(k) ? In::in(k) : -In::in(k));
        }
        return joined(shown, given, part);
    }

    const GroundedGraph& graph_;
    Semantics semantics_;
    Node at_;
    const Budget& budget_;
    bool show_;
};

}  // namespace

YesNo is_credulous(const GroundedGraph& graph, Semantics semantics, Node at, const Budget& budget) {
    return Asking(graph, semantics, at, budget, false).credulous().answer;
}
YesNo is_sceptical(const GroundedGraph& graph, Semantics semantics, Node at, const Budget& budget) {
    return Asking(graph, semantics, at, budget, false).sceptical().answer;
}
Verdict credulous(const GroundedGraph& graph, Semantics semantics, Node at, const Budget& budget) {
    return Asking(graph, semantics, at, budget, true).credulous();
}
Verdict sceptical(const GroundedGraph& graph, Semantics semantics, Node at, const Budget& budget) {
    return Asking(graph, semantics, at, budget, true).sceptical();
}

}  // namespace allwrits
