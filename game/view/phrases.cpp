// SPDX-License-Identifier: MIT
#include "view/phrases.h"

#include "view/phrase_lists.h"

namespace allwrits {
namespace {

// Every sentence of the program that a seat may read. Short, spoken, with the cost beside it.
constexpr Phrase phrases[] = {
    {"heading.dated", "{title}. {date}."},
    {"heading.plain", "{title}."},
    {"told.overclaimed", "“{card}” is struck: {exhibit} shows it claimed too much. {role} loses {loss} credibility."},
    {"told.conceded", "{role} gives up “{card}”."},
    {"told.without_ground", "“{card}” falls with the exhibit it stood on."},
    {"told.distinguished", "Both can be true, so “{card}” holds."},
    {"told.unmeetable", "“{card}” loses a page, and can no longer be met."},
    {"told.found_helps", "{text} It helps you."},
    {"told.found_hurts", "{text} It hurts you. Nobody else knows."},
    {"told.filed", "{role} files: {text}"},
    {"told.filed_own", "You file “{question}”"},
    {"told.pleads", "{headline} [{id}]"},
    {"told.bench_exhibit", "The court asked: {question} {text}"},
    {"told.turned_up", "It comes out, and {role} had held it: {text}"},
    {"told.limited", "“{question}” Half weight."},
    {"told.excluded", "“{question}” I keep it out."},
    {"told.admitted", "“{question}” I let it in."},
    {"told.moved", "“{card}” moved me."},
    {"told.weakness", "{role} admits its weakest: “{card}”."},
    {"ask.why", "{role}: {question} Convince me."},
    {"ask.burden", "{role}: {question} It is now for you to show."},
    {"ask.unseen", "{role}, is there anything I have not seen?"},
    {"ask.names", "What weighs with me is {value}."},
    {"answer.yes", "Yes, Your Honor."},
    {"answer.no", "No, Your Honor. This case is different."},
    {"answer.brief", "We stand on our brief."},
    {"answer.nothing", "You have seen it all, Your Honor."},
    {"told.burden", "{role} must now show its side on {factor}."},
    {"told.offer", "{role} offers: {package}."},
    {"told.no_offer", "{role} makes no offer."},
    {"told.consent", "The offers meet. The order is by consent."},
    {"told.found", "{factor}: {finding}"},
    {"told.proposed", "{factor}: {finding} (proposed)"},
    {"told.rests", "It rests on {cards}."},
    {"told.ordered", "The order: {package}."},
    {"told.term", "{term}: {level}."},
    {"told.contrary", "The strongest point against: “{card}”."},
    {"told.met_by", "It is met by “{card}”."},
    {"told.met_by_value", "It is outweighed, not met."},
    {"told.past", "This bench once: {past}"},
    {"told.bench", "The bench was {bench}: {first} first, then {second}."},
    {"told.appeal_lost", "{role} appeals. The order stands (the chance that it would fall was {chance} %)."},
    {"told.appeal_won", "{role} appeals, and wins (the chance was {chance} %)."},
    {"told.no_appeal", "Nobody appeals."},
    {"told.drawn", "{text} ({drawn})"},
    {"changed.lean", "{factor} leans to {role}"},
    {"changed.open", "{factor} is open"},
    {"changed.also", "{factor} to {role}"},
    {"changed.also_open", "{factor} is open"},
    {"changed.met", "“{card}” met by “{by}”."},
    {"changed.stands", "“{card}” stands."},
    {"changed.new", "“{card}” came in."},
    {"changed.unsettled", "“{card}” and “{by}” answer each other: open."},
    {"changed.credibility", "{role}’s credibility: {now}."},
    {"value.1", "investigative value"},
    {"value.2", "user-security risk"},
    {"value.3", "both ledgers"},
    {"offer.pages", "{n} pages"},
    {"offer.page", "1 page"},
    {"offer.days", "{n} days"},
    {"offer.day", "1 day"},
    {"offer.plead", "“{headline}”"},
    {"offer.bold", "Bolder: “{bold}”"},
    {"offer.bold_risk", "+1 page; {n} exhibits could show it up"},
    {"offer.bold_risk_one", "+1 page; 1 exhibit could show it up"},
    {"offer.bold_again", "“{headline}”, bolder: “{bold}”"},
    {"offer.meets", "meets “{card}”"},
    {"offer.on", "{factor}"},
    {"offer.promotes", "{value}"},
    {"offer.distinguish", "Tell “{mine}” apart from theirs."},
    {"offer.concede", "Give up “{card}”."},
    {"offer.concede_price", "+{n} credibility"},
    {"offer.seek", "Ask: {question}"},
    {"offer.file", "File it: “{question}”"},
    {"offer.file_price", "hurts you; +{n} credibility"},
    {"offer.hold", "Hold it back."},
    {"offer.hold_price", "if it comes out: -{n} credibility"},
    {"closed.now", "not open now"},
    {"offer.admit", "Let it in: “{question}”"},
    {"offer.limit", "Let it in at half weight."},
    {"offer.exclude", "Keep it out."},
    {"offer.reliability", "reliability {n} of 10"},
    {"offer.mark", "“{headline}” moved me."},
    {"offer.weakness", "Name “{headline}”."},
    {"offer.why", "Ask {role} about {factor}."},
    {"offer.burden", "Make {role} show its side on {factor}."},
    {"offer.unseen", "Ask {role}: anything I have not seen?"},
    {"offer.hypothetical", "Put to {role}: {text}"},
    {"offer.yes", "Yes."},
    {"offer.yes_price", "slope cards against you gain a page"},
    {"offer.no", "No, this case is different."},
    {"offer.no_price", "your card loses a page, and cannot be met"},
    {"offer.offer", "Offer: {package}."},
    {"offer.no_offer", "Offer nothing."},
    {"offer.odds", "{percent} %"},
    {"offer.find_value", "{finding} {above} outweighs {below}."},
    {"offer.find", "{finding}"},
    {"offer.find_else", "On {factor} find otherwise: {finding}"},
    {"offer.order", "{package}. {say}"},
    {"offer.order_follows", "follows from your findings"},
    {"offer.order_milder", "milder than your findings carry"},
    {"offer.order_departs", "departs from your findings"},
    {"offer.term", "{term}: {level}."},
    {"offer.contrary", "“{headline}”"},
    {"offer.met_by", "“{headline}” meets it."},
    {"offer.met_by_value", "Nothing meets it; another value outweighs it."},
    {"offer.sign", "Sign the order."},
    {"pass.plead", "Plead no more."},
    {"pass.seek", "Seek nothing now."},
    {"pass.reply", "Stand on the brief."},
    {"pass.mark", "No more to mark."},
    {"pass.weakness", "List nothing."},
    {"pass.terms", "Leave the terms as they stand."},
    {"pass.ask", "Ask no more."},
    {"pass.other", "Pass."},
    {"question.met", "What met “{card}”?"},
    {"refusal.ended", "The session is over."},
    {"refusal.not_your_turn", "It is not your turn."},
    {"refusal.not_open", "That is not open to you now."},
    {"lean.for", "leans to {role}"},
    {"lean.open", "open"},
    {"standing.upheld", "upheld"},
    {"standing.defeated", "defeated"},
    {"standing.open", "open"},
    {"standing.struck", "struck"},
    {"standing.none", "not pleaded"},
    {"why.unattacked", "Nobody has answered it."},
    {"why.survives", "It stands: every card against it has fallen."},
    {"why.attacker_fell", "“{card}” attacked it, and fell to “{by}”."},
    {"why.attacker_cut", "“{card}” no longer meets it: the two were told apart."},
    {"why.met", "It fell to “{card}”, which stands."},
    {"why.open", "It and “{card}” answer each other, and nothing breaks the tie."},
    {"why.would_flip", "One reply would change that: “{card}”, which {role} has not pleaded."},
    {"why.grounds", "It rests on:"},
    {"why.warrant", "Why that carries: {warrant}"},
    {"why.attack", "“{from}” meets “{to}”: {why}."},
    {"why.lean", "{factor} leans {pages} to {role}."},
    {"why.lean_open", "{factor} is open: the sides are {pages} apart, and it takes {needs} to settle it."},
    {"why.card", "“{card}” ({role}, {standing}): {pages}"},
    {"why.put_there", "What was asked for, and how, put {pages} there for {role}."},
    {"why.bears", "If it stays open, {role} loses the point."},
    {"why.ruling", "The order: {package}. The findings: {for} of {n} for {role}."},
    {"why.bench_reading", "This bench ranks {above} over {below}: there “{from}” could not strike “{to}”."},
    {"why.appeal", "On appeal the chance that it would fall was {chance} %, kept between a floor and a ceiling: {grounds}."},
    {"why.topics", "Ask why of a factor, a ledger or a card on the record: {topics}."},
    {"why.none", "There is nothing to explain there yet."},
    {"appeal.base", "{p} to begin with"},
    {"appeal.fallen", "findings that rest on fallen cards {p}"},
    {"appeal.open", "points found for a side that had not shown them {p}"},
    {"appeal.contrary", "the strongest contrary card not met {p}"},
    {"appeal.papers", "granted on the papers {p}"},
    {"appeal.contradiction", "values put both above and below each other {p}"},
    {"appeal.supported", "every finding supported {p}"},
    {"record.factor", "{factor}: {lean}"},
    {"record.card", "{id} “{headline}” ({role}): {standing}, {pages}"},
    {"record.nothing", "Nothing is on the record here yet."},
    {"record.exhibits", "Exhibits"},
    {"record.exhibit", "{question} {text} (reliability {n} of 10{status})"},
    {"record.limited", ", half weight"},
    {"record.excluded", ", kept out"},
    {"record.held", ", yours alone"},
    {"map.attack", "met by “{card}” ({standing})"},
    {"map.support", "supported by “{card}” ({standing})"},
    {"law.bears", "{role} must show it."},
    {"law.law", "A point of law: nobody has to show it."},
    {"sources.none", "Nothing said so far cites a source."},
    {"sources.contested", "contested"},
    {"state.pages", "pages {n}"},
    {"state.days", "days {n}"},
    {"state.credibility", "credibility {n} of 10"},
    {"state.questions", "questions {n}"},
};

}  // namespace

void add_phrases(Catalogue& words) {
    for (const auto list : {std::span<const Phrase>(phrases), phrases_of_the_forecast()}) {
        for (const auto& [key, text] : list) {
            if (!words.has(key)) words.put(std::string(key), std::string(text));
        }
    }
}

std::string phrase(const Catalogue& words, std::string_view key, std::initializer_list<Filling> fillings) {
    const std::string_view text = words[key];
    std::string filled;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = text[at] == '{' ? text.find('}', at) : std::string_view::npos;
        bool found = false;
        if (end != std::string_view::npos) {
            const auto name = text.substr(at + 1, end - at - 1);
            for (const auto& [key_of, value] : fillings) {
                if (key_of != name) continue;
                filled += value;
                found = true;
            }
        }
        if (found) {
            at = end + 1;
        } else {
            filled += text[at++];
        }
    }
    return filled;
}

}  // namespace allwrits
