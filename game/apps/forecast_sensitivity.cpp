// SPDX-License-Identifier: MIT
#include "apps/forecast_sensitivity.h"

#include "apps/forecast_page.h"
#include "apps/forecast_shifts.h"
#include "view/number_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace allwrits {
namespace {

// What is looked at, as one more output of the model: the outcome itself, or 1 where it is above the
// threshold.
Formula looked_at(const SensitivityPage& page) {
    Names names;
    names.put("outcome",
              {.slot = {.kind = static_cast<std::uint16_t>(SlotKind::Outcome), .at = page.outcome.at}});
    const auto text =
        page.above ? fmt::format("if(outcome > {}, 1, 0)", *page.above) : std::string("outcome");
    return Formula::parse(text, {}, names).value_or(Formula{});
}

bool is_doubtful(const SobolIndex& index) { return index.doubt == SobolIndex::Doubt::ReplicatesDisagree; }

class Page {
public:
    Page(const Scenario& scenario, const ForecastQuestion& question, const ForecastHead& head,
         const SensitivityPage& page, std::ostream& out)
        : inputs_(forecasting(scenario).inputs()),
          head_(head),
          page_(page),
          out_(out),
          id_(scenario.outcomes[page.outcome.at].id),
          output_(scenario.outcomes.size()) {
        const auto formula = looked_at(page);
        const auto program = program_of(scenario, question.state, question.supposing,
                                        {.formulas = {&formula}}, ProgramBuilder::Keep::EveryStep);
        indices_ = sensitivity(inputs_, program, {.rounds = head.rounds}).at(output_);
        swings_ = tornado(inputs_, program, output_, {.count = head.rounds});
        std::erase_if(indices_.of, [](const InputIndices& of) {
            return of.total.doubt == SobolIndex::Doubt::None && of.total.value == 0 && of.first.value == 0;
        });
        std::stable_sort(
            indices_.of.begin(), indices_.of.end(),
            [](const InputIndices& a, const InputIndices& b) { return a.total.value > b.total.value; });
        // To hold what is drawn to decide an event says little: the indices tell what the event does.
        std::erase_if(swings_.swings, [this](const Swing& swing) {
            const auto& name = inputs_.at(swing.input).name;
            return swing.swing.value == 0 || name.starts_with("happens/") || name.starts_with("chooser/");
        });
    }

    void text() {
        write_head(head_, out_);
        out_ << fmt::format("\nWhat moves {}\n", looked());
        if (indices_.variance == 0 || nothing_varies()) {
            out_ << "  Nothing: it is the same in all futures.\n";
            return;
        }
        out_ << "  Share of the variance that goes once this alone is known (first order), and that stays "
                "while\n"
                "  all else is known (total). In brackets: where it lies nine times in ten.\n";
        std::size_t small = 0;
        for (const auto& of : indices_.of) {
            if (is_small(of.first) && is_small(of.total)) {
                ++small;
                continue;
            }
            out_ << fmt::format("  {}\n    first {:<27} total {}\n", named(of.inputs), shown(of.first),
                                shown(of.total));
        }
        if (small > 0) out_ << fmt::format("  and {} more, below {} each\n", small, least_shown);
        if (!indices_.is_reliable()) advise();
        write_swings();
    }

    void csv() {
        out_ << "outcome,input,figure,value,low,high,doubt\r\n";
        for (const auto& of : indices_.of) {
            csv_row(of, "first order", of.first);
            csv_row(of, "total", of.total);
        }
        for (const auto& swing : swings_.swings) {
            const auto name = csv_field(inputs_.at(swing.input).name);
            // Low and high are here the means with the input at its 10 % and at its 90 % quantile.
            out_ << fmt::format("{},{},swing of the mean,{:.17g},{:.17g},{:.17g},\r\n", csv_field(id_), name,
                                swing.swing.value, swing.at_low.value, swing.at_high.value);
        }
    }

private:
    std::string looked() const {
        return page_.above ? fmt::format("the chance that {} is above {}", id_, *page_.above) : id_;
    }
    static constexpr double least_shown = 0.01;
    static bool is_small(const SobolIndex& index) { return !is_doubtful(index) && index.high < least_shown; }
    bool nothing_varies() const {
        return std::all_of(indices_.of.begin(), indices_.of.end(), [](const InputIndices& of) {
            return of.total.doubt == SobolIndex::Doubt::NothingVaries;
        });
    }
    // Inputs that go together are moved and named together.
    std::string named(const std::vector<std::size_t>& inputs) const {
        std::string text;
        for (const auto input : inputs) {
            text += (text.empty() ? "" : ", ") + input_words(inputs_.at(input).name);
        }
        return inputs.size() > 1 ? text + " (together)" : text;
    }
    static std::string shown(const SobolIndex& index) {
        if (is_doubtful(index)) return "in doubt";
        return fmt::format("{:.3f} [{:.3f}, {:.3f}]", index.value, index.low, index.high);
    }

    void advise() {
        out_ << "  In doubt: eight independent runs disagree, for few futures make nearly all of the "
                "variance.\n";
        if (!page_.above) {
            out_ << fmt::format(
                "  Ask what decides whether it is above something: --sensitivity {} --above 0\n", id_);
        } else {
            out_ << "  Ask for more futures, or about a lower threshold.\n";
        }
    }

    void write_swings() {
        out_ << fmt::format(
            "\nIts {} with one input held at its 10 % and at its 90 % quantile; with none held {}\n",
            page_.above ? "chance" : "mean", with_error(swings_.drawn));
        for (const auto& swing : swings_.swings) {
            out_ << fmt::format("  {}\n    at {:<13} {:<25} at {:<13} {:<25} apart {}\n",
                                input_words(inputs_.at(swing.input).name), figure_text(swing.input_low),
                                with_error(swing.at_low), figure_text(swing.input_high),
                                with_error(swing.at_high), with_error(swing.swing));
        }
        if (swings_.swings.empty()) out_ << "  No input moves it by itself.\n";
    }
    static std::string with_error(const Estimated& figure) {
        const auto [value, error] = to_words(figure);
        return fmt::format("{} (error {})", value, error);
    }

    void csv_row(const InputIndices& of, std::string_view figure, const SobolIndex& index) {
        std::string names;
        for (const auto input : of.inputs) names += (names.empty() ? "" : "+") + inputs_.at(input).name;
        out_ << fmt::format("{},{},{},", csv_field(id_), csv_field(names), figure);
        if (index.doubt == SobolIndex::Doubt::None) {
            out_ << fmt::format("{:.17g},{:.17g},{:.17g},\r\n", index.value, index.low, index.high);
        } else {
            out_ << (is_doubtful(index) ? ",,,replicates disagree\r\n" : ",,,nothing varies\r\n");
        }
    }

    const Inputs& inputs_;
    const ForecastHead& head_;
    const SensitivityPage& page_;
    std::ostream& out_;
    const std::string& id_;
    std::size_t output_;
    Sensitivity indices_ = {};
    Tornado swings_ = {};
};

}  // namespace

void write_sensitivity(const Scenario& scenario, const ForecastQuestion& question, const ForecastHead& head,
                       const SensitivityPage& page, std::ostream& out) {
    Page written(scenario, question, head, page, out);
    if (page.csv) {
        written.csv();
    } else {
        written.text();
    }
}

}  // namespace allwrits
