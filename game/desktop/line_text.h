// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/desk.h"
#include "desktop/ui.h"
#include "desktop/wish.h"
#include "view/line.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace allwrits {

// Writes what is told on a panel: who speaks, in his colour and shape; cards and sources as links that
// explain themselves; words of the glossary underlined where they first stand.
class LineText {
public:
    LineText(Ui& ui, const Scenario& scenario, const Catalogue& words, Wished& wished)
        : ui_(ui), scenario_(scenario), words_(words), wished_(wished) {}
    LineText(Ui& ui, const Desk& desk, Wished& wished)
        : LineText(ui, desk.scenario(), desk.words(), wished) {}

    void line(const Line& line, std::string_view id, bool read_before = false);
    void lines(const std::vector<Line>& lines, std::string_view id);

    // A text with its links; `cites` end it as one link to their sources.
    void prose(std::string_view text, std::string_view id, Face face = Face::Body, Ink ink = Ink::Text,
               const std::vector<FactId>& cites = {});

    // A word or two in an ink of their own, then a text.
    void labelled(std::string_view label, Ink ink, std::string_view text, std::string_view id);

private:
    void split(std::string_view text, Face face, Ink ink, std::vector<TextRun>& into);
    void split_words(std::string_view text, Face face, Ink ink, std::vector<TextRun>& into);
    // Those runs, then the line's text with its links and the link to its sources.
    void finish(std::vector<TextRun> runs, const Line& line, Face face, Ink ink, std::string_view id);
    void speech(const Line& line, std::string_view id, bool read_before);
    void follow(const std::string& link, const std::vector<FactId>& cites);
    Side side_of_speaker(std::string_view speaker) const;

    Ui& ui_;
    const Scenario& scenario_;
    const Catalogue& words_;
    Wished& wished_;
    std::set<std::string> explained_ = {};  // Words of the glossary that were underlined already.
};

// Of the same side as its speaker.
Ink ink_of(Side side);

}  // namespace allwrits
