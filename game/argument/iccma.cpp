// SPDX-License-Identifier: MIT
#include "argument/iccma.h"

#include "argument/iccma_text.h"

#include <fmt/format.h>

#include <iterator>

namespace allwrits {

std::string quoted(std::string_view text) {
    constexpr std::size_t longest = 40;
    std::string safe = "'";
    for (const char letter : text.substr(0, longest)) safe += letter < ' ' || letter > '~' ? '?' : letter;
    if (text.size() > longest) safe += "...";
    return safe + "'";
}

Result<Instance> read_instance(std::string_view text, const std::string& file) {
    Scanner scanner(text, "#%", file);
    scanner.skip_empty();
    const auto first = scanner.word(" \t(");
    const bool declares = (first == "arg" || first == "att") && !scanner.at_line_end();
    return declares ? read_apx(text, file) : read_af(text, file);
}

std::string to_af(const AttackIndex& index) {
    std::string text = fmt::format("p af {}\n", index.count());
    for (Node from = 0; from < index.count(); ++from) {
        for (const Node to : index.targets_of(from)) {
            fmt::format_to(std::back_inserter(text), "{} {}\n", from + 1, to + 1);
        }
    }
    return text;
}

std::string to_apx(const AttackIndex& index, const std::vector<std::string>& names) {
    const auto name = [&](Node at) { return names.empty() ? fmt::format("a{}", at + 1) : names[at]; };
    std::string text;
    for (Node at = 0; at < index.count(); ++at) text += "arg(" + name(at) + ").\n";
    for (Node from = 0; from < index.count(); ++from) {
        for (const Node to : index.targets_of(from)) text += "att(" + name(from) + "," + name(to) + ").\n";
    }
    return text;
}

}  // namespace allwrits
