// SPDX-License-Identifier: MIT
#include "formula/parser.h"

namespace allwrits {
namespace {

// What binds tighter than this operator may stand to its right. Only powers take another one: 2^3^2 is 2^9.
Binding right_of(const Operator& with) {
    if (with.binding == Binding::Power) return Binding::Power;
    return static_cast<Binding>(static_cast<int>(with.binding) + 1);
}

}  // namespace

Parser::Parser(const Passage& passage, const Names& names, const FormulaUse& use)
    : passage_(passage), names_(names), use_(use), lexer_(passage.whole, passage.from, passage.to) {
    if (passage.to - passage.from > longest_formula) {
        fail(passage.from, "this is longer than " + std::to_string(longest_formula) + " characters");
    }
}

Formula Parser::formula(Binding least) {
    if (at_end()) fail(last_end(), "a formula is missing");
    const Part all = expression(least);
    check_wanted(all);
    return assembly_.take(passage_.whole.substr(all.from, all.to - all.from), all.type);
}

Parser::Part Parser::expression(Binding least) {
    Part left = operand();
    bool compared = false;
    while (const Operator* next = at_end() ? nullptr : find_operator(now().text)) {
        if (next->binding < least) break;
        const bool compares = next->binding == Binding::Compare;
        if (compared && compares) {
            fail(now().at, "comparisons cannot be chained", "join two with 'and', as in 1 < x and x < 5");
            break;
        }
        compared = compares;
        left = joined(*next, left);
    }
    return left;
}

Parser::Part Parser::joined(const Operator& with, const Part& left) {
    check_takes(with, left);
    const std::size_t at = now().at;
    advance();
    // A chain of powers is a nest too.
    const std::size_t deeper = with.binding == Binding::Power ? 1 : 0;
    nesting_ += deeper;
    const Part right = expression(right_of(with));
    nesting_ -= deeper;
    check_takes(with, right);
    if (with.takes == Takes::Alike) check_same_type(with.sign, left, right);
    if (with.kind == Op::Kind::Power) check_power(left, right);
    step(with.kind, at);
    return part_from(with.gives, left.from);
}

Parser::Part Parser::operand() {
    if (++nesting_ > deepest_nesting) fail(now().at, "this is nested too deeply", "make it two formulas");
    const Part part = operand_within();
    --nesting_;
    return part;
}

Parser::Part Parser::operand_within() {
    const Token token = now();
    if (token.kind == Token::Kind::Number) return constant(token.number, Type::Number);
    if (at("true")) return constant(1, Type::Truth);
    if (at("false")) return constant(0, Type::Truth);
    if (at("not")) return prefixed(Binding::Compare, Op::Kind::Not);
    if (at("-")) return prefixed(Binding::Minus, Op::Kind::Negate);
    if (at("(")) return in_parentheses();
    if (token.kind == Token::Kind::Word && find_operator(token.text) == nullptr) {
        const Function* function = find_function(token.text);
        return function != nullptr ? call(*function) : value();
    }
    unexpected();
    return {};
}

Parser::Part Parser::constant(double number, Type type) {
    const std::size_t from = now().at;
    if (!problem_) assembly_.number(number);
    check_fits(from);
    advance();
    return part_from(type, from);
}

Parser::Part Parser::prefixed(Binding least, Op::Kind kind) {
    const std::size_t from = now().at;
    const bool is_not = kind == Op::Kind::Not;
    advance();
    const Part of = expression(least);
    if (is_not) {
        check_truth("'not' needs what is true or false", of);
    } else {
        check_number("'-' needs a number", of);
    }
    step(kind, from);
    return part_from(of.type, from);
}

Parser::Part Parser::in_parentheses() {
    const std::size_t from = now().at;
    advance();
    const Part within = expression(Binding::None);
    close_parenthesis();
    return part_from(within.type, from);
}

Parser::Part Parser::call(const Function& function) {
    const std::size_t from = now().at;
    const std::string name(function.name);
    advance();
    if (!at("(")) fail(from, "'" + name + "' needs parentheses", "as in " + std::string(function.example));
    const bool chooses = function.kind == Op::Kind::If;
    if (function.kind == Op::Kind::Chance && !use_.chance_allowed) {
        fail(from, "chance may stand in effects only");
    }
    Part last;
    std::size_t count = 0;
    do {
        advance();  // over ( or ,
        if (count == 0 && at(")")) break;
        const Part before = last;
        last = expression(Binding::None);
        if (!chooses) check_number("'" + name + "' needs numbers", last);
        if (chooses && count == 0) check_truth("'if' first needs what is true or false", last);
        if (chooses && count == 2) check_same_type("if", before, last);
        // min(a, b, c) is min(min(a, b), c).
        if (++count > 1 && operands(function.kind) == 2) step(function.kind, from);
    } while (at(","));
    close_parenthesis();
    check_parts(function, count, from);
    if (operands(function.kind) != 2) step(function.kind, from);
    return part_from(function.kind == Op::Kind::Chance ? Type::Truth : last.type, from);
}

Parser::Part Parser::value() {
    const std::size_t from = now().at;
    const Name* found = name();
    if (found == nullptr) return {};
    const Part part = part_from(found->truth ? Type::Truth : Type::Number, from);
    check_seen(*found, part);
    if (!problem_) assembly_.read(*found);
    check_fits(from);
    return part;
}

const Name* Parser::name() {
    const Token word = now();
    if (word.kind != Token::Kind::Word || is_formula_word(word.text)) {
        unexpected();
        return nullptr;
    }
    advance();
    if (at("(") && names_.has_function(word.text)) return of_id(word);
    const Name* found = names_.find(word.text);
    if (found == nullptr || at("(")) unknown(word);
    return problem_ ? nullptr : found;
}

const Name* Parser::of_id(const Token& function) {
    const std::size_t opened = now().at;
    const auto id = lexer_.advance_over_id();
    const std::size_t at = id.empty() ? opened + 1 : lexer_.last_end() - id.size();
    const Name* found = names_.find(function.text, id);
    if (found == nullptr) unknown_id(function, id, at);
    close_parenthesis();
    return problem_ ? nullptr : found;
}

void Parser::close_parenthesis() {
    if (at(")")) {
        advance();
    } else if (at_end() || (at(",") && !after_decimal_comma(now()))) {
        fail(lexer_.last_end(), "a ')' is missing", "one '(' is still open");
    } else {
        end();
    }
}

void Parser::step(Op::Kind kind, std::size_t at) {
    // After a problem an operand may be missing.
    if (problem_) return;
    assembly_.step(kind);
    check_fits(at);
}

void Parser::check_fits(std::size_t at) {
    if (assembly_.outcome() == Assembly::Outcome::TooLong) {
        fail(at, "the formula has more than " + std::to_string(longest_code) + " steps",
             "make it two formulas");
    } else if (assembly_.outcome() == Assembly::Outcome::TooDeep) {
        fail(at, "this is nested too deeply", "make it two formulas");
    }
}

}  // namespace allwrits
