// SPDX-License-Identifier: MIT
#include "script/vocabulary.h"

#include "catch.h"

#include <algorithm>
#include <set>

using namespace allwrits;

TEST_CASE("every word and every field is described by a sentence") {
    for (const auto& word : vocabulary()) {
        INFO(word.name);
        CHECK_FALSE(word.about.empty());
        CHECK((word.about.ends_with(".")));
        for (const auto& field : word.fields) {
            INFO(field.name);
            CHECK((field.about.ends_with(".") || field.about.ends_with("...")));
        }
    }
}

TEST_CASE("no word and no field of a word is declared twice") {
    std::set<std::string_view> words;
    for (const auto& word : vocabulary()) {
        CHECK(words.insert(word.name).second);
        std::set<std::string_view> fields;
        for (const auto& field : word.fields) CHECK(fields.insert(field.name).second);
    }
}

TEST_CASE("whatever a word or a field refers to is itself a word or a field") {
    for (const auto& word : vocabulary()) {
        INFO(word.name);
        if (!word.first.empty()) CHECK(find_field(word, word.first) != nullptr);
        if (!word.short_for.empty()) CHECK(find_field(word, word.short_for) != nullptr);
        for (const auto& held : alternatives(word.holds)) CHECK(find_word(held) != nullptr);
        for (const auto& field : word.fields) {
            INFO(field.name);
            const bool names_kind = field.holds == Holds::Id || field.holds == Holds::Ids ||
                                    field.holds == Holds::Reasons || field.holds == Holds::Entries ||
                                    field.holds == Holds::One || field.holds == Holds::Shifts ||
                                    field.holds == Holds::NumbersBy || field.holds == Holds::Distribution;
            if (!names_kind) continue;
            const auto kind = alternatives(field.of).front();
            CHECK((kind == "value" || find_word(kind) != nullptr));
        }
    }
}

TEST_CASE("a field with words to choose from has one of them where it is left out") {
    for (const auto& word : vocabulary()) {
        for (const auto& field : word.fields) {
            if (field.holds != Holds::OneOf || field.otherwise.empty()) continue;
            const auto known = alternatives(field.of);
            INFO(word.name << '.' << field.name);
            CHECK(std::find(known.begin(), known.end(), field.otherwise) != known.end());
        }
    }
}

TEST_CASE("tables within fields are no words to call") {
    const auto words = callable_words();
    CHECK(std::find(words.begin(), words.end(), "argument") != words.end());
    CHECK(std::find(words.begin(), words.end(), "court") == words.end());
}
