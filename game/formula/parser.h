// SPDX-License-Identifier: MIT
#pragma once

#include "formula/assembly.h"
#include "formula/formula.h"
#include "formula/grammar.h"
#include "formula/lexer.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace allwrits {

// The part of a text that a Parser reads. Problems are placed by the whole text, which starts at `where`.
struct Passage {
    std::string_view whole = {};
    std::size_t from = 0;
    std::size_t to = 0;
    Place where = {};
};

// Reads formulas by precedence climbing. Only files of formula/ include this. After the first problem the
// passage counts as ended, so that every rule returns; whoever uses what came out asks problem() first.
class Parser {
public:
    Parser(const Passage& passage, const Names& names, const FormulaUse& use);

    // A formula, up to what does not belong to it. Operators that bind less than `least` do not.
    Formula formula(Binding least = Binding::None);
    // A plain name or a function of ids with its id. Null only after a problem.
    const Name* name();
    // Complains if anything is left.
    void end();

    const Token& now() const { return lexer_.now(); }
    bool at(std::string_view sign) const { return lexer_.at(sign); }
    std::size_t last_end() const { return lexer_.last_end(); }
    bool at_end() const { return now().kind == Token::Kind::End; }
    void advance() { lexer_.advance(); }
    void want(FormulaUse::Wants what) { use_.wants = what; }

    void fail(std::size_t at, std::string what, std::string hint = {});
    // Complains that what should stand here does not.
    void unexpected();
    const std::optional<Problem>& problem() const { return problem_; }

private:
    // A piece of the text that has been read.
    struct Part {
        Type type = Type::Number;
        std::size_t from = 0;
        std::size_t to = 0;
    };

    // parser.cpp: the grammar.
    Part expression(Binding least);
    Part joined(const Operator& with, const Part& left);
    Part operand();
    Part operand_within();
    Part constant(double number, Type type);
    Part prefixed(Binding least, Op::Kind kind);
    Part in_parentheses();
    Part call(const Function& function);
    Part value();
    const Name* of_id(const Token& function);
    void close_parenthesis();
    void step(Op::Kind kind, std::size_t at);
    void check_fits(std::size_t at);
    Part part_from(Type type, std::size_t from) const { return {type, from, lexer_.last_end()}; }

    // complaints.cpp: what must hold, and how it is said when it does not.
    void check_takes(const Operator& with, const Part& side);
    void check_same_type(std::string_view what, const Part& one, const Part& other);
    void check_number(const std::string& subject, const Part& part);
    void check_truth(const std::string& subject, const Part& part);
    void check_power(const Part& base, const Part& exponent);
    void check_wanted(const Part& all);
    void check_seen(const Name& name, const Part& part);
    void check_parts(const Function& function, std::size_t count, std::size_t at);
    void unknown(const Token& name);
    void unknown_id(const Token& function, std::string_view id, std::size_t at);
    void not_understood(const Token& token);
    bool after_decimal_comma(const Token& token) const;
    std::string words_of(const Part& part) const;

    Passage passage_;
    const Names& names_;
    FormulaUse use_;
    Lexer lexer_;
    Assembly assembly_;
    std::size_t nesting_ = 0;
    std::optional<Problem> problem_;
};

}  // namespace allwrits
