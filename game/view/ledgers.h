// SPDX-License-Identifier: MIT
#pragma once

#include "base/catalogue.h"
#include "forecast/summary.h"
#include "session/forecasting.h"
#include "session/scenario.h"
#include "view/course.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace allwrits {

// What a seat sees of the ledgers: plain values, for any front end to draw. The ledgers have units of their
// own and are never added up.

// A stretch of a ledger's scale. The first holds the futures in which nothing happens; the others are
// decades, or half decades where there are few.
struct LedgerStretch {
    double from = 0, below = 0;  // 0 and 0: nothing.
    std::string name = {};       // "none", "under 0.01", "10 to 100", "1 million and more".
};

// A ledger in one state.
struct LedgerFigures {
    Estimated chance = {};  // That anything happens.
    Estimated low = {}, median = {},
              high = {};     // Of the futures in which it does: the middle, and nine in ten.
    Estimated mean = {};     // Of all futures.
    double worst_share = 0;  // How much of the mean comes from the worst twentieth, 0..1.
    Estimated weighed = {};  // The mean as a court weighs it: a future counts up to a limit.
    double median_of_all = 0;
    std::vector<double> shares = {};            // Of the futures, by stretch.
    std::vector<std::uint8_t> of_hundred = {};  // The same as 100 small futures.
    bool operator==(const LedgerFigures& other) const {
        return shares == other.shares && mean.value == other.mean.value;
    }
};

// Where the future that was told lies.
struct ToldInLedger {
    double value = 0;
    std::size_t stretch = 0;
    double lower = 0;  // Share of futures with less; and with just as much.
    double equal = 0;
};

struct Ledger {
    OutcomeId outcome = {};
    std::string name = {}, unit = {}, say = {};  // "people are exposed"; "" if the author gave none.
    double counted_up_to = 0;
    std::vector<LedgerStretch> stretches = {};
    LedgerFigures now = {};
    std::optional<LedgerFigures> before = {};
    std::optional<ToldInLedger> told = {};
};

// Something that happens or not: in what share of futures it does.
struct Happens {
    OutcomeId outcome = {};
    std::string say = {};
    double now = 0;
    std::optional<double> before = {};
};

struct Ledgers {
    std::string course = {};         // "Granted, narrowed"
    std::string reason = {};         // "the widest order open"
    std::string before_name = {};    // "denied"; "" where nothing stands behind it.
    std::string before_column = {};  // The same in one word, to stand above a column.
    std::uint64_t futures = 0;
    bool ruled = false;
    std::uint32_t told_future = 0;  // Its number from 1; 0: none yet.
    std::vector<Ledger> ledgers = {};
    std::vector<Happens> happens = {};

    // What stands behind differs in nothing.
    bool same_as_before() const;
};

// What is put behind, what it is called in the middle of a sentence, "before your last move", and in one
// word.
struct Behind {
    Course course = {};
    std::string name = {};
    std::string column = {};
};

// The ledgers of a course, with beliefs held. 4,096 futures; after the ruling the 10,000 among which one was
// told.
Ledgers ledgers_of(const Scenario& scenario, const Catalogue& words, const Course& now,
                   const std::optional<Behind>& behind, const std::vector<Belief>& beliefs = {});

// "Granted, narrowed. Of 100 futures the phone is opened in 98 (denied: 69) and a lead is found in 4. People
// are exposed in 2, then about 1,100 (8 to 490,000)."
std::string ledgers_sentence(const Catalogue& words, const Ledgers& ledgers);

// Below a ledger's picture: whether rare futures own it, its mean and how much of that comes from the worst
// of them.
std::vector<std::string> ledger_notes(const Catalogue& words, const Ledgers& ledgers, const Ledger& ledger);

// "2", "fewer than 1", "100": a share as so many of 100 futures.
std::string of_hundred_text(const Catalogue& words, double share);

}  // namespace allwrits
