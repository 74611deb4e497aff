// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/desk.h"
#include "desktop/scene.h"
#include "desktop/ui.h"
#include "desktop/wish.h"

#include <cstddef>
#include <optional>
#include <string>

namespace allwrits {

// What was said, as far as it is on the screen.
struct News {
    std::size_t fresh = 0;   // Lines from here on are new since the seat's own last move.
    std::size_t shown = 0;   // So many have come up so far: new ones appear one after the other.
    std::string caption = {};  // Of the sound that was just heard; "" for none.
    bool thinking = false;   // A computer player ponders.
    double came_up = -10;    // When the last one did, as Ui::now().
};

// What lies below the lower edge of a panel that is read downwards.
enum class Below { Nothing, Text, Question, Choices };

enum class DossierTab { Record, Arguments, Forecast, Terms, Law };

// What a person has open on the session's screen; nothing of it is a rule's.
struct SessionDraft {
    DossierTab tab = DossierTab::Record;
    bool dossier_open = false;      // On a narrow window, in place of the question.
    bool menu_open = false;         // On one that has no room for its buttons.
    Option::Group group = Option::Group::Main;  // Which options lie open.
    int percent = 50;               // On the dial.
    std::string note = {};          // The reason in a line.
    bool note_open = false;
    Below below = Below::Nothing;   // As the last frame was drawn.
    bool goes_below = false;        // There, in the next.
    std::uint64_t question = 0;     // The desk's moment that the above is about.
};

// A session in progress: the docket above; the scene; what is said and the one question now; the dossier.
// Returns where the scene goes, if there is room for it.
std::optional<Rect> draw_session(Ui& ui, const Desk& desk, const News& news, SessionDraft& draft,
                                 Wished& wished);

// The parts, each a file of its own.
// A decision that is made with the whole page.
bool takes_the_page(const Desk& desk);
// What was said and the one question; a bar at the lower edge while something of it lies below.
void draw_talk(Ui& ui, Rect where, const Desk& desk, const News& news, SessionDraft& draft, Wished& wished);
void draw_header(Ui& ui, Rect where, const Desk& desk, SessionDraft& draft, Wished& wished);
float header_height(const Ui& ui, const Desk& desk, const SessionDraft& draft);
// What the header's buttons do, where there is no room for them.
void draw_menu(Ui& ui, const Desk& desk, SessionDraft& draft, Wished& wished);
void draw_news(Ui& ui, const Desk& desk, const News& news, Wished& wished);
void draw_question(Ui& ui, const Desk& desk, const News& news, SessionDraft& draft, Wished& wished);
void draw_options(Ui& ui, const Desk& desk, SessionDraft& draft, Wished& wished);
void draw_dossier(Ui& ui, Rect where, const Desk& desk, SessionDraft& draft, Wished& wished);

// In place of the plain question: an advocate's hand, the bench's opinion, the dial for odds.
void draw_brief(Ui& ui, const Desk& desk, SessionDraft& draft, Wished& wished);
void draw_opinion(Ui& ui, const Desk& desk, SessionDraft& draft, Wished& wished);
void draw_odds(Ui& ui, const Desk& desk, SessionDraft& draft, Wished& wished);
// After the ruling.
void draw_aftermath(Ui& ui, const Desk& desk, Wished& wished);
// The tabs of the dossier that are drawn and not only written.
void draw_forecast_tab(Ui& ui, const Desk& desk, Wished& wished);
void draw_terms_tab(Ui& ui, const Desk& desk, Wished& wished);
void draw_arguments_tab(Ui& ui, const Desk& desk, Wished& wished);

}  // namespace allwrits
