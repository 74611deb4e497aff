// SPDX-License-Identifier: MIT
#include "record/fields.h"
#include "catch.h"
#include "record/small_journal.h"

#include <set>

using namespace allwrits;

namespace {

struct Anything {
    template <class Of>
    operator Of() const;
};

template <std::size_t>
using AnythingOf = Anything;

template <class Kind, std::size_t... At>
constexpr bool takes(std::index_sequence<At...>) {
    return requires { Kind{AnythingOf<At>{}...}; };
}

// How many members a struct without constructors has: the most that it can be initialised from.
template <class Kind, std::size_t Count = 0>
constexpr std::size_t member_count() {
    if constexpr (takes<Kind>(std::make_index_sequence<Count + 1>{})) {
        return member_count<Kind, Count + 1>();
    } else {
        return Count;
    }
}

static_assert(member_count<Pass>() == 0);
static_assert(member_count<Plead>() == 2);
static_assert(member_count<Sealed>() == 2);  // A struct inside counts as one.

// Notes what a walk passes by.
class Passed final : public FieldWalk {
public:
    std::string word_of_kind = {};
    std::vector<std::string> names = {};

    void kind(std::string_view word) override { word_of_kind = word; }
    void place(std::string_view name, List, std::uint16_t&) override { names.emplace_back(name); }
    void inner(std::string_view name, Inner, std::uint16_t, std::uint16_t&) override {
        names.emplace_back(name);
    }
    void whole(std::string_view name, std::int64_t&, std::int64_t, std::int64_t) override {
        names.emplace_back(name);
    }
    void wide(std::string_view name, std::int64_t&) override { names.emplace_back(name); }
    void word(std::string_view name, std::string&) override { names.emplace_back(name); }
    void sealed(std::string_view name, SeatId, Pending&) override { names.emplace_back(name); }
    void wrong(std::string) override {}
};

// The words of all kinds; each kind must be described with as many fields as it has, each under its own name.
template <class Variant>
std::set<std::string> check_kinds(const std::vector<Variant>& one_of_each) {
    std::set<std::string> words;
    for (auto kind : one_of_each) {
        Passed passed;
        walk(kind, passed);
        CAPTURE(passed.word_of_kind);
        const auto members =
            std::visit([](const auto& of) { return member_count<std::decay_t<decltype(of)>>(); }, kind);
        CHECK(passed.names.size() == members);
        CHECK(std::set<std::string>(passed.names.begin(), passed.names.end()).size() == members);
        CHECK(words.insert(passed.word_of_kind).second);
    }
    CHECK(words.size() == std::variant_size_v<Variant>);
    return words;
}

}  // namespace

TEST_CASE("each field of each kind of move is written") {
    for (const auto& word : check_kinds(one_move_of_each_kind())) CHECK(move_called(word));
    CHECK_FALSE(move_called("asked"));
}

TEST_CASE("each field of each kind of event is written") {
    for (const auto& word : check_kinds(one_event_of_each_kind())) CHECK(event_called(word));
    CHECK_FALSE(event_called("ask"));
}
