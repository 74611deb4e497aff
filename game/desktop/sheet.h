// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/ui.h"
#include "desktop/wish.h"
#include "view/line.h"

#include <string>
#include <vector>

namespace allwrits {

// A page that lies over the screen until it is put away: a "why", sources, a word explained, help, something
// that went wrong.
struct Sheet {
    enum class Kind { Why, Exhibit, Sources, Word, Help, Trouble };
    Kind kind = Kind::Help;
    std::string topic = {};        // Of a Why; "": the sheet that asks of what.
    std::string title = {};
    std::vector<Line> lines = {};
    bool more = false;             // A Why that tells all.
};

// What can be asked about, beside the sheet's own text.
struct SheetTopics {
    const Scenario* scenario = nullptr;  // Null: no session, so nothing links.
    const Catalogue* words = nullptr;
    const State* seen = nullptr;         // What its reader may know.
    std::vector<std::string> topics = {};
};

// All of them by their names, each to be taken.
void draw_why_topics(Ui& ui, const Sheet& sheet, const SheetTopics& topics, Wished& wished);

enum class SheetAsk { Nothing, PutAway, TellMore };

SheetAsk draw_sheet(Ui& ui, const Sheet& sheet, const SheetTopics& topics, Wished& wished);

// What F1 says of a screen, in `words`; of a session's own once it is `over`.
std::vector<Line> help_for(const Catalogue& words, Screen screen, bool over);

// The screen waits for somebody else to sit down before it.
void draw_hand_over(Ui& ui, const std::string& role, Side side, Wished& wished);

}  // namespace allwrits
