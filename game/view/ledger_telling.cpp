// SPDX-License-Identifier: MIT
#include "view/ledgers.h"
#include "view/model_words.h"
#include "view/number_text.h"
#include "view/phrases.h"
#include "view/wording.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace allwrits {
namespace {

// " (denied: 69)" where that is another number.
std::string beside(const Catalogue& words, const Ledgers& ledgers, double now, std::optional<double> before) {
    if (!before) return {};
    const auto then = of_hundred_text(words, *before);
    if (then == of_hundred_text(words, now)) return {};
    return phrase(words, "ledger.beside", {{"name", ledgers.before_name}, {"n", then}});
}

std::string typical(const Catalogue& words, const Ledger& ledger) {
    const auto low = figure_text(ledger.now.low.value);
    const auto middle = figure_text(ledger.now.median.value);
    const auto high = figure_text(ledger.now.high.value);
    if (low == high) return phrase(words, "ledger.always", {{"n", middle}});
    return phrase(words, "ledger.then", {{"median", middle}, {"low", low}, {"high", high}});
}

std::string ledger_sentence(const Catalogue& words, const Ledgers& ledgers, const Ledger& ledger) {
    const double chance = ledger.now.chance.value;
    std::optional<double> before;
    if (ledger.before) before = ledger.before->chance.value;
    const auto other = beside(words, ledgers, chance, before);
    const auto say =
        capital(ledger.say.empty() ? phrase(words, "ledger.any", {{"ledger", ledger.name}}) : ledger.say);
    const bool yes_or_no = ledger.stretches.size() <= 2 && ledger.now.high.value <= 1 &&
                           ledger.now.low.value == ledger.now.high.value;
    const auto then = chance > 0 && !yes_or_no ? typical(words, ledger) : std::string{};
    return phrase(words, "ledger.chance",
                  {{"say", say}, {"n", of_hundred_text(words, chance)}, {"beside", other}, {"then", then}});
}

std::string error_text(const Catalogue& words, const Estimated& figure) {
    const auto error = figure_text(figure.error);
    return figure.error > 0 && error != "0" ? phrase(words, "ledger.error", {{"n", error}}) : std::string{};
}

std::string whole_percent(double share) { return std::to_string(std::lround(share * 100)); }

}  // namespace

std::string of_hundred_text(const Catalogue& words, double share) {
    if (share > 0 && share < 0.005) return phrase(words, "ledger.fewer");
    if (share < 1 && share >= 0.995) return phrase(words, "ledger.nearly_all");
    return whole_percent(std::clamp(share, 0.0, 1.0));
}

std::string ledgers_sentence(const Catalogue& words, const Ledgers& ledgers) {
    std::vector<std::string> happens;
    for (const auto& one : ledgers.happens) {
        happens.push_back(phrase(words, "ledger.happens_in",
                                 {{"say", one.say},
                                  {"n", of_hundred_text(words, one.now)},
                                  {"beside", beside(words, ledgers, one.now, one.before)}}));
    }
    const auto key = ledgers.reason.empty() ? "ledger.course" : "ledger.course_because";
    std::string text = phrase(words, key, {{"course", ledgers.course}, {"reason", ledgers.reason}});
    if (!happens.empty())
        text += " " + phrase(words, "ledger.of_hundred", {{"list", joined(words, happens)}});
    bool first = happens.empty();
    for (const auto& ledger : ledgers.ledgers) {
        const auto one = ledger_sentence(words, ledgers, ledger);
        text +=
            " " + (std::exchange(first, false) ? phrase(words, "ledger.of_hundred_first", {{"sentence", one}})
                                               : one);
    }
    return text;
}

std::vector<std::string> ledger_notes(const Catalogue& words, const Ledgers& ledgers, const Ledger& ledger) {
    std::vector<std::string> notes;
    const auto& now = ledger.now;
    constexpr double most_of_it = 0.5;
    const bool rare = now.median_of_all <= 0 && now.worst_share >= most_of_it;
    if (rare) notes.push_back(phrase(words, "ledger.rare"));
    const auto mean = figure_text(now.mean.value);
    if (now.mean.value > 0) {
        auto text = phrase(words, "ledger.mean",
                           {{"n", mean}, {"unit", ledger.unit}, {"error", error_text(words, now.mean)}});
        if (ledger.before) {
            text += " " + phrase(words, "ledger.mean_before",
                                 {{"name", capital(ledgers.before_name)},
                                  {"n", figure_text(ledger.before->mean.value)}});
        }
        notes.push_back(std::move(text));
    }
    const auto weighed = figure_text(now.weighed.value);
    if (ledger.counted_up_to > 0 && weighed != mean) {
        notes.push_back(
            phrase(words, "ledger.weighed",
                   {{"limit", figure_text(ledger.counted_up_to)}, {"n", weighed}, {"unit", ledger.unit}}));
    }
    if (now.mean.value > 0)
        notes.push_back(
            phrase(words, "ledger.most_of_mean", {{"share", whole_percent(now.worst_share)}}));
    if (ledger.told) {
        const auto& told = *ledger.told;
        const auto key = told.value > 0 ? "ledger.told" : "ledger.told_none";
        notes.push_back(phrase(words, key,
                               {{"number", grouped(ledgers.told_future)},
                                {"n", figure_text(told.value)},
                                {"unit", ledger.unit},
                                {"lower", of_hundred_text(words, told.lower)},
                                {"equal", of_hundred_text(words, told.equal)}}));
    }
    return notes;
}

}  // namespace allwrits
