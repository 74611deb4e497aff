// SPDX-License-Identifier: MIT
#include "apps/seats.h"

#include "base/names.h"
#include "workshop/simulation.h"

#include <fmt/format.h>
#include <algorithm>

namespace allwrits {
namespace {

std::vector<std::string> parts_of(std::string_view written) {
    std::vector<std::string> parts;
    while (!written.empty()) {
        const auto comma = written.find(',');
        parts.emplace_back(written.substr(0, comma));
        written.remove_prefix(comma == std::string_view::npos ? written.size() : comma + 1);
    }
    return parts;
}

template <class Of, class List>
Result<Id<Of>> find_id(const List& list, std::string_view id, std::string_view kind) {
    std::vector<std::string> known;
    for (std::size_t at = 0; at < list.size(); ++at) {
        if (list[at].id == id) return id_at<Of>(at);
        known.push_back(list[at].id);
    }
    return failure(
        Problem{.what = fmt::format("no {} is called '{}'", kind, id), .hint = name_hint(id, known)});
}

}  // namespace

Result<std::vector<SeatId>> read_seats(const Scenario& scenario, std::string_view written) {
    std::vector<SeatId> seats;
    for (const auto& part : parts_of(written)) {
        const auto seat = find_id<Role>(scenario.roles, part, "role");
        if (!seat) return failure(seat.error());
        if (std::ranges::find(seats, *seat) == seats.end()) seats.push_back(*seat);
    }
    return seats;
}

Result<std::vector<std::string>> read_players(const Scenario& scenario, std::string_view written) {
    std::vector<std::string> names(scenario.roles.size());
    std::size_t next = 0;
    for (const auto& part : parts_of(written)) {
        const auto equals = part.find('=');
        std::size_t seat = next++;
        if (equals != std::string::npos) {
            const auto found = find_id<Role>(scenario.roles, part.substr(0, equals), "role");
            if (!found) return failure(found.error());
            seat = found->at;
        }
        if (seat >= names.size()) {
            return failure(Problem{.what = fmt::format("more players than the {} seats", names.size())});
        }
        names[seat] = equals == std::string::npos ? part : part.substr(equals + 1);
    }
    return names;
}

Result<VariantId> read_variant(const Scenario& scenario, std::string_view written) {
    if (written.empty()) return VariantId{};
    return find_id<Variant>(scenario.variants, written, "variant");
}

Result<Seating> seat_all(const Scenario& scenario, const std::vector<SeatId>& people,
                         const std::vector<std::string>& computers) {
    const auto cast = cast_of(scenario, computers);
    if (!cast) return failure(cast.error());
    Seating seating;
    for (const auto* player : *cast) seating.players.emplace_back(player->name);
    for (const auto seat : people) seating.players[seat.at] = "person";
    return seating;
}

}  // namespace allwrits
