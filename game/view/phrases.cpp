// SPDX-License-Identifier: MIT
#include "view/phrases.h"

#include "view/phrase_lists.h"

#include <algorithm>

namespace allwrits {
namespace {

// Every sentence of the program that a seat may read. Short, spoken, with the cost beside it.
constexpr Phrase phrases[] = {
    said("heading.dated", "{title}. {date}."),
    said("heading.plain", "{title}."),
    said("told.overclaimed",
         "“{card}” is struck: {exhibit} shows it claimed too much. {role} loses {loss} credibility."),
    said("told.conceded", "{role} gives up “{card}”."),
    said("told.without_ground", "“{card}” falls with the exhibit it stood on."),
    said("told.distinguished", "Both can be true, so “{card}” holds."),
    said("told.unmeetable", "“{card}” loses a page, and can no longer be met."),
    said("told.found_helps", "{text} It helps you."),
    said("told.found_hurts", "{text} It hurts you. Nobody else knows."),
    said("told.filed", "{role} files: {text}"),
    said("told.filed_own", "You file “{question}”"),
    said("told.pleads", "{headline} [{id}]"),
    said("told.bench_exhibit", "The court asked: {question} {text}"),
    said("told.turned_up", "It comes out, and {role} had held it: {text}"),
    said("told.limited", "“{question}” Half weight."),
    said("told.excluded", "“{question}” I keep it out."),
    said("told.admitted", "“{question}” I let it in."),
    said("told.moved", "“{card}” moved me."),
    said("told.weakness", "{role} admits its weakest: “{card}”."),
    said("ask.why", "{role}: {question} Convince me."),
    said("ask.burden", "{role}: {question} It is now for you to show."),
    said("ask.unseen", "{role}, is there anything I have not seen?"),
    said("ask.names", "What weighs with me is {value}."),
    said("answer.yes", "Yes, Your Honor."),
    said("answer.no", "No, Your Honor. This case is different."),
    said("answer.brief", "We stand on our brief."),
    said("answer.nothing", "You have seen it all, Your Honor."),
    said("told.burden", "{role} must now show its side on {factor}."),
    said("told.offer", "{role} offers: {package}."),
    said("told.no_offer", "{role} makes no offer."),
    said("told.consent", "The offers meet. The order is by consent."),
    said("told.found", "{factor}: {finding}"),
    said("told.proposed", "By the record, {factor}: {finding}"),
    said("told.found_otherwise", "But the court finds: {finding}"),
    said("told.rests", "It rests on {cards}."),
    said("told.ordered", "The order: {package}."),
    said("told.term", "{term}: {level}."),
    said("told.contrary", "The strongest point against: “{card}”."),
    said("told.met_by", "It is met by “{card}”."),
    said("told.met_by_value", "It is outweighed, not met."),
    said("told.past", "This bench once {past}"),
    said("told.bench", "The bench was {bench}: {first} first, then {second}."),
    said("told.appeal_lost",
         "{role} appeals. The order stands (the chance that it would fall was {chance} %)."),
    said("told.appeal_won", "{role} appeals, and wins (the chance was {chance} %)."),
    said("told.no_appeal", "Nobody lost enough to appeal."),
    said("told.drawn", "{text} ({drawn})"),
    said("changed.lean", "{factor}: leans to {role}"),
    said("changed.open", "{factor}: open"),
    said("changed.also", "{factor} to {role}"),
    said("changed.also_open", "{factor} open"),
    said("changed.met", "“{card}” met by “{by}”."),
    said("changed.stands", "“{card}” stands."),
    said("changed.new", "“{card}” came in."),
    said("changed.unsettled", "“{card}” and “{by}” answer each other: open."),
    said("changed.credibility", "{role}’s credibility: {now}."),
    said("value.1", "investigative value"),
    said("value.2", "user-security risk"),
    said("value.3", "both ledgers"),
    said("offer.pages", "{n} pages"),
    said("offer.page", "1 page"),
    said("offer.days", "{n} days"),
    said("offer.day", "1 day"),
    said("offer.plead", "“{headline}”"),
    said("offer.bold", "Bolder: “{bold}”"),
    said("offer.bold_risk", "+1 page; {n} exhibits could show it up"),
    said("offer.bold_risk_one", "+1 page; 1 exhibit could show it up"),
    said("offer.bold_again", "“{headline}”, bolder: “{bold}”"),
    said("offer.meets", "meets “{card}”"),
    said("offer.on", "{factor}"),
    said("offer.promotes", "{value}"),
    said("offer.distinguish", "Distinguish “{mine}” from theirs."),
    said("offer.concede", "Give up “{card}”."),
    said("offer.concede_price", "+{n} credibility"),
    said("offer.seek", "Ask: {question}"),
    said("offer.file", "File it: “{question}”"),
    said("offer.file_price", "hurts you; +{n} credibility"),
    said("offer.hold", "Hold it back."),
    said("offer.hold_price", "if it comes out: -{n} credibility"),
    said("closed.now", "not open now"),
    said("offer.admit", "Let it in: “{question}”"),
    said("offer.limit", "Let it in at half weight."),
    said("offer.exclude", "Keep it out."),
    said("offer.reliability", "reliability {n} of 10"),
    said("offer.mark", "“{headline}” moved me."),
    said("offer.weakness", "Name “{headline}”."),
    said("offer.why", "Ask {role} about {factor}."),
    said("offer.burden", "Make {role} show its side on {factor}."),
    said("offer.unseen", "Ask {role}: anything I have not seen?"),
    said("offer.hypothetical", "Put to {role}: {text}"),
    said("offer.yes", "Yes."),
    said("offer.yes_price", "cards that fear the next case gain a page"),
    said("offer.no", "No, this case is different."),
    said("offer.no_price", "your card loses a page, but nothing can meet it"),
    said("offer.offer", "Offer: {package}."),
    said("offer.no_offer", "Offer nothing."),
    said("offer.odds", "{percent} %"),
    said("offer.find_value", "{finding} {above} outweighs {below}."),
    said("offer.find", "{finding}"),
    said("offer.find_else", "On {factor} find otherwise: {finding}"),
    said("offer.order", "{package}. {say}"),
    said("offer.order_follows", "follows from your findings"),
    said("offer.order_milder", "milder than your findings carry"),
    said("offer.order_departs", "departs from your findings"),
    said("offer.term", "{term}: {level}."),
    said("offer.contrary", "“{headline}”"),
    said("offer.met_by", "“{headline}” meets it."),
    said("offer.met_by_value", "Nothing meets it; another value outweighs it."),
    said("offer.sign", "Sign the order."),
    said("pass.plead", "Plead no more."),
    said("pass.seek", "Seek nothing now."),
    said("pass.reply", "Stand on the brief."),
    said("pass.mark", "No more to mark."),
    said("pass.weakness", "List nothing."),
    said("pass.terms", "Leave the terms as they stand."),
    said("pass.ask", "Ask no more."),
    said("pass.other", "Pass."),
    said("question.met", "What met “{card}”?"),
    said("refusal.ended", "The session is over."),
    said("refusal.not_your_turn", "It is not your turn."),
    said("refusal.not_open", "That is not open to you now."),
    said("lean.for", "leans to {role}"),
    said("lean.open", "open"),
    said("standing.upheld", "upheld"),
    said("standing.defeated", "defeated"),
    said("standing.open", "open"),
    said("standing.struck", "struck"),
    said("standing.none", "not pleaded"),
    said("why.unattacked", "Nobody has answered it."),
    said("why.survives", "It stands: every card against it has fallen."),
    said("why.attacker_fell", "“{card}” attacked it, and fell to “{by}”."),
    said("why.attacker_cut", "“{card}” no longer meets it: the two were told apart."),
    said("why.met", "It fell to “{card}”, which stands."),
    said("why.open", "It and “{card}” answer each other, and nothing breaks the tie."),
    said("why.would_flip", "One reply would change that: “{card}”, which {role} has not pleaded."),
    said("why.grounds", "It rests on:"),
    said("why.warrant", "Why that carries: {warrant}"),
    said("why.attack", "“{from}” meets “{to}”: {why}."),
    said("why.lean", "{factor}: the record leans {pages} to {role}."),
    said("why.lean_open",
         "{factor}: open. The sides are {pages} apart, and it takes {needs} to settle it."),
    said("why.card", "“{card}” ({role}, {standing}): {pages}"),
    said("why.put_there", "What was asked for, and how, put {pages} there for {role}."),
    said("why.bears", "If it stays open, {role} loses the point."),
    said("why.ruling", "The order: {package}. The findings: {for} of {n} for {role}."),
    said("why.order_follows", "This order follows from the findings."),
    said("why.order_departs", "From the findings “{package}” would follow."),
    said("why.bench_reading",
         "This bench ranks {above} over {below}: there “{from}” could not strike “{to}”."),
    said("why.appeal",
         "On appeal the chance that it would fall was {chance} %, kept between a floor and a ceiling: "
         "{grounds}."),
    said("why.topics", "Ask why of a factor, a ledger or a card on the record: {topics}."),
    said("why.none", "There is nothing to explain there yet."),
    said("appeal.base", "{p} to begin with"),
    said("appeal.fallen", "findings that rest on fallen cards {p}"),
    said("appeal.open", "points found for a side that had not shown them {p}"),
    said("appeal.contrary", "the strongest contrary card not met {p}"),
    said("appeal.papers", "granted on the papers {p}"),
    said("appeal.contradiction", "values put both above and below each other {p}"),
    said("appeal.supported", "every finding supported {p}"),
    said("record.factor", "{factor}: {lean}"),
    said("record.card", "{id} “{headline}” ({role}): {standing}, {pages}"),
    said("record.nothing", "Nothing is on the record here yet."),
    said("record.exhibits", "Exhibits"),
    said("record.exhibit", "{question} {text} (reliability {n} of 10{status})"),
    said("record.limited", ", half weight"),
    said("record.excluded", ", kept out"),
    said("record.held", ", yours alone"),
    said("map.attack", "met by “{card}” ({standing})"),
    said("map.support", "supported by “{card}” ({standing})"),
    said("law.bears", "{role} must show it."),
    said("law.law", "A point of law: nobody has to show it."),
    said("sources.none", "Nothing said so far cites a source."),
    said("sources.contested", "contested"),
    said("state.pages", "pages {n}"),
    said("state.days", "days {n}"),
    said("state.credibility", "credibility {n} of 10"),
    said("state.questions", "questions {n}"),
};

// A placeholder that nothing fills stays as it is written.
std::string filled(std::string_view text, std::initializer_list<Filling> fillings) {
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = text[at] == '{' ? text.find('}', at) : std::string_view::npos;
        const bool braced = end != std::string_view::npos;
        const auto name = braced ? text.substr(at + 1, end - at - 1) : std::string_view();
        const auto* filling = std::find_if(fillings.begin(), fillings.end(),
                                           [&](const Filling& given) { return given.first == name; });
        if (braced && filling != fillings.end()) {
            result += filling->second;
            at = end + 1;
        } else {
            result += text[at++];
        }
    }
    return result;
}

}  // namespace

void add_phrases(Catalogue& words) {
    for (const auto list : {std::span<const Phrase>(phrases), phrases_of_the_forecast(),
                            phrases_of_the_screens(), phrases_of_the_glossary(), phrases_of_the_debrief()}) {
        for (const auto& [key, text] : list) {
            if (!words.has(key)) words.put(std::string(key), std::string(text));
        }
    }
}

std::string phrase(const Catalogue& words, std::string_view key, std::initializer_list<Filling> fillings) {
    return filled(words[key], fillings);
}

std::string spoken(const Catalogue& words, std::string_view key, std::string_view english,
                   std::initializer_list<Filling> fillings) {
    return filled(words.has(key) ? words[key] : english, fillings);
}

}  // namespace allwrits
