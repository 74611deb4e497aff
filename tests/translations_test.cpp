// SPDX-License-Identifier: MIT
#include "base/po.h"
#include "base/translation.h"
#include "catch.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

// What translations/extract finds with xgettext, found here without it: the calls and lists of the sources.

namespace {

namespace fs = std::filesystem;
using namespace allwrits;

struct Said {
    std::string key = {}, english = {}, where = {};
};

// A function that says something, and which of its arguments the key is; the English follows.
struct SayingFunction {
    std::string name = {};
    std::size_t key = 0;
};
const std::vector<SayingFunction> in_lower_rows{{"said", 0}, {"spoken", 1}};
const std::vector<SayingFunction> in_front_ends{{"said", 0}, {"spoken", 1}, {"say", 0}};

// The same folders as in translations/extract.
const std::map<std::string, std::vector<SayingFunction>> folders{
    {"view", in_lower_rows},     {"debrief", in_lower_rows},   {"table", in_lower_rows},
    {"workshop", in_lower_rows}, {"classroom", in_lower_rows}, {"terminal", in_front_ends},
    {"desktop", in_front_ends},  {"apps", in_front_ends},
};

std::string read(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

// Just behind the literal that begins at `at`, in quotes of either kind.
std::size_t behind_literal(const std::string& text, std::size_t at) {
    const char quote = text[at];
    for (++at; at < text.size() && text[at] != quote; ++at) {
        if (text[at] == '\\') ++at;
    }
    return std::min(at + 1, text.size());
}

bool in_a_word(char letter) { return std::isalnum(static_cast<unsigned char>(letter)) != 0 || letter == '_'; }

// Is there a literal, and not the separator of a number such as 1'000?
bool begins_literal(const std::string& text, std::size_t at) {
    return text[at] == '"' || (text[at] == '\'' && (at == 0 || !in_a_word(text[at - 1])));
}

// Blanks in place of what // and /* */ hide.
std::string without_comments(std::string text) {
    for (std::size_t at = 0; at < text.size();) {
        if (begins_literal(text, at)) {
            at = behind_literal(text, at);
            continue;
        }
        const auto two = text.substr(at, 2);
        if (two != "//" && two != "/*") {
            ++at;
            continue;
        }
        auto end = text.find(two == "//" ? "\n" : "*/", at + 2);
        end = end == std::string::npos ? text.size() : end + (two == "//" ? 0 : 2);
        std::replace_if(
            text.begin() + static_cast<std::ptrdiff_t>(at), text.begin() + static_cast<std::ptrdiff_t>(end),
            [](char letter) { return letter != '\n'; }, ' ');
        at = end;
    }
    return text;
}

// The arguments of a call whose brackets open just before `at`, as they are written.
std::vector<std::string> arguments_at(const std::string& text, std::size_t at) {
    std::vector<std::string> arguments{""};
    for (int depth = 0; at < text.size();) {
        const char letter = text[at];
        if (begins_literal(text, at)) {
            const auto end = behind_literal(text, at);
            arguments.back() += text.substr(at, end - at);
            at = end;
            continue;
        }
        ++at;
        if (letter == '(' || letter == '{' || letter == '[') ++depth;
        if (letter == ')' || letter == '}' || letter == ']') --depth;
        if (depth < 0) break;
        if (letter == ',' && depth == 0) {
            arguments.emplace_back();
        } else if (std::isspace(static_cast<unsigned char>(letter)) == 0) {
            arguments.back() += letter;
        }
    }
    return arguments;
}

// What an argument says if it is nothing but literals side by side.
std::optional<std::string> literal_in(const std::string& argument) {
    std::string text;
    for (std::size_t at = 0; at < argument.size();) {
        if (argument[at] != '"') return std::nullopt;
        const auto end = behind_literal(argument, at);
        for (++at; at + 1 < end; ++at) {
            if (argument[at] != '\\') {
                text += argument[at];
                continue;
            }
            ++at;
            text += argument[at] == 'n' ? '\n' : argument[at] == 't' ? '\t' : argument[at];
        }
        at = end;
    }
    return argument.empty() ? std::nullopt : std::optional(text);
}

std::vector<Said> said_in(const std::string& source, const std::vector<SayingFunction>& functions,
                          const std::string& where) {
    std::vector<Said> found;
    const auto text = without_comments(source);
    for (const auto& [name, key] : functions) {
        const auto call = name + "(";
        for (auto at = text.find(call); at != std::string::npos; at = text.find(call, at + 1)) {
            if (at > 0 && in_a_word(text[at - 1])) continue;
            const auto arguments = arguments_at(text, at + call.size());
            if (arguments.size() < key + 2) continue;
            const auto literal = literal_in(arguments[key]);
            const auto english = literal_in(arguments[key + 1]);
            if (literal && english) found.push_back({*literal, *english, where});
        }
    }
    return found;
}

std::vector<Said> all_said() {
    std::vector<Said> all;
    for (const auto& [folder, functions] : folders) {
        const auto root = fs::path(ALLWRITS_SOURCE_DIR) / "game" / folder;
        if (!fs::exists(root)) continue;
        for (const auto& entry : fs::recursive_directory_iterator(root)) {
            const auto ending = entry.path().extension();
            if (ending != ".h" && ending != ".cpp") continue;
            const auto found =
                said_in(read(entry.path()), functions, folder + "/" + entry.path().filename().string());
            all.insert(all.end(), found.begin(), found.end());
        }
    }
    return all;
}

fs::path translations() { return fs::path(ALLWRITS_SOURCE_DIR) / "translations"; }

std::vector<PoEntry> entries_of(const fs::path& file) {
    auto entries = read_po(file.filename().string(), read(file));
    if (!entries) FAIL(to_text(entries.error()));
    return *entries;
}

}  // namespace

TEST_CASE("calls are found with their literals put together, and comments are not looked into") {
    const auto found = said_in(
        "// say(\"no\", \"No\")\nsay(\"a.b\", \"One \"\n    \"and \\\"two\\\"\", {{\"x\", f(1, \"y\")}});\n"
        "unsay(\"c\", \"C\"); say(key, english); say(\"d\", {{\"x\", y}}); spoken(words, \"e\", \"E\") /* "
        "say(\"f\", \"F\") */",
        in_front_ends, "here");
    REQUIRE(found.size() == 2);
    CHECK((found[0].key == "e" && found[0].english == "E"));
    CHECK((found[1].key == "a.b" && found[1].english == "One and \"two\""));
}

TEST_CASE("a key has the same English wherever it is asked for") {
    std::map<std::string, Said> first;
    const auto all = all_said();
    REQUIRE(all.size() > 300);
    for (const auto& said : all) {
        const auto& known = first.emplace(said.key, said).first->second;
        INFO("'" << said.key << "' in " << known.where << " and in " << said.where);
        CHECK(said.english == known.english);
    }
}

TEST_CASE("translations/allwrits.pot has what the sources say; if not, run translations/extract") {
    std::map<std::string, std::string> in_sources, in_pot;
    for (const auto& said : all_said()) in_sources[said.key] = said.english;
    for (const auto& entry : entries_of(translations() / "allwrits.pot")) in_pot[entry.key] = entry.english;
    for (const auto& [key, english] : in_sources) {
        INFO(key);
        CHECK((in_pot.count(key) != 0 && in_pot[key] == english));
    }
    for (const auto& [key, english] : in_pot) {
        INFO(key << " is in the sources no more");
        CHECK(in_sources.count(key) != 0);
    }
}

TEST_CASE("every translation keeps the placeholders of its English") {
    Catalogue english;
    for (const auto& said : all_said()) english.put(said.key, said.english);
    std::size_t files = 0;
    for (const auto& entry : fs::directory_iterator(translations())) {
        if (entry.path().extension() != ".po") continue;
        ++files;
        Catalogue words = english;
        const auto laid =
            translate(words, english, entries_of(entry.path()), entry.path().filename().string());
        INFO((laid ? std::string{} : to_text(laid.error())));
        CHECK(laid.has_value());
    }
    CHECK(files > 0);
}
