// SPDX-License-Identifier: MIT
#include "desktop/opinion_paper.h"

#include "desktop/line_text.h"

namespace allwrits {
namespace {

constexpr float indent = 28;

class Writing {
public:
    Writing(const Ui& ui, const Desk& desk) : ui_(ui), desk_(desk), view_(desk.opinion()) {}

    Paper paper(bool with_terms) {
        paper_.line({.runs = {{gives_orders() ? ui_.say("opinion.heading", "Opinion of the court")
                                              : ui_.say("opinion.decision", "Decision"),
                               Face::Heading, Ink::Title}},
                     .centred = true});
        paper_.text(Face::Quote, view_.direction, Ink::Text, 6);
        for (const auto& factor : view_.factors) write(factor);
        if (gives_orders()) write_order();
        if (with_terms) write_terms();
        write_contrary();
        return std::move(paper_);
    }

private:
    // Not every scenario ends in one: a board may only vote.
    bool gives_orders() const { return !desk_.scenario().packages.empty(); }

    void write(const OpinionFactor& factor) {
        const bool found = factor.found != OpinionFactor::Found::NotYet;
        const auto state = factor.now ? ui_.say("opinion.now", "to be found now") : factor.finding_state;
        paper_.line({.runs = {{factor.name, Face::Strong, Ink::Title},
                              {"   " + state + "   ", Face::Small, factor.now ? Ink::Changed : Ink::Quiet},
                              why(factor)},
                     .indent = indent,
                     .above = 18,
                     .ruled = true,
                     .bar = factor.now,
                     .side = factor.goes_to});
        if (found) {
            paper_.line(
                {.runs = {{factor.finding, Face::Quote}}, .indent = indent, .above = 2, .bar = factor.now});
        }
        paper_.line({.runs = {{factor.burden + "  ", Face::Small, Ink::Quiet},
                              {factor.lean, Face::Small,
                               factor.leans == Side::None ? Ink::Quiet : ink_of(factor.leans)}},
                     .indent = indent,
                     .above = 2,
                     .bar = factor.now});
        if (!factor.value.empty())
            paper_.line({.runs = {{factor.value, Face::Small, Ink::Quiet}}, .indent = indent, .above = 2});
        for (const auto& card : factor.rests_on) write(card, 2 * indent);
    }

    TextRun why(const OpinionFactor& factor) const {
        return {ui_.say("opinion.why", "Why?"), Face::Small, Ink::Title,
                desk_.scenario().factors[factor.factor.at].id};
    }

    // What fell has a cross and the word for how; the reader sees at once what the finding cannot lean on.
    void write(const OpinionCard& card, float at) {
        const auto shape = card.fallen ? Standing::Defeated : standing_of(desk_.sight().seen, card.card);
        paper_.line({.runs = {{"“" + card.headline + "”", Face::Small, Ink::Text, card.id},
                              {"  " + card.standing, Face::Small, card.fallen ? Ink::Warning : Ink::Quiet}},
                     .indent = at,
                     .above = 4,
                     .standing = shape});
    }

    void head(std::string text) {
        paper_.line({.runs = {{std::move(text), Face::Strong, Ink::Title}},
                     .indent = indent,
                     .above = 18,
                     .ruled = true});
    }

    void write_order() {
        head(ui_.say("opinion.order", "The order"));
        if (view_.order) return write(*view_.order, true);
        paper_.line(
            {.runs = {{ui_.say("opinion.open_orders", "None yet. Open to you:"), Face::Small, Ink::Quiet}},
             .indent = indent});
        for (const auto& order : view_.open_orders) write(order, false);
    }
    void write(const OpinionOrder& order, bool made) {
        const bool departs = order.fit == OpinionOrder::Fit::Departs;
        paper_.line({.runs = {{order.name, made ? Face::Quote : Face::Small},
                              {"  " + order.fit_words, Face::Small, departs ? Ink::Warning : Ink::Quiet}},
                     .indent = indent,
                     .above = 3});
        if (made && !order.say.empty()) {
            paper_.line({.runs = {{order.say, Face::Small, Ink::Quiet}}, .indent = indent, .above = 2});
        }
    }

    void write_terms() {
        if (view_.terms.empty()) return;
        head(ui_.say("opinion.terms", "Its terms"));
        for (const auto& term : view_.terms) {
            std::vector<TextRun> runs{{term.name + ": ", Face::Small, Ink::Quiet},
                                      {term.levels[term.level].name, Face::Small, Ink::Text}};
            if (term.moved)
                runs.push_back(
                    {"  " + ui_.say("opinion.moved", "moved by the court"), Face::Small, Ink::Changed});
            paper_.line({.runs = std::move(runs), .indent = indent, .above = 2});
        }
    }

    void write_contrary() {
        if (!view_.contrary) return;
        head(ui_.say("opinion.contrary", "The strongest point against it"));
        write(*view_.contrary, 2 * indent);
        if (view_.contrary_met.empty()) return;
        paper_.line({.runs = {{view_.contrary_met, Face::Small}}, .indent = 2 * indent, .above = 2});
    }

    const Ui& ui_;
    const Desk& desk_;
    const OpinionView& view_;
    Paper paper_ = {};
};

}  // namespace

Paper opinion_paper(const Ui& ui, const Desk& desk, bool with_terms) {
    return Writing(ui, desk).paper(with_terms);
}

}  // namespace allwrits
