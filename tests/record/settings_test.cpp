// SPDX-License-Identifier: MIT
#include "record/settings.h"
#include "catch.h"
#include "record/folders.h"
#include "record/forked.h"
#include "record/small_journal.h"

#include <sys/stat.h>
#include <cstdlib>
#include <string>

using namespace allwrits;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::EndsWith;

namespace {

namespace fs = std::filesystem;

// Everything otherwise than usual.
Settings all_changed() {
    return {.language = "pt_BR",
            .track = "plain",
            .text_percent = 175,
            .theme = "contrast-paper",
            .reduced_motion = true,
            .volume = 5,
            .muted = true,
            .captions = false,
            .fullscreen = true,
            .skip_read = false,
            .window_width = 1'280,
            .window_height = 800};
}

KeptSettings read_from(const Scratch& scratch, const std::string& text) {
    put_bytes(scratch / "settings.json", text);
    return read_settings(scratch / "settings.json");
}

}  // namespace

TEST_CASE("settings come back as they were written, and only their owner may read them") {
    const Scratch scratch;
    const auto file = scratch / "settings.json";
    for (const auto& settings : {all_changed(), Settings{}}) {
        REQUIRE(write_settings(settings, file));
        const auto kept = read_settings(file);
        CHECK(kept.settings == settings);
        CHECK(kept.told.empty());
    }
    struct stat status {};
    REQUIRE(::stat(file.c_str(), &status) == 0);
    CHECK((status.st_mode & 0777U) == 0600U);
}

TEST_CASE("without a file the usual settings hold, and nothing is told") {
    const Scratch scratch;
    for (const auto& file : {scratch / "settings.json", scratch / "missing" / "settings.json"}) {
        const auto kept = read_settings(file);
        CHECK(kept.settings == Settings{});
        CHECK(kept.told.empty());
        CHECK_FALSE(fs::exists(file));
    }
}

TEST_CASE("what a file does not say has its usual value, and that is no fault") {
    const Scratch scratch;
    const auto kept = read_from(scratch, R"({"theme": "paper"})");
    CHECK(kept.settings == Settings{.theme = "paper"});
    CHECK(kept.told.empty());
    CHECK_FALSE(fs::exists(scratch / "settings.json.damaged"));
}

