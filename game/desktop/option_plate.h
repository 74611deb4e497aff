// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/session_screen.h"

#include <string>
#include <string_view>

namespace allwrits {

// What several panels do with the options of a question.

// An option as a wide plate: its key, its words, its price at the right; below in small what the card says
// whose title it is, what it is about, and which ledgers it bears on, with their marks. True if it was taken.
bool option_plate(Ui& ui, std::string_view id, const Option& option, Key key, std::string_view key_name,
                  bool first, std::string_view claim = {});

// What the card says that an option gives the title of alone; "" for an option of another kind.
std::string claim_of(const Desk& desk, const Option& option);

// What "why" would explain of an option: the card or factor that it is about; "" for none.
std::string topic_of(const Desk& desk, const Option& option);

// Behind which word an option lies.
Option::Group heap_of(const Option& option);

// The words behind which the other options lie, each with its key; `but` is left out: it lies open already.
// The question, or what an opened heap holds.
void draw_heading(Ui& ui, const Desk& desk, const SessionDraft& draft);
void draw_heaps(Ui& ui, const Desk& desk, SessionDraft& draft, Option::Group but = Option::Group::Main);

// What was begun for another question is put away.
void renew(SessionDraft& draft, const Desk& desk);

}  // namespace allwrits
