// SPDX-License-Identifier: MIT
#include "base/match.h"

#include "catch.h"

#include <string>
#include <variant>

using namespace allwrits;

TEST_CASE("each kind of a variant meets its own case") {
    const auto told = [](const std::variant<int, std::string>& what) {
        return std::visit(Match{[](int number) { return "number " + std::to_string(number); },
                                [](const std::string& word) { return "word " + word; }},
                          what);
    };
    CHECK(told(3) == "number 3");
    CHECK(told(std::string("three")) == "word three");
}
