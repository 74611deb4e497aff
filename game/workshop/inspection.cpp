// SPDX-License-Identifier: MIT
#include "workshop/inspection.h"

#include "record/index.h"
#include "session/apply.h"
#include "session/options.h"
#include "session/pending.h"
#include "session/rules.h"
#include "session/slots.h"
#include "view/phrases.h"
#include "view/wording.h"
#include "workshop/conditions.h"
#include "workshop/move_text.h"

#include <fmt/format.h>
#include <algorithm>
#include <map>

namespace allwrits {
namespace {

// What a log went through, as far as author mode asks.
struct Walked {
    State before = {}, now = {};                        // Before the last move, and at the tip.
    std::map<std::uint16_t, std::uint32_t> began = {};  // By stage: the record by which it began, last.
};

Walked walk(const Log& log) {
    Walked walked;
    const auto fold = [&](const std::vector<Event>& events, std::uint32_t record) {
        for (const auto& event : events) {
            if (const auto* begun = std::get_if<Began>(&event)) walked.began[begun->stage.at] = record;
            apply(walked.now, event);
        }
    };
    fold(log.opening.events, 0);
    walked.before = walked.now;
    for (const auto number : path_to(log, log.tip)) {
        walked.before = walked.now;
        fold(log.records[number - 1].events, number);
    }
    return walked;
}

std::vector<Inspection::Fault> faults_of(const Problems& problems) {
    std::vector<Inspection::Fault> faults;
    for (const auto& [place, what, hint] : problems) {
        faults.push_back(
            {.file = place.file, .line = place.line, .column = place.column, .what = what, .hint = hint});
    }
    return faults;
}

template <class List>
std::string id_in(const List& list, std::size_t at) {
    return at < list.size() ? list[at].id : std::string{};
}

class Inspecting {
public:
    Inspecting(const Scenario& scenario, const Catalogue& words, const Log& log)
        : scenario_(scenario),
          words_(words),
          log_(log),
          walked_(walk(log)),
          now_(walked_.now),
          wording_(scenario, words, now_),
          names_(scenario) {}
    Inspecting(const Inspecting&) = delete;  // It looks at itself.
    Inspecting& operator=(const Inspecting&) = delete;

    Inspection inspection() const {
        Inspection made;
        place(made);
        secrets(made);
        for (std::size_t at = 0; at < scenario_.measures.size(); ++at) made.measures.push_back(number(at));
        for (std::size_t at = 0; at < scenario_.flags.size(); ++at) made.flags.push_back(toggle(at));
        for (std::size_t at = 0; at < scenario_.figures.size(); ++at) made.figures.push_back(figure(at));
        made.gates = gates_of(scenario_, words_, now_, names_);
        for (std::size_t at = 0; at < scenario_.stages.size(); ++at) made.stages.push_back(step(at));
        for (std::size_t at = 0; at < scenario_.arguments.size(); ++at) made.cards.push_back(card(at));
        for (std::size_t at = 0; at < scenario_.evidence.size(); ++at) made.exhibits.push_back(exhibit(at));
        return made;
    }

private:
    void place(Inspection& into) const {
        into.stage = id_in(scenario_.stages, now_.stage);
        into.stage_title = wording_.text("stage." + into.stage + ".title");
        into.ended = now_.ended != 0;
        into.ending = id_in(scenario_.endings, now_.ending);
        into.moves = now_.step;
        into.seed = log_.opening.seed;
        for (const auto seat : to_act(scenario_, now_)) {
            const auto* decision = decision_of(scenario_, now_, seat);
            into.turns.push_back({.role = scenario_.roles[seat.at].id, .decision = decision->id});
        }
    }

    void secrets(Inspection& into) const {
        into.variant = id_in(scenario_.variants, now_.variant);
        into.bench = id_in(scenario_.benches, now_.bench);
        if (!into.bench.empty()) {
            const auto& rank = scenario_.benches[now_.bench].rank;
            into.bench_ranks.resize(scenario_.values.size());
            for (std::size_t at = 0; at < scenario_.values.size(); ++at) {
                if (rank[at] < into.bench_ranks.size()) into.bench_ranks[rank[at]] = scenario_.values[at].id;
            }
        }
        const auto index = now_.pending_count == 0 ? Index{} : index_of(scenario_);
        for (std::size_t at = 0; at < now_.pending_count; ++at) {
            const auto& pending = now_.pending[at];
            into.sealed.push_back(
                {.role = id_in(scenario_.roles, pending.seat), .move = move_text(unpacked(pending), index)});
        }
    }

    // "everybody", "nobody", or the roles by their short names.
    std::string readers(std::uint32_t mask) const {
        std::vector<std::string> roles;
        for (std::size_t at = 0; at < scenario_.roles.size(); ++at) {
            if (((mask >> at) & 1U) != 0) roles.push_back(short_name(at));
        }
        if (roles.size() == scenario_.roles.size()) return spoken(words_, "author.everybody", "everybody");
        return roles.empty() ? spoken(words_, "author.nobody", "nobody") : joined(roles);
    }

