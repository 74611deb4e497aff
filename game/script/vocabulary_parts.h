// SPDX-License-Identifier: MIT
#pragma once

#include "script/vocabulary.h"

#include <vector>

namespace allwrits {

// The vocabulary is one table, written in parts. Only its own files include this.
std::vector<Word> words_of_the_whole();
std::vector<Word> words_of_the_rules();
std::vector<Word> words_of_the_record();
std::vector<Word> words_of_the_law();
std::vector<Word> words_of_the_docket();
std::vector<Word> words_of_the_forecast();

// What an assumption may hold, and so a mixture, a truncated one or a shift.
constexpr std::string_view distribution_words =
    "fixed|uniform|loguniform|triangular|pert|beta|normal|lognormal|exponential|bernoulli|poisson|binomial|"
    "discrete|"
    "mixture|truncated";

// Where the same field stands in several words.
inline Field text_field(std::string_view name, std::uint16_t words, std::string_view about) {
    return {.name = name, .about = about, .words = words};
}
inline Field needed_text(std::string_view name, std::uint16_t words, std::string_view about) {
    return {.name = name, .about = about, .words = words, .required = true};
}
inline Field plain_field(std::string_view name, std::string_view about) {
    return {.name = name, .holds = Holds::Plain, .about = about};
}
inline Field only_if_field(std::string_view about) {
    return {.name = "only_if", .holds = Holds::Condition, .about = about};
}
inline Field effect_field(std::string_view about) {
    return {.name = "effect", .holds = Holds::Effect, .about = about};
}
inline Field seen_by_field() {
    return {.name = "seen_by",
            .holds = Holds::Ids,
            .about = "The roles that may see it.",
            .of = "role",
            .otherwise = "all"};
}
inline Field cite_field() {
    return {.name = "cite", .holds = Holds::Ids, .about = "The facts behind it.", .of = "fact", .verb = true};
}
inline Field shifts_field(std::string_view about) {
    return {.name = "shifts", .holds = Holds::Shifts, .about = about, .of = "shift"};
}
inline Field bound(std::string_view name, std::string_view about) {
    return {.name = name, .holds = Holds::Number, .about = about, .required = true};
}

}  // namespace allwrits
