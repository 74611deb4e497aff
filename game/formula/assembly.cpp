// SPDX-License-Identifier: MIT
#include "formula/assembly.h"

#include <algorithm>
#include <utility>

namespace allwrits {

void Assembly::put(const Op& op) {
    if (outcome_ != Outcome::Fits) return;
    depth_ += 1 - operands(op.kind);  // Wraps around and back: unsigned.
    if (depth_ > deepest_stack) outcome_ = Outcome::TooDeep;
    if (formula_.code_.size() >= longest_code) outcome_ = Outcome::TooLong;
    if (outcome_ == Outcome::Fits) formula_.code_.push_back(op);
}

void Assembly::number(double x) { put({.kind = Op::Kind::Number, .number = x}); }

void Assembly::read(const Name& name) {
    put({.kind = Op::Kind::Read, .slot = name.slot});
    formula_.seen_by_ &= name.seen_by;
    const Interval kept = name.truth ? Interval{std::max(name.min, 0.0), std::min(name.max, 1.0)}
                                     : Interval{name.min, name.max};
    const auto known = std::find(formula_.reads_.begin(), formula_.reads_.end(), name.slot);
    if (known == formula_.reads_.end()) {
        formula_.reads_.push_back(name.slot);
        formula_.read_bounds_.push_back(kept);
        return;
    }
    // Two names of one slot.
    auto& bounds = formula_.read_bounds_[static_cast<std::size_t>(known - formula_.reads_.begin())];
    bounds = {std::min(bounds.low, kept.low), std::max(bounds.high, kept.high)};
}

void Assembly::step(Op::Kind kind) {
    put({.kind = kind});
    if (outcome_ != Outcome::Fits) return;
    if (kind == Op::Kind::Chance) {
        formula_.has_chance_ = true;
        return;
    }
    auto& code = formula_.code_;
    const auto last = std::span<const Op>(code).last(operands(kind) + 1);
    const auto is_number = [](const Op& op) { return op.kind == Op::Kind::Number; };
    if (!std::all_of(last.begin(), last.end() - 1, is_number)) return;
    const double folded = run(
        last, [](Slot) { return 0.0; }, [](std::uint32_t) { return false; });
    code.resize(code.size() - last.size());
    code.push_back({.kind = Op::Kind::Number, .number = folded});
}

const double* Assembly::last_number(std::size_t back) const {
    const auto& code = formula_.code_;
    if (code.size() <= back) return nullptr;
    const Op& op = code[code.size() - 1 - back];
    return op.kind == Op::Kind::Number ? &op.number : nullptr;
}

Formula Assembly::take(std::string_view text, Type type) {
    formula_.text_ = text;
    formula_.truth_ = type == Type::Truth;
    formula_.code_.shrink_to_fit();
    depth_ = 0;
    return std::exchange(formula_, Formula{});
}

}  // namespace allwrits
