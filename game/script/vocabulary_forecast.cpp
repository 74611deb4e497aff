// SPDX-License-Identifier: MIT
#include "script/vocabulary_parts.h"

namespace allwrits {

using enum Holds;

namespace {

// Of a distribution that can be given in several ways. Which fields go together is checked when it is read.
Field number(std::string_view name, std::string_view about) {
    return {.name = name, .holds = Number, .about = about};
}
Field weights_field() {
    return {.name = "weights",
            .holds = Numbers,
            .about = "How likely each is, against the others.",
            .otherwise = "all alike"};
}

std::vector<Word> plain_distributions() {
    return {
        {"fixed", Form::Nameless, "A number that is known.", "", "", {bound("at", "The number.")}},
        {"uniform",
         Form::Nameless,
         "Each number is as likely.",
         "",
         "",
         {bound("low", "The lowest."), bound("high", "The highest.")}},
        {"loguniform",
         Form::Nameless,
         "Each order of magnitude is as likely.",
         "",
         "",
         {bound("low", "The lowest."), bound("high", "The highest.")}},
        {"triangular",
         Form::Nameless,
         "Likeliest in one place, falling to both sides.",
         "",
         "",
         {bound("low", "The lowest."), bound("likely", "The likeliest."), bound("high", "The highest.")}},
        {"pert",
         Form::Nameless,
         "As triangular, but rounder, and more of it near the likeliest.",
         "",
         "",
         {bound("low", "The lowest."), bound("likely", "The likeliest."), bound("high", "The highest.")}},
        {"exponential",
         Form::Nameless,
         "Small numbers are likeliest; there is no largest.",
         "",
         "",
         {bound("mean", "The mean.")}},
    };
}

std::vector<Word> distributions_in_several_ways() {
    return {
        {"beta",
         Form::Nameless,
         "A share, from 0 to 1.",
         "",
         "",
         {number("low", "One in twenty lies below."), number("likely", "The median."),
          number("high", "One in twenty lies above."), number("mean", "The mean."),
          number("size", "As sure as after so many cases."), number("a", "The first of its two shapes."),
          number("b", "The second.")}},
        {"normal",
         Form::Nameless,
         "Many near the middle, few far off, on both sides alike.",
         "",
         "",
         {number("low", "One in twenty lies below."), number("high", "One in twenty lies above."),
          number("mean", "The mean."), number("deviation", "The standard deviation.")}},
        {"lognormal",
         Form::Nameless,
         "Many small, few large.",
         "",
         "",
         {number("low", "One in twenty lies below."), number("likely", "The median."),
          number("high", "One in twenty lies above."), number("mean", "The mean."),
          number("median", "The median."),
          number("deviation", "The standard deviation; with `median` that of the logarithm.")}},
    };
}

std::vector<Word> counted_distributions() {
    return {
        {"bernoulli",
         Form::Nameless,
         "1 with a chance, else 0.",
         "",
         "",
         {bound("chance", "The chance of a 1.")}},
        {"poisson",
         Form::Nameless,
         "How often something happens that happens by itself.",
         "",
         "",
         {bound("mean", "The mean.")}},
        {"binomial",
         Form::Nameless,
         "How many of some trials come off.",
         "",
         "",
         {{.name = "trials", .holds = Whole, .about = "How many trials.", .required = true},
          bound("chance", "The chance of each.")}},
        {"discrete",
         Form::Nameless,
         "One of some numbers.",
         "",
         "",
         {{.name = "values", .holds = Numbers, .about = "The numbers.", .required = true}, weights_field()}},
    };
}

std::vector<Word> made_distributions() {
    return {
        {"mixture",
         Form::Nameless,
         "Sometimes one distribution, sometimes another; list them in its braces.",
         "",
         distribution_words,
         {weights_field()}},
        {"truncated",
         Form::Nameless,
         "A distribution, given that it lies between two numbers; list it in its braces.",
         "",
         distribution_words,
         {bound("low", "Nothing lies below."), bound("high", "Nothing lies above.")}},
    };
}

Word assumption_word() {
    return {"assumption",
            Form::Item,
            "A quantity that nobody knows exactly.",
            "",
            distribution_words,
            {
                plain_field("unit", "What it counts."),
                {"low", Id, "Who argues for a low number.", "role"},
                {"high", Id, "Who argues for a high number.", "role"},
                {"evidence", OneOf, "Whether anybody has measured it.", "some|none", "some"},
                {"cite", Texts, "Where the numbers come from.", "", "", "", 0, 20},
                {.name = "together",
                 .holds = NumbersBy,
                 .about = "Other assumptions that go with it, and how closely.",
                 .of = "assumption",
                 .min = -1,
                 .max = 1},
                number("least", "However it is shifted, it is never less."),
                number("most", "However it is shifted, it is never more."),
            }};
}

Word shift_word() {
    return {"shift",
            Form::Entry,
            "What is done to the numbers drawn for an assumption.",
            "",
            distribution_words,
            {
                plain_field("does", "How the number is changed."),
                {.name = "replace",
                 .holds = Holds::Distribution,
                 .about = "A distribution that takes its place.",
                 .of = distribution_words},
                {"mix", Number, "The share of futures in which another distribution takes its place ...", "",
                 "", "", 0, 1},
                {.name = "with",
                 .holds = Holds::Distribution,
                 .about = "... and which.",
                 .of = distribution_words},
                plain_field("of", "In a list: the assumption that is shifted."),
            },
            "does"};
}

Word outcome_word() {
    return {"outcome",
            Form::Item,
            "What follows in a future: a number, or something that happens or not.",
            "",
            "",
            {
                {"formula", Later, "How the number follows."},
                {"chance", Chance, "How likely it happens in that future."},
                {"ledger", OneOf, "Which of the two ledgers counts it.",
                 "investigative value|user-security risk|other"},
                plain_field("unit", "What it counts."),
                text_field("name", 5, "What it is called where it is listed."),
                text_field("say", 8, "What happens, as in: the phone is opened."),
                {"counted_up_to", Number, "When a court weighs means, a future counts no more than this.", "",
                 "", "", 0, 1e15},
            }};
}

Word test_word() {
    return {"test",
            Form::Sentence,
            "A play with an expectation, named by what it shows.",
            "",
            "",
            {
                {.name = "role",
                 .holds = Id,
                 .about = "The seat that makes the moves.",
                 .of = "role",
                 .required = true},
                {"play", Texts, "Cards and choices in the order made; pass passes.", "", "", "", 0, 128},
                {"others", OneOf, "What the other seats do.", "pass|random|counsel", "pass"},
                {"seed", Whole, "What is drawn follows from it.", "", "1", "", 0, 9007199254740992.0},
                {.name = "ending",
                 .holds = Id,
                 .about = "How it must come out.",
                 .of = "ending",
                 .required = true},
            }};
}

}  // namespace

std::vector<Word> words_of_the_forecast() {
    std::vector<Word> words = {assumption_word(), shift_word(), outcome_word(), test_word()};
    for (const auto& part : {plain_distributions(), distributions_in_several_ways(), counted_distributions(),
                             made_distributions()}) {
        words.insert(words.end(), part.begin(), part.end());
    }
    return words;
}

}  // namespace allwrits
