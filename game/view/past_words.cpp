// SPDX-License-Identifier: MIT
#include "view/past_words.h"

#include "session/lean.h"
#include "view/changes.h"
#include "view/phrases.h"

namespace allwrits {
namespace {

class OwnMove {
public:
    OwnMove(const Wording& words, SeatId seat) : w_(words), scenario_(words.scenario()), seat_(seat) {}

    std::string operator()(const Choose& m) const {
        return say("past.choose",
                   {{"text", w_.text("choice." + scenario_.choices[m.choice.at].id + ".text")}});
    }
    std::string operator()(const Plead& m) const {
        if (m.bold == 0) return card("past.plead", m.argument);
        const auto bold = w_.text("argument." + scenario_.arguments[m.argument.at].id + ".bold");
        return say("past.plead_bold", {{"card", w_.headline(m.argument)}, {"bold", bold}});
    }
    std::string operator()(const Distinguish& m) const {
        const auto& attack = scenario_.attacks[m.attack];
        return say("past.distinguish",
                   {{"card", w_.headline(attack.to)}, {"other", w_.headline(attack.from)}});
    }
    std::string operator()(const Concede& m) const {
        return card("past.concede", lightest_card(scenario_, w_.seen(), m.factor, seat_));
    }
    std::string operator()(const Seek& m) const { return exhibit("past.seek", m.evidence); }
    std::string operator()(const File& m) const { return exhibit("past.file", m.evidence); }
    std::string operator()(const Hold& m) const { return exhibit("past.hold", m.evidence); }
    std::string operator()(const Weigh& m) const {
        switch (m.how) {
            case Admission::Admit:
                return exhibit("past.admit", m.evidence);
            case Admission::Limit:
                return exhibit("past.limit", m.evidence);
            case Admission::Exclude:
                break;
        }
        return exhibit("past.exclude", m.evidence);
    }
    std::string operator()(const Mark& m) const { return card("past.mark", m.argument); }
    std::string operator()(const Weakness& m) const { return card("past.weakness", m.argument); }
    std::string operator()(const Ask& m) const {
        const auto role = w_.short_role(m.to);
        const auto factor = lower(w_.factor(m.factor));
        switch (m.kind) {
            case Inquiry::Hypothetical: {
                const auto text =
                    w_.text("hypothetical." + scenario_.hypotheticals[m.hypothetical].id + ".text");
                return say("past.hypothetical", {{"role", role}, {"text", text}});
            }
            case Inquiry::Burden:
                return say("past.burden", {{"role", role}, {"factor", factor}});
            case Inquiry::Unseen:
                return say("past.unseen", {{"role", role}});
            case Inquiry::Why:
            case Inquiry::None:
                break;
        }
        return say("past.ask", {{"role", role}, {"factor", factor}});
    }
    std::string operator()(const Reply& m) const { return say(m.yes != 0 ? "past.yes" : "past.no"); }
    std::string operator()(const Offer& m) const {
        return say(m.package.exists() ? "past.offer" : "past.no_offer",
                   {{"package", lower(w_.package(m.package))}});
    }
    std::string operator()(const Odds& m) const {
        const auto text = w_.text("question." + scenario_.questions[m.question.at].id + ".text");
        return say("past.odds", {{"question", text}, {"percent", std::to_string(m.percent)}});
    }
    std::string operator()(const Find& m) const {
        return say("past.find",
                   {{"factor", lower(w_.factor(m.factor))}, {"finding", w_.finding(m.factor, m.finding)}});
    }
    std::string operator()(const Order& m) const {
        return say("past.order", {{"package", lower(w_.package(m.package))}});
    }
    std::string operator()(const SetTerm& m) const {
        return say("past.term", {{"term", w_.term(m.term)}, {"level", lower(w_.level(m.term, m.level))}});
    }
    std::string operator()(const NameContrary& m) const { return card("past.contrary", m.argument); }
    std::string operator()(const Meet& m) const {
        return m.by.exists() ? card("past.met_by", m.by) : say("past.outweighed");
    }
    std::string operator()(const Sign&) const { return say("past.sign"); }
    std::string operator()(const Pass&) const { return say("past.pass"); }

private:
    std::string say(std::string_view key, std::initializer_list<Filling> fillings = {}) const {
        return phrase(w_.words(), key, fillings);
    }
    std::string card(std::string_view key, ArgumentId id) const {
        return say(key, {{"card", w_.headline(id)}});
    }
    std::string exhibit(std::string_view key, EvidenceId id) const {
        return say(key, {{"question", w_.question(id)}});
    }

