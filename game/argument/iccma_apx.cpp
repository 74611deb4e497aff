// SPDX-License-Identifier: MIT
#include "argument/iccma.h"
#include "argument/iccma_text.h"

#include <fmt/format.h>

#include <unordered_map>
#include <utility>

namespace allwrits {
namespace {

class ApxReader {
public:
    ApxReader(std::string_view text, const std::string& file) : scanner_(text, "#%", file) {}

    // Arguments may be declared after the attacks on them, so attacks are looked up at the end.
    Result<Instance> read() {
        for (scanner_.skip_empty(); !scanner_.at_end(); scanner_.skip_empty()) {
            if (auto fact = read_fact(); !fact) return failure(fact.error());
        }
        for (const auto& attack : attacks_) {
            if (auto linked = link(attack); !linked) return failure(linked.error());
        }
        return std::move(instance_);
    }

private:
    struct Named {
        std::string_view name = {};
        Scanner::Mark mark = {};
    };
    struct Attack {
        Named from = {}, to = {};
    };

    Result<void> read_fact() {
        const auto where = scanner_.mark();
        const auto kind = scanner_.word(" \t(.");
        if (kind != "arg" && kind != "att") {
            return scanner_.problem(where, fmt::format("{} is not known here", quoted(kind)),
                                    "write arg(name). or att(attacker,attacked).");
        }
        if (auto opened = expect('('); !opened) return opened;
        return kind == "arg" ? read_argument() : read_attack();
    }

    Result<void> read_argument() {
        const auto named = read_name();
        if (!named) return failure(named.error());
        if (instance_.graph.count == most_arguments) {
            return scanner_.problem(named->mark, "too many arguments",
                                    fmt::format("at most {}", most_arguments));
        }
        if (!numbers_.emplace(named->name, instance_.graph.count).second) {
            return scanner_.problem(named->mark, fmt::format("{} is declared twice", quoted(named->name)),
                                    "each argument has one arg(...)");
        }
        instance_.graph.add();
        instance_.names.emplace_back(named->name);
        return close();
    }

    Result<void> read_attack() {
        const auto from = read_name();
        if (!from) return failure(from.error());
        if (auto comma = expect(','); !comma) return comma;
        const auto to = read_name();
        if (!to) return failure(to.error());
        attacks_.push_back({*from, *to});
        return close();
    }

    Result<Named> read_name() {
        scanner_.skip_blanks();
        const auto where = scanner_.mark();
        const auto name = scanner_.word(" \t(),.%#");
        if (name.empty()) {
            return scanner_.problem(where, "a name is missing", "names are of letters, digits and _");
        }
        return Named{name, where};
    }

    Result<void> expect(char mark) {
        scanner_.skip_blanks();
        if (scanner_.peek() != mark) {
            return scanner_.problem(scanner_.mark(), fmt::format("'{}' is missing", mark),
                                    "write arg(name). or att(attacker,attacked).");
        }
        scanner_.step();
        return {};
    }
    Result<void> close() {
        if (auto closed = expect(')'); !closed) return closed;
        return expect('.');
    }

    Result<void> link(const Attack& attack) {
        GraphLink link;
        for (const auto& [named, end] :
             {std::pair{&attack.from, &link.from}, std::pair{&attack.to, &link.to}}) {
            const auto found = numbers_.find(named->name);
            if (found == numbers_.end()) {
                return scanner_.problem(named->mark,
                                        fmt::format("no argument is called {}", quoted(named->name)),
                                        "declare it with arg(...).");
            }
            *end = found->second;
        }
        instance_.graph.attacks.push_back(link);
        return {};
    }

    Scanner scanner_;
    Instance instance_;
    std::unordered_map<std::string_view, Node> numbers_;
    std::vector<Attack> attacks_;
};

}  // namespace

Result<Instance> read_apx(std::string_view text, const std::string& file) {
    return ApxReader(text, file).read();
}

}  // namespace allwrits
