// SPDX-License-Identifier: MIT
#include "formula/formula.h"

#include "formula/parser.h"

#include <algorithm>

namespace allwrits {

Result<Formula> Formula::parse(std::string_view text, const Place& where, const Names& names,
                               const FormulaUse& use) {
    Parser parser({.whole = text, .to = text.size(), .where = where}, names, use);
    Formula formula = parser.formula();
    parser.end();
    if (parser.problem()) return failure(*parser.problem());
    return formula;
}

Interval Formula::range() const {
    if (code_.empty()) return {0, 0};
    std::array<Interval, deepest_stack> stack{};
    std::size_t top = 0;
    for (const Op& op : code_) {
        if (op.kind == Op::Kind::Number) {
            stack[top++] = {op.number, op.number};
        } else if (op.kind == Op::Kind::Read) {
            const auto at = std::find(reads_.begin(), reads_.end(), op.slot) - reads_.begin();
            stack[top++] = read_bounds_[static_cast<std::size_t>(at)];
        } else {
            top -= operands(op.kind);
            stack[top] = bounds(op.kind, std::span<const Interval>(stack).subspan(top, operands(op.kind)));
            ++top;
        }
    }
    return stack[0];
}

}  // namespace allwrits
