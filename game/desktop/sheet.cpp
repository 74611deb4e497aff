// SPDX-License-Identifier: MIT
#include "desktop/sheet.h"

#include "desktop/line_text.h"
#include "desktop/widgets.h"
#include "view/phrase_lists.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace allwrits {
namespace {

// What F1 says of a screen.
struct Help {
    Screen screen = Screen::Docket;
    Phrase text = {};
};
constexpr std::array helps{
    Help{Screen::Docket,
         said("help.docket",
              "Choose a case, or go on with one that you left. Each is a dispute that was real. Enter takes "
              "what is marked, and so does the number beside it.")},
    Help{Screen::CaseFile,
         said("help.case_file",
              "This is all that everybody knows. Take a seat with its number: the computer takes the others. "
              "Underlined words explain themselves.")},
    Help{Screen::Session,
         said("help.session",
              "Read what was said, then decide with a number key. W asks why of the card that is marked, A "
              "opens the map, F the forecast, U takes your move back. What you do is kept as you do it.")},
    Help{Screen::Arguments,
         said("help.arguments",
              "Each box is a card on the record; lines show what meets or supports what. Arrow keys walk "
              "along them, Enter asks why the card stands or falls. L shows the same as a list.")},
    Help{Screen::Forecast,
         said("help.forecast",
              "Nobody knows what is on the phone, or who will steal the key: each small mark is one of 100 "
              "futures. Drag an assumption to see what you would have to believe. Only you see what you "
              "suppose.")},
    Help{Screen::Rewind,
         said("help.rewind",
              "These are the decisions so far. Take one to go back to just before it; the draws stay the "
              "same. What you leave is kept as a branch.")},
    Help{Screen::Debrief,
         said("help.debrief",
              "Why it came out so, and what was never answered. Nobody grades the side you took. Play the "
              "same facts from another seat below.")},
    Help{Screen::Settings,
         said("help.settings",
              "Each change takes effect at once and is kept. Control and plus or minus change the text size "
              "on every screen.")},
    Help{Screen::Author,
         said("help.author",
              "What is wrong with the scenario, and what holds at this moment. R reads it from the disk "
              "again and plays your moves once more. It shows secrets, so it spoils a game.")},
};
static_assert(helps.size() == static_cast<std::size_t>(Screen::Author) + 1, "each screen has its help");
constexpr auto after_the_end =
    said("help.after",
         "One future is told, drawn after the ruling, then all ten thousand of them. The debrief tells why "
         "it came out so. Another seat plays the same facts and draws.");
constexpr auto keys_everywhere =
    said("help.keys",
         "Tab and the arrow keys move, Enter or Space takes, Escape goes back. F11 fills the screen.");

void draw_lines(Ui& ui, const Sheet& sheet, const SheetTopics& topics, Wished& wished) {
    if (topics.scenario != nullptr) {
        LineText text(ui, *topics.scenario, *topics.words, wished);
        return text.lines(sheet.lines, "sheet");
    }
    for (const auto& line : sheet.lines) {
        ui.text(Face::Body, line.text);
        ui.gap(8);
    }
}

// The way back, and all of a why that was cut short.
SheetAsk draw_ways(Ui& ui, const Sheet& sheet) {
    auto ask = SheetAsk::Nothing;
    const bool asks_of_what = sheet.kind == Sheet::Kind::Why && sheet.topic.empty();
    const auto row = ui.row();
    if (button(ui, "put away", ui.say("sheet.back", "Back"),
               {.kind = ButtonLook::Kind::Primary, .key = Key::Back, .first = !asks_of_what})) {
        ask = SheetAsk::PutAway;
    }
    const bool cut_short = sheet.kind == Sheet::Kind::Why && !asks_of_what && !sheet.more;
    if (cut_short && button(ui, "tell more", ui.say("sheet.more", "Tell all"))) ask = SheetAsk::TellMore;
    return ask;
}

}  // namespace

SheetAsk draw_sheet(Ui& ui, const Sheet& sheet, const SheetTopics& topics, Wished& wished) {
    const auto layer = ui.layer("sheet");
    ui.veil(ui.window(), ui.theme().light ? ui.theme().text : Colour{}, 0.45F);
    const float wide = std::min(ui.window().w - ui.px(40), ui.px(820));
    const float high = std::min(ui.window().h - ui.px(32), ui.px(720));
    const Rect where{std::round((ui.window().w - wide) / 2), std::round((ui.window().h - high) / 2), wide,
                     high};
    const auto panel = ui.panel("sheet", where, {.padding = 24});
    ui.text(Face::Heading, sheet.title, Ink::Title);
    ui.gap(6);
    if (sheet.kind == Sheet::Kind::Why && sheet.topic.empty()) {
        draw_why_topics(ui, sheet, topics, wished);
        ui.gap(14);
        return draw_ways(ui, sheet);
    }
    draw_lines(ui, sheet, topics, wished);
    ui.gap(6);
    const auto ask = draw_ways(ui, sheet);
    if (sheet.kind != Sheet::Kind::Why || topics.topics.empty()) return ask;
    rule(ui);
    ui.text(Face::Small, ui.say("sheet.ask_on", "Ask why of something else:"), Ink::Quiet);
    ui.gap(4);
    draw_why_topics(ui, sheet, topics, wished);
    return ask;
}

std::vector<Line> help_for(const Catalogue& words, Screen screen, bool over) {
    const auto of_screen = std::ranges::find(helps, screen, &Help::screen)->text;
    const auto line = [&](const Phrase& phrase) {
        return Line{.text = spoken(words, phrase.key, phrase.text)};
    };
    return {line(screen == Screen::Session && over ? after_the_end : of_screen), line(keys_everywhere)};
}

void draw_hand_over(Ui& ui, const std::string& role, Side side, Wished& wished) {
    const auto layer = ui.layer("hand over");
    ui.fill(ui.window(), ui.theme().ground);
    const float wide = std::min(ui.window().w - ui.px(40), ui.px(640));
    const Rect where{std::round((ui.window().w - wide) / 2), std::round(ui.window().h * 0.25F), wide,
                     std::min(ui.window().h * 0.6F, ui.px(320))};
    const auto panel = ui.panel("hand over", where, {.padding = 28});
    ui.side_mark({ui.rest().x + ui.px(16), ui.rest().y + ui.px(14)}, ui.px(14), side);
    ui.gap(40);
    ui.text(Face::Heading, ui.say("hand_over.to", "Pass the screen to {role}.", {{"role", role}}),
            Ink::Title);
    ui.text(Face::Body, ui.say("hand_over.alone", "Nobody else should look."));
    ui.gap(14);
    if (button(ui, "take screen", ui.say("hand_over.ready", "I sit here now"),
               {.kind = ButtonLook::Kind::Primary, .first = true, .narrow = true})) {
        wish_for(wished, TakeScreen{});
    }
    ui.gap(10);
    if (button(ui, "leave hand over", ui.say("header.leave", "Leave"), {.key = Key::Back, .narrow = true}))
        wish_for(wished, GoBack{});
}

}  // namespace allwrits
