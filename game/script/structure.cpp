// SPDX-License-Identifier: MIT
#include "script/structure.h"

#include <fmt/format.h>
#include <algorithm>
#include <iterator>

namespace allwrits {
namespace {

struct Room {
    std::string_view word;
    std::size_t most;
};

constexpr Room rooms[] = {
    {"role", Limits::roles},
    {"flag", Limits::flags},
    {"evidence", Limits::evidence},
    {"argument", Limits::arguments},
    {"factor", Limits::factors},
    {"term", Limits::terms},
    {"choice", Limits::choices},
    {"question", Limits::questions},
    {"stage", Limits::stages},
    {"variant", 200},
    {"bench", 200},  // State keeps their places in a byte,
    {"incident", 64},
    {"epilogue", 64},  // and what happened and was told in Set<64>.
    {"package", 1000},
    {"assumption", 250},
    {"outcome", 60},
};

bool exactly_one_scenario(const Items& items, const Place& main_file, Complaints& complaints) {
    const auto& scenarios = items.of("scenario");
    if (scenarios.empty()) {
        complaints.add(main_file, "the scenario itself is missing",
                       "scenario \"its_id\" { title = \"...\", about = \"...\", ... }");
    }
    for (std::size_t nth = 1; nth < scenarios.size(); ++nth) {
        complaints.add(scenarios[nth]->place, called(*scenarios[nth]) + " is the second of the folder",
                       "a folder holds one scenario");
    }
    return scenarios.size() == 1;
}

std::size_t links_of(const Items& items, std::string_view field) {
    std::size_t count = 0;
    for (const auto* item : items.of("argument")) {
        const auto* links = item->value->find(field);
        if (links != nullptr) count += std::max<std::size_t>(links->listed.size() + links->named.size(), 1);
    }
    return count;
}

// Currencies and leans are measures too.
std::size_t measures_of(const Items& items) {
    std::size_t count = items.of("measure").size() + items.of("factor").size();
    for (const auto* role : items.of("role")) {
        for (const auto* currency : {"days", "credibility", "questions"})
            count += role->value->find(currency) != nullptr ? 1U : 0U;
        ++count;
    }
    return count;
}

bool is_bench_verb(Verb verb) {
    switch (verb) {
        case Verb::Weigh:
        case Verb::Mark:
        case Verb::Ask:
        case Verb::Find:
        case Verb::Order:
        case Verb::Terms:
        case Verb::Reason:
        case Verb::Sign:
            return true;
        case Verb::Choose:
        case Verb::Plead:
        case Verb::Answer:
        case Verb::Seek:
        case Verb::File:
        case Verb::Weakness:
        case Verb::Reply:
        case Verb::Offer:
        case Verb::Odds:
            return false;
    }
    return false;
}

bool is_advocates_verb(Verb verb) {
    return verb == Verb::Plead || verb == Verb::Answer || verb == Verb::File || verb == Verb::Weakness ||
           verb == Verb::Reply || verb == Verb::Offer;
}

class Structure {
public:
    explicit Structure(Manuscript& script) : script_(script), scenario_(script.scenario()) {}

    void check() {
        check_roles();
        for (std::size_t at = 0; at < script_.items.of("decision").size(); ++at) check_decision(at);
        for (std::size_t at = 0; at < scenario_.stages.size(); ++at) check_stage(at);
        check_endings();
        check_cards();
        check_variants();
    }

private:
    void complain(const Item& item, std::string what, std::string hint = {}) {
        script_.complaints.add(item.place, std::move(what), std::move(hint));
    }
    const Item& whole() const { return *script_.items.only("scenario"); }

    void check_roles() {
        if (scenario_.roles.empty()) {
            return complain(whole(), "the scenario has no role",
                            "role \"judge\" { side = \"bench\", ... } and two advocates");
        }
        for (const auto side : {Side::For, Side::Against}) {
            if (role_on(scenario_, side).exists()) continue;
            complain(whole(), fmt::format("no role is on the side {}", side == Side::For ? "for" : "against"),
                     "one advocate asks for the order and one resists it");
        }
        std::size_t benches = 0;
        for (const auto& role : scenario_.roles) benches += role.side == Side::Bench ? 1U : 0U;
        if (benches == 1) return;
        complain(whole(), fmt::format("{} roles are on the bench", benches),
                 "one role decides; say side = \"bench\", \"for\" or \"against\"");
    }

    void check_decision(std::size_t at) {
        const auto& item = *script_.items.of("decision")[at];
        const auto& decision = scenario_.decisions[at];
        const auto* written = item.value->find("verb");
        const auto verb = written == nullptr ? std::string("choose") : written->text;
        const auto side = decision.role.exists() ? scenario_.roles[decision.role.at].side : Side::None;
        if (is_bench_verb(decision.verb) && side != Side::Bench) {
            complain(item,
                     fmt::format("only the bench can {}, and {} is not the bench's", verb, called(item)));
        }
        if (is_advocates_verb(decision.verb) && side == Side::Bench) {
            complain(item, fmt::format("only an advocate can {}, and {} is the bench's", verb, called(item)));
        }
        const auto* field = find_field(*item.word, "verb");
        const auto verbs = alternatives(field->of);
        const bool misspelt = std::find(verbs.begin(), verbs.end(), verb) == verbs.end();
        if (misspelt) return;  // It has been told, and what would follow from it is not known.
        if (decision.verb == Verb::Choose && decision.choices.empty()) {
            complain(item, called(item) + " has no choice", "list choices in it, or give it another verb");
        }
        if (decision.verb != Verb::Choose && !decision.choices.empty()) {
            complain(item, fmt::format("{} has choices, and its verb is {}", called(item), verb),
                     "leave out the verb");
        }
        if (decision.verb == Verb::Odds && decision.questions.empty())
            complain(item, called(item) + " has no question to ask");
        if (decision.verb == Verb::Order && scenario_.packages.empty())
            complain(item, called(item) + " has no package to order");
    }

