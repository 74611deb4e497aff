// SPDX-License-Identifier: MIT
#include "session/scenario.h"

#include "session/lazy_forecasting.h"

namespace allwrits {

void finish(Scenario& scenario) {
    scenario.attackers_of = {};
    scenario.supporters_of = {};
    for (const auto& link : scenario.attacks) scenario.attackers_of[link.to.at].put(link.from);
    for (const auto& link : scenario.supports) scenario.supporters_of[link.to.at].put(link.from);
    scenario.forecasting = std::make_shared<LazyForecasting>();
    scenario.cards_on.assign(scenario.factors.size(), {});
    for (std::size_t at = 0; at < scenario.arguments.size(); ++at) {
        const auto factor = scenario.arguments[at].factor;
        if (factor.exists()) scenario.cards_on[factor.at].push_back(id_at<Argument>(at));
    }
}

RoleId role_on(const Scenario& scenario, Side side) {
    for (std::size_t at = 0; at < scenario.roles.size(); ++at) {
        if (scenario.roles[at].side == side) return id_at<Role>(at);
    }
    return {};
}

int sign_of(const Scenario& scenario, RoleId role) {
    if (!role.exists()) return 0;
    const auto side = scenario.roles[role.at].side;
    return side == Side::For ? 1 : side == Side::Against ? -1 : 0;
}

}  // namespace allwrits
