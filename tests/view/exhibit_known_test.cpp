// SPDX-License-Identifier: MIT
#include "catch.h"
#include "session/draft.h"
#include "view/dossier.h"
#include "view/flagship_session.h"
#include "view/wording.h"

#include <string>

using namespace allwrits;
using Catch::Matchers::ContainsSubstring;

namespace {

std::string told(const FlagshipSession& session, const Sight& sight, EvidenceId exhibit) {
    std::string text;
    for (const auto& line : known_of_exhibit(session.scenario(), sight, session.words(), exhibit)) {
        text += line.text + "\n";
    }
    return text;
}

}  // namespace

TEST_CASE("of an exhibit a seat is told what it says exactly if it has seen it") {
    std::size_t read = 0;
    std::size_t unread = 0;
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
        FlagshipSession session(seed);
        session.to_the_end();
        for (const auto seat : session.seats()) {
            const auto sight = session.table.sight(seat);
            const Wording all(session.scenario(), session.words(), session.table.state());
            for (std::size_t at = 0; at < session.scenario().evidence.size(); ++at) {
                const auto exhibit = id_at<Evidence>(at);
                const auto text = told(session, sight, exhibit);
                CHECK_THAT(text, ContainsSubstring(all.question(exhibit)));
                CHECK_THAT(text, ContainsSubstring("of 10"));
                const bool seen = sight.seen.drawn.has(at);
                CHECK((text.find(all.reading(exhibit)) != std::string::npos) == seen);
                ++(seen ? read : unread);
            }
        }
    }
    CHECK(read > 0);
    CHECK(unread > 0);
}
