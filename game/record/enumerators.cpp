// SPDX-License-Identifier: MIT
#include "record/fields.h"

namespace allwrits {

std::string_view word_of(Gone gone) {
    switch (gone) {
        case Gone::Overclaimed: return "overclaimed";
        case Gone::Conceded: return "conceded";
        case Gone::WithoutGround: return "without_ground";
    }
    return "";
}

std::string_view word_of(Admission admission) {
    switch (admission) {
        case Admission::Admit: return "admit";
        case Admission::Limit: return "limit";
        case Admission::Exclude: return "exclude";
    }
    return "";
}

std::string_view word_of(Inquiry inquiry) {
    switch (inquiry) {
        case Inquiry::None: return "none";
        case Inquiry::Why: return "why";
        case Inquiry::Hypothetical: return "hypothetical";
        case Inquiry::Burden: return "burden";
        case Inquiry::Unseen: return "unseen";
    }
    return "";
}

std::string_view word_of(Answer answer) {
    switch (answer) {
        case Answer::Card: return "card";
        case Answer::Distinction: return "distinction";
        case Answer::Concession: return "concession";
        case Answer::Yes: return "yes";
        case Answer::No: return "no";
        case Answer::Opened: return "opened";
        case Answer::Nothing: return "nothing";
        case Answer::Brief: return "brief";
    }
    return "";
}

std::string_view word_of(Finding finding) {
    switch (finding) {
        case Finding::None: return "none";
        case Finding::For: return "for";
        case Finding::Against: return "against";
        case Finding::NotShown: return "not_shown";
    }
    return "";
}

}  // namespace allwrits
