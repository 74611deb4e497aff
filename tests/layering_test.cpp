// SPDX-License-Identifier: MIT
#include "catch.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

namespace fs = std::filesystem;

// A file includes its own folder or a lower row, never a neighbour in its row and never upwards.
struct Layer {
    std::string_view folder = {};
    int row = 0;
};
constexpr std::array layers{
    Layer{"apps", 9},     Layer{"desktop", 8},  Layer{"terminal", 8}, Layer{"classroom", 7},
    Layer{"table", 6},    Layer{"workshop", 6}, Layer{"players", 5},  Layer{"script", 5},
    Layer{"record", 5},   Layer{"debrief", 5},  Layer{"view", 4},     Layer{"session", 3},
    Layer{"argument", 2}, Layer{"forecast", 2}, Layer{"formula", 1},  Layer{"base", 0},
};

// Fences besides the rows. Headers and places are compared by how they begin.
struct Fence {
    std::vector<std::string_view> headers = {};
    std::vector<std::string_view> allowed_in = {};
    std::string_view why = {};
};
const std::vector<Fence> fences{
    {{"lua.hpp"}, {}, "the plain headers work with every Debian's C++ Lua, this one does not"},
    {{"lua.h", "lauxlib.h", "lualib.h", "lua5.4/"},
     {"script/lua.h"},
     "Lua comes in through script/lua.h alone"},
    {{"nlohmann/"},
     {"record/", "classroom/messages", "workshop/", "debrief/"},
     "JSON is for files and the wire"},
    {{"SFML/", "imgui", "misc/freetype/imgui"}, {"desktop/"}, "the window is desktop/'s"},
    {{"boost/beast", "boost/asio", "sys/socket.h"}, {"classroom/server"}, "sockets are classroom/server's"},
    {{"sqlite3.h"}, {"classroom/store"}, "the database is classroom/store's"},
    {{"graphviz/"}, {"argument/layout.cpp"}, "Graphviz is argument/layout.cpp's"},
};

// What no file below `first_row_with_a_clock` may touch: it would make a replay differ from the session.
constexpr int first_row_with_a_clock = 6;
constexpr std::array clock_chance_and_console{"chrono",     "ctime",  "time.h",
                                              "sys/time.h", "random", "iostream"};

std::optional<int> row_of(std::string_view folder) {
    const auto* found = std::ranges::find(layers, folder, &Layer::folder);
    return found == layers.end() ? std::nullopt : std::optional{found->row};
}

std::string_view folder_of(std::string_view path) {
    const auto slash = path.find('/');
    return slash == std::string_view::npos ? std::string_view{} : path.substr(0, slash);
}

bool begins_with_any(std::string_view text, const std::vector<std::string_view>& beginnings) {
    return std::ranges::any_of(beginnings, [&](auto beginning) { return text.starts_with(beginning); });
}

struct Include {
    std::string header = {};
    bool quoted = false;
};

// The include of one line, if it is one: `#include "a/b.h"` or `# include <c>`.
std::optional<Include> include_in(std::string_view line) {
    const auto skip_blanks = [&] {
        line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
    };
    const auto skip = [&](std::string_view word) {
        skip_blanks();
        const bool there = line.starts_with(word);
        line.remove_prefix(there ? word.size() : 0);
        return there;
    };
    if (!skip("#") || !skip("include")) return std::nullopt;
    skip_blanks();
    if (line.empty() || (line.front() != '"' && line.front() != '<')) return std::nullopt;
    const bool quoted = line.front() == '"';
    line.remove_prefix(1);
    return Include{std::string{line.substr(0, line.find(quoted ? '"' : '>'))}, quoted};
}

// What is wrong with an include of a file of ours, or nothing.
std::string own_fault(std::string_view folder, int row, std::string_view header) {
    const auto included = folder_of(header);
    if (included.empty()) return "is not named from the root of game/";
    const auto included_row = row_of(included);
    if (!included_row) return "names a folder that the table of rows does not know";
    if (included == folder || *included_row < row) return {};
    return *included_row == row ? "is a neighbour in the same row" : "is in a higher row";
}

// What is wrong with an include of the standard library or of Debian's, or nothing.
std::string fence_fault(std::string_view path, int row, std::string_view header) {
    if (row < first_row_with_a_clock && std::ranges::count(clock_chance_and_console, header) > 0) {
        return "brings clock, chance or console below row 6";
    }
    for (const auto& fence : fences) {
        if (begins_with_any(header, fence.headers) && !begins_with_any(path, fence.allowed_in)) {
            return std::string{fence.why};
        }
    }
    return {};
}

// All that is wrong with the includes of one file, a line each; `path` counts from game/.
std::vector<std::string> faults(const std::string& path, const std::string& text) {
    const auto folder = folder_of(path);
    const auto row = row_of(folder);
    if (!row) return {path + ": its folder is not in the table of rows"};

    std::vector<std::string> found;
    std::istringstream lines{text};
    int number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        const auto include = include_in(line);
        if (!include) continue;
        const bool ours = include->quoted || row_of(folder_of(include->header));
        auto fault = ours ? own_fault(folder, *row, include->header) : std::string{};
        if (fault.empty()) fault = fence_fault(path, *row, include->header);
        if (!fault.empty()) {
            found.push_back(path + ":" + std::to_string(number) + ": " + include->header + ": " + fault);
        }
    }
    return found;
}

