// SPDX-License-Identifier: MIT
#include "apps/forecast_question.h"

#include "apps/forecast_names.h"
#include "apps/forecast_shifts.h"
#include "argument/standing.h"
#include "forecast/run.h"
#include "session/apply.h"
#include "session/draft.h"
#include "session/lean.h"
#include "session/slots.h"

#include <fmt/format.h>

#include <algorithm>

namespace allwrits {
using namespace as_written;

namespace {

// Where nothing is said: the facts as they were, else the first there are.
VariantId usual_variant(const Scenario& scenario) {
    const auto& all = scenario.variants;
    if (all.empty()) return {};
    const auto plain =
        std::find_if(all.begin(), all.end(), [](const Variant& variant) { return !variant.altered; });
    return id_at<Variant>(plain == all.end() ? 0 : static_cast<std::size_t>(plain - all.begin()));
}

// Builds the state by events, step by step, as a session would come to it.
class Asking {
public:
    Asking(const Ready& ready, const ForecastCommand& command)
        : scenario_(*ready.scenario), command_(command) {}

    Result<ForecastQuestion> read() {
        for (const auto step : {&Asking::set_up, &Asking::put_exhibits, &Asking::put_cards,
                                &Asking::make_order, &Asking::set_terms, &Asking::suppose}) {
            if (auto well = (this->*step)(); !well) return failure(well.error());
        }
        return std::move(question_);
    }

private:
    State& state() { return question_.state; }
    void tell(std::string name, std::string what) {
        if (!what.empty()) question_.told.push_back({std::move(name), std::move(what)});
    }
    void change(std::span<const Change> changes) {
        Draft draft(scenario_, state(), dice_);
        draft.change(changes, "forecast");
        state() = draft.state();
    }

    Result<void> set_up() {
        auto variant = usual_variant(scenario_);
        if (!command_.variant.empty()) {
            const auto found = find_id<Variant>(scenario_.variants, command_.variant, "variant");
            if (!found) return failure(found.error());
            variant = *found;
        }
        apply(state(), SetUp{.variant = variant});
        for (std::size_t at = 0; at < scenario_.measures.size(); ++at) {
            apply(state(), MeasureSet{id_at<Measure>(at), scenario_.measures[at].start});
        }
        for (std::size_t at = 0; at < scenario_.factors.size(); ++at) {
            const auto bears = scenario_.factors[at].bears;
            apply(state(), BurdenSet{id_at<Factor>(at),
                                     bears.exists() ? static_cast<std::uint8_t>(bears.at) : State::nobody});
        }
        if (!variant.exists()) return {};
        change(scenario_.variants[variant.at].effect);
        tell("facts", scenario_.variants[variant.at].id);
        return {};
    }

    // "leak_memo" or "leak_memo:2".
    Result<void> put_exhibits() {
        std::string told;
        for (const auto& written : command_.admit) {
            const auto parts = split(written, ':').value_or(Pair{written, "1"});
            const auto exhibit = find_id<Evidence>(scenario_.evidence, parts.name, "exhibit");
            if (!exhibit) return failure(exhibit.error());
            if (parts.value != "1" && parts.value != "2") {
                return problem(fmt::format("'{}' has no reading '{}'", parts.name, parts.value),
                               "they are 1 and 2");
            }
            if (state().admitted.has(*exhibit))
                return problem(fmt::format("'{}' is named twice", parts.name));
            const std::uint8_t reading = parts.value == "2" ? 1 : 0;
            apply(state(), Sought{.by = {}, .evidence = *exhibit, .reading = reading});
            apply(state(), Filed{.by = {}, .evidence = *exhibit});
            change(scenario_.evidence[exhibit->at].readings[reading].effect);
            told += fmt::format("{}{} (reading {})", told.empty() ? "" : ", ", parts.name, reading + 1);
        }
        tell("exhibits", told);
        return {};
    }

    Result<void> put_cards() {
        const auto upheld = cards(command_.stand);
        if (!upheld) return failure(upheld.error());
        const auto open = cards(command_.open);
        if (!open) return failure(open.error());
        for (const auto card : *open) {
            if (has(*upheld, card))
                return problem(fmt::format("'{}' is to stand and to be open", id_of(card)));
        }
        auto on_file = cards_on_file();
        plead(on_file);
        plead(*upheld);
        plead(*open);
        Draft draft(scenario_, state(), dice_);
        draft.settle();
        state() = draft.state();
        let(*upheld, Standing::Upheld);
        let(*open, Standing::Open);
        tell("upheld", listed(*upheld));
        tell("open", listed(*open));
        std::erase_if(on_file, [&](ArgumentId card) { return has(*upheld, card) || has(*open, card); });
        tell("on file", standings_of(on_file));
        return {};
    }

