// SPDX-License-Identifier: MIT
#include "catch.h"

#include "desktop/small_window.h"
#include "desktop/sfml_input.h"
#include "table/table.h"
#include "record/small_journal.h"
#include "session/apply.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

using namespace allwrits;

namespace {

// The number key of the option that now stands first, or 0 to pass; on the dial Enter.
bool decide_by_key(SmallWindow& window) {
    const auto& view = window.game.playing()->desk().view();
    if (view.ended || !view.my_turn) return false;
    const auto before = window.game.playing()->table().log().records.size();
    if (view.takes_number) {
        window.press({Key::Digit3, Key::Right, Key::Accept});  // 35 %.
    } else {
        window.press(Key::Digit1);
    }
    if (window.game.playing()->table().log().records.size() == before) window.press(Key::Digit0);
    window.game.playing()->wait_for_computers();
    window.frame();
    return window.game.playing()->table().log().records.size() != before;
}

VariantId variant_of(const Playing& playing) {
    const auto& variants = playing.ready().scenario->variants;
    const auto at = std::ranges::find(variants, playing.table().log().opening.variant, &Variant::id);
    return id_at<Variant>(static_cast<std::size_t>(at - variants.begin()));
}

// The same moves at a table of the terminal's making.
std::vector<Record> replayed(const Playing& playing) {
    const auto& log = playing.table().log();
    Seating seating{.players = log.opening.players};
    Table table(playing.ready().scenario, playing.ready().words, log.opening.seed, seating, variant_of(playing));
    for (const auto& record : log.records) {
        table.run_computers();
        if (table.seating().person_at(record.seat)) {
            REQUIRE(table.submit({.seat = record.seat, .move = record.move, .note = record.note}));
        }
    }
    table.run_computers();
    return table.log().records;
}

// Clicks on one thing after the other that decides something, scrolling to what is below, until a move is made.
bool decide_by_mouse(SmallWindow& window) {
    const auto& records = window.game.playing()->table().log().records;
    const auto before = records.size();
    std::vector<std::string> names;
    for (const auto& stop : window.ui.stops()) {
        const bool decides = stop.name.starts_with("option/") || stop.name == "odds/state" || stop.name.starts_with("hand/");
        if (decides && !stop.name.ends_with("/why")) names.push_back(stop.name);
    }
    for (const auto& name : names) {
        for (int turns = 0; turns < 40 && !window.click(name); ++turns) {
            window.frame({.pointer = {500, 600}, .pointer_moved = true, .wheel = -1});
            window.frame();
        }
        if (records.size() != before) return true;
        // A sheet that a click opened is put away.
        while (!window.game.sheets().empty()) window.press(Key::Back);
    }
    return false;
}

}  // namespace

TEST_CASE("a new player sits in the courtroom after two presses of a key") {
    SmallWindow window;
    window.press(Key::Digit1);
    CHECK(window.game.screen() == Screen::CaseFile);
    window.press(Key::Digit1);
    REQUIRE(window.game.screen() == Screen::Session);
    CHECK(window.game.playing()->desk().side() == Side::Bench);
}

TEST_CASE("Enter alone leads into the courtroom, too") {
    SmallWindow window;
    window.press({Key::Accept, Key::Accept});
    CHECK(window.game.screen() == Screen::Session);
}

TEST_CASE("a whole session in each seat is played by keys, and is the one that a terminal keeps") {
    for (const auto seat : {Key::Digit1, Key::Digit2, Key::Digit3}) {
        SmallWindow window;
        window.press({Key::Digit1, seat});
        REQUIRE(window.game.playing() != nullptr);
        window.game.playing()->wait_for_computers();
        window.frame();
        int decisions = 0;
        while (decide_by_key(window)) ++decisions;
        auto& playing = *window.game.playing();
        CHECK(playing.table().ended());
        CHECK(decisions >= 6);
        CHECK(replayed(playing) == playing.table().log().records);
    }
}

TEST_CASE("every decision of a session can be made with the mouse") {
    SmallWindow window;
    REQUIRE(window.click("case/0"));
    REQUIRE(window.click("seat/apple"));
    auto& playing = *window.game.playing();
    for (int moves = 0; moves < 60 && !playing.table().ended(); ++moves) {
        playing.wait_for_computers();
        window.frame();
        window.frame();
        if (playing.table().ended()) break;
        INFO(playing.desk().view().question);
        REQUIRE(decide_by_mouse(window));
    }
    CHECK(playing.table().ended());
}

