// SPDX-License-Identifier: MIT
#include "desktop/forecast_parts.h"
#include "desktop/widgets.h"
#include "view/model_words.h"
#include "view/number_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace allwrits {

std::string chance_sentence(const Ui& ui, const Ledgers& ledgers, const Ledger& ledger,
                            const Catalogue& words) {
    const auto say =
        capital(ledger.say.empty() ? ui.say("forecast.anything", "there is something in “{ledger}”",
                                            {{"ledger", ledger.name}})
                                   : ledger.say);
    const auto now = of_hundred_text(words, ledger.now.chance.value);
    const auto before = ledger.before ? of_hundred_text(words, ledger.before->chance.value) : now;
    if (before == now || ledgers.before_name.empty()) {
        return ui.say("forecast.chance", "{say} in {n} of 100 futures.", {{"say", say}, {"n", now}});
    }
    return ui.say("forecast.chance_before", "{say} in {n} of 100 futures ({name}: {before}).",
                  {{"say", say}, {"n", now}, {"name", ledgers.before_name}, {"before", before}});
}

std::string then_sentence(const Ui& ui, const Ledger& ledger) {
    const auto& now = ledger.now;
    const auto low = figure_text(now.low.value);
    const auto high = figure_text(now.high.value);
    if (!(now.chance.value > 0) || (low == high && ledger.stretches.size() <= 2)) return {};
    return ui.say(
        "forecast.then", "Then typically about {n} {unit} (90 %: {low} to {high}).",
        {{"n", figure_text(now.median.value)}, {"unit", ledger.unit}, {"low", low}, {"high", high}});
}

std::string table_hundred(double share) {
    const double futures = share * 100;
    constexpr double whole_from = 0.5, nearly_all = 99.5;
    if (futures <= 0) return "0";
    if (futures < whole_from) return "<1";
    return futures < 100 && futures >= nearly_all ? ">99" : fmt::format("{:.0f}", futures);
}

double rate_of(const ForecastPages& pages, const ForecastDraft& draft) {
    if (draft.rate) return *draft.rate;
    const double usual = usual_rate(pages.desk().scenario()).rate;
    constexpr double where_nobody_says = 100;
    return usual > 0 ? usual : where_nobody_says;
}

void draw_rate(Ui& ui, const ForecastPages& pages, ForecastDraft& draft) {
    constexpr double most = 6, step = 0.05;  // Powers of ten: from 1 to a million.
    const double rate = rate_of(pages, draft);
    const double now = std::log10(rate);
    const double moved =
        slider(ui, "rate", ui.say("forecast.rate", "One lead is worth so many people exposed"), now, 0, most,
               step, figure_text(rate));
    if (moved != now) draft.rate = as_written(std::pow(10.0, moved));
    const auto usual = usual_rate(pages.desk().scenario());
    if (!draft.rate || !(usual.rate > 0)) {
        if (usual.rate > 0)
            ui.text(Face::Small,
                    ui.say("forecast.rate_usual", "As the judges of this case would, on average."),
                    Ink::Quiet);
        return;
    }
    ui.gap(4);
    if (button(ui, "rate/usual",
               ui.say("forecast.rate_back", "As the judges would: {n}", {{"n", figure_text(usual.rate)}}),
               {.narrow = true})) {
        draft.rate.reset();
    }
}

std::string verdict_sentence(const Ui& ui, const ForecastPages& pages, double rate, double apart) {
    const auto& desk = pages.desk();
    const auto order = course_name(desk.scenario(), desk.words(), pages.course());
    const auto n = figure_text(rate);
    if (apart == 0)
        return ui.say("forecast.equal",
                      "At {n} people a lead, “{order}” is no better and no worse than a denial.",
                      {{"n", n}, {"order", order}});
    return apart > 0
               ? ui.say("forecast.order_better", "At {n} people a lead, “{order}” is better than a denial.",
                        {{"n", n}, {"order", order}})
               : ui.say("forecast.denial_better", "At {n} people a lead, a denial is better than “{order}”.",
                        {{"n", n}, {"order", order}});
}

void in_columns(Ui& ui, std::size_t count, float least_width, const std::function<void(std::size_t)>& draw) {
    const auto rest = ui.rest();
    const float between = std::round(ui.px(28));
    const auto columns = static_cast<float>(count);
    const float wide = (rest.w - between * (columns - 1)) / std::max(1.0F, columns);
    if (count < 2 || wide < least_width) {
        for (std::size_t nth = 0; nth < count; ++nth) {
            if (nth > 0) rule(ui);
            draw(nth);
        }
        return;
    }
    float bottom = rest.y;
    for (std::size_t nth = 0; nth < count; ++nth) {
        ui.begin_column({rest.x + static_cast<float>(nth) * (wide + between), rest.y, wide, rest.h});
        draw(nth);
        bottom = std::max(bottom, ui.end_column());
    }
    static_cast<void>(ui.take(bottom - rest.y));
}

}  // namespace allwrits
