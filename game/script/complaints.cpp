// SPDX-License-Identifier: MIT
#include "script/complaints.h"

#include <algorithm>
#include <tuple>

namespace allwrits {
namespace {

bool comes_before(const Problem& one, const Problem& other) {
    const auto key = [](const Place& place) { return std::tie(place.file, place.line, place.column); };
    return key(one.place) < key(other.place);
}

}  // namespace

void Complaints::add(const Place& place, std::string what, std::string hint) {
    Problem problem{place, std::move(what), std::move(hint)};
    if (std::find(problems_.begin(), problems_.end(), problem) != problems_.end()) return;
    if (problems_.size() == most) {
        ++dropped_;
    } else {
        problems_.push_back(std::move(problem));
    }
}

void Complaints::note(const Place& place, std::string what, std::string hint) {
    notes_.push_back({place, std::move(what), std::move(hint)});
}

Problems Complaints::problems() const {
    auto sorted = problems_;
    std::stable_sort(sorted.begin(), sorted.end(), comes_before);
    if (dropped_ > 0) sorted.push_back({{}, "and " + std::to_string(dropped_) + " more", "mend these first"});
    return sorted;
}

Problems Complaints::notes() const {
    auto sorted = notes_;
    std::stable_sort(sorted.begin(), sorted.end(), comes_before);
    return sorted;
}

}  // namespace allwrits