TEST_CASE("undo by its key takes the last move back, and what followed") {
    SmallWindow window;
    window.press({Key::Digit1, Key::Digit1});
    window.game.playing()->wait_for_computers();
    window.frame();
    const auto before = window.game.playing()->table().state();
    window.press(Key::Digit1);
    CHECK_FALSE(hash_of(window.game.playing()->table().state()) == hash_of(before));
    window.press(Key::U);
    CHECK(hash_of(window.game.playing()->table().state()) == hash_of(before));
}

TEST_CASE("after the ruling another seat of the same facts is one click away") {
    SmallWindow window;
    window.press({Key::Digit1, Key::Digit1});
    window.game.playing()->wait_for_computers();
    window.frame();
    while (decide_by_key(window)) {}
    REQUIRE(window.game.playing()->table().ended());
    const auto seed = window.game.playing()->table().log().opening.seed;
    window.game.grant(Visit{.screen = Screen::Debrief});
    window.frame();
    window.frame();
    REQUIRE(window.click("seat/apple"));
    CHECK(window.game.playing()->table().log().opening.seed == seed);
    CHECK(window.game.playing()->desk().side() == Side::Against);
    CHECK(window.game.screen() == Screen::Session);
}

TEST_CASE("a session that was cut off goes on at the same place") {
    const Scratch scratch;
    const auto places = GamePlaces{.scripts = ALLWRITS_SOURCE_DIR "/scripts", .saves = scratch.folder()};
    std::uint64_t state = 0;
    {
        SmallWindow window(SmallWindow::quick(), places);
        window.press({Key::Digit1, Key::Digit2});
        window.game.playing()->wait_for_computers();
        window.frame();
        window.press(Key::Digit1);
        window.game.playing()->wait_for_computers();
        window.frame();
        state = hash_of(window.game.playing()->table().state());
    }  // Nobody left the session.
    SmallWindow window(SmallWindow::quick(), places);
    CHECK(window.says("Continue San Bernardino"));
    window.press(Key::Accept);
    REQUIRE(window.game.screen() == Screen::Session);
    CHECK(hash_of(window.game.playing()->table().state()) == state);
}

TEST_CASE("the facts are as they were until one has played a scenario to its end, and then may be altered") {
    SmallWindow window;
    window.press(Key::Digit1);
    CHECK(window.says("The facts as they were"));
    window.press(Key::Digit2);
    window.game.playing()->wait_for_computers();
    window.frame();
    CHECK(window.game.playing()->table().log().opening.variant == "as_it_was");
    for (int moves = 0; moves < 80 && !window.game.playing()->table().ended(); ++moves) decide_by_key(window);
    REQUIRE(window.game.playing()->table().ended());
    window.frame();
    window.game.grant(OpenCase{.scenario = 0});
    window.frame();
    window.frame();
    CHECK(window.says("Drawn by the seed"));
}

TEST_CASE("a move that was taken back is still taken back after a crash") {
    const Scratch scratch;
    const auto places = GamePlaces{.scripts = ALLWRITS_SOURCE_DIR "/scripts", .saves = scratch.folder()};
    std::uint64_t before = 0;
    {
        SmallWindow window(SmallWindow::quick(), places);
        window.press({Key::Digit1, Key::Digit1});
        window.game.playing()->wait_for_computers();
        window.frame();
        before = hash_of(window.game.playing()->table().state());
        window.press(Key::Digit1);
        window.press(Key::U);
    }
    SmallWindow window(SmallWindow::quick(), places);
    window.press(Key::Accept);
    REQUIRE(window.game.screen() == Screen::Session);
    CHECK(hash_of(window.game.playing()->table().state()) == before);
}

TEST_CASE("why is answered everywhere, if only by what can be asked") {
    SmallWindow window;
    window.press({Key::Digit1, Key::Digit1});
    window.game.playing()->wait_for_computers();
    window.frame();
    window.frame();
    window.press(Key::W);
    REQUIRE_FALSE(window.game.sheets().empty());
    window.press(Key::Back);
    CHECK(window.game.screen() == Screen::Session);
    CHECK(window.game.sheets().empty());
}

TEST_CASE("what can be asked is listed once, by its names, and opens its why") {
    SmallWindow window;
    window.press({Key::Digit1, Key::Digit1});
    window.game.playing()->wait_for_computers();
    window.game.grant(AskWhy{});
    window.frame();
    window.frame();
    CHECK(window.says("Ask why of"));
    CHECK(window.says("Burden"));
    std::set<std::string> names;
    std::size_t topics = 0;
    for (const auto& stop : window.ui.stops()) {
        if (!stop.name.starts_with("topic/")) continue;
        ++topics;
        names.insert(stop.name);
    }
    CHECK(topics > 2);
    CHECK(names.size() == topics);
    // Its first ledger, then a factor with the mouse; each lies over the list.
    window.press(Key::Digit1);
    REQUIRE(window.game.sheets().size() == 2);
    CHECK_FALSE(window.game.sheets().back().lines.empty());
    window.press(Key::Back);
    window.frame();
    REQUIRE(window.click("topic/burden"));
    REQUIRE(window.game.sheets().size() == 2);
    CHECK(window.game.sheets().back().topic == "burden");
}