TEST_CASE("a file that cannot be understood is told once, kept beside, and mended") {
    const Scratch scratch;
    const std::string deep = R"({"future": )" + std::string(20'000, '[') + std::string(20'000, ']') + "}";
    for (const auto& damaged :
         {std::string{R"({"theme": "paper", "vol)"}, std::string{}, std::string{"[1, 2]"},
          std::string{"\0\xFF\xFE", 3}, deep, std::string(100'000, ' ') + "{}"}) {
        const auto kept = read_from(scratch, damaged);
        CHECK(kept.settings == Settings{});
        CHECK_THAT(kept.told, ContainsSubstring("could not be understood"));
        CHECK_THAT(kept.told, EndsWith("is kept as settings.json.damaged."));
        CHECK(bytes_in(scratch / "settings.json.damaged") == damaged);
        CHECK(read_settings(scratch / "settings.json").told.empty());
    }
}

TEST_CASE("a value that cannot be used gives way to the usual one, and the others hold") {
    struct Case {
        std::string name = {}, value = {};
    };
    const Scratch scratch;
    for (const auto& [name, value] : {Case{"volume", "101"},
                                      {"volume", "-1"},
                                      {"volume", "50.5"},
                                      {"volume", "18446744073709551615"},
                                      {"volume", "\"loud\""},
                                      {"text_percent", "99"},
                                      {"text_percent", "201"},
                                      {"theme", "\"pink\""},
                                      {"track", "null"},
                                      {"language", "\"../etc\""},
                                      {"language", "\"\""},
                                      {"captions", "1"},
                                      {"window_width", "10"}}) {
        CAPTURE(name, value);
        const auto text = R"({"reduced_motion": true, ")" + name + R"(": )" + value + "}";
        const auto kept = read_from(scratch, text);
        CHECK(kept.settings == Settings{.reduced_motion = true});
        CHECK_THAT(kept.told, ContainsSubstring("Of the settings, " + name + " could not be used"));
        CHECK(bytes_in(scratch / "settings.json.damaged") == text);
        CHECK(read_settings(scratch / "settings.json").told.empty());
    }
    const auto kept = read_from(scratch, R"({"volume": 900, "theme": 3})");
    CHECK_THAT(kept.told, ContainsSubstring("theme, volume could not be used and have their usual values;"));
}

TEST_CASE("the ends of the ranges can be used") {
    const Scratch scratch;
    const auto least = read_from(scratch, R"({"volume": 0, "text_percent": 100, "window_width": 320})");
    CHECK(least.settings == Settings{.volume = 0, .window_width = 320});
    const auto most = read_from(scratch, R"({"volume": 100, "text_percent": 200, "window_height": 16384})");
    CHECK(most.settings == Settings{.text_percent = 200, .volume = 100, .window_height = 16'384});
    CHECK((least.told + most.told).empty());
}

TEST_CASE("fields of a newer program outlive an older one") {
    const Scratch scratch;
    const auto file = scratch / "settings.json";
    put_bytes(file, R"({"pad": {"south": "accept"}, "volume": 7, "theme": "no such"})");
    CHECK(read_settings(file).settings.volume == 7);
    CHECK_THAT(bytes_in(file), ContainsSubstring("\"south\": \"accept\""));
    REQUIRE(write_settings(all_changed(), file));
    CHECK_THAT(bytes_in(file), ContainsSubstring("\"south\": \"accept\""));
    CHECK(read_settings(file).settings == all_changed());
}

TEST_CASE("writing over a file that cannot be understood keeps it beside") {
    const Scratch scratch;
    const auto file = scratch / "settings.json";
    put_bytes(file, "my notes");
    REQUIRE(write_settings(all_changed(), file));
    CHECK(bytes_in(scratch / "settings.json.damaged") == "my notes");
    CHECK(read_settings(file).settings == all_changed());
}

TEST_CASE("settings that cannot be written are a problem with their path") {
    const Scratch scratch;
    const auto missing = scratch / "missing" / "settings.json";
    const auto written = write_settings({}, missing);
    REQUIRE_FALSE(written);
    CHECK(written.error().place.file == missing.string());
    CHECK_THAT(written.error().what, ContainsSubstring("No such file"));

    const auto file = scratch / "settings.json";
    fs::permissions(scratch.folder(), fs::perms{0555});
    CHECK(as_nobody([&] {
              const auto refused = write_settings({}, file);
              return !refused && refused.error().place.file == file.string() &&
                             refused.error().what.find("Permission denied") != std::string::npos
                         ? 0
                         : 1;
          }) == 0);
    CHECK_FALSE(fs::exists(file));
}

TEST_CASE("a damaged file that cannot be kept beside is left as it is") {
    const Scratch scratch;
    const auto file = scratch / "settings.json";
    put_bytes(file, R"({"volume": 900})");
    fs::permissions(file, fs::perms{0444});
    fs::permissions(scratch.folder(), fs::perms{0755});
    CHECK(as_nobody([&] {
              const auto kept = read_settings(file);
              return kept.settings == Settings{} &&
                             kept.told == "Of the settings, volume could not be used and has its usual value."
                         ? 0
                         : 1;
          }) == 0);
    CHECK(bytes_in(file) == R"({"volume": 900})");
}

TEST_CASE("settings that may not be read are told, and left alone") {
    const Scratch scratch;
    const auto file = scratch / "settings.json";
    put_bytes(file, R"({"volume": 9})");
    fs::permissions(file, fs::perms::none);
    fs::permissions(scratch.folder(), fs::perms::all);
    CHECK(as_nobody([&] {
              const auto kept = read_settings(file);
              return kept.settings == Settings{} &&
                             kept.told.find("Permission denied") != std::string::npos &&
                             !write_settings({}, file)
                         ? 0
                         : 1;
          }) == 0);
    CHECK(bytes_in(file) == R"({"volume": 9})");
}

// In a child: the environment belongs to all tests.
TEST_CASE("settings lie in the configuration folder of XDG, else below the home folder") {
    const Scratch scratch;
    CHECK(in_child([&] {
              ::setenv("XDG_CONFIG_HOME", (scratch / "config").c_str(), 1);
              if (settings_file() != scratch / "config" / "allwrits" / "settings.json") return 1;
              return fs::is_directory(scratch / "config" / "allwrits") && write_settings({}) ? 0 : 2;
          }) == 0);
    CHECK(in_child([&] {
              ::setenv("XDG_CONFIG_HOME", "relative", 1);
              ::setenv("HOME", scratch.folder().c_str(), 1);
              return config_folder() == scratch / ".config" / "allwrits" ? 0 : 1;
          }) == 0);
}
