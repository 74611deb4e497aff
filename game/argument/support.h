// SPDX-License-Identifier: MIT
#pragma once

#include "argument/graph.h"

namespace allwrits {

// What "a supports b" commits one to.
//
// Deductive: who grants a must grant b, so that who defeats b defeats a.
//   G. Boella, D. M. Gabbay, L. van der Torre, S. Villata, COMMA 2010, pp. 111-122.
// Necessary: who grants b must grant a, so that who defeats a defeats b.
//   F. Nouioua, V. Risch, ICTAI 2010, pp. 163-170.
// Each is the other with its supports turned round: C. Cayrol, M.-C. Lagasquie-Schiex, International Journal
// of Approximate Reasoning 54 (2013), pp. 876-899.
//
// The game reads supports as deductive: a card that vouches for another speaks for it, and an advocate who is
// granted the first will be held to the second. (In the rules a support only saves half a page: it attacks
// nothing, and so changes no Standings. This reading serves the map and whoever analyses a debate outside.)
enum class SupportReading : unsigned char { Deductive, Necessary };

// The same debate with attacks alone. Arguments keep their places; `count - arguments` more stand for
// undercut links, one each, after them.
//
// Supports become attacks: a attacks c whenever a supports, in any number of steps, some b that attacks some
// d which c supports, in any number of steps ("supported", "mediated" and "super-mediated" attacks of Cayrol
// and Lagasquie-Schiex). Arguments that support each other in a circle stand or fall together.
//
// An undercut attack becomes an argument that attacks its target and that falls with its source or to its
// undercutters (P. Baroni, F. Cerutti, M. Giacomin, G. Guida, AFRA, IJAR 52 (2011), pp. 19-37). An undercut
// support of a for b becomes an argument against a that only b or the undercutter answers (Boella et al.
// 2010).
//
// Stable, complete, preferred, grounded and ideal readings are those of the debate; semi-stable ones count
// what the helpers decide, too. There may be as many as arguments squared attacks in the end: for debates,
// not for millions.
struct FlatDebate {
    AttackIndex index = {};
    Node arguments = 0;  // Of the graph; places from here on are undercut links.
};
FlatDebate flatten(const ArgumentGraph& graph, SupportReading reading = SupportReading::Deductive);

}  // namespace allwrits
