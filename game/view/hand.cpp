// SPDX-License-Identifier: MIT
#include "view/hand.h"

#include "session/draft.h"
#include "session/lean.h"
#include "session/options.h"
#include "session/pending.h"
#include "session/rules.h"
#include "view/phrases.h"
#include "view/wording.h"

#include <algorithm>
#include <tuple>

namespace allwrits {
namespace {

class Laying {
public:
    Laying(const Scenario& scenario, const Sight& sight, const Catalogue& words)
        : scenario_(scenario),
          state_(sight.seen),
          seat_(sight.seat),
          w_(scenario, words, sight.seen),
          now_(plain_standings(sight.seen)),
          left_(pages_left(scenario, sight.seen, sight.seat)) {
        legal_moves(scenario, sight, legal_);
    }

    HandView all() const {
        HandView view{.shown = true, .pages_left = left_, .pages = pages_text(w_.words(), left_)};
        for (const auto card : deck_order(scenario_, state_, seat_)) view.cards.push_back(open_card(card));
        std::stable_partition(view.cards.begin(), view.cards.end(),
                              [](const HandCard& card) { return card.offered || card.bold_offered; });
        for (std::size_t at = 0; at < scenario_.arguments.size(); ++at) {
            if (scenario_.arguments[at].role == seat_ && state_.pleaded.has(at)) {
                view.pleaded.push_back(pleaded_card(id_at<Argument>(at)));
            }
        }
        add_sealed(view.pleaded);
        weakest_first(view.pleaded);
        return view;
    }

private:
    std::string say(std::string_view key, std::initializer_list<Filling> fillings = {}) const {
        return phrase(w_.words(), key, fillings);
    }
    bool legal(const Move& move) const {
        return std::find(legal_.begin(), legal_.end(), move) != legal_.end();
    }

    std::vector<HandLink> links(ArgumentId card, const std::vector<Link>& all, bool attacks) const {
        std::vector<ArgumentId> to;
        for (const auto& link : all) {
            // To answer what has fallen, or what can no longer be met, gains nothing.
            const bool moot = attacks && (state_.defeated.has(link.to) || state_.unmeetable.has(link.to));
            const bool again = std::find(to.begin(), to.end(), link.to) != to.end();
            if (link.from == card && on_record(state_, link.to) && !moot && !again) to.push_back(link.to);
        }
        std::stable_sort(to.begin(), to.end(), [&](ArgumentId a, ArgumentId b) {
            return card_pages(scenario_, state_, a) > card_pages(scenario_, state_, b);
        });
        std::vector<HandLink> list;
        for (const auto id : to)
            list.push_back({.card = id, .headline = w_.headline(id), .standing = w_.standing(id)});
        return list;
    }

    // As the option itself counts them: exhibits not on the record that may turn out so.
    std::size_t could_show_up(ArgumentId card) const {
        std::size_t count = 0;
        for (std::size_t at = 0; at < scenario_.evidence.size(); ++at) {
            if (state_.admitted.has(at) || state_.excluded.has(at)) continue;
            const auto& readings = scenario_.evidence[at].readings;
            const bool could = std::any_of(readings.begin(), readings.end(), [&](const Reading& reading) {
                return std::find(reading.shows_up.begin(), reading.shows_up.end(), card) !=
                       reading.shows_up.end();
            });
            count += could ? std::size_t{1} : std::size_t{0};
        }
        return count;
    }

    HandCard card(ArgumentId id) const {
        const auto& argument = scenario_.arguments[id.at];
        const auto key = "argument." + argument.id;
        HandCard made{.card = id, .id = argument.id, .headline = w_.headline(id)};
        made.claim = w_.text(key + ".claim");
        made.warrant = w_.text(key + ".warrant");
        made.factor = w_.factor(argument.factor);
        made.value = w_.value(argument.promotes);
        made.meets = links(id, scenario_.attacks, true);
        made.supports = links(id, scenario_.supports, false);
        made.cites = argument.grounds;
        made.on_file = argument.on_file;
        made.can_be_bold =
            argument.can_be_bold && !state_.bold.has(id) && !shown_up_by(scenario_, state_, id).exists();
        if (argument.can_be_bold) made.bold = w_.text(key + ".bold");
        if (!made.can_be_bold) return made;
        made.exhibits = could_show_up(id);
        made.bold_risk = say(made.exhibits == 1 ? "offer.bold_risk_one" : "offer.bold_risk",
                             {{"n", std::to_string(made.exhibits)}});
        return made;
    }

    HandCard open_card(ArgumentId id) const {
        auto made = card(id);
        const auto price = price_of(scenario_, state_, id);
        made.price = pages_text(w_.words(), price);
        made.affordable = price <= left_;
        made.offered = legal(Plead{.argument = id, .bold = 0});
        made.bold_offered = legal(Plead{.argument = id, .bold = 1});
        made.standing = w_.standing(id);
        return made;
    }

    HandCard pleaded_card(ArgumentId id) const {
        auto made = card(id);
        made.price = pages_text(w_.words(), card_pages(scenario_, state_, id));
        made.is_bold = state_.bold.has(id);
        made.standing = w_.standing(id);
        return made;
    }

    void add_sealed(std::vector<HandCard>& into) const {
        for (std::size_t k = 0; k < state_.pending_count; ++k) {
            const auto move = unpacked(state_.pending[k]);
            const auto* plead = std::get_if<Plead>(&move);
            if (plead == nullptr || state_.pending[k].seat != seat_.at) continue;
            auto made = card(plead->argument);
            made.price = pages_text(w_.words(), price_of(scenario_, state_, plead->argument));
            made.is_bold = plead->bold != 0;
            made.sealed = true;
            made.standing = say("hand.sealed");
            into.push_back(std::move(made));
        }
    }

    // Fallen, open, standing; then what is under seal, and what has left the record.
    int place(const HandCard& card) const {
        if (card.sealed) return 3;
        if (!on_record(state_, card.card)) return 4;
        switch (now_.of(card.card)) {
            case Standing::Defeated:
                return 0;
            case Standing::Open:
                return 1;
            case Standing::Upheld:
                break;
        }
        return 2;
    }
    void weakest_first(std::vector<HandCard>& cards) const {
        const auto key = [&](const HandCard& card) {
            return std::tuple(place(card), card_pages(scenario_, state_, card.card), card.card.at);
        };
        std::sort(cards.begin(), cards.end(),
                  [&](const HandCard& a, const HandCard& b) { return key(a) < key(b); });
        if (!cards.empty()) cards.front().weakest = place(cards.front()) < 2;
    }

    const Scenario& scenario_;
    const State& state_;
    SeatId seat_;
    Wording w_;
    Standings now_;
    std::int64_t left_;
    std::vector<Move> legal_ = {};
};

}  // namespace

HandView hand_of(const Scenario& scenario, const Sight& sight, const Catalogue& words) {
    if (!sight.seat.exists() || sign_of(scenario, sight.seat) == 0 ||
        !scenario.roles[sight.seat.at].pages.exists())
        return {};
    return Laying(scenario, sight, words).all();
}

}  // namespace allwrits
