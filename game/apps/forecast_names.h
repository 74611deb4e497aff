// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "base/names.h"
#include "base/result.h"

#include <fast_float/fast_float.h>
#include <fmt/format.h>

#include <cmath>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace allwrits::as_written {

// Names and numbers as the command line of a forecast writes them.

inline tl::unexpected<Problem> problem(std::string what, std::string hint = {}) {
    return failure(Problem{.what = std::move(what), .hint = std::move(hint)});
}

inline tl::unexpected<Problem> unknown(std::string_view kind, std::string_view id,
                                       const std::vector<std::string>& known) {
    return problem(fmt::format("no {} is called '{}'", kind, id), name_hint(id, known));
}

template <class Of, class List>
Result<Id<Of>> find_id(const List& list, std::string_view id, std::string_view kind) {
    std::vector<std::string> known;
    for (std::size_t at = 0; at < list.size(); ++at) {
        if (list[at].id == id) return id_at<Of>(at);
        known.push_back(list[at].id);
    }
    return unknown(kind, id, known);
}

struct Pair {
    std::string_view name = {}, value = {};
};
inline std::optional<Pair> split(std::string_view written, char at) {
    const auto found = written.find(at);
    if (found == std::string_view::npos) return std::nullopt;
    return Pair{written.substr(0, found), written.substr(found + 1)};
}

inline std::optional<double> number_from(std::string_view text) {
    double number = 0;
    const auto [end, wrong] = fast_float::from_chars(text.data(), text.data() + text.size(), number);
    if (wrong != std::errc{} || end != text.data() + text.size() || !std::isfinite(number))
        return std::nullopt;
    return number;
}

}  // namespace allwrits::as_written