bool is_clean(const std::string& path, const std::string& text) { return faults(path, text).empty(); }

std::vector<fs::path> sources_below(const fs::path& root) {
    std::vector<fs::path> found;
    for (const auto& entry : fs::recursive_directory_iterator{root}) {
        const auto ending = entry.path().extension();
        if (ending == ".h" || ending == ".cpp") found.push_back(entry.path());
    }
    std::ranges::sort(found);
    return found;
}

}  // namespace

TEST_CASE("every file of the game includes only its own folder and lower rows, and respects the fences") {
    const fs::path root = fs::path{ALLWRITS_SOURCE_DIR} / "game";
    const auto sources = sources_below(root);
    REQUIRE_FALSE(sources.empty());
    for (const auto& source : sources) {
        std::ifstream in{source};
        const std::string text{std::istreambuf_iterator<char>{in}, {}};
        CHECK(in.good());
        for (const auto& fault : faults(source.lexically_relative(root).generic_string(), text)) {
            UNSCOPED_INFO(fault);
            CHECK(fault.empty());
        }
    }
}

TEST_CASE("a file may include its own folder and any lower row") {
    CHECK(is_clean("session/rules.cpp",
                   "#include \"session/rules.h\"\n#include \"base/id.h\"\n#include <vector>\n"));
    CHECK(is_clean("apps/main.cpp", "#include \"terminal/screen.h\"\n#include \"base/dice.h\"\n"));
}

TEST_CASE("an include upwards is a fault that names file, line and header") {
    const auto found = faults("base/id.h", "#pragma once\n\n#include \"session/state.h\"\n");
    REQUIRE(found.size() == 1);
    CHECK(found.front() == "base/id.h:3: session/state.h: is in a higher row");
}

TEST_CASE("an include of a neighbour in the same row is a fault") {
    CHECK_FALSE(is_clean("players/planner.cpp", "#include \"script/load.h\"\n"));
    CHECK_FALSE(is_clean("forecast/model.h", "#include \"argument/graph.h\"\n"));
}

TEST_CASE("the rows hold however an include is written") {
    CHECK_FALSE(is_clean("base/id.h", "  #  include \"view/seat_view.h\"  // why not\n"));
    CHECK_FALSE(is_clean("base/id.h", "#include <view/seat_view.h>\n"));
    CHECK_FALSE(is_clean("base/id.cpp", "#include \"id.h\"\n"));
    CHECK_FALSE(is_clean("base/id.cpp", "#include \"../view/seat_view.h\"\n"));
    CHECK(is_clean("base/id.h", "// #include \"view/seat_view.h\"\n"));
}

TEST_CASE("a folder that the table of rows does not know is a fault, as the includer and as the included") {
    CHECK_FALSE(is_clean("helpers/text.cpp", "int one = 1;\n"));
    CHECK_FALSE(is_clean("loose.cpp", "int one = 1;\n"));
    CHECK_FALSE(is_clean("apps/main.cpp", "#include \"helpers/text.h\"\n"));
}

TEST_CASE("Lua's headers are for script/lua.h alone") {
    CHECK(is_clean("script/lua.h", "#include <lua.h>\n#include <lauxlib.h>\n#include <lualib.h>\n"));
    CHECK_FALSE(is_clean("script/sandbox.cpp", "#include <lua.h>\n"));
    CHECK_FALSE(is_clean("session/rules.cpp", "extern \"C\" {\n#include \"lauxlib.h\"\n}\n"));
    CHECK_FALSE(is_clean("script/lua.h", "#include <lua.hpp>\n"));
}

TEST_CASE("JSON is for record, the wire, the workshop and the debrief") {
    const std::string json = "#include <nlohmann/json.hpp>\n";
    for (const auto* path :
         {"record/journal.cpp", "classroom/messages.cpp", "workshop/sarif.cpp", "debrief/export.cpp"}) {
        CHECK(is_clean(path, json));
    }
    for (const auto* path : {"session/rules.cpp", "classroom/room.cpp", "script/load.cpp", "apps/main.cpp"}) {
        CHECK_FALSE(is_clean(path, json));
    }
}

TEST_CASE("the window's libraries are for desktop alone") {
    for (const std::string header :
         {"<SFML/Graphics.hpp>", "<imgui.h>", "<imgui_internal.h>", "\"imgui.h\""}) {
        CHECK_FALSE(is_clean("terminal/screen.cpp", "#include " + header + "\n"));
    }
    CHECK(is_clean("desktop/window.cpp", "#include <SFML/Graphics.hpp>\n#include <imgui.h>\n"));
}

TEST_CASE("clock, chance and console stay out of the rows below the table") {
    for (const std::string header : {"<chrono>", "<random>", "<iostream>", "<ctime>"}) {
        CHECK_FALSE(is_clean("base/dice.cpp", "#include " + header + "\n"));
        CHECK_FALSE(is_clean("players/planner.cpp", "#include " + header + "\n"));
        CHECK(is_clean("table/table.cpp", "#include " + header + "\n"));
    }
}