    static bool has(const std::vector<ArgumentId>& cards, ArgumentId card) {
        return std::find(cards.begin(), cards.end(), card) != cards.end();
    }
    std::vector<ArgumentId> cards_on_file() {
        std::vector<ArgumentId> found;
        for (std::size_t at = 0; at < scenario_.arguments.size() && !command_.no_file; ++at) {
            const auto& card = scenario_.arguments[at];
            if (card.on_file && holds(scenario_, state(), card.only_if)) found.push_back(id_at<Argument>(at));
        }
        return found;
    }
    void plead(const std::vector<ArgumentId>& cards) {
        for (const auto card : cards) {
            apply(state(), Pleaded{.by = scenario_.arguments[card.at].role, .argument = card});
        }
    }
    void let(const std::vector<ArgumentId>& cards, Standing standing) {
        for (const auto card : cards) {
            apply(state(), StandingChanged{.argument = card, .now = static_cast<std::uint8_t>(standing)});
        }
    }
    Result<std::vector<ArgumentId>> cards(const std::vector<std::string>& ids) const {
        std::vector<ArgumentId> found;
        for (const auto& id : ids) {
            const auto card = find_id<Argument>(scenario_.arguments, id, "card");
            if (!card) return failure(card.error());
            found.push_back(*card);
        }
        return found;
    }
    const std::string& id_of(ArgumentId card) const { return scenario_.arguments[card.at].id; }
    std::string listed(const std::vector<ArgumentId>& cards) const {
        std::string text;
        for (const auto card : cards) text += (text.empty() ? "" : ", ") + id_of(card);
        return text;
    }
    std::string standings_of(const std::vector<ArgumentId>& cards) {
        std::string text;
        const auto add = [&](std::string_view word, Standing standing) {
            std::vector<ArgumentId> some;
            for (const auto card : cards) {
                if (plain_standings(state()).of(card) == standing) some.push_back(card);
            }
            if (!some.empty()) text += fmt::format("{}{} {}", text.empty() ? "" : "; ", word, listed(some));
        };
        add("upheld", Standing::Upheld);
        add("open", Standing::Open);
        add("defeated", Standing::Defeated);
        return text;
    }

    Result<void> make_order() {
        if (command_.order.empty()) return {};
        const auto order = find_id<Package>(scenario_.packages, command_.order, "order");
        if (!order) return failure(order.error());
        state() = as_if_ordered(scenario_, state(), *order);
        tell("order", command_.order);
        return {};
    }

    Result<void> set_terms() {
        for (const auto& written : command_.terms) {
            const auto parts = split(written, '=');
            if (!parts)
                return problem(fmt::format("'{}' is no term with a level", written), "write reach=pending");
            const auto term = find_id<Term>(scenario_.terms, parts->name, "term");
            if (!term) return failure(term.error());
            const auto& levels = scenario_.terms[term->at].levels;
            const auto level = std::find(levels.begin(), levels.end(), parts->value);
            if (level == levels.end())
                return unknown(fmt::format("level of '{}'", parts->name), parts->value, levels);
            const auto place = static_cast<int>(level - levels.begin());
            // As the bench moves a term of an order; without an order there is no index to move.
            const int from = state().terms[term->at] - 1;
            const int moved = command_.order.empty() || from < 0 ? 0 : place - from;
            apply(state(), TermSet{.term = *term,
                                   .level = static_cast<std::uint8_t>(place),
                                   .moved = static_cast<std::uint8_t>(moved != 0),
                                   .index = state().index + moved * scenario_.court.term_step});
        }
        std::string told;
        for (std::size_t at = 0; at < scenario_.terms.size(); ++at) {
            if (state().terms[at] == 0) continue;
            const auto& [id, levels, shifts] = scenario_.terms[at];
            told += fmt::format("{}{}={}", told.empty() ? "" : ", ", id, levels[state().terms[at] - 1U]);
        }
        tell("terms", told);
        return {};
    }

    Result<void> suppose() {
        std::string told;
        for (const auto& written : command_.suppose) {
            const auto parts = split(written, '=');
            if (!parts)
                return problem(fmt::format("'{}' supposes no number", written), "write leak_per_use=0.01");
            const auto assumption = find_id<Assumption>(scenario_.assumptions, parts->name, "assumption");
            if (!assumption) return failure(assumption.error());
            const auto number = number_from(parts->value);
            if (!number) return problem(fmt::format("'{}' is no number", parts->value));
            const auto& [least, most] = bounds_of(*assumption);
            if (*number < least || *number > most) {
                return problem(fmt::format("'{}' cannot be {}", parts->name, *number),
                               fmt::format("it is from {} to {}", least, most));
            }
            question_.supposing.beliefs.push_back({*assumption, *number});
            told += fmt::format("{}{} is {}", told.empty() ? "" : ", ", parts->name, *number);
        }
        tell("supposing", told);
        return {};
    }
    std::pair<double, double> bounds_of(AssumptionId id) const {
        return {scenario_.assumptions[id.at].least, scenario_.assumptions[id.at].most};
    }

    const Scenario& scenario_;
    const ForecastCommand& command_;
    Dice dice_{0};  // No chance decides here; an author's effect that rolls one gets the same each time.
    ForecastQuestion question_ = {};
};

}  // namespace

Result<ForecastQuestion> read_question(const Ready& ready, const ForecastCommand& command) {
    if (ready.scenario->outcomes.empty()) {
        return problem(fmt::format("'{}' has no forecast: it declares no outcome", ready.scenario->id));
    }
    return Asking(ready, command).read();
}

Result<OutcomeId> read_outcome(const Scenario& scenario, std::string_view id) {
    return find_id<Outcome>(scenario.outcomes, id, "outcome");
}

ForecastHead head_of(const Ready& ready, const ForecastQuestion& question, std::uint64_t futures) {
    const auto& scenario = *ready.scenario;
    ForecastHead head{.scenario = scenario.id,
                      .title = std::string((*ready.words)["scenario.title"]),
                      .rules_hash = scenario.rules_hash,
                      .question = question.told,
                      .acting = shift_lines(scenario, question.state),
                      .outputs = {},
                      .asked = futures,
                      .rounds = rounds_for(futures)};
    for (const auto& outcome : scenario.outcomes) {
        head.outputs.push_back({outcome.id, outcome.ledger, outcome.unit, outcome.happens});
    }
    return head;
}

}  // namespace allwrits
