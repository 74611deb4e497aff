// SPDX-License-Identifier: MIT
#include "terminal/session_pages.h"

#include "terminal/commands.h"
#include "terminal/text_width.h"
#include "view/option_keys.h"
#include "view/wording.h"

#include <fmt/format.h>
#include <algorithm>

namespace allwrits {
namespace {

using Group = Option::Group;

bool is_sought(const Option& option) { return option.group == Group::Evidence; }
bool is_more(const Option& option) { return option.group == Group::Aside || option.group == Group::More; }

// "1   “One phone”  [3 pages]  (on burden)": key and words, then what it costs and what it is about.
void show_marked(Page& page, const KeyedOption& keyed) {
    const auto& option = *keyed.option;
    constexpr std::size_t key_columns = 5;
    std::string key = "  " + (keyed.key.empty() ? "-" : keyed.key);
    key += std::string(key_columns - std::min(key_columns - 1, width_of(key)) - 1, ' ');
    std::vector<Toned> stretches{{key, Tone::Strong}, {option.words}};
    if (!option.price.empty()) stretches.push_back({"[" + option.price + "]", Tone::Strong});
    if (!option.note.empty()) stretches.push_back({"(" + option.note + ")", Tone::Quiet});
    if (!option.closed_because.empty())
        stretches.push_back(
            {page.say("terminal.closed", "(closed; needs: {why})", {{"why", option.closed_because}}),
             Tone::Quiet});
    page.paragraph(stretches, key_columns - 2);
}

// The same in words, to be heard.
void show_spoken(Page& page, const KeyedOption& keyed) {
    const auto& option = *keyed.option;
    auto text = keyed.key.empty() ? page.say("terminal.option_closed", "Closed:")
                                  : page.say("terminal.option", "Option {key}.", {{"key", keyed.key}});
    text += " " + option.words;
    if (!option.price.empty())
        text += " " + page.say("terminal.price", "Price: {price}.", {{"price", option.price}});
    if (!option.note.empty()) {
        auto note = option.note;
        if (note.back() == '.') note.pop_back();  // A note that is a sentence has its own.
        text += " " + page.say("terminal.note", "Note: {note}.", {{"note", note}});
    }
    if (!option.closed_because.empty())
        text += " " + page.say("terminal.needs", "It needs: {why}.", {{"why", option.closed_because}});
    page.text(text);
}

void show_option(Page& page, const KeyedOption& keyed) {
    page.look().plain ? show_spoken(page, keyed) : show_marked(page, keyed);
}

template <class Which>
std::size_t show_those(Page& page, const SeatView& view, Which which) {
    std::size_t shown = 0;
    for (const auto& keyed : keyed_options(view)) {
        if (!which(*keyed.option)) continue;
        show_option(page, keyed);
        ++shown;
    }
    return shown;
}

void name_hidden(Page& page, const SeatView& view) {
    const auto sought = std::ranges::count_if(view.options, is_sought);
    const auto more = std::ranges::count_if(view.options, is_more);
    if (sought != 0) {
        page.text(page.say("terminal.seek", "Type seek to look for an exhibit instead ({n}).",
                           {{"n", std::to_string(sought)}}),
                  Tone::Quiet);
    }
    if (more == 1) page.text(page.say("terminal.more_one", "Type more for 1 further option."), Tone::Quiet);
    if (more > 1) {
        page.text(
            page.say("terminal.more", "Type more for {n} further options.", {{"n", std::to_string(more)}}),
            Tone::Quiet);
    }
}

}  // namespace

void show_case(Page& page, const Scenario& scenario, const Sight& sight, const Catalogue& words) {
    const Wording wording(scenario, words, sight.seen);
    page.heading(wording.text("scenario.title"));
    const auto about = wording.text("scenario.about");
    page.text(about);
    // A small scenario says all in its one line.
    if (const auto brief = wording.text("scenario.brief"); !brief.empty() && brief != about) {
        page.blank();
        page.prose(brief);
    }
    if (!sight.seat.exists()) return;
    page.blank();
    page.paragraph(
        {{page.say("terminal.your_seat", "Your seat:"), Tone::Strong}, {wording.role(sight.seat)}});
    const auto own = wording.text("role." + scenario.roles[sight.seat.at].id + ".private");
    if (!own.empty()) page.line({.kind = Line::Kind::Private, .text = own});
}

void show_status(Page& page, const SeatView& view) {
    std::vector<Toned> stretches{{view.role + ".", Tone::Strong}, {view.stage + "."}};
    std::string left;
    for (const auto& currency : view.currencies)
        left += (left.empty() ? "" : page.look().plain ? ". " : " · ") + currency;
    if (!left.empty()) stretches.push_back({left + (page.look().plain ? "." : "")});
    page.blank();
    page.paragraph(stretches);
    show_altered(page, view);
}

void show_altered(Page& page, const SeatView& view) {
    if (!view.altered) return;
    page.paragraph({{page.say("terminal.altered", "Altered facts:"), Tone::Changed}, {view.variant}});
}

void show_question(Page& page, const SeatView& view) {
    page.text(view.question, Tone::Strong);
    if (view.takes_number)
        page.text(page.say("terminal.odds", "Type a whole number, from 0 to 100 per cent."));
    show_those(page, view, [](const Option& option) { return !is_sought(option) && !is_more(option); });
    if (!view.takes_number) name_hidden(page, view);
}

void show_sought(Page& page, const SeatView& view) {
    if (show_those(page, view, is_sought) == 0)
        page.text(page.say("terminal.no_seek", "There is nothing to look for beside the options above."));
}

void show_more(Page& page, const SeatView& view) {
    if (show_those(page, view, is_more) == 0)
        page.text(page.say("terminal.no_more", "There are no further options now."));
}

void show_docket(Page& page, const SeatView& view, const Opening& opening) {
    for (const auto& [title, date, when] : view.docket) {
        const auto mark = when == DocketEntry::When::Now    ? page.say("terminal.now", "now")
                          : when == DocketEntry::When::Past ? page.say("terminal.past", "past")
                                                            : page.say("terminal.to_come", "to come");
        page.text(fmt::format("{}{} ({})", title, date.empty() ? "" : ", " + date, mark),
                  when == DocketEntry::When::Now ? Tone::Strong : Tone::Text);
    }
    const auto facts =
        view.altered ? page.say("terminal.altered", "Altered facts:") : page.say("terminal.facts", "Facts:");
    if (!view.variant.empty()) page.text(facts + " " + view.variant);
    page.text(page.say("terminal.seed", "Seed: {seed}", {{"seed", std::to_string(opening.seed)}}));
}

void show_help(Page& page) {
    page.text(
        page.say("terminal.help", "Type the key of an option, such as 1 or 1b, or one of these words:"));
    for (const auto& [word, command, about] : command_words()) {
        if (about.key.empty()) continue;
        page.paragraph({{fmt::format("  {}:", word), Tone::Strong}, {page.say(about.key, about.text)}}, 2);
    }
}

}  // namespace allwrits
