// SPDX-License-Identifier: MIT
#include "apps/run.h"
#include "argument/acceptance.h"
#include "argument/defence.h"
#include "argument/explanation.h"
#include "argument/extensions.h"
#include "argument/iccma.h"
#include "base/names.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <fstream>
#include <iterator>
#include <optional>

namespace allwrits {
namespace {

constexpr int not_decided = 3;  // A limit was reached first.

Result<Instance> read_debate(const std::string& file) {
    std::ifstream in(file, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    if (!in.is_open() || in.bad())
        return failure(Problem{{file}, "cannot be read", "a file of p af or .apx"});
    return read_instance(text, file);
}

Result<Node> find_argument(const Instance& instance, const std::string& wanted) {
    if (instance.names.empty()) {
        Node number = 0;
        const auto [end, wrong] = std::from_chars(wanted.data(), wanted.data() + wanted.size(), number);
        const bool whole = wrong == std::errc{} && end == wanted.data() + wanted.size();
        if (whole && number >= 1 && number <= instance.graph.count) return number - 1;
        return failure(Problem{{"--argument"},
                               fmt::format("there is no argument '{}'", wanted),
                               fmt::format("they are 1 to {}", instance.graph.count)});
    }
    const auto found = std::find(instance.names.begin(), instance.names.end(), wanted);
    if (found != instance.names.end()) return static_cast<Node>(found - instance.names.begin());
    constexpr std::size_t few = 1000;  // To look for the nearest name among millions would take long.
    const auto hint = instance.names.size() <= few ? name_hint(wanted, instance.names) : std::string{};
    return failure(Problem{{"--argument"}, fmt::format("there is no argument '{}'", wanted), hint});
}

// Answers in the form of ICCMA 2023: "w 1 4 7", "YES", "NO".
class Answering {
public:
    Answering(const ArgueCommand& command, const Instance& instance, const Console& console)
        : command_(command), instance_(instance), console_(console) {
        budget_.conflicts = command.conflicts;
        semantics_ = semantics_of(command.semantics).value_or(Semantics::Grounded);
        graph_ = weigh(AttackIndex(instance.graph.count, instance.graph.attacks));
    }

    int answer(Task task, std::optional<Node> at) {
        switch (task) {
            case Task::SomeExtension:
                return some();
            case Task::EveryExtension:
                return every();
            case Task::Count:
                return count();
            case Task::Credulous:
                return verdict(credulous(graph_, semantics_, *at, budget_));
            case Task::Sceptical:
                return verdict(sceptical(graph_, semantics_, *at, budget_));
        }
        return not_well;
    }

    int explain(Node at) {
        const auto name = [&](Node node) { return instance_.name(node); };
        console_.out << to_words(allwrits::explain(graph_.index, at), name);
        const auto held = defence(graph_, at, budget_);
        if (held.answer == YesNo::NotDecided) return give_up("whether it can be held");
        if (held.answer == YesNo::No) {
            console_.out << "No set that answers its attackers holds " << name(at) << ".\n";
        } else if (held.shown_by->size() == 1) {
            console_.out << fmt::format("{} answers all its attackers by itself.\n", name(at));
        } else {
            console_.out << "It is held by" << list(*held.shown_by) << ".\n";
        }
        for (const auto& rebuttal : single_rebuttals(graph_, at)) {
            console_.out << fmt::format("One more argument against {} would leave {} {}.\n",
                                        name(rebuttal.against), name(at), word(rebuttal.becomes));
        }
        return all_well;
    }

    int write(const std::string& file) {
        const bool by_name = file.ends_with(".apx");
        std::ofstream out(file, std::ios::binary);
        out << (by_name ? to_apx(graph_.index, instance_.names) : to_af(graph_.index));
        out.close();
        return out ? all_well : complain(console_, Problem{{file}, "cannot be written", ""});
    }

private:
    static std::string_view word(Standing standing) {
        switch (standing) {
            case Standing::Open:
                return "open";
            case Standing::Upheld:
                return "upheld";
            case Standing::Defeated:
                return "defeated";
        }
        return "";
    }
    std::string list(const std::vector<Node>& set) const {
        std::string text;
        for (const Node member : set) text += ' ' + instance_.name(member);
        return text;
    }
    void show(const std::vector<Node>& set) { console_.out << 'w' << list(set) << '\n'; }

    int give_up(std::string_view what) {
        console_.out << "NOT DECIDED\n";
        console_.err << "allwrits: a limit was reached before it was known " << what
                     << " (--limit and --most set them)\n";
        return not_decided;
    }

    int some() {
        const auto found = some_extension(graph_, semantics_, budget_);
        if (found.answer == YesNo::NotDecided) return give_up("whether there is such a set");
        if (found.answer == YesNo::Yes) {
            show(found.set);
        } else {
            console_.out << "NO\n";
        }
        return all_well;
    }
    int every() {
        const auto listed = list_extensions(graph_, semantics_, command_.most, budget_);
        if (!listed.whole) return give_up("which sets there are");
        for (const auto& set : listed.sets) show(set);
        return all_well;
    }
    int count() {
        const auto counted = count_extensions(graph_, semantics_, budget_);
        if (counted.decided != YesNo::Yes) return give_up("how many sets there are");
        console_.out << (counted.or_more ? "more than " : "") << counted.count << '\n';
        return all_well;
    }
    int verdict(const Verdict& verdict) {
        if (verdict.answer == YesNo::NotDecided) return give_up("whether the argument is accepted");
        console_.out << (verdict.answer == YesNo::Yes ? "YES\n" : "NO\n");
        if (verdict.shown_by) show(*verdict.shown_by);
        return all_well;
    }

    const ArgueCommand& command_;
    const Instance& instance_;
    const Console& console_;
    Budget budget_ = {};
    Semantics semantics_ = Semantics::Grounded;
    GroundedGraph graph_ = {};
};

}  // namespace

int run(const ArgueCommand& command, const Console& console) {
    const auto task = task_of(command.task).value_or(Task::SomeExtension);
    const bool about_one = command.explain || task == Task::Credulous || task == Task::Sceptical;
    if (about_one && command.argument.empty() && command.write.empty()) {
        console.err << "allwrits: about which argument? Say --argument and its number\n";
        return wrong_usage;
    }
    const auto instance = read_debate(command.file);
    if (!instance) return complain(console, instance.error());
    Answering answering(command, *instance, console);
    if (!command.write.empty()) return answering.write(command.write);
    std::optional<Node> at;
    if (about_one) {
        const auto found = find_argument(*instance, command.argument);
        if (!found) return complain(console, found.error());
        at = *found;
    }
    return command.explain ? answering.explain(*at) : answering.answer(task, at);
}

}  // namespace allwrits
