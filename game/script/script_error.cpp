// SPDX-License-Identifier: MIT
#include "script/script_error.h"

#include "base/text_check.h"
#include "script/syntax_hint.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace allwrits {
namespace {

// Takes "scenario.lua:12: " off the front, if it names a file of the scenario.
std::optional<SourceLine> take_line(ScriptRun& run, std::string_view& message) {
    const auto end_of_name = message.find(".lua:");
    if (end_of_name == std::string_view::npos) return std::nullopt;
    const Written* file = run.sources.find(message.substr(0, end_of_name + 4));
    if (file == nullptr) return std::nullopt;
    const auto digits = message.substr(end_of_name + 5);
    SourceLine found{.file = file->name()};
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), found.line);
    const auto rest = digits.substr(static_cast<std::size_t>(read.ptr - digits.data()));
    if (read.ec != std::errc{} || rest.substr(0, 2) != ": ") return std::nullopt;
    message = rest.substr(2);
    return found;
}

// The words in 'quotes'.
std::vector<std::string> quoted(std::string_view message) {
    std::vector<std::string> found;
    for (auto from = message.find('\''); from != std::string_view::npos; from = message.find('\'', from)) {
        const auto to = message.find('\'', from + 1);
        if (to == std::string_view::npos) break;
        found.emplace_back(message.substr(from + 1, to - from - 1));
        from = to + 1;
    }
    return found;
}

// The column of what the message is about: of a syntax error the last quoted word, else the first.
std::uint32_t column_of(const Written& file, std::uint32_t line, std::string_view message) {
    auto words = quoted(message);
    if (message.find(" near '") != std::string_view::npos) std::reverse(words.begin(), words.end());
    for (std::string_view word : words) {
        const bool bracketed =
            word.size() > 2 && (word.front() == '"' || word.front() == '<');  // a text, <close>
        if (bracketed) word = word.substr(1, word.size() - 2);
        auto token = file.on_line(line, word);
        if (!token)
            token = file.on_line(line, word.substr(0, word.find('.')));  // of 'string.gsub' the library
        if (token) return file.tokens()[*token].column;
    }
    return 0;
}

struct Plain {
    std::string_view lua = {};
    std::string_view ours = {};
};
constexpr std::array verbs{
    Plain{"index", "has no fields"},
    Plain{"call", "cannot be called"},
    Plain{"perform arithmetic on", "cannot be reckoned with"},
    Plain{"concatenate", "cannot be joined with '..'"},
    Plain{"get length of", "has no length"},
    Plain{"perform bitwise operation on", "cannot be reckoned with"},
};

// "attempt to index a nil value (local 'x')" -> "'x' is nil and has no fields".
std::string plain(std::string_view message) {
    if (message.find("C stack overflow") != std::string_view::npos)
        return "what stands here is nested too deep";
    constexpr std::string_view opening = "attempt to ";
    if (message.substr(0, opening.size()) != opening) return std::string(message);
    const auto rest = message.substr(opening.size());
    for (const auto& verb : verbs) {
        const std::string start = std::string(verb.lua) + " a ";
        if (rest.substr(0, start.size()) != start) continue;
        const auto value_at = rest.find(" value");
        if (value_at == std::string_view::npos) break;
        const auto type = rest.substr(start.size(), value_at - start.size());
        const auto names = quoted(rest.substr(value_at));
        const std::string subject = names.empty() ? "what stands here" : '\'' + names.front() + '\'';
        const std::string article = type == "nil" ? "" : "a ";
        return subject + " is " + article + std::string(type) + " and " + std::string(verb.ours);
    }
    return std::string(message);
}

void replace_all(std::string& text, std::string_view what, std::string_view by) {
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size())) {
        text.replace(at, what.size(), by);
    }
}

Problem problem_at(ScriptRun& run, const SourceLine& at, std::string_view about) {
    const std::string main_file = "scenario.lua";
    const Written* file = run.sources.find(at.file);
    const std::uint32_t column = file == nullptr || at.line == 0 ? 0 : column_of(*file, at.line, about);
    return {.place = shown_place(run, at.file.empty() ? main_file : at.file, at.line, column)};
}

}  // namespace

Problem problem_of_error(ScriptRun& run, std::string_view message) {
    const auto named = take_line(run, message);
    const auto end = message.find('\n');
    const auto what = message.substr(0, end);
    Problem problem = problem_at(run, named ? *named : run.failed_at, what);
    std::string shown = plain(what);
    replace_all(shown, "<eof>", "the end of the file");
    problem.what = presentable(shown);
    if (end != std::string_view::npos) problem.hint = presentable(message.substr(end + 1));
    const Written* file = named ? run.sources.find(named->file) : nullptr;
    if (file == nullptr || end != std::string_view::npos) return problem;
    auto guess = syntax_hint(run, *file, named->line, what);
    if (!guess.what.empty()) problem.what = presentable(guess.what);
    problem.hint = presentable(guess.hint);
    return problem;
}

Problem problem_of_abort(ScriptRun& run) {
    const auto line = static_cast<std::uint32_t>(run.meter.line());
    Problem problem = problem_at(run, {.file = run.meter.file(), .line = line}, {});
    const auto megabytes = [](std::size_t bytes) { return std::to_string(bytes >> 20U) + " MB"; };
    const auto say = [&](std::string what, std::string hint) {
        problem.what = std::move(what);
        problem.hint = std::move(hint);
    };
    switch (run.meter.aborted()) {
        case Abort::Budget:
            say("the scenario takes too many steps to load",
                "is there a loop that never ends, or a very large table?");
            break;
        case Abort::Memory:
            say("the scenario needs more than " + megabytes(run.limits.memory) + " of memory", "");
            break;
        case Abort::Block:
            say("a table or text is larger than " + megabytes(run.limits.block), "");
            break;
        case Abort::Depth:
            say("calls stand too deep in each other", "does a function call itself for ever?");
            break;
        case Abort::Stopped:
            say("loading the scenario was stopped", "it took too long");
            break;
        case Abort::Foreign:
            say("loading the scenario failed inside the game", "");
            break;
        case Abort::None:
            break;
    }
    return problem;
}

}  // namespace allwrits