TEST_CASE("two people at one screen hand it over, and nobody's file is seen meanwhile") {
    SmallWindow window;
    window.game.grant(OpenCase{.scenario = 0});
    window.game.grant(BeginSession{.scenario = 0, .people = {id_at<Role>(0), id_at<Role>(1)}});
    auto& playing = *window.game.playing();
    int handed_over = 0;
    for (int moves = 0; moves < 40 && handed_over < 3; ++moves) {
        playing.wait_for_computers();
        window.frame();
        window.frame();
        const auto next = playing.hand_over_to();
        if (!next) {
            REQUIRE(decide_by_key(window));
            continue;
        }
        CHECK(window.says("Pass the screen"));
        CHECK_FALSE(playing.seat() == *next);
        const auto& drawn = window.ui.drawn();
        const auto covers = std::ranges::count_if(drawn, [](const DrawnText& text) { return text.layer > 0; });
        CHECK(covers > 0);
        window.press(Key::Accept);
        CHECK(playing.seat() == *next);
        CHECK_FALSE(window.says("Pass the screen"));
        ++handed_over;
    }
    CHECK(handed_over == 3);
}

TEST_CASE("the first of two people is asked for before anything of a file is shown") {
    SmallWindow window;
    window.game.grant(BeginSession{.scenario = 0, .people = {id_at<Role>(0), id_at<Role>(1)}});
    window.game.playing()->wait_for_computers();
    window.frame();
    window.frame();
    CHECK_FALSE(window.game.playing()->seat().exists());
    CHECK(window.says("Pass the screen"));
    CHECK_FALSE(window.says("For your eyes"));
}

TEST_CASE("author mode stays shut while several people play") {
    SmallWindow window;
    window.game.grant(BeginSession{.scenario = 0, .people = {id_at<Role>(0), id_at<Role>(1)}});
    window.game.grant(Visit{.screen = Screen::Author});
    CHECK(window.game.screen() == Screen::Session);
    window.frame();
    CHECK_FALSE(window.game.sheets().empty());
}

TEST_CASE("a key that falls together with a new question does not answer it unread") {
    SmallWindow window;
    window.press({Key::Digit1, Key::Digit1});
    auto& playing = *window.game.playing();
    playing.wait_for_computers();
    window.frame();
    window.game.grant(MakeMove{.move = playing.desk().view().options.front().move});
    playing.wait_for_computers();
    const auto records = playing.table().log().records.size();
    window.frame({.keys = {Key::Digit1}});
    window.frame({.keys = {}});
    CHECK(playing.table().log().records.size() == records);
    window.press(Key::Digit1);
    CHECK(playing.table().log().records.size() > records);
}

TEST_CASE("text can be made smaller over a sheet, too") {
    auto settings = SmallWindow::quick();
    settings.text_percent = 200;
    SmallWindow window(settings);
    window.press(Key::Help);
    REQUIRE_FALSE(window.game.sheets().empty());
    window.press(Key::Smaller);
    CHECK(window.game.settings().text_percent == 190);
}

TEST_CASE("a controller's buttons and sticks are keys") {
    SfmlInput input;
    sf::Event event{};
    event.type = sf::Event::JoystickButtonPressed;
    event.joystickButton.button = 0;
    input.add(event);
    event = {};
    event.type = sf::Event::JoystickMoved;
    event.joystickMove.axis = sf::Joystick::PovX;
    event.joystickMove.position = 100;
    input.add(event);
    input.add(event);  // Still pushed: no second press.
    event.joystickMove.position = 0;
    input.add(event);
    event.joystickMove.position = 100;
    input.add(event);
    CHECK(input.take().keys == std::vector{Key::Accept, Key::Right, Key::Right});
    CHECK(input.take().keys.empty());
}

TEST_CASE("typed text comes as UTF-8, whatever the keyboard") {
    SfmlInput input;
    for (const sf::Uint32 character : {0x41U, 0xE9U, 0x20ACU, 0x1F4DEU}) {
        sf::Event event{};
        event.type = sf::Event::TextEntered;
        event.text.unicode = character;
        input.add(event);
    }
    CHECK(input.take().text == "A\xC3\xA9\xE2\x82\xAC\xF0\x9F\x93\x9E");
}
