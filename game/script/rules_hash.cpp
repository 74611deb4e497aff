// SPDX-License-Identifier: MIT
#include "script/rules_hash.h"

#include "base/hash.h"
#include "base/match.h"

#include <fmt/format.h>
#include <iterator>
#include <span>
#include <string_view>
#include <variant>

namespace allwrits {
namespace {

// Writes items as lines of `name value` words; a list is its length and its members, so that none can be read
// as part of the next.
class Lines {
public:
    std::string take() { return std::move(text_); }

    template <class... Parts>
    void line(std::string_view word, const Parts&... parts) {
        text_ += word;
        (put(parts), ...);
        text_ += '\n';
    }

private:
    void write(std::string_view part) {
        text_ += ' ';
        text_ += part;
    }
    void put(const std::string& text) { write(fmt::format("{}:{}", text.size(), text)); }
    void put(bool truth) { write(truth ? "yes" : "no"); }
    // The shortest that reads back as the same.
    void put(double number) { write(fmt::format("{}", number)); }
    template <class Number>
    requires std::is_integral_v<Number>
    void put(Number number) {
        fmt::format_to(std::back_inserter(text_), " {}", static_cast<std::int64_t>(number));
    }
    template <class Enum>
    requires std::is_enum_v<Enum>
    void put(Enum one) { put(static_cast<int>(one)); }
    template <class Of>
    void put(Id<Of> id) {
        put(id.at);
    }
    void put(const Formula& formula) { put(formula.text()); }
    void put(const Change& change) {
        put(change.target.kind);
        put(change.target.at);
        put(change.how);
        put(change.amount);
    }
    void put(const Link& link) {
        put(link.from);
        put(link.to);
    }
    void put(const Reading& reading) {
        put(reading.helps);
        put(reading.facts);
        put(reading.strengthens);
        put(reading.weakens);
        put(reading.shows_up);
        put(reading.shifts);
        put(reading.effect);
    }
    void put(const Correlation& c) {
        put(c.one);
        put(c.other);
        put(c.r);
    }
    void put(const Figure& figure) {
        put(figure.outcome);
        put(figure.statistic);
    }
    void put(const ShiftOn& on) {
        put(on.assumption);
        put(on.shift.kind);
        put(on.shift.amount);
        put(on.shift.with);
    }
    // The parameters, after the place of the shape among all shapes.
    void put(const Distribution& d) {
        put(d.shape.index());
        const auto all = [&](const auto&... parameters) { (put(parameters), ...); };
        std::visit(Match{[&](const Fixed& x) { all(x.value); },
                         [&](const Bernoulli& x) { all(x.chance); },
                         [&](const Uniform& x) { all(x.low, x.high); },
                         [&](const LogUniform& x) { all(x.low, x.high); },
                         [&](const Triangular& x) { all(x.low, x.likely, x.high); },
                         [&](const Beta& x) { all(x.a, x.b, x.low, x.high); },
                         [&](const Normal& x) { all(x.mean, x.deviation); },
                         [&](const LogNormal& x) { all(x.log_median, x.deviation_below, x.deviation_above); },
                         [&](const Exponential& x) { all(x.mean); },
                         [&](const Poisson& x) { all(x.mean); },
                         [&](const Binomial& x) { all(x.trials, x.chance); },
                         [&](const Discrete& x) { all(x.values, x.weights); },
                         [&](const Mixture& x) { all(x.parts, x.weights); },
                         [&](const Truncated& x) { all(*x.base, x.low, x.high); }},
                   d.shape);
    }
    template <class One>
    void put(const std::vector<One>& list) {
        put(list.size());
        for (const auto& one : list) put(one);
    }
    template <class One, std::size_t Count>
    void put(const std::array<One, Count>& list) {
        for (const auto& one : list) put(one);
    }

