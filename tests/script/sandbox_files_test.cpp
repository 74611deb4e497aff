// SPDX-License-Identifier: MIT
#include "script/scenario_text.h"

#include <unistd.h>
#include <filesystem>
#include <fstream>

using namespace allwrits;
using namespace allwrits::testing;
namespace fs = std::filesystem;

namespace {

// A folder that is gone after the test.
class Folder {
public:
    Folder() {
        std::string name = (fs::temp_directory_path() / "allwrits-XXXXXX").string();
        REQUIRE(mkdtemp(name.data()) != nullptr);
        path_ = name;
    }
    ~Folder() { fs::remove_all(path_); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    const fs::path& path() const { return path_; }
    void write(const std::string& name, const std::string& bytes) const {
        std::ofstream(path_ / name, std::ios::binary) << bytes;
    }

private:
    fs::path path_;
};

std::string read_problem(const fs::path& folder, std::string_view name) {
    const auto read = folder_reader(folder)(name);
    return read ? "no problem" : to_text(read.error());
}

std::string run_folder(const fs::path& folder) {
    return text_of(run_scenario("scripts/x", folder_reader(folder), some_words()));
}

}  // namespace

TEST_CASE("a source that is no plain text is refused") {
    CHECK_THAT(problem_of("\x1BLua\x54\x01\x19\x93\r\n"), has("this is compiled Lua"));
    CHECK_THAT(problem_of(std::string("role {}\nrole { 1 }\0", 19)),
               has("scenario.lua:2: there is a NUL byte"));
    CHECK_THAT(problem_of("role { \"\xFF\" }"), has("the file is not UTF-8"));
    CHECK_THAT(problem_of("role { \"\xC0\x80\" }"), has("the file is not UTF-8"));
    CHECK_THAT(problem_of("role { \"\xED\xA0\x80\" }"), has("the file is not UTF-8"));
    CHECK_THAT(problem_of("role { \"\xF4\x90\x80\x80\" }"), has("the file is not UTF-8"));
    CHECK_THAT(problem_of("role { \"\xE2\x82"), has("the file is not UTF-8"));
    CHECK_THAT(problem_of("#!/usr/bin/lua\n"), has("scenario.lua:1"));
}

TEST_CASE("a byte order mark is passed over, and columns do not count it") {
    CHECK(problem_of("\xEF\xBB\xBFrole {}") == "no problem");
    CHECK_THAT(problem_of("\xEF\xBB\xBFrle {}"), has(":1:1: "));
}

TEST_CASE("line ends of every system count as one") {
    CHECK_THAT(problem_of("\r\n\r\nx = 1"), has(":3:1: "));
    const auto ran = run("role { [[a\r\nb]] }");
    REQUIRE(ran);
    CHECK(ran->front().listed.at(0).text == "a\nb");
}

TEST_CASE("a file and a scenario may not be too large") {
    const std::string line = "-- " + std::string(60, 'x') + "\n";
    std::string large;
    while (large.size() <= 64U * 1024U) large += line;
    CHECK_THAT(problem_of(large), has("the file is larger than 64 kB"));
    CHECK(problem_of(large.substr(0, 64U * 1024U)) == "no problem");

    Files files{{"part.lua", large.substr(0, 60U * 1024U)}};
    files["scenario.lua"] = "for i = 1, 17 do include \"part.lua\" end";
    CHECK(text_of(run_files(files)) == "no problem");
    files["scenario.lua"] = "for i = 1, 18 do include \"part.lua\" end";
    CHECK_THAT(text_of(run_files(files)), has("larger than 1024 kB together"));
}

TEST_CASE("a syntax error has a line, a column and what was expected") {
    CHECK_THAT(problem_of("role \"a\" {\n  title = = 3\n}"),
               has("scenario.lua:2:9: unexpected symbol near '='"));
    CHECK_THAT(problem_of("role \"a\" {\n  1\n  2 }"),
               has("scenario.lua:3:3: a comma is missing at the end of line 2, or a '{' is not closed there"));
    CHECK_THAT(problem_of("role \"a\" {\n"),
               has("near the end of the file (a '{' or a '[[' is never closed)"));
    CHECK_THAT(problem_of("role \"a"), has("scenario.lua:1: unfinished string"));
}

TEST_CASE("the reader of a folder reads the folder's own files") {
    const Folder folder;
    folder.write("scenario.lua", "include \"more_2-x.lua\"");
    folder.write("more_2-x.lua", "role {}");
    CHECK(run_folder(folder.path()) == "no problem");
    CHECK(*folder_reader(folder.path())("more_2-x.lua") == "role {}");
}

TEST_CASE("the reader of a folder refuses names that are none") {
    const Folder folder;
    folder.write("Upper.lua", "");
    for (const std::string_view name :
         {"Upper.lua", "../scenario.lua", "/etc/passwd", "", ".lua", "a.txt", "a/b.lua"}) {
        CAPTURE(name);
        CHECK_THAT(read_problem(folder.path(), name), has("no name of a scenario's file"));
    }
}

TEST_CASE("the reader of a folder refuses what is not there, leads out of it, or is no file") {
    const Folder folder;
    const Folder elsewhere;
    elsewhere.write("secret.lua", "role {}");
    fs::create_symlink(elsewhere.path() / "secret.lua", folder.path() / "link.lua");
    fs::create_directory(folder.path() / "folder.lua");
    fs::create_symlink("loop.lua", folder.path() / "loop.lua");
    folder.write("real.lua", "role {}");
    fs::create_symlink("real.lua", folder.path() / "inside.lua");
    CHECK_THAT(read_problem(folder.path(), "none.lua"), has("there is no such file"));
    CHECK_THAT(read_problem(folder.path(), "link.lua"), has("leads out of the scenario's folder"));
    CHECK_THAT(read_problem(folder.path(), "folder.lua"), has("not a file"));
    CHECK_THAT(read_problem(folder.path(), "loop.lua"), has("there is no such file"));
    CHECK(read_problem(folder.path(), "inside.lua") == "no problem");
    CHECK_THAT(read_problem(folder.path() / "none", "real.lua"), has("the folder cannot be read"));
    CHECK_THAT(run_folder(folder.path()), has("'scenario.lua': there is no such file"));
}

TEST_CASE("the reader of a folder refuses files that are too large or no text, before they reach Lua") {
    const Folder folder;
    folder.write("large.lua", std::string(64U * 1024U + 1, ' '));
    folder.write("most.lua", std::string(64U * 1024U, ' '));
    folder.write("nul.lua", std::string("a\0b", 3));
    folder.write("code.lua", "\x1BLua");
    folder.write("latin.lua", "\xE9");
    CHECK_THAT(read_problem(folder.path(), "large.lua"), has("larger than 64 kB"));
    CHECK(read_problem(folder.path(), "most.lua") == "no problem");
    CHECK_THAT(read_problem(folder.path(), "nul.lua"), has("NUL byte"));
    CHECK_THAT(read_problem(folder.path(), "code.lua"), has("compiled Lua"));
    CHECK_THAT(read_problem(folder.path(), "latin.lua"), has("not UTF-8"));
}

TEST_CASE("a reader that throws is a problem, not a crash") {
    const ReadFile broken = [](std::string_view) -> Result<std::string> {
        throw std::runtime_error("the disk is gone");
    };
    CHECK_THAT(text_of(run_scenario("scripts/x", broken, some_words())), has("the disk is gone"));
}

TEST_CASE("a slip of writing is told with what was probably meant") {
    CHECK_THAT(problem_of("role { a = 1 b = 2 }"),
               has("a comma is missing before 'b', or a '{' is not closed"));
    CHECK_THAT(problem_of("role { a = \"He said \"no\" to it\" }"),
               has("a quote mark within a text is written"));
    CHECK_THAT(problem_of("role { A-07 = \"why\" }"), has("an id with a dash is written [\"A-07\"] = ..."));
    CHECK_THAT(problem_of("role { pages: 1 }"), has("write = after the name of a field, not :"));
    CHECK_THAT(problem_of("role { \xE2\x80\x9CHello\xE2\x80\x9D }"), has("use straight quotes"));
    CHECK_THAT(problem_of("role { only_if = found(tired) > 0 }"), has("a formula stands in quotes: \"found"));
    CHECK_THAT(problem_of("role { role = pro }"), has("a text or an id stands in quotes: \"pro\""));
    CHECK_THAT(problem_of("include \"../x.lua\""), has("only files of its own folder can be included"));
}
