// SPDX-License-Identifier: MIT
#include "view/phrase_lists.h"

namespace allwrits {
namespace {

constexpr Phrase phrases[] = {
    said("debrief.story", "What you did"),
    said("debrief.story_public", "What happened"),
    said("debrief.ruling", "The ruling, and why"),
    said("debrief.unanswered", "Never answered"),
    said("debrief.contrary", "The strongest point against the ruling"),
    said("debrief.fallen", "Findings on fallen ground"),
    said("debrief.overclaims", "Bold claims"),
    said("debrief.turns", "Where it turned"),
    said("debrief.odds", "Your odds"),
    said("debrief.trade_off", "What was traded"),
    said("debrief.questions", "To talk about"),
    said("debrief.sources", "Sources"),

    said("debrief.nobody_answered", "“{card}” ({role}, {pages}): nobody answered it."),
    said("debrief.you_held", "You held “{card}”, which would have met it."),
    said("debrief.strongest", "“{card}” ({role}, {pages}, {standing})."),
    said("debrief.strongest_fell", "It had fallen on the record before the ruling."),
    said("debrief.strongest_met", "The ruling names it, and “{card}” meets it."),
    said("debrief.strongest_outweighed", "The ruling names it, and puts another value above its own."),
    said("debrief.strongest_met_badly",
         "The ruling names it, but “{card}”, which should meet it, has fallen."),
    said("debrief.strongest_unmet", "The ruling names it, but nothing in it meets it."),
    said("debrief.strongest_unnamed", "The ruling does not name it."),
    said("debrief.strongest_other", "The ruling names “{card}” instead."),
    said("debrief.all_fell", "{factor}: every card it rests on had fallen: {cards}."),
    said("debrief.some_fell", "{factor}: it rests in part on what had fallen: {cards}."),
    said("debrief.found_out", "{role} said: “{bold}” Found out by “{exhibit}” It cost {loss} credibility."),
    said("debrief.not_found_out", "{role} said: “{bold}” Nothing on the record showed it up."),
    said("debrief.turn", "{text} {turned}"),
    said("debrief.stated", "{question} You said {stated} %."),
    said("debrief.distance", "Distance squared: {n}."),
    said("debrief.loss",
         "Your loss: {n} on average; 0 is best, 1 is worst, always saying 50 % loses {half} here."),
    said("debrief.of_hundred", "Of 100 futures of this ruling, in {n}."),
    said("debrief.reversal", "By the reasons given, {n} %."),
    said("debrief.no_appeal", "Nobody appealed."),
    said("debrief.reversed", "It was reversed."),
    said("debrief.not_reversed", "It was not."),
    said("debrief.it_was_so", "In the future told: yes."),
    said("debrief.it_was_not_so", "In the future told: no."),
    said("debrief.ordered_so", "The court did."),
    said("debrief.ordered_not_so", "The court did not."),
    said("debrief.the_court", "The court"),
    said("debrief.granted", "Beside a denial, this order brings {leads} and exposes {people} more{measure}."),
    said("debrief.accepted", "{who} accepted about {rate} people exposed for a lead."),
    said("debrief.denied", "Beside “{package}”, it gives up {leads} and spares {people}{measure}."),
    said("debrief.refused", "{who} refused about {rate} people exposed for a lead."),
    said("debrief.average", ", on average over all futures"),
    said("debrief.weighed", ", as a court weighs it: on average, with no future counted above {limit}"),
    said("debrief.leads", "about {n} leads"),
    said("debrief.no_leads", "no leads"),
    said("debrief.people", "about {n} people"),
    said("debrief.nobody", "nobody"),
    said("debrief.ask_clash",
         "{question} The record left it open: “{one}” against “{other}”. What would settle it?"),
    said("debrief.ask_strongest", "What is the best answer to “{card}” that nobody gave?"),
    said("debrief.ask_trade",
         "Is a lead worth about {rate} people exposed? Who should decide that, and by what rule?"),
    said("debrief.ask_factor",
         "{question} The ruling says: {finding} What would have to change for you to find otherwise?"),
    said("debrief.ask_other_side",
         "Make the best case of the side that lost, from a value that you hold yourself."),
};

}  // namespace

std::span<const Phrase> phrases_of_the_debrief() { return phrases; }

}  // namespace allwrits
