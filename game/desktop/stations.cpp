// SPDX-License-Identifier: MIT
#include "desktop/stations.h"

namespace allwrits {
namespace {

// Plays the first legal option of the person's seat until `there`, the computers theirs.
void play_until(DesktopGame& game, const std::function<bool(const SeatView&)>& there, std::size_t skip = 0) {
    auto& playing = *game.playing();
    for (int moves = 0; moves < 400; ++moves) {
        playing.wait_for_computers();
        const auto& view = playing.desk().view();
        if (there(view) && skip-- == 0) break;
        if (view.ended || !view.my_turn) break;
        const Option* chosen = nullptr;
        for (const auto& option : view.options) {
            if (option.closed_because.empty() && (chosen == nullptr || chosen->group == Option::Group::Pass))
                chosen = &option;
        }
        if (chosen == nullptr) break;
        game.grant(MakeMove{.move = chosen->move});
    }
    playing.wait_for_computers();
    game.finish_news();
}

std::function<void(DesktopGame&)> session(std::string seat, std::function<bool(const SeatView&)> there,
                                          std::optional<Screen> screen = {}) {
    return [seat, there, screen](DesktopGame& game) {
        game.open_named({}, seat);
        play_until(game, there);
        if (screen) game.grant(Visit{.screen = *screen});
    };
}

// The flagship from the bench in another session: in one whose offers do not meet the bench orders something
// itself.
std::function<void(DesktopGame&)> bench_in(std::uint64_t seed, std::function<bool(const SeatView&)> there) {
    return [seed, there](DesktopGame& game) {
        game.open_named({}, "judge");
        const auto seat = game.playing()->desk().seat();
        game.grant(BeginSession{.scenario = 0, .people = {seat}, .seed = seed});
        play_until(game, there);
    };
}

bool at_once(const SeatView&) { return true; }
bool at_end(const SeatView& view) { return view.ended; }
auto at_verb(Verb verb) {
    return [verb](const SeatView& view) { return view.my_turn && view.verb == verb; };
}

}  // namespace

std::vector<Station> stations() {
    return {
        {"docket", [](DesktopGame&) {}},
        {"case-file", [](DesktopGame& game) { game.open_named({}, {}); }},
        {"courtroom-judge", session("judge", at_once)},
        {"courtroom-apple", session("apple", at_once)},
        {"hearing-judge", session("judge", at_verb(Verb::Ask))},
        {"brief-doj", session("doj", at_verb(Verb::Plead))},
        {"answer-apple", session("apple", at_verb(Verb::Answer))},
        {"odds-apple", session("apple", at_verb(Verb::Odds))},
        {"opinion-judge", session("judge", at_verb(Verb::Find))},
        {"terms-judge", bench_in(2, at_verb(Verb::Terms))},
        {"sign-judge", bench_in(1, at_verb(Verb::Sign))},
        {"arguments-judge", session("judge", at_verb(Verb::Odds), Screen::Arguments)},
        {"arguments-apple", session("apple", at_end, Screen::Arguments)},
        {"arguments-other", session("judge", at_verb(Verb::Odds), Screen::Arguments), {Key::L}},
        {"arguments-card", session("judge", at_verb(Verb::Odds), Screen::Arguments), {Key::C}},
        {"forecast-judge", session("judge", at_verb(Verb::Odds), Screen::Forecast)},
        {"forecast-both", session("judge", at_verb(Verb::Odds), Screen::Forecast), {Key::Digit2}},
        {"forecast-movers", session("judge", at_verb(Verb::Odds), Screen::Forecast), {Key::Digit3}},
        {"forecast-believe", session("judge", at_verb(Verb::Odds), Screen::Forecast), {Key::Digit4}},
        {"rewind-judge", session("judge", at_verb(Verb::Odds), Screen::Rewind)},
        {"aftermath-judge", session("judge", at_end)},
        {"aftermath-apple", session("apple", at_end)},
        {"debrief-judge", session("judge", at_end, Screen::Debrief)},
        {"debrief-doj", session("doj", at_end, Screen::Debrief)},
        {"why-judge",
         [](DesktopGame& game) {
             session("judge", at_verb(Verb::Find))(game);
             game.grant(AskWhy{.topic = "burden"});
         }},
        {"why-of-what",
         [](DesktopGame& game) {
             session("judge", at_verb(Verb::Find))(game);
             game.grant(AskWhy{});
         }},
        {"why-exhibit", session("judge", at_verb(Verb::Weigh)), {Key::W}},
        {"help", [](DesktopGame& game) { game.grant(Explain{}); }},
        {"settings", [](DesktopGame& game) { game.grant(Visit{.screen = Screen::Settings}); }},
        {"author", session("judge", at_verb(Verb::Ask), Screen::Author)},
        {"hall-docket", [](DesktopGame&) {}, {Key::Down}},
        {"hall-case-file", [](DesktopGame& game) { game.open_named("later_school_bells", {}); }},
        {"hall-pro", [](DesktopGame& game) { game.open_named("later_school_bells", "pro"); }},
    };
}

}  // namespace allwrits
