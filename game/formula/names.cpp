// SPDX-License-Identifier: MIT
#include "formula/names.h"

#include "formula/grammar.h"

#include <algorithm>
#include <utility>

namespace allwrits {
namespace {

template <class Map>
std::vector<std::string> keys(const Map& map) {
    std::vector<std::string> list;
    list.reserve(map.size());
    for (const auto& entry : map) list.push_back(entry.first);
    return list;
}

}  // namespace

void Names::put(std::string name, const Name& what) { plain_.insert_or_assign(std::move(name), what); }

void Names::put(std::string function, std::string id, const Name& what) {
    functions_[std::move(function)].insert_or_assign(std::move(id), what);
}

const Name* Names::find(std::string_view name) const {
    const auto found = plain_.find(name);
    return found == plain_.end() ? nullptr : &found->second;
}

const Name* Names::find(std::string_view function, std::string_view id) const {
    const auto known = functions_.find(function);
    if (known == functions_.end()) return nullptr;
    const auto found = known->second.find(id);
    return found == known->second.end() ? nullptr : &found->second;
}

bool Names::has_function(std::string_view function) const {
    return functions_.find(function) != functions_.end();
}

std::vector<std::string> Names::plain_names() const { return keys(plain_); }

std::vector<std::string> Names::functions() const { return keys(functions_); }

std::vector<std::string> Names::ids(std::string_view function) const {
    const auto known = functions_.find(function);
    return known == functions_.end() ? std::vector<std::string>{} : keys(known->second);
}

bool is_formula_word(std::string_view word) {
    return word == "true" || word == "false" || word == "not" || find_operator(word) != nullptr ||
           find_function(word) != nullptr;
}

}  // namespace allwrits
