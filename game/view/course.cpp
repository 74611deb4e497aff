// SPDX-License-Identifier: MIT
#include "view/course.h"

#include "session/slots.h"
#include "view/phrases.h"
#include "view/wording.h"

namespace allwrits {
namespace {

PackageId on_offer(const Scenario& scenario, const State& seen) {
    for (const auto side : {Side::For, Side::Against}) {
        const auto role = role_on(scenario, side);
        if (role.exists() && seen.offers[role.at] != 0)
            return id_at<Package>(seen.offers[role.at] - std::size_t{1});
    }
    return {};
}

PackageId widest_open(const Scenario& scenario, const State& seen) {
    PackageId widest = {};
    for (std::size_t at = 0; at < scenario.packages.size(); ++at) {
        const auto& package = scenario.packages[at];
        if (!holds(scenario, seen, package.only_if)) continue;
        if (!widest.exists() || package.index > scenario.packages[widest.at].index)
            widest = id_at<Package>(at);
    }
    return widest;
}

}  // namespace

PackageId denial(const Scenario& scenario) {
    PackageId least = {};
    for (std::size_t at = 0; at < scenario.packages.size(); ++at) {
        if (!least.exists() || scenario.packages[at].index < scenario.packages[least.at].index)
            least = id_at<Package>(at);
    }
    return least;
}

Course course_of(const Scenario& scenario, const State& seen, PackageId order) {
    Course course{.from = Course::From::Named, .order = order, .state = seen, .ruled = seen.signed_ != 0};
    const bool made = seen.package == order.at;
    if (made) course.from = Course::From::Ruled;
    course.ruled = course.ruled && made;
    if (made) return course;
    // Another order was never appealed.
    course.state.appealed_by = State::nobody;
    course.state.reversed = 0;
    course.state = as_if_ordered(scenario, course.state, order);
    return course;
}

Course course_in_view(const Scenario& scenario, const State& seen) {
    if (seen.package < scenario.packages.size()) return course_of(scenario, seen, PackageId{seen.package});
    if (const auto offered = on_offer(scenario, seen); offered.exists()) {
        auto course = course_of(scenario, seen, offered);
        course.from = Course::From::Offered;
        return course;
    }
    const auto widest = widest_open(scenario, seen);
    if (!widest.exists()) return {.from = Course::From::NoOrders, .state = seen, .ruled = seen.signed_ != 0};
    auto course = course_of(scenario, seen, widest);
    course.from = Course::From::AskedFor;
    return course;
}

Course course_asked(const Scenario& scenario, const State& seen, const Asking& asking) {
    return asking.order.exists() ? course_of(scenario, seen, asking.order) : course_in_view(scenario, seen);
}

Course course_beside_denial(const Scenario& scenario, const State& seen, const Asking& asking) {
    auto course = course_asked(scenario, seen, asking);
    const auto widest = widest_open(scenario, seen);
    if (asking.order.exists() || course.order != denial(scenario) || !widest.exists()) return course;
    course = course_of(scenario, seen, widest);
    course.from = Course::From::AskedFor;
    return course;
}

std::string course_name(const Scenario& scenario, const Catalogue& words, const Course& course) {
    if (!course.order.exists()) return phrase(words, "course.as_it_stands");
    return Wording(scenario, words, course.state).package(course.order);
}

std::string course_reason(const Catalogue& words, const Course& course) {
    switch (course.from) {
        case Course::From::Ruled:
            return phrase(words, "course.ruled");
        case Course::From::Offered:
            return phrase(words, "course.offered");
        case Course::From::AskedFor:
            return phrase(words, "course.asked_for");
        case Course::From::Named:
        case Course::From::NoOrders:
            break;
    }
    return {};
}

}  // namespace allwrits
