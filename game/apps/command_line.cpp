// SPDX-License-Identifier: MIT
#include "apps/command_line.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace allwrits {
namespace {

constexpr auto about =
    "All Writs: argue whether a court may make a company open what protects everybody.\n"
    "Without a subcommand: play San Bernardino, 2016. Without a terminal: watch it played.";

// Describes the subcommands to CLI11 and collects what was given.
class Grammar {
public:
    Grammar() : app_(about, "allwrits") {
        app_.set_version_flag("--version", "All Writs " ALLWRITS_VERSION);
        app_.require_subcommand(0, 1);
        app_.footer("Example: allwrits play --seat apple");
        describe_play();
        describe_continue();
        describe_replay();
        describe_for_authors();
    }

    CLI::App& app() { return app_; }

    Request request() const {
        if (continue_->parsed()) return go_on_;
        if (replay_->parsed()) return watch_;
        if (check_->parsed()) return looked_at_;
        if (test_->parsed()) return tested_;
        if (explore_->parsed()) return explored_;
        if (bench_->parsed()) return timed_;
        auto play = played_;
        play.bare = !play_->parsed();
        return play;
    }

private:
    static void add_presentation(CLI::App& command, Presentation& presentation) {
        command.add_flag("--plain", presentation.plain, "For screen readers: no marks, one item a line");
        command.add_flag("--no-color", presentation.no_colour, "No colours; $NO_COLOR says the same");
        command.add_option("--scripts", presentation.scripts, "Look for scenarios in this folder first");
    }
    static void add_play(CLI::App& command, PlayCommand& play) {
        command.add_option("--script", play.script,
                           "Read moves from this file, one a line, # begins a comment");
        add_presentation(command, play.presentation);
    }

    void describe_play() {
        play_ = app_.add_subcommand("play", "Play a scenario");
        play_->add_option("scenario", played_.scenario,
                          "Its folder, or its name; San Bernardino if left out");
        play_->add_option("--seat", played_.seats,
                          "The role you take, such as judge; several share the screen: apple,doj");
        play_->add_option("--seed", played_.seed, "The same seed and moves give the same session");
        play_->add_option("--variant", played_.variant, "Choose the facts instead of drawing them");
        play_->add_option("--players", played_.players,
                          "Who plays the other seats: judge=random,doj=counsel, or one a role in order");
        play_->add_option("--save", played_.save,
                          "Keep each move in this file; if it is there already, go on with it");
        add_play(*play_, played_);
        play_->footer(
            "Example: allwrits play san_bernardino_2016 --seat judge --seed 7\n"
            "Leave with quit at any time; allwrits continue FILE goes on.");
    }
    void describe_continue() {
        continue_ = app_.add_subcommand("continue", "Go on with a session that was left");
        continue_->add_option("file", go_on_.save, "The save; the program said where it is")->required();
        continue_->add_option("--in", go_on_.scenario, "The scenario's folder, if it lies elsewhere now");
        go_on_.resume = true;
        add_play(*continue_, go_on_);
        continue_->footer(
            "Example: allwrits continue ~/.local/state/allwrits/saves/san_bernardino_2016-seed-7.awj");
    }
    void describe_replay() {
        replay_ = app_.add_subcommand("replay", "Tell a kept session again, and verify it");
        replay_->add_option("file", watch_.file, "The save")->required();
        replay_->add_option("--to", watch_.to, "Only up to this move");
        replay_->add_flag("--verify", watch_.verify, "Only verify: each line, each state");
        replay_->add_option("--seat", watch_.seat, "As this role heard it; else as the public did");
        add_presentation(*replay_, watch_.presentation);
        replay_->footer("Example: allwrits replay session.awj --seat judge");
    }
    void describe_for_authors() {
        check_ = app_.add_subcommand("check", "For authors: find what is wrong with a scenario");
        check_->add_option("folder", looked_at_.folders, "Folders with a scenario.lua")->required();
        check_->footer("Example: allwrits check scripts/*");

        test_ = app_.add_subcommand("test", "For authors: run the tests written in a scenario");
        test_->add_option("folder", tested_.folders, "Folders with a scenario.lua")->required();
        test_->footer("Example: allwrits test scripts/later_school_bells");

        explore_ = app_.add_subcommand("explore", "For authors: play a scenario many times and count");
        explore_->add_option("folder", explored_.folder, "Its folder, or its name")->required();
        explore_->add_option("--plays", explored_.plays, "How many")->check(CLI::Range(1, 10'000'000));
        explore_->add_option("--players", explored_.players, "As in play; counsel and judge if left out");
        explore_->add_option("--seed", explored_.seed, "Of the first play");
        explore_->add_option("--scripts", explored_.scripts, "Look for scenarios in this folder first");
        explore_->footer(
            "Example: allwrits explore san_bernardino_2016 --plays 2000 --players random,random,random");

        bench_ =
            app_.add_subcommand("bench", "For developers: one number of 100 fixed sessions, and the speed");
        bench_->add_flag("--signature", timed_.signature_only, "Leave out the speed");
        bench_->add_option("--scripts", timed_.scripts, "Look for scenarios in this folder first");
        bench_->footer("Example: allwrits bench");
    }

    CLI::App app_;
    CLI::App *play_ = nullptr, *continue_ = nullptr, *replay_ = nullptr, *check_ = nullptr, *test_ = nullptr,
             *explore_ = nullptr, *bench_ = nullptr;
    PlayCommand played_ = {}, go_on_ = {};
    ReplayCommand watch_ = {};
    CheckCommand looked_at_ = {};
    TestCommand tested_ = {};
    ExploreCommand explored_ = {};
    BenchCommand timed_ = {};
};

}  // namespace

tl::expected<Request, int> read_command_line(int count, const char* const* words, const Console& console) {
    Grammar grammar;
    try {
        grammar.app().parse(count, words);
        return grammar.request();
    } catch (const CLI::ParseError& said) {
        const bool asked = said.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success);
        grammar.app().exit(said, console.out, console.err);
        return tl::unexpected<int>(asked ? all_well : wrong_usage);
    }
}

}  // namespace allwrits
