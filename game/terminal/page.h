// SPDX-License-Identifier: MIT
#pragma once

#include "base/catalogue.h"
#include "session/scenario.h"
#include "terminal/look.h"
#include "view/line.h"
#include "view/phrases.h"

#include <cstddef>
#include <initializer_list>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace allwrits {

// What a stretch of text is, which decides its colour where there are colours.
enum class Tone { Text, Strong, Quiet, Changed, Private, Exhibit, Bench, For, Against };

struct Toned {
    std::string text = {};
    Tone tone = Tone::Text;
};

// Sets text on a stream: wraps it at the window's width, colours it, and says in words what a line is.
class Page {
public:
    Page(std::ostream& out, Look look) : out_(out), look_(look) {}

    // From then on what the page says of itself is in these words, which must outlive its use. English
    // before.
    void speak(const Catalogue& words) { words_ = &words; }
    // The words, and the speakers of this scenario have the colours of their sides.
    void learn_roles(const Scenario& scenario, const Catalogue& words);

    const Look& look() const { return look_; }
    std::string say(std::string_view key, std::string_view english,
                    std::initializer_list<Filling> fillings = {}) const;

    void line(const Line& line);
    void lines(const std::vector<Line>& lines);

    // A paragraph of several stretches, set as one text. Later lines are indented by `hang` columns.
    void paragraph(const std::vector<Toned>& stretches, std::size_t hang = 0);
    void text(std::string_view text, Tone tone = Tone::Text) { paragraph({{std::string(text), tone}}); }
    void heading(std::string_view text);
    // Set as it is, on one line: a picture made of characters.
    void row(const std::vector<Toned>& stretches);
    // Never wrapped, so that it can be copied: a path, a command.
    void unbroken(std::string_view text);
    // Paragraphs are parted by empty lines; single newlines are blanks.
    void prose(std::string_view text);
    void blank() { out_ << '\n'; }

    // What stands before what is typed; and what was typed, where no terminal echoes it.
    void prompt();
    void echo(std::string_view typed);

    // Takes what was read out of sight, before somebody else looks.
    void clear();

private:
    Tone tone_of(std::string_view speaker) const;
    std::size_t measure() const;
    void put_words(const std::vector<Toned>& stretches, std::size_t hang);

    std::ostream& out_;
    Look look_;
    const Catalogue* words_ = nullptr;
    std::vector<std::pair<std::string, Tone>> speakers_ = {};
};

}  // namespace allwrits
