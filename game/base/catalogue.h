// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace allwrits {

// All words that people read, by key, in one language and reading track. A key that is missing shows itself:
// a hole in a translation must be seen, not hidden.
class Catalogue {
public:
    void put(std::string key, std::string text) { texts_.insert_or_assign(std::move(key), std::move(text)); }

    std::string_view operator[](std::string_view key) const {
        const auto found = texts_.find(key);
        return found == texts_.end() ? key : std::string_view(found->second);
    }

    bool has(std::string_view key) const { return texts_.find(key) != texts_.end(); }
    const std::map<std::string, std::string, std::less<>>& texts() const { return texts_; }

private:
    std::map<std::string, std::string, std::less<>> texts_;
};

}  // namespace allwrits
