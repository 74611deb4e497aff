// SPDX-License-Identifier: MIT
#include "argument/numbered_debate.h"

namespace allwrits {

NumberedDebate numbered(const Debate& debate) {
    NumberedDebate made;
    for (std::size_t at = 0; at < Debate::most; ++at) {
        if (debate.present.has(at)) made.arguments.push_back(id_at<Argument>(at));
    }
    std::vector<GraphLink> attacks;
    const auto count = static_cast<Node>(made.arguments.size());
    for (Node to = 0; to < count; ++to) {
        for (Node from = 0; from < count; ++from) {
            if (debate.attackers_of[made.arguments[to].at].has(made.arguments[from]))
                attacks.push_back({from, to});
        }
    }
    made.index.rebuild(count, attacks);
    return made;
}

}  // namespace allwrits
