// SPDX-License-Identifier: MIT
#include "argument/iccma.h"
#include "argument/iccma_text.h"

#include <fmt/format.h>

#include <charconv>

namespace allwrits {
namespace {

constexpr auto blanks = " \t#";

class AfReader {
public:
    AfReader(std::string_view text, const std::string& file) : scanner_(text, "#", file) {}

    Result<Instance> read() {
        scanner_.skip_empty();
        if (auto header = read_header(); !header) return failure(header.error());
        for (scanner_.skip_empty(); !scanner_.at_end(); scanner_.skip_empty()) {
            if (auto attack = read_attack(); !attack) return failure(attack.error());
        }
        return std::move(instance_);
    }

private:
    Result<void> read_header() {
        const auto where = scanner_.mark();
        if (scanner_.word(blanks) != "p") {
            return scanner_.problem(where, "no header", "begin with a line such as: p af 4");
        }
        scanner_.skip_blanks();
        const auto kind_at = scanner_.mark();
        if (const auto kind = scanner_.word(blanks); kind != "af") {
            return scanner_.problem(kind_at, fmt::format("{} is no kind of debate known here", quoted(kind)),
                                    "write: p af, then the number of arguments");
        }
        auto count = number("the number of arguments", 0, most_arguments);
        if (!count) return failure(count.error());
        instance_.graph.count = *count;
        return end_of_line("the number of arguments");
    }

    Result<void> read_attack() {
        const auto where = scanner_.mark();
        if (scanner_.peek() == 'p') {
            return scanner_.problem(where, "a second header", "one file holds one debate");
        }
        const auto from = argument("the attacker");
        if (!from) return failure(from.error());
        const auto to = argument("the attacked argument");
        if (!to) return failure(to.error());
        instance_.graph.attacks.push_back({*from - 1, *to - 1});
        return end_of_line("an attack");
    }

    Result<Node> argument(std::string_view what) {
        if (instance_.graph.count == 0) {
            return scanner_.problem(scanner_.mark(), "there are no arguments to attack", "the header says 0");
        }
        return number(what, 1, instance_.graph.count);
    }

    Result<Node> number(std::string_view what, Node least, Node most) {
        scanner_.skip_blanks();
        const auto where = scanner_.mark();
        const auto word = scanner_.word(blanks);
        if (word.empty()) {
            return scanner_.problem(where, fmt::format("{} is missing", what),
                                    "an attack is two numbers: 1 2");
        }
        std::uint64_t value = 0;
        const auto [end, wrong] = std::from_chars(word.data(), word.data() + word.size(), value);
        const bool digits = end == word.data() + word.size();
        if (!digits || wrong == std::errc::invalid_argument) {
            return scanner_.problem(where, fmt::format("{} is no number", quoted(word)),
                                    fmt::format("{} is a whole number", what));
        }
        if (wrong == std::errc::result_out_of_range || value < least || value > most) {
            return scanner_.problem(where, fmt::format("{} is out of range", quoted(word)),
                                    fmt::format("{} lies between {} and {}", what, least, most));
        }
        return static_cast<Node>(value);
    }

    Result<void> end_of_line(std::string_view after) {
        scanner_.skip_blanks();
        if (scanner_.at_line_end() || scanner_.peek() == '#') return {};
        const auto where = scanner_.mark();
        return scanner_.problem(where, fmt::format("{} after {}", quoted(scanner_.word(blanks)), after),
                                "put each attack on a line of its own");
    }

    Scanner scanner_;
    Instance instance_;
};

}  // namespace

Result<Instance> read_af(std::string_view text, const std::string& file) {
    return AfReader(text, file).read();
}

}  // namespace allwrits
