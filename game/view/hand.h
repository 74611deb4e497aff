// SPDX-License-Identifier: MIT
#pragma once

#include "base/catalogue.h"
#include "session/scenario.h"
#include "session/sight.h"

#include <cstdint>
#include <string>
#include <vector>

namespace allwrits {

// An advocate's file as it may be laid out on a table: what it may still plead, and what it has pleaded.

// A card on the record that another one answers or supports.
struct HandLink {
    ArgumentId card = {};
    std::string headline = {}, standing = {};
};

struct HandCard {
    ArgumentId card = {};
    std::string id = {}, headline = {}, claim = {}, warrant = {}, factor = {}, value = {};
    std::string price = {};            // "3 pages"; for a card already pleaded what it weighs.
    std::vector<HandLink> meets = {};  // On the record, heaviest first.
    std::vector<HandLink> supports = {};
    std::vector<FactId> cites = {};

    bool offered = false;     // Among the moves open this moment.
    bool affordable = false;  // There are pages enough.

    bool can_be_bold = false;
    bool bold_offered = false;
    std::string bold = {};       // What the bold form claims.
    std::string bold_risk = {};  // "+1 page; 2 exhibits could show it up"
    std::size_t exhibits = 0;    // How many could, as far as this seat can know.

    // For what is on the record.
    bool is_bold = false, on_file = false;
    bool sealed = false;        // Handed in, and not shown to anybody yet.
    std::string standing = {};  // "upheld"
    bool weakest = false;       // The one to own up to: fallen or open, and of these the lightest.
};

// `Hand` itself is a computer player's.
struct HandView {
    bool shown = false;           // False for a seat that pleads nothing: the bench, the public.
    std::int64_t pages_left = 0;  // Thousandths.
    std::string pages = {};       // "9 pages"
    std::vector<HandCard> cards =
        {};  // What may still be pleaded: what is offered now first, as the deck lies.
    std::vector<HandCard> pleaded = {};  // Weakest first.
};

HandView hand_of(const Scenario& scenario, const Sight& sight, const Catalogue& words);

}  // namespace allwrits