    std::string short_name(std::size_t role) const {
        const auto name = wording_.short_role(id_at<Role>(role));
        return name.empty() ? id_in(scenario_.roles, role) : name;
    }

    // "Pages of DOJ": what a role has to spend is called alike for each of them, and leans for each factor.
    std::string label(std::size_t measure) const {
        const auto& id = scenario_.measures[measure].id;
        auto label = wording_.text("measure." + id + ".label");
        if (label.empty()) return id;
        const auto joint = [&](const std::string& of) {
            return spoken(words_, "author.measure_of", "{label}: {of}", {{"label", label}, {"of", of}});
        };
        for (std::size_t at = 0; at < scenario_.roles.size(); ++at) {
            const auto& role = scenario_.roles[at];
            const MeasureId own[] = {role.pages, role.days, role.credibility, role.questions};
            if (std::find(std::begin(own), std::end(own), id_at<Measure>(measure)) != std::end(own)) {
                return joint(short_name(at));
            }
        }
        for (std::size_t at = 0; at < scenario_.factor_lean.size(); ++at) {
            if (scenario_.factor_lean[at] == id_at<Measure>(measure))
                return joint(wording_.factor(id_at<Factor>(at)));
        }
        return label;
    }

    Inspection::Number number(std::size_t at) const {
        const auto& measure = scenario_.measures[at];
        const auto now = now_.measures[at], before = walked_.before.measures[at];
        const double room = static_cast<double>(measure.max) - measure.min;
        const double share = room > 0 ? (static_cast<double>(now) - measure.min) / room : 0;
        return {.id = measure.id,
                .label = label(at),
                .now = thousandths_text(now),
                .min = thousandths_text(measure.min),
                .max = thousandths_text(measure.max),
                .share = std::clamp(share, 0.0, 1.0),
                .before = before == now ? "" : thousandths_text(before),
                .seen_by = readers(measure.seen_by)};
    }

    Inspection::Toggle toggle(std::size_t at) const {
        const bool set = now_.flags.has(at);
        return {.id = scenario_.flags[at].id,
                .set = set,
                .changed = set != walked_.before.flags.has(at),
                .seen_by = readers(scenario_.flags[at].seen_by)};
    }

    Inspection::Read figure(std::size_t at) const {
        const auto& [outcome, statistic] = scenario_.figures[at];
        const auto which = outcome.at * statistics + static_cast<std::size_t>(statistic);
        return names_.read(
            {.kind = static_cast<std::uint16_t>(SlotKind::Figure), .at = static_cast<std::uint16_t>(which)},
            now_);
    }

    Inspection::Step step(std::size_t at) const {
        using enum Inspection::Step::When;
        using enum Inspection::Step::Way;
        const auto& stage = scenario_.stages[at];
        const auto began = walked_.began.find(static_cast<std::uint16_t>(at));
        Inspection::Step step{.stage = id_at<Stage>(at),
                              .id = stage.id,
                              .title = wording_.text("stage." + stage.id + ".title"),
                              .only_if = stage.only_if.text(),
                              .holds = holds(scenario_, now_, stage.only_if)};
        const bool gone_by = now_.ended != 0 || at < now_.stage;
        if (began != walked_.began.end()) {
            step.when = at == now_.stage && now_.ended == 0 ? Now : Past;
            step.way = Rewind;
            step.record = began->second;
            return step;
        }
        step.when = gone_by ? Skipped : Later;
        step.way = never_holds(stage.only_if) ? None : Play;
        return step;
    }

    Inspection::Card card(std::size_t at) const {
        const auto id = id_at<Argument>(at);
        const auto role = scenario_.arguments[at].role;
        return {.id = scenario_.arguments[at].id,
                .headline = wording_.headline(id),
                .role = role.exists() ? short_name(role.at) : "",
                .standing = wording_.standing(id),
                .bold = now_.bold.has(at)};
    }

    Inspection::Exhibit exhibit(std::size_t at) const {
        const auto id = id_at<Evidence>(at);
        std::uint32_t in_hand = 0;
        for (std::size_t role = 0; role < scenario_.roles.size(); ++role) {
            if (now_.known[role].has(at)) in_hand |= 1U << role;
        }
        const bool public_now = now_.admitted.has(at) || now_.excluded.has(at);
        return {.id = scenario_.evidence[at].id,
                .question = wording_.question(id),
                .reading = now_.drawn.has(at) ? wording_.reading(id) : "",
                .seen_by = readers(public_now ? ~0U : in_hand)};
    }

    const Scenario& scenario_;
    const Catalogue& words_;
    const Log& log_;
    Walked walked_;
    const State& now_;
    Wording wording_;
    SlotNames names_;
};

}  // namespace

Inspection inspect(const Scenario& scenario, const Catalogue& words, const Log& log, const Problems& problems,
                   const Problems& notes) {
    auto inspection = Inspecting(scenario, words, log).inspection();
    inspection.problems = faults_of(problems);
    inspection.notes = faults_of(notes);
    return inspection;
}

Inspection inspect(const Problems& problems, const Problems& notes) {
    return {.problems = faults_of(problems), .notes = faults_of(notes)};
}

}  // namespace allwrits