    // Under seal a State keeps what parties hand in; what the bench decides, and replies, are made in the
    // open.
    void check_under_seal(const Item& stage, const Decision& decision) {
        using enum Verb;
        const Verb in_the_open[] = {Weigh, Mark, Ask, Reply, Find, Order, Terms, Reason, Sign};
        if (std::find(std::begin(in_the_open), std::end(in_the_open), decision.verb) !=
            std::end(in_the_open)) {
            complain(stage, fmt::format("decision '{}' cannot be made under seal", decision.id),
                     "leave out sealed, or part the stage in two");
        }
        if (!decision.effect.empty()) {
            complain(stage,
                     fmt::format("decision '{}' has an effect, which would show under seal", decision.id),
                     "put the effect on the stage or on a choice");
        }
    }

    void check_stage(std::size_t at) {
        const auto& item = *script_.items.of("stage")[at];
        const auto& stage = scenario_.stages[at];
        if (at == 0 && stage.continues)
            complain(item, called(item) + " continues a stage, and it is the first");
        if (stage.decisions.size() > Limits::decisions_a_stage) {
            complain(item, fmt::format("{} has {} decisions", called(item), stage.decisions.size()),
                     fmt::format("at most {}", Limits::decisions_a_stage));
        }
        if (!stage.sealed) return;
        for (const auto id : stage.decisions) check_under_seal(item, scenario_.decisions[id.at]);
        std::size_t moves = 0;
        for (const auto decision : stage.decisions) moves += scenario_.decisions[decision.at].count;
        if (moves <= Limits::pending) return;
        complain(item, fmt::format("{} takes {} moves under seal", called(item), moves),
                 fmt::format("at most {}; part it in two", Limits::pending));
    }

    void check_endings() {
        if (scenario_.stages.empty())
            complain(whole(), "the scenario has no stage", "stage \"opening\" { ... }");
        if (scenario_.endings.empty()) {
            return complain(whole(), "the scenario has no ending",
                            "ending \"settled\" { \"What then happened.\" }");
        }
        const auto& items = script_.items.of("ending");
        for (std::size_t at = 0; at < items.size(); ++at) {
            const bool always = items[at]->value->find("only_if") == nullptr;
            if (at + 1 == items.size() && !always) {
                complain(*items[at], called(*items[at]) + " is the last and has an only_if",
                         "the last ending is told when no other is");
            }
            if (at + 1 < items.size() && always) {
                complain(*items[at], called(*items[at]) + " has no only_if and hides those after it",
                         "let it be the last");
            }
        }
    }

    void check_cards() {
        const auto& items = script_.items.of("argument");
        for (std::size_t at = 0; at < items.size(); ++at) {
            if (scenario_.benches.empty() || scenario_.arguments[at].promotes.exists()) continue;
            if (items[at]->value->find("promotes") != nullptr) continue;
            complain(*items[at], called(*items[at]) + " promotes nothing",
                     "where a bench ranks values each card promotes one");
        }
        for (const auto* reading : script_.items.of("reading")) {
            const Fields fields(*reading, script_);
            for (const auto card : fields.ids<Argument>("shows_up")) {
                if (scenario_.arguments[card.at].can_be_bold) continue;
                fields.complain("shows_up",
                                fmt::format("{} shows up '{}', which has no bold form", called(*reading),
                                            items[card.at]->id),
                                "give the card its bold words, or leave it out here");
            }
        }
    }

    void check_variants() {
        const auto none_drawn = [](const auto& list) {
            return !list.empty() &&
                   std::all_of(list.begin(), list.end(), [](const auto& one) { return one.weight == 0; });
        };
        if (none_drawn(scenario_.variants))
            complain(whole(), "every variant has the weight 0", "at least one can be drawn");
        if (none_drawn(scenario_.benches))
            complain(whole(), "every bench has the weight 0", "at least one can be drawn");
    }

    Manuscript& script_;
    const Scenario& scenario_;
};

}  // namespace

bool check_size(const Items& items, const Place& main_file, Complaints& complaints) {
    if (!exactly_one_scenario(items, main_file, complaints)) return false;
    const auto& place = items.only("scenario")->place;
    bool fits = true;
    const auto check = [&](std::string_view what, std::size_t count, std::size_t most) {
        if (count <= most) return;
        complaints.add(place, fmt::format("the scenario has {} of {}", count, what),
                       fmt::format("at most {}", most));
        fits = false;
    };
    for (const auto& [word, most] : rooms) check(word, items.of(word).size(), most);
    check("measures, with those of roles and factors,", measures_of(items), Limits::measures);
    check("value", items.values().size(), Limits::values);
    check("attacks", links_of(items, "attacks"), Limits::attacks);
    for (const auto* term : items.of("term"))
        check("level in one term", items.inside(*term, "level").size(), Limits::levels);
    return fits;
}

void check_structure(Manuscript& script) { Structure(script).check(); }

}  // namespace allwrits