    const Wording& w_;
    const Scenario& scenario_;
    SeatId seat_;
};

// Of the events that telling.cpp lets everybody hear.
class Heard {
public:
    Heard(const Wording& words, SeatId listener)
        : w_(words), scenario_(words.scenario()), listener_(listener) {}

    std::string operator()(const Chosen& e) const {
        const auto text = w_.text("choice." + scenario_.choices[e.choice.at].id + ".text");
        return by(e.seat, "heard.chosen", {{"role", role(e.seat)}, {"text", text}});
    }
    std::string operator()(const Pleaded& e) const {
        return by(e.by, e.bold != 0 ? "heard.pleaded_bold" : "heard.pleaded",
                  {{"role", role(e.by)}, {"card", w_.headline(e.argument)}});
    }
    std::string operator()(const Struck& e) const {
        const auto owner = scenario_.arguments[e.argument.at].role;
        const auto card = w_.headline(e.argument);
        switch (e.why) {
            case Gone::Overclaimed:
                return say("heard.overclaimed", {{"card", card}, {"exhibit", w_.question(e.shown_by)}});
            case Gone::Conceded:
                return by(owner, "told.conceded", {{"card", card}, {"role", role(owner)}});
            case Gone::WithoutGround:
                break;
        }
        return say("told.without_ground", {{"card", card}});
    }
    std::string operator()(const Distinguished& e) const {
        const auto& attack = scenario_.attacks[e.attack];
        return by(
            e.by, "heard.distinguished",
            {{"role", role(e.by)}, {"card", w_.headline(attack.to)}, {"other", w_.headline(attack.from)}});
    }
    std::string operator()(const Filed& e) const {
        if (!e.by.exists()) return say("heard.came_in", {{"question", w_.question(e.evidence)}});
        return by(e.by, "heard.filed", {{"role", role(e.by)}, {"question", w_.question(e.evidence)}});
    }
    std::string operator()(const TurnedUp& e) const {
        return say("heard.turned_up", {{"role", role(e.held_by)}, {"question", w_.question(e.evidence)}});
    }
    std::string operator()(const Weighed& e) const {
        const auto key = e.how == Admission::Admit   ? "heard.admitted"
                         : e.how == Admission::Limit ? "heard.limited"
                                                     : "heard.excluded";
        return by(bench(), key, {{"role", role(bench())}, {"question", w_.question(e.evidence)}});
    }
    std::string operator()(const Marked& e) const {
        return by(bench(), "heard.marked", {{"role", role(bench())}, {"card", w_.headline(e.argument)}});
    }
    std::string operator()(const WeaknessNamed& e) const {
        return by(e.by, "told.weakness", {{"role", role(e.by)}, {"card", w_.headline(e.argument)}});
    }
    std::string operator()(const Asked& e) const {
        if (e.kind == Inquiry::None) return {};
        return by(bench(), "heard.asked",
                  {{"role", role(bench())}, {"to", role(e.to)}, {"factor", lower(w_.factor(e.factor))}});
    }
    std::string operator()(const BurdenSet& e) const {
        if (e.bears == State::nobody) return {};
        return say("told.burden",
                   {{"role", role(id_at<Role>(e.bears))}, {"factor", lower(w_.factor(e.factor))}});
    }
    std::string operator()(const Offered& e) const {
        return by(e.by, e.package.exists() ? "told.offer" : "told.no_offer",
                  {{"role", role(e.by)}, {"package", lower(w_.package(e.package))}});
    }
    std::string operator()(const Found& e) const {
        if (e.by_bench == 0) return {};
        return by(bench(), "told.found",
                  {{"factor", w_.factor(e.factor)}, {"finding", w_.finding(e.factor, e.finding)}});
    }
    std::string operator()(const Ordered& e) const {
        if (w_.seen().appealed_by != State::nobody)
            return {};  // A court of appeal's; the aftermath tells it.
        return by(bench(), "told.ordered", {{"package", w_.package(e.package)}});
    }
    std::string operator()(const TermSet& e) const {
        if (e.moved == 0) return {};
        return by(bench(), "told.term", {{"term", w_.term(e.term)}, {"level", w_.level(e.term, e.level)}});
    }
    std::string operator()(const ContraryNamed& e) const {
        return by(bench(), "told.contrary", {{"card", w_.headline(e.argument)}});
    }
    std::string operator()(const ContraryMet& e) const {
        return by(bench(), e.by.exists() ? "told.met_by" : "told.met_by_value",
                  {{"card", w_.headline(e.by)}});
    }
    std::string operator()(const Signed&) const {
        return by(bench(), "heard.signed", {{"role", role(bench())}});
    }

