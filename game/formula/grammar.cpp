// SPDX-License-Identifier: MIT
#include "formula/grammar.h"

#include <array>

namespace allwrits {
namespace {

using Kind = Op::Kind;

constexpr std::array operators = {
    Operator{"or", Binding::Or, Kind::Or, Takes::Truths, Type::Truth},
    Operator{"and", Binding::And, Kind::And, Takes::Truths, Type::Truth},
    Operator{"<", Binding::Compare, Kind::Less, Takes::Numbers, Type::Truth},
    Operator{"<=", Binding::Compare, Kind::LessEqual, Takes::Numbers, Type::Truth},
    Operator{">", Binding::Compare, Kind::Greater, Takes::Numbers, Type::Truth},
    Operator{">=", Binding::Compare, Kind::GreaterEqual, Takes::Numbers, Type::Truth},
    Operator{"==", Binding::Compare, Kind::Equal, Takes::Alike, Type::Truth},
    Operator{"~=", Binding::Compare, Kind::NotEqual, Takes::Alike, Type::Truth},
    Operator{"!=", Binding::Compare, Kind::NotEqual, Takes::Alike, Type::Truth},
    Operator{"+", Binding::Sum, Kind::Add, Takes::Numbers, Type::Number},
    Operator{"-", Binding::Sum, Kind::Subtract, Takes::Numbers, Type::Number},
    Operator{"*", Binding::Product, Kind::Multiply, Takes::Numbers, Type::Number},
    Operator{"/", Binding::Product, Kind::Divide, Takes::Numbers, Type::Number},
    Operator{"^", Binding::Power, Kind::Power, Takes::Numbers, Type::Number},
};

constexpr std::size_t any_number = 1000;

constexpr std::array functions_of_language = {
    Function{"min", 1, any_number, Kind::Min, "min(trust, 10)"},
    Function{"max", 1, any_number, Kind::Max, "max(cost, 0)"},
    Function{"abs", 1, 1, Kind::Abs, "abs(a - b)"},
    Function{"round", 1, 1, Kind::Round, "round(cost / 2)"},
    Function{"floor", 1, 1, Kind::Floor, "floor(cost / 2)"},
    Function{"exp", 1, 1, Kind::Exp, "exp(-rate * days)"},
    Function{"log", 1, 1, Kind::Log, "log(1 + cost)"},
    Function{"if", 3, 3, Kind::If, "if(trust > 5, 1, 0)"},
    Function{"chance", 1, 1, Kind::Chance, "chance(0.25)"},
};

// What people bring along from other languages, from typeset text and from word processors.
struct Foreign {
    std::string_view theirs;
    std::string_view hint;
};
constexpr std::array<Foreign, 16> foreign = {{
    {"=", "write == to compare"},
    {"&&", "write 'and'"},
    {"||", "write 'or'"},
    {"!", "write 'not'"},
    {"<>", "write !="},
    {"**", "write ^"},
    {"%", "write 5% as 0.05"},
    {"[", "write ("},
    {"]", "write )"},
    {"\u2264", "write <="},
    {"\u2265", "write >="},
    {"\u2260", "write !="},
    {"\u00D7", "write *"},
    {"\u00F7", "write /"},
    {"\u2212", "write -"},
    {"\u2013", "write -"},
}};

}  // namespace

const Operator* find_operator(std::string_view sign) {
    for (const auto& entry : operators) {
        if (entry.sign == sign) return &entry;
    }
    return nullptr;
}

const Function* find_function(std::string_view name) {
    for (const auto& entry : functions_of_language) {
        if (entry.name == name) return &entry;
    }
    return nullptr;
}

std::vector<std::string> function_names() {
    std::vector<std::string> names;
    names.reserve(functions_of_language.size());
    for (const auto& entry : functions_of_language) names.emplace_back(entry.name);
    return names;
}

std::string_view instead_of(std::string_view sign) {
    for (const auto& entry : foreign) {
        if (entry.theirs == sign) return entry.hint;
    }
    return {};
}

}  // namespace allwrits
