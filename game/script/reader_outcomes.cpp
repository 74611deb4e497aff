// SPDX-License-Identifier: MIT
#include "script/reader_outcomes.h"

#include "script/scenario_names.h"

#include <fmt/format.h>
#include <algorithm>

namespace allwrits {
namespace {

constexpr Interval share{0, 1};

class OutcomeReader {
public:
    explicit OutcomeReader(Manuscript& script)
        : script_(script), items_(script.items.of("outcome")), names_(script.scenario().names) {}

    void read() {
        name_assumptions();
        // First as declared, to learn which reads which.
        declared_.reserve(items_.size());
        for (const auto* item : items_) declared_.push_back(read_fields(*item));
        for (std::size_t at = 0; at < items_.size(); ++at)
            put_own(*items_[at], outcome_name(declared_[at], at, Interval{}, false), names_,
                    script_.complaints);
        for (std::size_t at = 0; at < items_.size(); ++at) reads_.push_back(outcomes_read_by(at));
        put_in_order();
        // Then again with their places, each knowing what those before it can be.
        for (const auto at : order_) keep(at);
        make_told();
    }

private:
    void name_assumptions() {
        const auto& assumptions = script_.items.of("assumption");
        for (std::size_t at = 0; at < assumptions.size(); ++at)
            put_own(*assumptions[at], assumed_name(script_.scenario().assumptions[at], at), names_,
                    script_.complaints);
    }

    Outcome read_fields(const Item& item) {
        const Fields fields(item, script_);
        const bool has_formula = item.value->find("formula") != nullptr;
        const bool has_chance = item.value->find("chance") != nullptr;
        if (has_formula == has_chance) {
            script_.complaints.add(item.place,
                                   fmt::format("{} has {} a formula {} a chance", called(item),
                                               has_formula ? "both" : "neither", has_formula ? "and" : "nor"),
                                   "a number has a formula, what happens or not has a chance");
        }
        return {.id = item.id,
                .ledger = fields.text("ledger"),
                .unit = fields.text("unit"),
                .happens = has_chance,
                .counted_up_to = fields.number("counted_up_to")};
    }

    Result<Formula> parse(std::size_t at) const {
        const auto* value = items_[at]->value->find(declared_[at].happens ? "chance" : "formula");
        if (value == nullptr) return Formula{};
        const bool is_number = value->kind == ScriptValue::Kind::Number;
        if (!is_number && value->kind != ScriptValue::Kind::Text) return Formula{};  // Told already.
        const auto text = is_number ? fmt::format("{}", value->number) : value->text;
        return Formula::parse(text, is_number ? value->place : inside_quotes(*value), names_,
                              {.wants = FormulaUse::Wants::Number});
    }

    // Places as declared.
    std::vector<std::size_t> outcomes_read_by(std::size_t at) {
        std::vector<std::size_t> list;
        auto parsed = parse(at);
        if (!parsed) {
            script_.complaints.add(with_forecast_hint(script_, std::move(parsed.error())));
            return list;
        }
        for (const auto slot : parsed->reads()) {
            if (slot.kind == static_cast<std::uint16_t>(SlotKind::Outcome)) list.push_back(slot.at);
        }
        return list;
    }

    // Each after all that it reads, and otherwise as declared.
    void put_in_order() {
        std::vector<bool> placed(items_.size());
        while (order_.size() < items_.size()) {
            std::size_t next = 0;
            while (next < items_.size() && (placed[next] || !all_in(placed, reads_[next]))) ++next;
            if (next == items_.size()) {
                complain_of_circle(placed);
                for (std::size_t at = 0; at < items_.size(); ++at) {
                    if (!placed[at]) order_.push_back(at);
                }
                return;
            }
            placed[next] = true;
            order_.push_back(next);
        }
    }

    static bool all_in(const std::vector<bool>& placed, const std::vector<std::size_t>& list) {
        return std::all_of(list.begin(), list.end(), [&](std::size_t at) { return placed[at]; });
    }

    // Whoever is left waits for another that is left: so who follows, comes back.
    void complain_of_circle(const std::vector<bool>& placed) {
        std::vector<std::size_t> path;
        auto at = static_cast<std::size_t>(std::find(placed.begin(), placed.end(), false) - placed.begin());
        while (std::find(path.begin(), path.end(), at) == path.end()) {
            path.push_back(at);
            at = *std::find_if(reads_[at].begin(), reads_[at].end(),
                               [&](std::size_t of) { return !placed[of]; });
        }
        path.erase(path.begin(), std::find(path.begin(), path.end(), at));
        // From the one that was declared first.
        std::rotate(path.begin(), std::min_element(path.begin(), path.end()), path.end());
        std::string circle;
        std::string places;
        for (const auto one : path) {
            circle += items_[one]->id + " -> ";
            places += fmt::format("{}{} in {}", places.empty() ? "" : ", ", items_[one]->id,
                                  to_text(items_[one]->place));
        }
        script_.complaints.add(items_[path.front()]->place,
                               fmt::format("outcomes follow from each other in a circle: {}{}", circle,
                                           items_[path.front()]->id),
                               places);
    }

