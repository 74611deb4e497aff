// SPDX-License-Identifier: MIT
#include "script/load.h"
#include "script/vocabulary.h"

#include "catch.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

using namespace allwrits;

namespace {

using Lines = std::vector<std::string>;

// A word's part of the manual: from its heading to the next one.
using Sections = std::map<std::string, Lines, std::less<>>;

std::filesystem::path manual_file() {
    return std::filesystem::path(ALLWRITS_SOURCE_DIR) / "scripts" / "README.md";
}

Lines manual() {
    std::ifstream file(manual_file());
    REQUIRE(file);
    Lines lines;
    for (std::string line; std::getline(file, line);) lines.push_back(line);
    return lines;
}

Sections sections_of(const Lines& lines) {
    Sections sections;
    Lines* section = nullptr;
    for (const auto& line : lines) {
        if (line.starts_with("## ")) section = nullptr;
        if (line.starts_with("### ")) {
            const auto [place, is_new] = sections.try_emplace(line.substr(4));
            INFO("twice: " << line);
            CHECK(is_new);
            section = &place->second;
        } else if (section != nullptr) {
            section->push_back(line);
        }
    }
    return sections;
}

// "| `pages` | What it costs. | `2` pages |" under "pages".
std::map<std::string, std::string> rows_of(const Lines& section) {
    std::map<std::string, std::string> rows;
    for (const auto& line : section) {
        if (!line.starts_with("| `")) continue;
        const auto name = line.substr(3, line.find('`', 3) - 3);
        INFO(line);
        CHECK(rows.emplace(name, line).second);
    }
    return rows;
}

// What stands between ```lua and ```.
std::vector<std::string> examples_in(const Lines& lines) {
    std::vector<std::string> examples;
    bool inside = false;
    for (const auto& line : lines) {
        if (line == "```lua") {
            examples.emplace_back();
            inside = true;
        } else if (line == "```") {
            inside = false;
        } else if (inside) {
            examples.back() += line + '\n';
        }
    }
    return examples;
}

std::string example_of(const Sections& sections, std::string_view word) {
    const auto section = sections.find(word);
    if (section == sections.end()) return {};
    const auto examples = examples_in(section->second);
    return examples.empty() ? std::string() : examples.front();
}

// All examples, and in the scenario's own braces those that show a table within them.
std::string all_examples(const Sections& sections) {
    auto scenario = example_of(sections, "scenario");
    std::string entries;
    std::string items;
    for (const auto& word : vocabulary()) {
        if (word.name == "scenario") continue;
        // A role may stand in either place, and is shown as an item; a shift stands in items alone.
        const bool within = word.form == Form::Entry && word.name != "shift";
        (within ? entries : items) += example_of(sections, word.name);
    }
    return scenario.insert(std::min(scenario.rfind('}'), scenario.size()), entries) + items;
}

Loaded read_text(const std::string& text) {
    INFO(text);
    auto loaded = read_scenario("scripts/README.md", [&](std::string_view name) -> Result<std::string> {
        if (name == "scenario.lua") return text;
        return failure(Problem{.what = "there is no file " + std::string(name)});
    });
    if (!loaded) {
        for (const auto& problem : loaded.error()) UNSCOPED_INFO(to_text(problem));
    }
    REQUIRE(loaded);
    for (const auto& note : loaded->notes) UNSCOPED_INFO(to_text(note));
    CHECK(loaded->notes.empty());
    return std::move(*loaded);
}

bool has(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

}  // namespace

TEST_CASE("the manual has a heading for each word of scenarios and for nothing else") {
    const auto sections = sections_of(manual());
    std::set<std::string> headings;
    for (const auto& [heading, section] : sections) headings.insert(heading);
    std::set<std::string> words;
    for (const auto& word : vocabulary()) words.emplace(word.name);
    CHECK(headings == words);
}

TEST_CASE("the manual's table of a word lists its fields and no others") {
    const auto sections = sections_of(manual());
    for (const auto& word : vocabulary()) {
        const auto section = sections.find(word.name);
        if (section == sections.end()) continue;  // Another test says so.
        INFO(word.name);
        std::set<std::string> listed;
        for (const auto& [name, row] : rows_of(section->second)) listed.insert(name);
        const auto names = field_names(word);
        CHECK(listed == std::set<std::string>(names.begin(), names.end()));
    }
}

TEST_CASE("the manual says of a field what may stand there and what leaving it out means") {
    const auto sections = sections_of(manual());
    for (const auto& word : vocabulary()) {
        const auto section = sections.find(word.name);
        if (section == sections.end()) continue;
        const auto rows = rows_of(section->second);
        for (const auto& field : word.fields) {
            const auto row = rows.find(std::string(field.name));
            if (row == rows.end()) continue;
            INFO(word.name << ": " << row->second);
            CHECK(has(row->second, field.otherwise));
            CHECK(has(row->second, "| needed |") == field.required);
            if (field.words != 0) CHECK(has(row->second, "at most " + std::to_string(field.words) + " word"));
            if (field.holds != Holds::OneOf && field.holds != Holds::SomeOf) continue;
            for (const auto& one : alternatives(field.of)) CHECK(has(row->second, '`' + one + '`'));
        }
    }
}

TEST_CASE("the whole scenario that the manual explains is well") {
    const auto examples = examples_in(manual());
    const auto whole = std::find_if(examples.begin(), examples.end(), [](const auto& example) {
        return example.starts_with("-- The whole of scenario.lua");
    });
    REQUIRE(whole != examples.end());
    const auto loaded = read_text(*whole);
    CHECK(loaded.scenario.roles.size() == 3);
}

TEST_CASE("the manual shows each word by an example, and together they make a scenario") {
    const auto sections = sections_of(manual());
    for (const auto& word : vocabulary()) {
        INFO(word.name);
        CHECK(has(example_of(sections, word.name), word.name));
    }
    const auto loaded = read_text(all_examples(sections));
    CHECK(loaded.tests.size() == 1);
}

TEST_CASE("the manual lists every name that a formula may use") {
    const auto lines = manual();
    const auto loaded = read_text(all_examples(sections_of(lines)));
    const auto& scenario = loaded.scenario;
    std::string text;
    for (const auto& line : lines) text += line + '\n';
    for (const auto& function : scenario.names.functions()) {
        INFO(function);
        CHECK(has(text, "| `" + function + '('));
    }
    std::set<std::string> own;
    for (const auto& measure : scenario.measures) own.insert(measure.id);
    for (const auto& flag : scenario.flags) own.insert(flag.id);
    for (const auto& name : scenario.names.plain_names()) {
        INFO(name);
        CHECK((own.count(name) == 1 || has(text, "| `" + name + '`')));
    }
}

TEST_CASE("the manual stays short enough to be read") {
    CHECK(std::filesystem::file_size(manual_file()) < 60'000);
}
