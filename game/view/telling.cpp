// SPDX-License-Identifier: MIT
#include "view/telling.h"

#include "base/match.h"
#include "session/apply.h"
#include "session/draft.h"
#include "session/logged_figures.h"
#include "session/sight.h"
#include "view/changes.h"
#include "view/number_text.h"
#include "view/phrases.h"
#include "view/wording.h"

namespace allwrits {
namespace {

// Puts one event after another into words, each with the state as the seat could see it when it happened.
class Teller {
public:
    Teller(const Scenario& scenario, const Catalogue& words, SeatId seat, std::vector<Line>& into,
           std::span<const LoggedFigure> figures)
        : scenario_(scenario), words_(words), seat_(seat), into_(into), figures_(figures) {}

    // `overrules`: the bench finds otherwise than the record had led to.
    void hear(const Event& event, const State& now, bool overrules) {
        overrules_ = overrules;
        const auto sight = see(scenario_, now, seat_);
        const Wording wording(scenario_, words_, sight.seen);
        w_ = &wording;
        // Before the first stage nothing is said: what was on file then is in the brief.
        const bool begun = now.stage != StageId::none;
        const auto* began = std::get_if<Began>(&event);
        if (begun || began != nullptr) std::visit([&](const auto& e) { on(e); }, event);
        if (began != nullptr && began->stage.at == 0) told_at_first(now);
        w_ = nullptr;
    }

private:
    bool mine(SeatId by) const { return seat_.exists() && by == seat_; }

    std::string say(std::string_view key, std::initializer_list<Filling> fillings = {}) const {
        return phrase(words_, key, fillings);
    }

    // The seat is the bench itself: what it has just chosen it need not be told again.
    bool is_bench() const { return seat_.exists() && scenario_.roles[seat_.at].side == Side::Bench; }
    bool now_in(StageKind kind) const { return scenario_.stages[w_->seen().stage].kind == kind; }

    void add(Line::Kind kind, std::string text, std::vector<FactId> cites = {}) {
        if (!text.empty())
            into_.push_back({.kind = kind, .text = std::move(text), .cites = std::move(cites)});
    }
    void speak(RoleId who, std::string text, std::vector<FactId> cites = {}) {
        if (text.empty()) return;
        into_.push_back({.kind = Line::Kind::Speech,
                         .speaker = w_->short_role(who),
                         .text = std::move(text),
                         .cites = std::move(cites)});
    }
    void bench_speaks(std::string text) { speak(role_on(scenario_, Side::Bench), std::move(text)); }

    // How the facts are altered, and what counsel may read of a bench's earlier rulings: its order of values
    // may only be guessed from them.
    void told_at_first(const State& now) {
        if (now.variant < scenario_.variants.size() && scenario_.variants[now.variant].altered) {
            add(Line::Kind::Narration, w_->text("variant." + scenario_.variants[now.variant].id + ".say"));
        }
        if (!seat_.exists() || sign_of(scenario_, seat_) == 0 || now.bench >= scenario_.benches.size())
            return;
        const std::string key = "bench." + scenario_.benches[now.bench].id + ".past_";
        for (const auto* nth : {"1", "2"}) {
            const auto past = w_->text(key + nth);
            if (!past.empty()) add(Line::Kind::Private, say("told.past", {{"past", lower(past)}}));
        }
    }