    void keep(std::size_t at) {
        auto& outcomes = script_.scenario().outcomes;
        const std::size_t place = outcomes.size();
        auto outcome = std::move(declared_[at]);
        declared_[at].happens = outcome.happens;
        auto parsed = parse(at);
        if (parsed) outcome.formula = std::move(*parsed);  // Else it has been told.
        const auto range = outcome.formula.empty() ? Interval{} : outcome.formula.range();
        if (outcome.happens) note_chance(*items_[at], outcome, range);
        if (names_.find(outcome.id) != nullptr)
            names_.put(outcome.id, outcome_name(outcome, place, range, false));
        put_figures(outcome, place, range, script_.scenario().names);
        ranges_.push_back(range);
        outcomes.push_back(std::move(outcome));
    }

    void note_chance(const Item& item, const Outcome& outcome, const Interval& range) {
        if (outcome.formula.empty() || (range.low >= share.low && range.high <= share.high)) return;
        const auto& written = *item.value->find("chance");
        if (written.kind != ScriptValue::Kind::Text) return;
        script_.complaints.note(
            inside_quotes(written),
            fmt::format("the chance of {} may be from {:.3g} to {:.3g}", called(item), range.low, range.high),
            "a chance is from 0 to 1, and is kept there");
    }

    // Names that were refused above are left out here too.
    void make_told() {
        const auto& scenario = script_.scenario();
        script_.told = scenario.names;
        for (std::size_t at = 0; at < scenario.assumptions.size(); ++at)
            tell(scenario.assumptions[at].id, SlotKind::Assumed, assumed_name(scenario.assumptions[at], at));
        for (std::size_t at = 0; at < scenario.outcomes.size(); ++at)
            tell(scenario.outcomes[at].id, SlotKind::Outcome,
                 outcome_name(scenario.outcomes[at], at, ranges_[at], true));
    }

    void tell(const std::string& id, SlotKind kind, const Name& name) {
        const auto* known = names_.find(id);
        if (known != nullptr && known->slot.kind == static_cast<std::uint16_t>(kind))
            script_.told.put(id, name);
    }

    Manuscript& script_;
    const std::vector<const Item*>& items_;
    Names names_;  // Of the formulas of a future.
    std::vector<Outcome> declared_ = {};
    std::vector<std::vector<std::size_t>> reads_ = {};
    std::vector<std::size_t> order_ = {};
    std::vector<Interval> ranges_ = {};  // Of the scenario's outcomes.
};

std::string_view quoted(std::string_view what, std::string_view before) {
    if (!what.starts_with(before) || what.find('\'', before.size()) == std::string_view::npos) return {};
    return what.substr(before.size(), what.find('\'', before.size()) - before.size());
}

}  // namespace

void read_outcomes(Manuscript& script) { OutcomeReader(script).read(); }

Problem with_forecast_hint(const Manuscript& script, Problem problem) {
    const auto name = quoted(problem.what, "no value is called '");
    if (script.items.at("outcome", name)) {
        problem.hint =
            fmt::format("over all futures: p({0}), mean({0}), median({0}), p10({0}) or p90({0})", name);
    } else if (script.items.at("assumption", name)) {
        problem.hint = "only outcomes and epilogues read what nobody knows";
    }
    const auto function = quoted(problem.what, "no function is called '");
    if (std::find(statistic_words.begin(), statistic_words.end(), function) != statistic_words.end() &&
        !script.items.of("outcome").empty()) {
        problem.hint = "a figure over all futures belongs in conditions, effects and texts";
    }
    return problem;
}

void note_figures(Manuscript& script, const Formula& formula, const Place& where) {
    for (const auto slot : formula.reads()) {
        if (slot.kind == static_cast<std::uint16_t>(SlotKind::Figure)) script.figures.emplace(slot, where);
    }
}

void settle_figures(Manuscript& script) {
    auto& scenario = script.scenario();
    std::string all;
    for (const auto& [slot, where] : script.figures) {
        const Figure figure{.outcome = id_at<Outcome>(slot.at / statistic_words.size()),
                            .statistic = static_cast<Statistic>(slot.at % statistic_words.size())};
        all += fmt::format("{}{}({})", all.empty() ? "" : ", ",
                           statistic_words[slot.at % statistic_words.size()],
                           scenario.outcomes[figure.outcome.at].id);
        scenario.figures.push_back(figure);
    }
    if (scenario.figures.size() <= Limits::figures) return;
    script.complaints.add(
        script.figures.rbegin()->second,
        fmt::format("formulas read {} figures over all futures: {}", scenario.figures.size(), all),
        fmt::format("at most {}", Limits::figures));
}

}  // namespace allwrits
