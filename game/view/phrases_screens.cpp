// SPDX-License-Identifier: MIT
#include "view/phrase_lists.h"

namespace allwrits {
namespace {

constexpr Phrase phrases[] = {
    // The opinion.
    said("opinion.not_found", "not found yet"),
    said("opinion.proposed", "proposed: the record leans so"),
    said("opinion.settled", "found by the court"),
    said("opinion.value", "{above} outweighs {below}."),
    said("opinion.follows", "follows from the findings"),
    said("opinion.milder", "milder than the findings carry"),
    said("opinion.departs", "departs from the findings"),
    said("opinion.shift", "{assumption}: {shift}"),
    said("opinion.level_ledger", "{unit}: {n}, not {was}"),
    said("opinion.none_found", "Nothing is found yet."),
    said("opinion.some_found", "{won} of {found} findings so far are for {role}; {left} are still open."),
    said("opinion.one_open", "{won} of {found} findings so far are for {role}; 1 is still open."),
    said("opinion.all_found", "{won} of {found} findings are for {role}."),
    said("opinion.order_as_it_leans", "If the rest go as they lean, the order that follows is: {package}."),
    said("opinion.order_follows", "The order that follows: {package}."),
    said("opinion.order_made", "The order: {package} ({fit})."),

    // An exhibit by itself.
    said("exhibit.unread", "Nobody at this seat has read it yet."),
    said("exhibit.may_help", "It may help {one} or {other}: which, nobody knows before it is found."),
    said("exhibit.helps", "It helps {role}."),
    said("exhibit.costs", "Looking for it takes {days}."),
    said("exhibit.strengthens", "On the record, each of these weighs a page more: {cards}."),
    said("exhibit.weakens", "On the record, each of these weighs a page less: {cards}."),
    said("exhibit.shows_up", "Pleaded boldly, these would be struck: {cards}."),
    said("exhibit.reliability", "Reliability: {n} of 10{status}."),
    said("exhibit.factor", "It is about: {factor}."),

    // The hand.
    said("hand.sealed", "handed in, sealed"),

    // The aftermath.
    said("aftermath.appeal_lost", "{role} appeals. The order stands."),
    said("aftermath.appeal_won", "{role} appeals, and wins."),
    said("aftermath.appeal_chance", "chance of a reversal: {share}"),
    said("aftermath.future", "Future {number} of {futures}, drawn after the ruling."),

    // What was done so far, by the reader himself,
    said("past.you", "You"),
    said("past.choose", "You choose: “{text}”"),
    said("past.plead", "You plead “{card}”."),
    said("past.plead_bold", "You plead “{card}”, boldly: “{bold}”"),
    said("past.distinguish", "You tell “{card}” apart from “{other}”."),
    said("past.concede", "You give up “{card}”."),
    said("past.seek", "You look for an answer: “{question}”"),
    said("past.file", "You file “{question}”"),
    said("past.hold", "You hold back “{question}”"),
    said("past.admit", "You let in “{question}”"),
    said("past.limit", "You let in at half weight “{question}”"),
    said("past.exclude", "You keep out “{question}”"),
    said("past.mark", "You say that “{card}” moved you."),
    said("past.weakness", "You name “{card}” as your weakest."),
    said("past.ask", "You ask {role} about {factor}."),
    said("past.burden", "You make {role} show its side on {factor}."),
    said("past.unseen", "You ask {role} for what you have not seen."),
    said("past.hypothetical", "You put to {role}: “{text}”"),
    said("past.yes", "You answer yes."),
    said("past.no", "You answer no: this case is different."),
    said("past.offer", "You offer: {package}."),
    said("past.no_offer", "You offer nothing."),
    said("past.odds", "{question} You say {percent} %."),
    said("past.find", "On {factor} you find: {finding}"),
    said("past.order", "You order: {package}."),
    said("past.term", "You change a term. {term}: {level}."),
    said("past.contrary", "You name the strongest point against you: “{card}”."),
    said("past.met_by", "You say that “{card}” meets it."),
    said("past.outweighed", "You say that another value outweighs it."),
    said("past.sign", "You sign the order."),
    said("past.pass", "You pass."),

    // and by others, as all could hear it.
    said("heard.chosen", "{role}: “{text}”"),
    said("heard.pleaded", "{role} pleads “{card}”."),
    said("heard.pleaded_bold", "{role} pleads “{card}”, boldly."),
    said("heard.overclaimed", "“{card}” is struck. It claimed too much: {exhibit}"),
    said("heard.distinguished", "{role} tells “{card}” apart from “{other}”."),
    said("heard.filed", "{role} files “{question}”"),
    said("heard.came_in", "An exhibit comes in: “{question}”"),
    said("heard.turned_up", "It comes out that {role} had held back “{question}”"),
    said("heard.admitted", "{role} lets in “{question}”"),
    said("heard.limited", "{role} lets in at half weight “{question}”"),
    said("heard.excluded", "{role} keeps out “{question}”"),
    said("heard.marked", "{role}: “{card}” moved me."),
    said("heard.asked", "{role} asks {to} about {factor}."),
    said("heard.yes", "{role} answers yes."),
    said("heard.no", "{role} answers no."),
    said("heard.brief", "{role} stands on its brief."),
    said("heard.nothing", "{role} has nothing more to show."),
    said("heard.signed", "{role} signs the order."),
};

}  // namespace

std::span<const Phrase> phrases_of_the_screens() { return phrases; }

}  // namespace allwrits
