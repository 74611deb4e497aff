// SPDX-License-Identifier: MIT
#include "desktop/sheet.h"
#include "desktop/widgets.h"
#include "view/model_words.h"

#include <algorithm>
#include <string>

// What "why" can be asked of, by its names: the ledgers, what came of it, the factors with their cards.

namespace allwrits {
namespace {

class Topics {
public:
    Topics(Ui& ui, const Sheet& sheet, const SheetTopics& topics, Wished& wished)
        : ui_(ui), sheet_(sheet), topics_(topics), scenario_(*topics.scenario),
          words_(scenario_, *topics.words, *topics.seen), wished_(wished) {}

    void draw() {
        draw_ledgers();
        draw_ruling();
        const bool roomy = ui_.columns() >= 50 && ui_.window().h >= ui_.px(700);
        for (std::size_t at = 0; at < scenario_.factors.size(); ++at) draw_factor(id_at<Factor>(at), roomy);
    }

private:
    bool known(const std::string& id) const {
        return std::ranges::find(topics_.topics, id) != topics_.topics.end();
    }
    // The sheet that asks of anything: there the first has the focus, and numbers take the larger things.
    bool asks_all() const { return sheet_.topic.empty(); }

    void take(const std::string& id, const std::string& name) {
        ++number_;
        const bool keyed = asks_all() && number_ <= 9;
        const auto key_name = keyed ? std::to_string(number_) : std::string{};
        if (button(ui_, "topic/" + id, name,
                   {.key = keyed ? digit_key(number_) : Key::None,
                    .key_name = key_name,
                    .on = id == sheet_.topic,
                    .first = asks_all() && number_ == 1,
                    .narrow = true})) {
            wish_for(wished_, AskWhy{.topic = id});
        }
    }

    void draw_ledgers() {
        const auto row = ui_.row(8);
        for (const auto ledger : ledgers_in(scenario_)) {
            const auto& id = scenario_.outcomes[ledger.at].id;
            if (known(id)) take(id, capital(outcome_text(words_, ledger)));
        }
    }

    void draw_ruling() {
        const auto row = ui_.row(8);
        if (known("ruling")) take("ruling", ui_.say("sheet.ruling", "The ruling"));
        if (known("appeal")) take("appeal", ui_.say("sheet.appeal", "The appeal"));
        if (known("history")) take("history", ui_.say("sheet.history", "What happened in truth"));
    }

    // Its cards where there is room for them all; else on the sheets of the factor itself.
    void draw_factor(FactorId factor, bool roomy) {
        if (!known(scenario_.factors[factor.at].id)) return;
        ui_.gap(6);
        take(scenario_.factors[factor.at].id, words_.factor(factor));
        const bool here = asks_all() ? roomy : about(factor);
        if (!here) return;
        const auto row = ui_.row(4);
        for (const auto card : scenario_.cards_on[factor.at]) {
            const auto& id = scenario_.arguments[card.at].id;
            if (!known(id)) continue;
            if (button(ui_, "topic/" + id, id + "  " + words_.headline(card),
                       {.kind = ButtonLook::Kind::Bare, .on = id == sheet_.topic})) {
                wish_for(wished_, AskWhy{.topic = id});
            }
        }
    }

    // The sheet is of this factor or of a card on it.
    bool about(FactorId factor) const {
        if (sheet_.topic == scenario_.factors[factor.at].id) return true;
        return std::ranges::any_of(scenario_.cards_on[factor.at], [&](ArgumentId card) {
            return scenario_.arguments[card.at].id == sheet_.topic;
        });
    }

    Ui& ui_;
    const Sheet& sheet_;
    const SheetTopics& topics_;
    const Scenario& scenario_;
    Wording words_;
    Wished& wished_;
    int number_ = 0;
};

}  // namespace

void draw_why_topics(Ui& ui, const Sheet& sheet, const SheetTopics& topics, Wished& wished) {
    if (topics.scenario == nullptr || topics.topics.empty()) return;
    Topics(ui, sheet, topics, wished).draw();
}

}  // namespace allwrits