    void on(const Began& e) {
        const auto& stage = scenario_.stages[e.stage.at];
        const std::string key = "stage." + stage.id;
        if (!stage.continues) {
            const auto date = w_->text(key + ".date");
            const auto title = w_->text(key + ".title");
            add(Line::Kind::Heading,
                say(date.empty() ? "heading.plain" : "heading.dated", {{"title", title}, {"date", date}}));
        }
        add(Line::Kind::Narration, w_->text(key + ".say"));
    }
    void on(const Happened& e) {
        const auto& incident = scenario_.incidents[e.incident.at];
        const bool may =
            seat_.exists() ? ((incident.seen_by >> seat_.at) & 1U) != 0 : incident.seen_by == every_role;
        if (may) add(Line::Kind::Narration, w_->text("incident." + incident.id + ".text"), incident.cite);
    }
    void on(const Chosen& e) {
        const auto& choice = scenario_.choices[e.choice.at];
        const auto reply = w_->text("choice." + choice.id + ".reply");
        if (!reply.empty()) {
            speak(e.seat, reply, choice.cite);
        } else if (!mine(e.seat)) {
            speak(e.seat, w_->text("choice." + choice.id + ".text"), choice.cite);
        }
    }
    void on(const Pleaded& e) {
        const auto& card = scenario_.arguments[e.argument.at];
        const auto claim = w_->text("argument." + card.id + (e.bold != 0 ? ".bold" : ".claim"));
        const auto headline = ended(w_->headline(e.argument));
        // What is filed is read by its headline, with the id to ask about; what is spoken in court, or claims
        // too much, is heard in full. A side's own headline it has just read itself.
        const bool spoken = now_in(StageKind::Hearing) || e.bold != 0 || !seat_.exists();
        if (mine(e.by) && e.bold == 0) return speak(e.by, spoken ? claim : std::string{}, card.grounds);
        if (!spoken)
            return speak(e.by, say("told.pleads", {{"headline", headline}, {"id", card.id}}), card.grounds);
        speak(e.by, headline + " " + claim, card.grounds);
    }
    void on(const Struck& e) {
        const auto card = w_->headline(e.argument);
        const auto role = w_->short_role(scenario_.arguments[e.argument.at].role);
        switch (e.why) {
            case Gone::Overclaimed:
                add(Line::Kind::Changed,
                    say("told.overclaimed", {{"card", card},
                                             {"role", role},
                                             {"exhibit", w_->question(e.shown_by)},
                                             {"loss", thousandths_text(scenario_.court.overclaim_loss)}}));
                break;
            case Gone::Conceded:
                if (!mine(scenario_.arguments[e.argument.at].role))
                    add(Line::Kind::Speech, say("told.conceded", {{"card", card}, {"role", role}}));
                break;
            case Gone::WithoutGround:
                add(Line::Kind::Changed, say("told.without_ground", {{"card", card}}));
                break;
        }
    }
    void on(const Distinguished& e) {
        if (mine(e.by)) return;
        const auto to = scenario_.attacks[e.attack].to;
        speak(e.by, say("told.distinguished", {{"card", w_->headline(to)}}));
    }
    void on(const Unmeetable& e) {
        add(Line::Kind::Changed, say("told.unmeetable", {{"card", w_->headline(e.argument)}}));
    }
    void on(const Sought& e) {
        if (!mine(e.by)) return;
        const auto& reading = reading_of(scenario_, w_->seen(), e.evidence);
        const auto key = reading.helps == seat_ ? "told.found_helps" : "told.found_hurts";
        const bool bench = scenario_.roles[seat_.at].side == Side::Bench;
        // It is told as it is filed, or happens.
        if (bench || scenario_.evidence[e.evidence.at].given_by_incident) return;
        add(Line::Kind::Private,
            say(key, {{"question", w_->question(e.evidence)}, {"text", w_->reading(e.evidence)}}),
            reading.facts);
    }
    void on(const Filed& e) {
        const auto& reading = reading_of(scenario_, w_->seen(), e.evidence);
        const bool bench = e.by.exists() && scenario_.roles[e.by.at].side == Side::Bench;
        const bool told = mine(e.by) && !bench && !scenario_.evidence[e.evidence.at].given_by_incident;
        if (told)
            return add(Line::Kind::Exhibit, say("told.filed_own", {{"question", w_->question(e.evidence)}}),
                       reading.facts);
        add(Line::Kind::Exhibit,
            say(bench ? "told.bench_exhibit" : "told.filed", {{"role", w_->short_role(e.by)},
                                                              {"question", w_->question(e.evidence)},
                                                              {"text", w_->reading(e.evidence)}}),
            reading.facts);
    }
    void on(const TurnedUp& e) {
        const auto& reading = reading_of(scenario_, w_->seen(), e.evidence);
        add(Line::Kind::Exhibit,
            say("told.turned_up", {{"role", w_->short_role(e.held_by)}, {"text", w_->reading(e.evidence)}}),
            reading.facts);
    }
    void on(const Weighed& e) {
        if (is_bench()) return;
        switch (e.how) {
            case Admission::Admit:
                bench_speaks(say("told.admitted", {{"question", w_->question(e.evidence)}}));
                break;
            case Admission::Limit:
                bench_speaks(say("told.limited", {{"question", w_->question(e.evidence)}}));
                break;
            case Admission::Exclude:
                bench_speaks(say("told.excluded", {{"question", w_->question(e.evidence)}}));
                break;
        }
    }
    void on(const Marked& e) {
        if (is_bench()) return;
        bench_speaks(say("told.moved", {{"card", w_->headline(e.argument)}}));
    }
    void on(const WeaknessNamed& e) {
        if (mine(e.by)) return;
        add(Line::Kind::Speech,
            say("told.weakness", {{"role", w_->short_role(e.by)}, {"card", w_->headline(e.argument)}}));
    }
    void on(const Asked& e) {
        if (is_bench() || e.kind == Inquiry::None) return;
        const auto role = w_->short_role(e.to);
        const auto question = w_->text("factor." + scenario_.factors[e.factor.at].id + ".question");
        switch (e.kind) {
            case Inquiry::Why: bench_speaks(say("ask.why", {{"role", role}, {"question", question}})); break;
            case Inquiry::Burden:
                bench_speaks(say("ask.burden", {{"role", role}, {"question", question}}));
                break;
            case Inquiry::Unseen: bench_speaks(say("ask.unseen", {{"role", role}})); break;
            case Inquiry::Hypothetical:
                bench_speaks(
                    w_->text("hypothetical." + scenario_.hypotheticals[e.hypothetical].id + ".text"));
                break;
            case Inquiry::None: break;
        }
        if (e.names.exists()) bench_speaks(say("ask.names", {{"value", w_->value(e.names)}}));
    }
    void on(const Answered& e) {
        if (e.how == Answer::Yes) speak(e.by, say("answer.yes"));
        if (e.how == Answer::No) speak(e.by, say("answer.no"));
        if (e.how == Answer::Brief) speak(e.by, say("answer.brief"));
        if (e.how == Answer::Nothing) speak(e.by, say("answer.nothing"));
    }
    void on(const BurdenSet& e) {
        if (e.bears == State::nobody) return;
        add(Line::Kind::Changed, say("told.burden", {{"role", w_->short_role(id_at<Role>(e.bears))},
                                                     {"factor", lower(w_->factor(e.factor))}}));
    }
    void on(const Offered& e) {
        if (mine(e.by)) return;
        add(Line::Kind::Speech, say(e.package.exists() ? "told.offer" : "told.no_offer",
            {{"role", w_->short_role(e.by)}, {"package", lower(w_->package(e.package))}}));
    }
    void on(const Found& e) {
        if (is_bench() && e.by_bench != 0) return;
        const auto finding = w_->finding(e.factor, e.finding);
        if (overrules_) return add(Line::Kind::Ruling, say("told.found_otherwise", {{"finding", finding}}));
        const bool found = e.by_bench != 0;
        const auto factor = found ? w_->factor(e.factor) : lower(w_->factor(e.factor));
        add(Line::Kind::Ruling,
            say(found ? "told.found" : "told.proposed", {{"factor", factor}, {"finding", finding}}));
    }
    void on(const Ordered& e) {
        if (is_bench()) return;
        // What a court of appeal put in its place is in the epilogue.
        if (w_->seen().appealed_by != State::nobody) return;
        add(Line::Kind::Ruling, say("told.ordered", {{"package", w_->package(e.package)}}));
    }
    void on(const TermSet& e) {
        if (e.moved != 0 && !is_bench())
            add(Line::Kind::Ruling,
                say("told.term", {{"term", w_->term(e.term)}, {"level", w_->level(e.term, e.level)}}));
    }
    void on(const ContraryNamed& e) {
        if (is_bench()) return;
        add(Line::Kind::Ruling, say("told.contrary", {{"card", w_->headline(e.argument)}}));
    }
    void on(const ContraryMet& e) {
        if (is_bench()) return;
        add(Line::Kind::Ruling,
            say(e.by.exists() ? "told.met_by" : "told.met_by_value", {{"card", w_->headline(e.by)}}));
    }
    void on(const Signed&) {
        if (w_->seen().bench >= scenario_.benches.size()) return;
        const auto& bench = scenario_.benches[w_->seen().bench];
        std::array<std::string, Limits::values> order;
        for (std::size_t at = 0; at < scenario_.values.size(); ++at)
            order[bench.rank[at]] = w_->value(id_at<allwrits::Value>(at));
        add(Line::Kind::Ruling, say("told.bench", {{"bench", w_->text("bench." + bench.id + ".name")},
                                                   {"first", order[0]},
                                                   {"second", order[1]}}));
    }
    void on(const Appealed& e) {
        add(Line::Kind::Narration, say(e.reversed != 0 ? "told.appeal_won" : "told.appeal_lost",
            {{"role", w_->short_role(e.by)}, {"chance", std::to_string(e.chance / 10'000)}}));
    }
    // "4 in 100"; "" for what is so in all of them.
    static std::string share_said(std::int64_t millionths) {
        constexpr std::int64_t all = 1'000'000;
        return millionths >= all ? "" : share_text(static_cast<double>(millionths) / all);
    }
    void on(const Told& e) {
        const auto& epilogue = scenario_.epilogues[e.epilogue.at];
        const auto text = w_->text("epilogue." + epilogue.id + ".text");
        const auto* share = find_figure(figures_, "share/" + epilogue.id);
        const auto drawn =
            share != nullptr ? share_said(share->millionths) : w_->text("epilogue." + epilogue.id + ".drawn");
        add(Line::Kind::Narration,
            drawn.empty() ? text : say("told.drawn", {{"text", text}, {"drawn", drawn}}), epilogue.cite);
    }
    void on(const Ended& e) {
        if (e.ending.exists())
            add(Line::Kind::Heading, w_->text("ending." + scenario_.endings[e.ending.at].id + ".text"));
    }

    // Not told: what only moves the docket on, what others may not know, and what the changes below sum up.
    void on(const SetUp&) {}
    void on(const Dealt&) {}
    void on(const CameTo&) {}
    void on(const TurnedTo&) {}
    void on(const Moved&) {}
    void on(const Sealed&) {}
    void on(const Unsealed&) {}
    void on(const MeasureSet&) {}
    void on(const FlagSet&) {}
    void on(const ForecastTaken&) {}
    void on(const FutureDrawn&) {}
    void on(const Conceded&) {}
    void on(const WeightSet&) {}
    void on(const CheaperSet&) {}
    void on(const StandingChanged&) {}
    void on(const DaysSpent&) {}
    void on(const OddsStated&) {}
    void on(const Cited&) {}
    void on(const ValuePut&) {}

    const Scenario& scenario_;
    const Catalogue& words_;
    SeatId seat_;
    std::vector<Line>& into_;
    std::span<const LoggedFigure> figures_;
    const Wording* w_ = nullptr;
    bool overrules_ = false;
};

}  // namespace

void tell(const Scenario& scenario, const Catalogue& words, SeatId seat, const State& before,
          std::span<const Event> events, const State& after, std::vector<Line>& into,
          std::span<const LoggedFigure> figures) {
    Teller teller(scenario, words, seat, into, figures);
    State now = before;
    for (const auto& event : events) {
        const auto* found = std::get_if<Found>(&event);
        const bool overrules = found != nullptr && found->by_bench != 0 && now.proposed[found->factor.at] == 1;
        apply(now, event);
        teller.hear(event, now, overrules);
    }
    tell_changes(scenario, words, see(scenario, before, seat).seen, see(scenario, after, seat).seen, into);
}

}  // namespace allwrits
