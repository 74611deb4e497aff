// SPDX-License-Identifier: MIT
#include "desktop/desktop_game.h"

#include "view/dossier.h"
#include "view/wording.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <variant>
#include <vector>

// The sheets that the game lays over a screen, and what stands on them.

namespace allwrits {

void DesktopGame::explain() {
    const bool over = playing_ != nullptr && playing_->table().ended();
    open_sheet({.kind = Sheet::Kind::Help,
                .title = say("sheet.help", "This screen"),
                .lines = help_for(*words_, screen(), over)});
}

void DesktopGame::open_sheet(Sheet sheet) { sheets_.push_back(std::move(sheet)); }

Sheet DesktopGame::why_sheet(const std::string& topic, bool more) {
    Sheet sheet{.kind = Sheet::Kind::Why, .topic = topic, .more = more};
    sheet.title = topic.empty() ? say("sheet.why_of", "Ask why of …") : say("sheet.why", "Why?");
    if (playing_ != nullptr && !topic.empty()) sheet.lines = playing_->desk().why_of(topic, more);
    return sheet;
}

// What this seat knows of it, and what was said about it so far.
Sheet DesktopGame::exhibit_sheet(EvidenceId exhibit) const {
    const auto& desk = playing_->desk();
    Sheet sheet{.kind = Sheet::Kind::Exhibit,
                .title = say("sheet.exhibit", "What is known of this exhibit"),
                .lines = known_of_exhibit(desk.scenario(), desk.sight(), desk.words(), exhibit)};
    const Wording wording(desk.scenario(), desk.words(), desk.sight().seen);
    const auto question = wording.question(exhibit);
    const auto reading =
        desk.sight().seen.drawn.has(exhibit.at) ? wording.reading(exhibit) : std::string{};
    for (const auto& line : desk.view().said) {
        const bool asked = line.text.find(question) != std::string::npos;
        const bool filed = !reading.empty() && line.text.find(reading) != std::string::npos;
        if (asked || filed) sheet.lines.push_back(line);
    }
    return sheet;
}

namespace {

EvidenceId exhibit_of(const Move& move) {
    if (const auto* seek = std::get_if<Seek>(&move)) return seek->evidence;
    if (const auto* file = std::get_if<File>(&move)) return file->evidence;
    if (const auto* hold = std::get_if<Hold>(&move)) return hold->evidence;
    if (const auto* weigh = std::get_if<Weigh>(&move)) return weigh->evidence;
    return {};
}

}  // namespace

// Nothing that is marked has a why of its own: of an exhibit what is known, else what can be asked.
void DesktopGame::explain_marked(std::string_view marked) {
    constexpr std::string_view option = "option/";
    std::size_t at = 0;
    const auto digits = marked.starts_with(option) ? marked.substr(option.size()) : std::string_view();
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), at);
    if (!digits.empty() && read.ec == std::errc{} && at < playing_->desk().view().options.size()) {
        const auto exhibit = exhibit_of(playing_->desk().view().options[at].move);
        if (exhibit.exists()) return open_sheet(exhibit_sheet(exhibit));
    }
    open_sheet(why_sheet({}, false));
}

// What a word means; of a number that is kept, "credibility", also what has moved it so far.
Sheet DesktopGame::word_sheet(const std::string& key) const {
    const auto word = key.substr(std::min(key.find('.') + 1, key.size()));
    Sheet sheet{.kind = Sheet::Kind::Word, .title = word, .lines = {{.text = std::string((*words_)[key])}}};
    if (playing_ == nullptr) return sheet;
    for (const auto& line : playing_->desk().view().said) {
        const bool about = line.kind == Line::Kind::Changed && line.text.find(word) != std::string::npos;
        if (about) sheet.lines.push_back(line);
    }
    return sheet;
}

void DesktopGame::tell(const std::string& text) { tell_trouble({.what = text}); }

void DesktopGame::tell_trouble(const Problem& problem) {
    std::vector<Line> lines{{.text = problem.what}};
    if (!problem.hint.empty()) lines.push_back({.text = problem.hint});
    if (!problem.place.file.empty()) lines.push_back({.text = to_text(problem.place)});
    sheets_.push_back({.kind = Sheet::Kind::Trouble,
                       .title = say("sheet.trouble", "That did not work"),
                       .lines = std::move(lines)});
}

}  // namespace allwrits