    std::string operator()(const Answered& e) const {
        switch (e.how) {
            case Answer::Yes:
                return by(e.by, "heard.yes", {{"role", role(e.by)}});
            case Answer::No:
                return by(e.by, "heard.no", {{"role", role(e.by)}});
            case Answer::Brief:
                return by(e.by, "heard.brief", {{"role", role(e.by)}});
            case Answer::Nothing:
                return by(e.by, "heard.nothing", {{"role", role(e.by)}});
            case Answer::Card:
            case Answer::Distinction:
            case Answer::Concession:
            case Answer::Opened:
                break;  // Told by what it did.
        }
        return {};
    }

    // These only move the docket on, are some seat's secret, or are told by other lines.
    std::string operator()(const SetUp&) const { return {}; }
    std::string operator()(const Dealt&) const { return {}; }
    std::string operator()(const Began&) const { return {}; }
    std::string operator()(const CameTo&) const { return {}; }
    std::string operator()(const TurnedTo&) const { return {}; }
    std::string operator()(const Moved&) const { return {}; }
    std::string operator()(const Sealed&) const { return {}; }
    std::string operator()(const Unsealed&) const { return {}; }
    std::string operator()(const Happened&) const { return {}; }
    std::string operator()(const MeasureSet&) const { return {}; }
    std::string operator()(const FlagSet&) const { return {}; }
    std::string operator()(const ForecastTaken&) const { return {}; }
    std::string operator()(const Conceded&) const { return {}; }
    std::string operator()(const Unmeetable&) const { return {}; }
    std::string operator()(const WeightSet&) const { return {}; }
    std::string operator()(const CheaperSet&) const { return {}; }
    std::string operator()(const StandingChanged&) const { return {}; }
    std::string operator()(const Sought&) const { return {}; }
    std::string operator()(const DaysSpent&) const { return {}; }
    std::string operator()(const OddsStated&) const { return {}; }
    std::string operator()(const Cited&) const { return {}; }
    std::string operator()(const ValuePut&) const { return {}; }
    std::string operator()(const Appealed&) const { return {}; }
    std::string operator()(const FutureDrawn&) const { return {}; }
    std::string operator()(const Told&) const { return {}; }
    std::string operator()(const Ended&) const { return {}; }

private:
    std::string say(std::string_view key, std::initializer_list<Filling> fillings = {}) const {
        return phrase(w_.words(), key, fillings);
    }
    std::string by(SeatId seat, std::string_view key, std::initializer_list<Filling> fillings) const {
        return listener_.exists() && seat == listener_ ? std::string{} : say(key, fillings);
    }
    std::string role(RoleId id) const { return w_.short_role(id); }
    RoleId bench() const { return role_on(scenario_, Side::Bench); }

    const Wording& w_;
    const Scenario& scenario_;
    SeatId listener_;
};

}  // namespace

std::string own_move_words(const Wording& before, SeatId seat, const Move& move) {
    return std::visit(OwnMove(before, seat), move);
}

std::string heard_words(const Wording& then, SeatId listener, const Event& event) {
    return std::visit(Heard(then, listener), event);
}

}  // namespace allwrits
