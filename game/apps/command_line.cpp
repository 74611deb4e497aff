// SPDX-License-Identifier: MIT
#include "apps/command_line.h"
#include "record/shard.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>

namespace allwrits {
namespace {

constexpr auto about =
    "All Writs: argue whether a court may make a company open what protects everybody.\n"
    "Without a subcommand: the game in a window; without a display in the terminal; without a terminal: "
    "watch it played.";

// Describes the subcommands to CLI11 and collects what was given.
class Grammar {
public:
    Grammar() : app_(about, "allwrits") {
        app_.set_version_flag("--version", "All Writs " ALLWRITS_VERSION);
        app_.require_subcommand(0, 1);
        app_.footer("Example: allwrits play --seat apple");
        describe_play();
        describe_continue();
        describe_desktop();
        describe_replay();
        describe_for_authors();
        describe_argue();
        describe_forecast();
    }

    CLI::App& app() { return app_; }

    Request request() const {
        if (continue_->parsed()) return go_on_;
        if (desktop_->parsed()) return shown_;
        if (shots_->parsed()) return pictured_;
        if (replay_->parsed()) return watch_;
        if (check_->parsed()) return looked_at_;
        if (test_->parsed()) return tested_;
        if (explore_->parsed()) return explored_;
        if (argue_->parsed()) return argued_;
        if (forecast_->parsed()) return foretold_;
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
        command.add_option("--language", play.presentation.language, "Such as es; English if left out");
        command
            .add_option("--track", play.presentation.track,
                        "How it reads: standard, or plain with short sentences")
            ->check(CLI::IsMember({"standard", "plain"}));
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
    void describe_desktop() {
        desktop_ = app_.add_subcommand("desktop", "The game in a window");
        desktop_->add_option("scenario", shown_.scenario, "Open this case; its name");
        desktop_->add_option("--seat", shown_.seat, "Begin at once in this role, such as judge");
        desktop_->add_option("--seed", shown_.seed, "Of the first session");
        desktop_->add_option("--save", shown_.save, "Go on with the session in this file");
        desktop_->add_option("--scripts", shown_.scripts, "Look for scenarios in this folder first");
        desktop_->add_flag("--report-first-frame", shown_.report_first_frame,
                           "Say how long the first frame took");
        desktop_->footer("Example: allwrits desktop --seat apple");

        shots_ = app_.add_subcommand("shots", "For developers: a picture of every screen");
        shots_->add_option("folder", pictured_.folder, "Where they go")->required();
        shots_->add_option("--only", pictured_.only, "Screens whose names begin so: opinion");
        auto* width = shots_->add_option("--width", pictured_.width, "One size instead of the usual ones");
        shots_->add_option("--height", pictured_.height, "Of that size")->needs(width);
        shots_->add_option("--text", pictured_.text, "Text size in per cent")
            ->needs(width)
            ->check(CLI::Range(100, 200));
        shots_->add_option("--theme", pictured_.theme, "dark, paper, contrast-dark, contrast-paper")
            ->needs(width);
        shots_->add_option("--scripts", pictured_.scripts, "Look for scenarios in this folder first");
        shots_->footer(
            "Example: xvfb-run -s '-screen 0 1920x1080x24' allwrits shots pictures --only courtroom");
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

    void describe_argue() {
        argue_ = app_.add_subcommand("argue", "Ask which arguments of a debate can be held");
        argue_->add_option("file", argued_.file, "A debate as ICCMA has it: p af, or .apx")->required();
        argue_
            ->add_option("--semantics", argued_.semantics,
                         "GR grounded, CO complete, PR preferred, ST stable, SST semi-stable, ID ideal")
            ->transform(CLI::IsMember({"GR", "CO", "PR", "ST", "SST", "ID"}, CLI::ignore_case));
        argue_
            ->add_option("--task", argued_.task,
                         "SE some set, EE every set, CE how many; --argument is in DC some, DS every set")
            ->transform(CLI::IsMember({"SE", "EE", "CE", "DC", "DS"}, CLI::ignore_case));
        argue_->add_option("--argument", argued_.argument, "Its number, or its name in .apx");
        argue_->add_flag("--explain", argued_.explain, "Instead: say why --argument stands as it does");
        argue_->add_option("--write", argued_.write, "Instead: write the debate to this .af or .apx file");
        argue_->add_option("--limit", argued_.conflicts, "Give a question up after so many conflicts")
            ->check(CLI::Range(0, 2'000'000'000));
        argue_->add_option("--most", argued_.most, "List no more sets than this");
        argue_->footer(
            "Example: allwrits argue debate.af --semantics PR --task DS --argument 4\n"
            "Leaves with 3 and says NOT DECIDED when a limit was reached.");
    }

    void describe_forecast() {
        forecast_ = app_.add_subcommand("forecast", "What would follow, in many futures at once");
        auto& asked = *forecast_;
        asked.add_option("scenario", foretold_.scenario,
                         "Its folder, or its name; San Bernardino if left out");
        asked.add_option("--variant", foretold_.variant, "The facts; as they were if left out");
        asked.add_option("--order", foretold_.order, "As if this order were made");
        const auto list = [&](const char* name, std::vector<std::string>& into, const char* what) {
            asked.add_option(name, into, what)->delimiter(',')->allow_extra_args(false);
        };
        list("--terms", foretold_.terms, "Where terms stand: reach=pending,custody=agency");
        list("--stand", foretold_.stand, "Cards on the record and upheld: D-06,A-07");
        list("--open", foretold_.open, "Cards on the record and open");
        list("--admit", foretold_.admit, "Exhibits on the record, with their first reading or NAME:2");
        list("--suppose", foretold_.suppose, "Assumptions held at a number: leak_per_use=0.01");
        asked.add_flag("--no-file", foretold_.no_file, "Leave out the cards that are on file from the start");
        asked.add_option("--futures", foretold_.futures, "How many, in rounds of 4,096; 65,536 if left out")
            ->check(CLI::Range(std::uint64_t{1}, std::uint64_t{1} << 32U));
        asked.add_option("--threads", foretold_.threads, "All that there are if left out")
            ->check(CLI::Range(1, 1024));
        asked.add_option("--scripts", foretold_.scripts, "Look for scenarios in this folder first");
        describe_forecast_output();
    }
    void describe_forecast_output() {
        auto& asked = *forecast_;
        auto* csv = asked.add_flag("--csv", foretold_.csv, "As CSV, with all digits");
        auto* above = asked.add_option("--above", foretold_.above, "Tell the chance of more than this, too");
        above->delimiter(',')->allow_extra_args(false);
        auto* sensitivity = asked.add_option("--sensitivity", foretold_.sensitivity,
                                             "Instead: what moves this outcome, or with --above that chance");
        auto* shard = asked.add_option("--shard", foretold_.shard, "Reckon part 3 of 16 alone: 3/16");
        shard->check(is_part);
        auto* out = asked.add_option("--out", foretold_.out, "The file for the part; else it is written out");
        auto* merge = asked.add_option("--merge", foretold_.merge, "Join the parts in these files");
        // CLI11's own excludes() would list them all in the help.
        forecast_->callback([=, this] {
            for (auto* option : forecast_->get_options()) {
                if (option->empty() || option == merge) continue;
                const bool shown = option == csv || option == above || option == sensitivity;
                if (!merge->empty() && (!shown || option == sensitivity)) {
                    throw CLI::ExcludesError("--merge", option->get_name());
                }
                if (!shard->empty() && shown) throw CLI::ExcludesError("--shard", option->get_name());
            }
            if (!out->empty() && shard->empty()) throw CLI::RequiresError("--out", "--shard");
        });
        forecast_->footer(
            "Example: allwrits forecast --order narrowed --stand A-11 --sensitivity exposed --above 0\n"
            "In parts: allwrits forecast --futures 1000000000 --shard 3/16 --out part-3.awf\n"
            "          allwrits forecast --merge part-*.awf");
    }
    // "3/16"; "" if it is well, as CLI11 asks.
    static std::string is_part(const std::string& written) {
        ShardPlace place{.part = 0, .parts = 0};
        const auto* end = written.data() + written.size();
        const auto part = std::from_chars(written.data(), end, place.part);
        if (part.ec == std::errc{} && part.ptr != end && *part.ptr == '/') {
            const auto parts = std::from_chars(part.ptr + 1, end, place.parts);
            const bool whole = parts.ec == std::errc{} && parts.ptr == end;
            if (whole && place.part >= 1 && place.part <= place.parts && place.parts <= most_parts) return {};
        }
        return "'" + written + "' is no part: write 3/16 for the third of sixteen";
    }

    CLI::App app_;
    CLI::App *play_ = nullptr, *continue_ = nullptr, *replay_ = nullptr, *check_ = nullptr, *test_ = nullptr,
             *explore_ = nullptr, *bench_ = nullptr, *argue_ = nullptr, *forecast_ = nullptr,
             *desktop_ = nullptr, *shots_ = nullptr;
    PlayCommand played_ = {}, go_on_ = {};
    DesktopCommand shown_ = {};
    ShotsCommand pictured_ = {};
    ReplayCommand watch_ = {};
    CheckCommand looked_at_ = {};
    TestCommand tested_ = {};
    ExploreCommand explored_ = {};
    ArgueCommand argued_ = {};
    ForecastCommand foretold_ = {};
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