    std::string text_;
};

void write_parties(Lines& out, const Scenario& s) {
    for (const auto& r : s.roles)
        out.line("role", r.id, r.side, r.pages, r.days, r.credibility, r.questions, r.styles);
    for (const auto& v : s.values) out.line("value", v.id);
    for (const auto& m : s.measures) out.line("measure", m.id, m.start, m.min, m.max, m.seen_by);
    for (const auto& f : s.flags) out.line("flag", f.id, f.seen_by);
}

void write_record(Lines& out, const Scenario& s) {
    for (const auto& f : s.facts) out.line("fact", f.id, f.confidence);
    for (const auto& e : s.evidence) {
        out.line("evidence", e.id, e.factor, e.days, e.may_seek, e.first_reading, e.readings, e.reliability,
                 e.start_held_by, e.last_stage, e.given_by_incident);
    }
    for (const auto& a : s.arguments) {
        out.line("argument", a.id, a.role, a.factor, a.promotes, a.pages, a.on_file, a.can_be_bold, a.grounds,
                 a.opens, a.only_if, a.shifts);
    }
    out.line("attacks", s.attacks);
    out.line("supports", s.supports);
    for (const auto& c : s.clashes) out.line("clash", c.id, c.factor, c.between);
    for (const auto& h : s.hypotheticals) out.line("hypothetical", h.id, h.factor, h.slope);
}

void write_orders(Lines& out, const Scenario& s) {
    for (const auto& f : s.factors) out.line("factor", f.id, f.of_law, f.bears, f.needs, f.may_stay_open);
    out.line("lean", s.factor_lean);
    for (const auto& t : s.terms) out.line("term", t.id, t.levels, t.shifts);
    for (const auto& p : s.packages) {
        out.line("package", p.id, p.index, p.proposed_if, p.only_if, p.levels, p.has_terms, p.opens, p.leads,
                 p.exposed);
    }
    for (const auto& b : s.benches) {
        out.line("bench", b.id, b.rank, b.exchange, b.first_steps, b.first_step_chance, b.excludes_under,
                 b.weight);
    }
    for (const auto& v : s.variants) out.line("variant", v.id, v.weight, v.altered, v.shifts, v.effect);
}

void write_docket(Lines& out, const Scenario& s) {
    for (const auto& t : s.stages) {
        out.line("stage", t.id, t.kind, t.sealed, t.continues, t.only_if, t.effect, t.incidents, t.decisions,
                 t.turns_up_held, t.proposes_findings);
    }
    for (const auto& d : s.decisions) {
        out.line("decision", d.id, d.verb, d.acts, d.role, d.count, d.only_if, d.may_pass, d.may_seek,
                 d.choices, d.factors, d.packages, d.questions, d.effect);
    }
    for (const auto& c : s.choices) out.line("choice", c.id, c.only_if, c.effect, c.touches, c.then);
    for (const auto& i : s.incidents) {
        out.line("incident", i.id, i.only_if, i.chance, i.effect, i.reveals, i.reveals_to, i.seen_by);
    }
    for (const auto& q : s.questions) out.line("question", q.id, q.asked_of);
    for (const auto& e : s.epilogues) out.line("epilogue", e.id, e.only_if, e.chance, e.effect);
    for (const auto& e : s.endings) out.line("ending", e.id, e.only_if, e.favors);
}

void write_numbers(Lines& out, const Scenario& s) {
    const auto& c = s.court;
    out.line("court", c.open_share, c.support, c.bold, c.exhibit, c.credibility_base, c.credibility_step,
             c.rank_weight, c.value_gap, c.distinguish_price, c.distinguish_price_hearing, c.bold_again_price,
             c.overclaim_loss, c.held_loss, c.filed_gain, c.concede_gain, c.candour_gain, c.concessions,
             c.turn_up, c.cards_a_factor, c.opening_cards_a_factor, c.ceiling, c.hypothetical,
             c.weakness_gain, c.term_step, c.offer_share);
    const auto& a = s.appeal;
    out.line("appeal", a.exists, a.only_if, a.below, a.base, a.fallen, a.open, a.contrary, a.papers,
             a.contradiction, a.supported, a.least, a.most, a.on_papers, a.denial_becomes);
}

void write_model(Lines& out, const Scenario& s) {
    for (const auto& q : s.assumptions)
        out.line("assumption", q.id, q.distribution, q.least, q.most, q.unit, q.low, q.high, q.evidence);
    out.line("together", s.correlations);
    for (const auto& o : s.outcomes)
        out.line("outcome", o.id, o.ledger, o.unit, o.formula, o.happens, o.counted_up_to);
    out.line("figures", s.figures);
}

}  // namespace

std::string rules_text(const Scenario& scenario) {
    Lines out;
    out.line("scenario", scenario.id, scenario.version);
    write_parties(out, scenario);
    write_record(out, scenario);
    write_orders(out, scenario);
    write_docket(out, scenario);
    write_numbers(out, scenario);
    write_model(out, scenario);
    return out.take();
}

std::uint64_t rules_hash(const Scenario& scenario) { return hash_text(rules_text(scenario)); }

}  // namespace allwrits
