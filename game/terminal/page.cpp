// SPDX-License-Identifier: MIT
#include "terminal/page.h"

#include "terminal/text_width.h"
#include "view/wording.h"

#include <algorithm>

namespace allwrits {
namespace {

// Longer lines are hard to find the next one from; the docket's design asks for 50 to 80.
constexpr std::size_t widest_text = 76;

constexpr int blank_lines_that_hide = 40;

// The sixteen colours follow the reader's own theme. Amber, green and blue are told apart by colour-blind
// readers.
std::string_view colour_of(Tone tone) {
    switch (tone) {
        case Tone::Text:
            return "";
        case Tone::Strong:
            return "\x1b[1m";
        case Tone::Quiet:
            return "\x1b[2m";
        case Tone::Changed:
            return "\x1b[35m";
        case Tone::Private:
            return "\x1b[3;33m";
        case Tone::Exhibit:
            return "\x1b[36m";
        case Tone::Bench:
            return "\x1b[1;33m";
        case Tone::For:
            return "\x1b[1;94m";
        case Tone::Against:
            return "\x1b[1;32m";
    }
    return "";
}

Tone tone_of_side(Side side) {
    switch (side) {
        case Side::Bench:
            return Tone::Bench;
        case Side::For:
            return Tone::For;
        case Side::Against:
            return Tone::Against;
        case Side::None:
            break;
    }
    return Tone::Strong;
}

std::size_t leading_blanks(std::string_view text) {
    return std::min(text.find_first_not_of(' '), text.size());
}

std::vector<std::string> split(std::string_view text, std::string_view at) {
    std::vector<std::string> parts;
    for (std::size_t from = 0;;) {
        const auto end = text.find(at, from);
        parts.emplace_back(text.substr(from, end == std::string_view::npos ? end : end - from));
        if (end == std::string_view::npos) return parts;
        from = end + at.size();
    }
}

struct Word {
    std::string text = {};
    Tone tone = Tone::Text;
};

std::vector<Word> words_of(const std::vector<Toned>& stretches, std::size_t indent) {
    std::vector<Word> words;
    for (std::size_t at = 0; at < stretches.size(); ++at) {
        const auto text = std::string_view(stretches[at].text).substr(at == 0 ? indent : 0);
        if (text.empty()) continue;
        for (auto& word : split(text, " ")) words.push_back({std::move(word), stretches[at].tone});
    }
    return words;
}

}  // namespace

void Page::learn_roles(const Scenario& scenario, const Catalogue& words) {
    const State nothing{};
    const Wording wording(scenario, words, nothing);
    speak(words);
    speakers_.clear();
    for (std::size_t at = 0; at < scenario.roles.size(); ++at) {
        speakers_.emplace_back(wording.short_role(id_at<Role>(at)), tone_of_side(scenario.roles[at].side));
    }
}

std::string Page::say(std::string_view key, std::string_view english,
                      std::initializer_list<Filling> fillings) const {
    static const Catalogue english_alone;
    return spoken(words_ == nullptr ? english_alone : *words_, key, english, fillings);
}

Tone Page::tone_of(std::string_view speaker) const {
    for (const auto& [name, tone] : speakers_) {
        if (name == speaker) return tone;
    }
    return Tone::Strong;
}

std::size_t Page::measure() const { return std::min(look_.columns, widest_text); }

void Page::line(const Line& line) {
    switch (line.kind) {
        case Line::Kind::Heading:
            return heading(line.text);
        case Line::Kind::Narration:
            for (const auto& part : split(line.text, "\n")) text(part);
            return;
        case Line::Kind::Speech:
            if (line.speaker.empty()) return text(line.text);
            return paragraph({{shouted(line.speaker) + ".", tone_of(line.speaker)}, {line.text}});
        case Line::Kind::Exhibit:
            return paragraph({{say("terminal.exhibit", "Exhibit:"), Tone::Exhibit}, {line.text}});
        case Line::Kind::Changed:
            return text(say("terminal.changed", "What changed: {text}", {{"text", line.text}}),
                        Tone::Changed);
        case Line::Kind::Private:
            return text(say("terminal.private", "For your eyes: {text}", {{"text", line.text}}),
                        Tone::Private);
        case Line::Kind::Ruling:
            return paragraph({{say("terminal.ruling", "Ruling:"), Tone::Bench}, {line.text}});
    }
}

void Page::lines(const std::vector<Line>& lines) {
    for (const auto& each : lines) line(each);
}

void Page::paragraph(const std::vector<Toned>& stretches, std::size_t hang) {
    std::vector<Toned> harmless = stretches;
    for (auto& stretch : harmless) stretch.text = printable(stretch.text);
    put_words(harmless, hang);
}

void Page::put_words(const std::vector<Toned>& stretches, std::size_t hang) {
    const std::size_t indent = stretches.empty() ? 0 : leading_blanks(stretches.front().text);
    std::size_t column = indent;
    std::string set(indent, ' ');
    Tone tone = Tone::Text;
    const auto change_to = [&](Tone next) {
        if (!look_.colour || next == tone) return;
        if (!colour_of(tone).empty()) set += "\x1b[0m";
        set += colour_of(next);
        tone = next;
    };
    bool line_is_empty = true;
    for (const auto& word : words_of(stretches, indent)) {
        const auto width = width_of(word.text);
        const bool fits = look_.plain || column + 1 + width <= measure();
        if (!fits && !line_is_empty) {
            change_to(Tone::Text);
            column = indent + hang;
            set += '\n' + std::string(column, ' ');
            line_is_empty = true;
        }
        if (!line_is_empty) {
            set += ' ';
            ++column;
        }
        change_to(word.tone);
        set += word.text;
        column += width;
        line_is_empty = false;
    }
    change_to(Tone::Text);
    out_ << set << '\n';
}

void Page::heading(std::string_view title) {
    blank();
    text(title, Tone::Strong);
}

void Page::row(const std::vector<Toned>& stretches) {
    for (const auto& [text, tone] : stretches) {
        const bool coloured = look_.colour && !colour_of(tone).empty() && !text.empty();
        if (coloured) out_ << colour_of(tone);
        out_ << printable(text);
        if (coloured) out_ << "\x1b[0m";
    }
    out_ << '\n';
}

void Page::unbroken(std::string_view text) { out_ << printable(text) << '\n'; }

void Page::prose(std::string_view text_of_author) {
    bool first = true;
    for (auto part : split(text_of_author, "\n\n")) {
        std::replace(part.begin(), part.end(), '\n', ' ');
        if (!std::exchange(first, false)) blank();
        text(part);
    }
}

void Page::prompt() { out_ << "> " << std::flush; }

void Page::echo(std::string_view typed) { out_ << printable(typed) << '\n'; }

void Page::clear() {
    if (look_.may_clear) {
        out_ << "\x1b[H\x1b[2J\x1b[3J" << std::flush;  // Also what could be scrolled back to.
        return;
    }
    out_ << std::string(blank_lines_that_hide, '\n');
}

}  // namespace allwrits
