// SPDX-License-Identifier: MIT
#include "base/result.h"

namespace allwrits {

std::string to_text(const Place& place) {
    std::string text = place.file;
    if (place.line != 0) text += ":" + std::to_string(place.line);
    if (place.line != 0 && place.column != 0) text += ":" + std::to_string(place.column);
    return text;
}

std::string to_text(const Problem& problem) {
    std::string text = to_text(problem.place);
    if (!text.empty()) text += ": ";
    text += problem.what;
    if (!problem.hint.empty()) text += " (" + problem.hint + ")";
    return text;
}

}  // namespace allwrits
