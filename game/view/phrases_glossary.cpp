// SPDX-License-Identifier: MIT
#include "view/phrase_lists.h"

namespace allwrits {
namespace {

// The program's own words, a sentence each. The forms are the ways a word is written in texts.
constexpr Phrase phrases[] = {
    said("glossary.record", "All that was pleaded and filed. The court may rely on nothing else."),
    said("glossary.record.forms", "record"),
    said("glossary.standing", "How a card fares on the record: upheld, defeated or open."),
    said("glossary.standing.forms", "standing"),
    said("glossary.upheld", "Nobody met it, or every card that met it has fallen."),
    said("glossary.upheld.forms", "upheld"),
    said("glossary.defeated", "A card that stands has met it. It weighs nothing until that card falls."),
    said("glossary.defeated.forms", "defeated"),
    said("glossary.open",
         "It and another card answer each other, and nothing breaks the tie. It weighs half."),
    said("glossary.open.forms", "open card|open cards|still open|stays open"),
    said("glossary.card", "One argument: what it claims, why that carries, and the facts it stands on."),
    said("glossary.card.forms", "card|cards"),
    said("glossary.factor", "A point on which the court must find, such as burden or necessity."),
    said("glossary.factor.forms", "factor|factors"),
    said("glossary.finding", "The court's answer on one point, with the cards it rests on."),
    said("glossary.finding.forms", "finding|findings"),
    said("glossary.burden of proof", "Who has to show a point. If it stays open, that side loses it."),
    said("glossary.burden of proof.forms", "burden of proof|must show"),
    said("glossary.lean", "Where a point would go today, by all cards as they stand."),
    said("glossary.lean.forms", "leans to|leans"),
    said("glossary.terms", "The conditions of an order: whose phone, where, for how long, who pays."),
    said("glossary.terms.forms", "terms|condition|conditions"),
    said("glossary.bench",
         "The judge. Each ranks the values in an order of its own, which counsel must guess."),
    said("glossary.bench.forms", "bench"),
    said("glossary.exhibit",
         "Evidence put on the record. It adds weight to some cards, and may show one up."),
    said("glossary.exhibit.forms", "exhibit|exhibits"),
    said("glossary.credibility",
         "How far the court believes a side. It multiplies the weight of all its cards."),
    said("glossary.credibility.forms", "credibility"),
    said("glossary.pages", "What an advocate may still write. A card costs its pages and weighs as much."),
    said("glossary.pages.forms", "pages"),
    said("glossary.bold",
         "Claiming more than the facts carry. It weighs a page more until an exhibit shows it up."),
    said("glossary.bold.forms", "bold|boldly|bolder|overclaim|overclaims"),
    said("glossary.ledger",
         "One of two accounts: what the search gains, and whom it exposes. They are never added up."),
    said("glossary.ledger.forms", "ledger|ledgers"),
    said("glossary.future", "One way it may come out, drawn from all that nobody knows."),
    said("glossary.future.forms", "future|futures"),
    said("glossary.assumption",
         "A number nobody has measured. The debate shifts it, and the forecast follows."),
    said("glossary.assumption.forms", "assumption|assumptions"),
    said("glossary.variant", "The case with one fact altered. Every screen says so."),
    said("glossary.variant.forms", "variant|altered"),
    said("glossary.writ", "A written order of a court."),
    said("glossary.writ.forms", "writ|writs"),
    said("glossary.counsel", "The lawyers who speak for a side."),
    said("glossary.counsel.forms", "counsel"),
    said("glossary.warrant", "A judge's leave to search. In an argument, why its facts carry its claim."),
    said("glossary.warrant.forms", "warrant|warrants"),
    said("glossary.appeal",
         "Asking a higher court to undo the ruling. Unmet points and fallen cards make that likelier."),
    said("glossary.appeal.forms", "appeal|appeals"),
    said("glossary.odds", "How likely you hold something, from 0 to 100. Stated before anybody knows."),
    said("glossary.odds.forms", "odds"),
};

}  // namespace

std::span<const Phrase> phrases_of_the_glossary() { return phrases; }

}  // namespace allwrits
