// SPDX-License-Identifier: MIT
#pragma once

#include "argument/standing.h"
#include "desktop/ui.h"
#include "session/state.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace allwrits {

// How a card stands by the plain reading; what was struck or given up has fallen.
Standing standing_of(const State& seen, ArgumentId card);

// The two ledgers' marks: a lens for what is found, a broken ring for who is exposed.
void ledger_mark(Ui& ui, Point centre, float radius, bool risk);
// "investigative value", "user-security risk", "both ledgers"; "" for none. `touches` as in view/touching.h.
std::string touches_text(const Ui& ui, std::uint32_t touches);

// A line on a paper: its text, and what stands before it.
struct PaperLine {
    std::vector<TextRun> runs = {};
    float indent = 0, above = 0;  // At 100 %.
    bool ruled = false;           // A hair line above it.
    bool bar = false;             // A bar beside it: what is asked now.
    bool centred = false;
    Side side = Side::None;  // Marks in the indent:
    std::optional<Standing> standing = {};
    std::uint32_t touches = 0;
    std::vector<std::string> chips = {};  // In place of text.
};

// What is written before it is drawn, so that the ground below can be as high as the text on it.
class Paper {
public:
    void line(PaperLine line) { lines_.push_back(std::move(line)); }
    void text(Face face, std::string text, Ink ink = Ink::Text, float above = 0);
    bool empty() const { return lines_.empty(); }

    float height(const Ui& ui, float width) const;
    // The link that was taken, if one was.
    std::optional<std::string> draw(Ui& ui, Rect where, std::string_view id) const;

private:
    float height_of(const Ui& ui, const PaperLine& line, float width) const;
    void draw_marks(Ui& ui, const PaperLine& line, Rect where) const;

    std::vector<PaperLine> lines_ = {};
};

// A paper on a ground and edge of its own, in the panel's flow.
std::optional<std::string> lay_paper(Ui& ui, const Paper& paper, std::string_view id);

}  // namespace allwrits
