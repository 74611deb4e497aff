// SPDX-License-Identifier: MIT
#include "view/option_keys.h"

#include "catch.h"

using namespace allwrits;

namespace {

using Group = Option::Group;

Move plead(std::uint16_t card, std::uint16_t bold) { return Plead{.argument = {card}, .bold = bold}; }

std::vector<std::string> keys_of(const SeatView& view) {
    std::vector<std::string> keys;
    for (const auto& keyed : keyed_options(view)) keys.push_back(keyed.key);
    return keys;
}

}  // namespace

TEST_CASE("a bolder form has its card's number and a letter") {
    SeatView view;
    view.options = {{.group = Group::Main, .move = plead(3, 0)},
                    {.group = Group::Bold, .move = plead(3, 1)},
                    {.group = Group::Main, .move = plead(5, 0)},
                    {.group = Group::Pass, .move = Pass{}}};
    CHECK(keys_of(view) == std::vector<std::string>{"1", "1b", "2", "0"});
}

TEST_CASE("a card that can only be said more boldly has a number of its own") {
    SeatView view;
    view.options = {{.group = Group::Main, .move = plead(3, 0)}, {.group = Group::Bold, .move = plead(7, 1)}};
    CHECK(keys_of(view) == std::vector<std::string>{"1", "2"});
}

TEST_CASE("what is sought and what stands behind more has letters, and what is closed has no key") {
    SeatView view;
    view.options = {{.group = Group::Main, .move = plead(3, 0)},
                    {.group = Group::Evidence, .move = Seek{}},
                    {.group = Group::Aside, .move = File{}},
                    {.group = Group::More, .move = SetTerm{}},
                    {.words = "Comply.", .closed_because = "days >= 3"}};
    CHECK(keys_of(view) == std::vector<std::string>{"1", "s1", "m1", "m2", ""});
}

TEST_CASE("where a number is asked for, the options are not numbered") {
    SeatView view;
    view.takes_number = true;
    view.options = {{.move = Odds{.percent = 5}}, {.group = Group::Pass, .move = Pass{}}};
    CHECK(keys_of(view) == std::vector<std::string>{"pass"});
}
