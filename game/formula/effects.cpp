// SPDX-License-Identifier: MIT
#include "formula/effects.h"

#include "formula/parser.h"

#include <fmt/format.h>
#include <optional>

namespace allwrits {
namespace {

using How = Change::How;

std::optional<How> how_at(const Parser& parser) {
    if (parser.at("+")) return How::Add;
    if (parser.at("-")) return How::Subtract;
    if (parser.at("=")) return How::Set;
    return std::nullopt;
}

// The sign after the target, and with it what kind of amount fits. Nullopt after a problem.
std::optional<How> change_sign(Parser& parser, const Name& target, std::string_view words) {
    const auto how = how_at(parser);
    const std::string set = fmt::format("as in {} = {}", words, target.truth ? "true" : "3");
    if (!how) {
        const bool of_number = parser.at("*") || parser.at("/") || parser.at("^");
        parser.fail(parser.now().at, fmt::format("after '{}' there must be +, - or =", words),
                    of_number ? fmt::format("write {0} = {0} {1} ...", words, parser.now().text) : set);
    } else if (target.truth && *how != How::Set) {
        parser.fail(parser.now().at, fmt::format("'{}' is true or false and can only be set", words), set);
    }
    if (parser.problem()) return std::nullopt;
    const std::string sign(parser.now().text);
    parser.advance();
    if (parser.at("=")) {
        parser.fail(parser.now().at, "'=' is not expected here", fmt::format("write {} {} 2", words, sign));
    }
    return how;
}

std::optional<Change> change(Parser& parser, std::string_view whole) {
    const std::size_t from = parser.now().at;
    if (parser.at_end()) parser.fail(parser.last_end(), "an effect is missing", "as in trust + 2");
    const Name* target = parser.name();
    if (target == nullptr) return std::nullopt;
    const auto words = whole.substr(from, parser.last_end() - from);
    if (!target->can_be_set) parser.fail(from, fmt::format("'{}' cannot be changed by an effect", words));
    const auto how = change_sign(parser, *target, words);
    if (!how) return std::nullopt;
    parser.want(target->truth ? FormulaUse::Wants::Truth : FormulaUse::Wants::Number);
    // "cost - 1 + 2" would take 3 from cost, and nobody would read it so.
    Change made{.target = target->slot,
                .how = *how,
                .amount = parser.formula(*how == How::Subtract ? Binding::Product : Binding::None)};
    if (*how == How::Subtract && (parser.at("+") || parser.at("-"))) {
        parser.fail(parser.now().at,
                    fmt::format("'{}' after a subtraction can be read in two ways", parser.now().text),
                    fmt::format("use parentheses, as in {} - (1 + 2)", words));
    }
    return made;
}

}  // namespace

Result<std::vector<Change>> parse_effects(std::string_view text, const Place& where, const Names& names,
                                          const FormulaUse& use) {
    Parser parser({.whole = text, .from = 0, .to = text.size(), .where = where}, names, use);
    std::vector<Change> changes;
    for (;;) {
        auto next = change(parser, text);
        if (!parser.at(",")) parser.end();
        if (parser.problem() || !next) return failure(*parser.problem());
        changes.push_back(std::move(*next));
        if (parser.at_end()) return changes;
        parser.advance();
    }
}

}  // namespace allwrits
