// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace allwrits {

// What a field of a word may hold.
enum class Holds : std::uint8_t {
    Text,     // words for people: they go to the catalogue
    Plain,    // a text that nobody translates: an address, a date
    Texts,    // a list of texts
    // { yes = "a text", ... } with the names in `of`, or those of a kind of item; of none: any names
    TextsBy,
    Number,
    Numbers,    // a list of numbers
    NumbersBy,  // { id = 0.5, ... } with ids of the kind `of`
    Whole,
    Truth,
    OneOf,         // one of the words in `of`
    SomeOf,        // a list of them
    Id,            // of an item of the kind `of`
    Ids,           // one, or a list of them
    Reasons,       // ids, each with or without a reason: { "A-07", ["A-08"] = "why" }
    Levels,        // { term = "level", ... }
    Condition,     // a formula that is true or false
    Chance,        // a number from 0 to 1, or a formula that gives one
    Effect,        // changes: "trust + 2, met_press = true"
    Later,         // a formula of one future
    Shifts,        // { assumption = "times 3", ... }, or a list; each as the word `of` says
    Distribution,  // lognormal { ... } or another of the words in `of`
    Entries,       // { name = { ... }, ... }, each as the word `of` says; or names alone where that is all
    One            // { ... } as the word `of` says
};

// One field of a word. The texts are those of the manual (scripts/README.md) and of messages.
struct Field {
    std::string_view name = {};
    Holds holds = Holds::Text;
    std::string_view about = {};      // One sentence.
    std::string_view of = {};         // Words to choose from ("a|b"), or a kind of item.
    std::string_view otherwise = {};  // What leaving it out means, as an author would write it.
    std::string_view unit = {};
    double min = std::numeric_limits<double>::lowest();  // Of a number, or of how many texts a list has.
    double max = std::numeric_limits<double>::max();
    std::uint16_t words = 0;  // The most words that a text should have; more is noted, not refused.
    bool required = false;
    bool verb = false;  // "argument 'A' attacks 'B'", not "has attacks 'B'".
};

enum class Form : std::uint8_t {
    Item,      // word "id" { ... }
    Sentence,  // word "any text" { ... }
    Nameless,  // word { ... }
    Entry      // no word to call: a table within a field
};

struct Word {
    std::string_view name = {};
    Form form = Form::Item;
    std::string_view about = {};  // One sentence.
    std::string_view first = {};  // The field that the first listed text fills.
    std::string_view holds = {};  // The words whose items may be listed in it ("decision|choice").
    std::vector<Field> fields = {};
    std::string_view short_for = {};  // Of an entry: the field that a text in place of its table fills.
};

// Every word that a scenario may use, once.
const std::vector<Word>& vocabulary();

// Null if there is none.
const Word* find_word(std::string_view name);
const Field* find_field(const Word& word, std::string_view name);

// The words that a script may call: all but those for tables within fields.
std::vector<std::string> callable_words();

std::vector<std::string> field_names(const Word& word);

// "a|b|c" as a list.
std::vector<std::string> alternatives(std::string_view of);

}  // namespace allwrits
