// SPDX-License-Identifier: MIT
#include "view/aftermath.h"

#include "session/apply.h"
#include "session/forecasting.h"
#include "session/logged_figures.h"
#include "view/model_words.h"
#include "view/number_text.h"
#include "view/phrases.h"
#include "view/wording.h"

#include <algorithm>
#include <span>

namespace allwrits {
namespace {

constexpr double million = 1e6;

// Follows a log and notes what the aftermath told, with the words as they were when it was told: one line may
// have changed what a later one says.
class Years {
public:
    Years(const Scenario& scenario, SeatId seat, const Catalogue& words)
        : scenario_(scenario), seat_(seat), words_(words) {}

    void follow(std::span<const Event> events, std::span<const LoggedFigure> figures) {
        for (const auto& event : events) {
            apply(state_, event);
            if (const auto* appeal = std::get_if<Appealed>(&event)) tell(*appeal);
            if (const auto* told = std::get_if<Told>(&event)) tell(*told, figures);
            if (const auto* ended = std::get_if<Ended>(&event)) tell(*ended);
        }
    }

    std::vector<AftermathEntry> entries = {};

private:
    template <class Say>
    std::string in_words(Say say) const {
        const auto seen = see(scenario_, state_, seat_).seen;
        return say(Wording(scenario_, words_, seen));
    }

    void tell(const Appealed& e) {
        const double chance = e.chance / million;
        const auto key = e.reversed != 0 ? "aftermath.appeal_won" : "aftermath.appeal_lost";
        auto text = in_words([&](const Wording& w) {
            return phrase(words_, key, {{"role", w.short_role(e.by)}});
        });
        entries.push_back(
            {.kind = AftermathEntry::Kind::Appeal,
             .text = std::move(text),
             .drawn = phrase(words_, "aftermath.appeal_chance", {{"share", share_text(chance)}}),
             .share = chance});
    }

    void tell(const Told& e, std::span<const LoggedFigure> figures) {
        const auto& epilogue = scenario_.epilogues[e.epilogue.at];
        const std::string key = "epilogue." + epilogue.id;
        auto [year, text] = year_apart(in_words([&](const Wording& w) { return w.text(key + ".text"); }));
        AftermathEntry entry{.year = std::move(year), .text = std::move(text), .cites = epilogue.cite};
        if (const auto* share = find_figure(figures, "share/" + epilogue.id); share != nullptr) {
            entry.share = static_cast<double>(share->millionths) / million;
            if (entry.share < 1) entry.drawn = share_text(entry.share);
        } else {
            entry.drawn = in_words([&](const Wording& w) { return w.text(key + ".drawn"); });
        }
        entries.push_back(std::move(entry));
    }

    void tell(const Ended& e) {
        if (!e.ending.exists()) return;
        const auto key = "ending." + scenario_.endings[e.ending.at].id + ".text";
        entries.push_back({.kind = AftermathEntry::Kind::Ending,
                           .text = in_words([&](const Wording& w) { return w.text(key); })});
    }

    const Scenario& scenario_;
    SeatId seat_;
    const Catalogue& words_;
    State state_{};
};

void put_future(AftermathView& view, const State& seen, const Catalogue& words) {
    if (seen.future == 0) return;
    view.future = seen.future;
    view.futures = futures_told_of;
    view.told_future = phrase(words, "aftermath.future",
                              {{"number", grouped(view.future)}, {"futures", grouped(view.futures)}});
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

AftermathView aftermath_of(const Scenario& scenario, const Sight& sight, const Catalogue& words,
                           const Log& log) {
    if (sight.seen.ended == 0) return {};
    Years years(scenario, sight.seat, words);
    years.follow(log.opening.events, log.opening.figures);
    for (const auto number : path_to(log, log.tip)) {
        years.follow(log.records[number - 1].events, log.records[number - 1].figures);
    }
    AftermathView view{.shown = true, .entries = std::move(years.entries)};
    const auto appeal =
        std::find_if(view.entries.begin(), view.entries.end(),
                     [](const AftermathEntry& entry) { return entry.kind == AftermathEntry::Kind::Appeal; });
    if (appeal != view.entries.end()) {
        view.appeal = appeal->text + " (" + appeal->drawn + ")";
    } else if (scenario.appeal.exists) {
        view.appeal = phrase(words, "told.no_appeal");
    }
    put_future(view, sight.seen, words);
    return view;
}

YearAndText year_apart(const std::string& text) {
    // One short word, "In" or "En", then four digits and what parts them from the rest.
    const auto blank = text.find(' ');
    constexpr std::size_t longest_word = 3, digits = 4;
    if (blank == std::string::npos || blank == 0 || blank > longest_word || text.size() < blank + digits + 2)
        return {.text = text};
    const auto year = text.substr(blank + 1, digits);
    if (!std::all_of(year.begin(), year.end(), is_digit)) return {.text = text};
    auto rest = text.substr(blank + 1 + digits);
    if (rest.front() != ' ' && rest.front() != ',' && rest.front() != ':') return {.text = text};
    rest.erase(0, rest.find_first_not_of(" ,:"));
    if (rest.empty()) return {.text = text};
    return {.year = year, .text = capital(std::move(rest))};
}

}  // namespace allwrits
