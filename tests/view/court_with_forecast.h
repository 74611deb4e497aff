// SPDX-License-Identifier: MIT
#pragma once

#include "script/small_court.h"
#include "session/sight.h"
#include "view/line.h"
#include "view/phrases.h"

#include <memory>
#include <string>
#include <vector>

namespace allwrits {

// A court with a forecast small enough to reckon by hand. Denied, the box is opened in 3 of 10 futures, and
// nothing can escape; ordered, it is always opened, and the method escapes in as many futures as `leak`
// says.
inline constexpr std::string_view model_of_one_box = R"lua(
assumption "leak" { loguniform { low = 0.001, high = 0.1 }, least = 0, most = 1, unit = "chance of escape",
  low = "doj", high = "apple", evidence = "none", cite = { "MP-27", "F1", "D-07" } }
assumption "people" { lognormal { low = 10, likely = 1000, high = 100000 }, unit = "people it reaches",
  low = "doj", high = "apple", cite = { "MP-31" } }
assumption "lead" { beta { low = 0.05, likely = 0.2, high = 0.6 }, unit = "chance of a lead",
  low = "apple", high = "doj", cite = { "MP-02" } }
assumption "idle" { uniform { low = 1, high = 2 } }
outcome "opens" { chance = "if(index > 0, 1, 0.3)" }
outcome "escapes" { chance = "if(index > 0, leak, 0)" }
outcome "leads" { ledger = "investigative value", unit = "leads", formula = "opens * lead" }
outcome "exposed" { ledger = "user-security risk", unit = "people", counted_up_to = 1000000, formula = "escapes * people" }
argument "D-07" { "One box only", role = "doj", factor = "burden", claim = "It stays one.", promotes = "rule of law",
  shifts = { leak = "times 0.25" } }
argument "A-07" { "Keys are copied", role = "apple", factor = "burden", claim = "Keys spread.", promotes = "safety",
  shifts = { leak = "times 4", people = "times 2" } }
)lua";

struct CourtWithForecast {
    Scenario scenario;
    Catalogue words;
    State state{};

    explicit CourtWithForecast(std::string_view more = {}) {
        auto loaded = court_with(std::string(model_of_one_box) + std::string(more));
        scenario = std::move(loaded.scenario);
        words = std::move(loaded.words);
        add_phrases(words);
        state.variant = 0xFF;
    }

    Sight sight() const { return {.seat = RoleId{0}, .seen = state}; }
    PackageId order(std::string_view id) const {
        for (std::size_t at = 0; at < scenario.packages.size(); ++at) {
            if (scenario.packages[at].id == id) return id_at<Package>(at);
        }
        throw std::out_of_range("no such order");
    }
    ArgumentId card(std::string_view id) const {
        for (std::size_t at = 0; at < scenario.arguments.size(); ++at) {
            if (scenario.arguments[at].id == id) return id_at<Argument>(at);
        }
        throw std::out_of_range("no such card");
    }
    void plead(std::string_view id, bool upheld) {
        state.pleaded.put(card(id));
        if (upheld) state.upheld.put(card(id));
    }
};

inline std::string all_text(const std::vector<Line>& lines) {
    std::string text;
    for (const auto& line : lines) text += line.text + "\n";
    return text;
}

}  // namespace allwrits
